import type { Language } from '../shell/language/language';
import { formatDate, formatExactMoney } from '../shell/language/formats';
import type { LanguageCode } from '../shell/language/languages';

/** What a paper says, in its own language: whoever it is for may read another than whoever prints it. */
export class PaperWords {
  constructor(
    private readonly words: Language,
    readonly language: LanguageCode,
  ) {}

  say(key: string, params: Record<string, unknown> = {}): string {
    return this.words.say(key, params, this.language);
  }

  pick(label: Readonly<Record<LanguageCode, string>> | null): string {
    return this.words.pick(label, this.language);
  }

  /** "21.11.2026" */
  day(date: string): string {
    return formatDate(date, this.language, false);
  }

  money(cents: number | null): string {
    return formatExactMoney(cents, this.language);
  }
}
