import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';

/**
 * Chance that a standard normal variable is at most `z`.
 *
 * @param z - in standard deviations; may be infinite
 * @returns 0..1, exact in the far tails too
 * @see NIST Digital Library of Mathematical Functions, 7.18
 * @example normalCdf(1.959963984540054) // 0.975
 */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/**
 * The value a standard normal variable stays under with this chance.
 *
 * @param chance - between 0 and 1, both excluded
 * @returns in standard deviations
 * @see NIST Digital Library of Mathematical Functions, 7.17
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(chance: number): number {
  return -Math.SQRT2 * erfcinv(2 * chance);
}

/**
 * Chance of a standard normal variable as far from 0 as `z`, on either side: the two-sided p-value.
 *
 * @example twoSidedNormal(1.959963984540054) // 0.05
 */
export function twoSidedNormal(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/**
 * Height of the standard normal curve.
 *
 * @example normalDensity(0) // 0.3989, rounded to 4 decimals
 */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
