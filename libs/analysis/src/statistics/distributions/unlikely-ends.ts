import type { Interval } from '../figure.js';

// Equal chances that differ in the last digits only are equal.
const SAME = 1 + 1e-7;

/**
 * The results at both ends that are no likelier than the one seen, of chances that rise to the
 * likeliest result and fall after it: what an exact two-sided test sums.
 *
 * @param chance - of each result
 * @param range - the fewest and the most that can be
 * @param likeliest - where the chances are highest
 * @param seen - the result seen
 * @returns `few`: it and fewer are no likelier, one less than the fewest when none is; `many`: it and
 *   more are no likelier, one more than the most when none is
 * @example
 * // Ten tosses of a coin, two heads seen: chances of 0..10 are 1, 10, 45, 120, … of 1024.
 * unlikelyEnds((heads) => binomialChance(heads, 10, 0.5), { low: 0, high: 10 }, 5, 2)
 * // { few: 2, many: 8 }
 */
export function unlikelyEnds(
  chance: (count: number) => number,
  range: Interval,
  likeliest: number,
  seen: number,
): { readonly few: number; readonly many: number } {
  const limit = chance(seen) * SAME;
  const isFar = (count: number): boolean => chance(count) <= limit;
  return {
    few: lastTrue(isFar, range.low, likeliest),
    many: -lastTrue((mirrored) => isFar(-mirrored), -range.high, -likeliest),
  };
}

/** The last whole number of a row that holds first and then no more; `first − 1` when none does. */
function lastTrue(holds: (place: number) => boolean, first: number, last: number): number {
  let [low, high] = [first - 1, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
