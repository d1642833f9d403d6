import { WrongEnvironment } from '../config/read-environment.js';

export interface KnownWords {
  readonly flags: readonly string[];
  readonly values: readonly string[];
}

/** What stands after a command: `--flag`, `--name value`, and words of their own. */
export class CommandWords {
  readonly plain: string[] = [];
  private readonly flags = new Set<string>();
  private readonly values = new Map<string, string>();

  constructor(words: readonly string[], { flags, values }: KnownWords) {
    const left = [...words];
    for (let word = left.shift(); word !== undefined; word = left.shift()) {
      const name = word.replace(/^--/, '');
      if (!word.startsWith('--')) this.plain.push(word);
      else if (flags.includes(name)) this.flags.add(name);
      else this.values.set(name, valueOf(word, values.includes(name) ? left.shift() : undefined));
    }
  }

  has(flag: string): boolean {
    return this.flags.has(flag);
  }

  value(name: string): string | undefined {
    return this.values.get(name);
  }
}

function valueOf(word: string, value: string | undefined): string {
  if (value !== undefined) return value;
  throw new WrongEnvironment(`${word}: there is no such option, or it lacks its value`);
}
