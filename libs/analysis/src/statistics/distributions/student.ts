import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/**
 * Chance of a value of Student's t as far from 0 as `t`, on either side: the two-sided p-value.
 *
 * @param t - the statistic
 * @param degrees - degrees of freedom, above 0, whole or not
 * @returns 0..1
 * @see M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical Functions, 26.7.1 and 26.5.27
 * @example twoSidedStudent(2.262157162798205, 9) // 0.05
 */
export function twoSidedStudent(t: number, degrees: number): number {
  return betaCdf(degrees / (degrees + t * t), degrees / 2, 1 / 2);
}

/**
 * How far from 0 Student's t stays with this confidence, on both sides: what a standard error is
 * multiplied by.
 *
 * @param confidence - between 0 and 1, both excluded
 * @param degrees - degrees of freedom, above 0, whole or not
 * @returns above 0
 * @see M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical Functions, 26.7.1 and 26.5.27
 * @example studentReach(0.95, 9) // 2.2622, rounded to 4 decimals
 */
export function studentReach(confidence: number, degrees: number): number {
  // The same beta distribution seen from its two ends; each end keeps its digits on its own side.
  if (confidence > 0.99) {
    const rest = betaQuantile(1 - confidence, degrees / 2, 1 / 2);
    return Math.sqrt((degrees * (1 - rest)) / rest);
  }
  const part = betaQuantile(confidence, 1 / 2, degrees / 2);
  return Math.sqrt((degrees * part) / (1 - part));
}
