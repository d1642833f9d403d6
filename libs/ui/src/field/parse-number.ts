/**
 * Reads a number as people here write it: comma or point before the decimals, spaces
 * between thousands, a minus of either kind.
 *
 * @returns null for an empty text, undefined when it is not a number
 * @example parseNumber('1 234,5') // 1234.5
 */
export function parseNumber(text: string): number | null | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (plain === '') return null;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
