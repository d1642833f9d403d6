/** Words of legal forms, and what stands for them, in the languages of the Finnish register. */
const FORM_WORDS = new Set([
  ...['oy', 'oyj', 'ab', 'abp', 'ky', 'kb', 'ay', 'tmi', 'osk', 'ry', 'rf', 'sr', 'ltd', 'yhtio'],
  ...['osakeyhtio', 'aktiebolag', 'kommandiittiyhtio', 'kommanditbolag', 'avoin', 'oppet', 'bolag'],
  ...['toiminimi', 'firma', 'osuuskunta', 'andelslag', 'yhdistys', 'forening'],
]);

/**
 * The name of a firm in a form in which its spellings are equal: without the words of its legal form,
 * capitals, diacritics, punctuation and spaces. A name of nothing else stays as it is.
 *
 * @param name - as somebody typed it
 * @returns small letters and digits, without spaces
 * @example nameKey('Kahvila Väinölä Oy') // 'kahvilavainola'
 */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !FORM_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join('');
}

/**
 * How alike two keys of names are: the share of their trigrams that they have in common (Jaccard),
 * each key padded with two spaces before and one after, as PostgreSQL's `pg_trgm` does it.
 *
 * @param a - from `nameKey`
 * @param b - from `nameKey`
 * @returns from 0 to 1; 1 for equal keys, also empty ones
 * @see PostgreSQL documentation, F.35 pg_trgm
 * @example similarityOf('vainola', 'vainolla') // 0.7 : 7 of the 10 trigrams stand in both
 */
export function similarityOf(a: string, b: string): number {
  if (a === b) return 1;
  const ofA = trigrams(a);
  const ofB = trigrams(b);
  const common = [...ofA].filter((part) => ofB.has(part)).length;
  return common / (ofA.size + ofB.size - common);
}

function trigrams(key: string): Set<string> {
  const padded = `  ${key} `;
  const parts = Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
  return new Set(parts);
}
