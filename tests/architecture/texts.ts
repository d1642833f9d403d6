/** A tree of texts, as it stands in a file. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type ByLanguage = Readonly<Record<(typeof LANGUAGES)[number], Texts>>;

/** Every text with its whole key, `a.b.c`. */
export function flatten(texts: Texts, prefix: string): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') flat.set(`${prefix}.${key}`, value);
    else for (const [inner, text] of flatten(value, `${prefix}.${key}`)) flat.set(inner, text);
  }
  return flat;
}

const names = (text: string): string =>
  [...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();
const words = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;

/** What differs between the languages of one scope: missing, empty, other gaps to fill, not translated. */
export function differences(scope: string, texts: ByLanguage): string[] {
  const [fi, sv, en] = LANGUAGES.map((language) => flatten(texts[language], scope));
  if (!fi || !sv || !en) return [];
  const keys = new Set([fi, sv, en].flatMap((flat) => [...flat.keys()]));
  return [...keys].flatMap((key) => problemsOf(key, [fi.get(key), sv.get(key), en.get(key)]));
}

function problemsOf(key: string, versions: readonly (string | undefined)[]): string[] {
  const absent = LANGUAGES.filter((_, at) => !versions[at]?.trim());
  if (absent.length > 0) return [`${key}: no text in ${absent.join(', ')}`];
  const given = versions.filter((text) => text !== undefined);
  const found: string[] = [];
  if (new Set(given.map(names)).size > 1) found.push(`${key}: other {{gaps}} to fill`);
  const [first = ''] = given;
  // one or two words may well be the same in two languages; a sentence is not
  if (new Set(given).size < given.length && words(first) > 2) found.push(`${key}: not translated`);
  return found;
}

/** Whole keys (`shell.skip`) and beginnings of keys (`shared.role.`) that a source file names. */
export function namedKeys(
  source: string,
  scopes: readonly string[],
): { keys: string[]; begun: string[] } {
  const literal = new RegExp(
    `['"\`]((?:${scopes.join('|')})\\.[a-z0-9.-]*)(['"\`]\\s*\\+|['"\`]|\\$\\{)`,
    'g',
  );
  const found = [...source.matchAll(literal)].map(([, key = '', end]) => ({ key, end }));
  const isBegun = ({ key, end }: { key: string; end?: string }): boolean =>
    key.endsWith('.') || end === '${' || end?.endsWith('+') === true;
  return {
    keys: found.filter((one) => !isBegun(one)).map(({ key }) => key),
    begun: found.filter(isBegun).map(({ key }) => key),
  };
}

/** The codes with which a source file of the backend refuses. */
export function refusalCodes(source: string): string[] {
  const code = "'([a-z][a-z0-9.-]*)'";
  const patterns = [
    `new AppError\\(\\s*'[a-z-]+',\\s*${code}`,
    `AppError\\.(?:conflict|forbidden|unauthenticated|invalid)\\(\\s*${code}`,
    `invalidField\\([^,()]+,\\s*${code}`,
    `\\bcode: ${code}`,
  ];
  const named = patterns.flatMap((pattern) =>
    [...source.matchAll(new RegExp(pattern, 'g'))].map(([, found = '']) => found),
  );
  const absent = [...source.matchAll(/notFound\(\s*'([a-z-]+)'/g)].map(
    ([, noun = '']) => `${noun}.not-found`,
  );
  return [...named, ...absent];
}

/** Acts that a source notes in the audit trail, such as `enrolment.move`. */
export function notedActs(source: string): string[] {
  const act = "'([a-z-]+\\.[a-z-]+)'";
  const patterns = [`\\baction: ${act}`, `\\bnote\\(\\s*(?:[\\w.]+,\\s*)?${act}`];
  return patterns.flatMap((pattern) =>
    [...source.matchAll(new RegExp(pattern, 'g'))].map(([, found = '']) => found),
  );
}
