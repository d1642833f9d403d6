import gammainc from '@stdlib/math-base-special-gammainc';
import { normalQuantile } from './normal.js';

/**
 * Chance that a gamma variable of rate 1 is at most `x`.
 *
 * @param x - at least 0
 * @param shape - above 0
 * @returns 0..1
 * @see NIST Digital Library of Mathematical Functions, 8.2.4
 * @example gammaCdf(1, 1) // 0.6321, that is 1 − 1/e
 */
export function gammaCdf(x: number, shape: number): number {
  return x <= 0 ? 0 : gammainc(x, shape, true, false);
}

/**
 * Chance that a gamma variable of rate 1 is above `x`; keeps its digits where `gammaCdf` is near 1.
 *
 * @example gammaUpper(1, 1) // 0.3679, that is 1/e
 */
export function gammaUpper(x: number, shape: number): number {
  return x <= 0 ? 1 : gammainc(x, shape, true, true);
}

/**
 * The value a gamma variable of rate 1 stays under with this chance, found by bisection: the packaged
 * inverse is wrong in the fourth digit for shapes of a thousand.
 *
 * @param chance - between 0 and 1, both excluded
 * @param shape - above 0
 * @returns above 0
 * @see E. B. Wilson and M. M. Hilferty (1931), PNAS 17(12), 684–688, for where the search begins
 * @example gammaQuantile(0.975, 1) // 3.6889, that is −ln 0.025
 */
export function gammaQuantile(chance: number, shape: number): number {
  const below = (x: number): boolean =>
    chance < 0.5 ? gammaCdf(x, shape) < chance : gammaUpper(x, shape) > 1 - chance;
  let low = start(chance, shape);
  let high = low;
  while (!below(low) && low > Number.MIN_VALUE) low /= 2;
  while (below(high)) high *= 2;
  // Doubles are so many: halving what is between two of them ends.
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (below(middle)) low = middle;
    else high = middle;
  }
  return high;
}

function start(chance: number, shape: number): number {
  const part = 1 / (9 * shape);
  const root = 1 - part + normalQuantile(chance) * Math.sqrt(part);
  return Math.max(shape * root ** 3, Number.MIN_VALUE);
}
