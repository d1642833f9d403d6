import type { ShareInterval } from '@verso/domain';
import { requireShareCounts } from './share-counts.js';

// The 97.5 % point of the standard normal distribution: leaves 2.5 % on each side.
const Z_95 = 1.959963984540054;

/**
 * Wilson score interval of a share, 95 %, without continuity correction. Narrower than the exact
 * interval and right on average; for tables and pictures, not for a verdict.
 *
 * @param successes - trials that succeeded: whole number, 0 ≤ successes ≤ trials
 * @param trials - trials made: whole number
 * @returns both ends as fractions 0..1; `null` without trials
 * @throws RangeError when a count is negative or not whole, or `successes` exceeds `trials`
 * @see E. B. Wilson (1927), J. Am. Stat. Assoc. 22(158), 209–212, doi:10.1080/01621459.1927.10502953
 * @example wilson(8, 10) // { low: 0.4902, high: 0.9433 }, rounded to 4 decimals
 */
export function wilson(successes: number, trials: number): ShareInterval | null {
  requireShareCounts('wilson', successes, trials);
  if (trials === 0) return null;

  const share = successes / trials;
  const zz = (Z_95 * Z_95) / trials;
  const centre = (share + zz / 2) / (1 + zz);
  const spread = Math.sqrt((share * (1 - share)) / trials + zz / (4 * trials));
  const halfWidth = (Z_95 * spread) / (1 + zz);
  // Without successes, or without failures, rounding would leave a hair above 0 or below 1.
  return {
    low: successes === 0 ? 0 : centre - halfWidth,
    high: successes === trials ? 1 : centre + halfWidth,
  };
}
