/**
 * The distinct ids of a list, in the order of their characters.
 *
 * @param ids - any ids, repeated ones too
 * @returns each id once, sorted by code unit: the same on every machine and in every language
 * @example distinctIds(['b', 'a', 'b']) // ['a', 'b']
 */
export function distinctIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
}
