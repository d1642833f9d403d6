/** What is typical of some values. */
export interface Typical {
  /** How many of them are known. */
  readonly known: number;
  /** Null where too few are known. */
  readonly median: number | null;
}

/**
 * The median of the values that are known. Of an even number it lies halfway between the two in the
 * middle, and nothing is claimed of fewer than `from`.
 *
 * @param values - in any order; null is what is not known, and never counted as nothing
 * @param from - how many have to be known
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1, Measures of Location
 * @example typicalOf([60, null, 10, 35], 3) // { known: 3, median: 35 }
 */
export function typicalOf(values: readonly (number | null)[], from: number): Typical {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  const count = known.length;
  if (count === 0 || count < from) return { known: count, median: null };
  const middle = known.slice(Math.floor((count - 1) / 2), Math.floor(count / 2) + 1);
  return { known: count, median: middle.reduce((sum, one) => sum + one, 0) / middle.length };
}
