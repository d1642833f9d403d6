import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { ShareInterval } from '@verso/domain';
import { requireConfidence, requireShareCounts } from './share-counts.js';

/**
 * Clopper–Pearson interval: the exact interval of a share. It holds every share under which the
 * successes seen, or something stranger, would not be too unlikely (half of what the confidence
 * leaves, on each side). It never promises more than the confidence says, however few the trials.
 *
 * @param successes - trials that succeeded: whole number, 0 ≤ successes ≤ trials
 * @param trials - trials made: whole number
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns both ends as fractions 0..1, exactly 0 without successes and exactly 1 without failures;
 *   `null` without trials: nothing tried says nothing
 * @throws RangeError when a count is negative or not whole, `successes` exceeds `trials`, or the
 *   confidence is outside its bounds
 * @see C. J. Clopper and E. S. Pearson (1934), Biometrika 26(4), 404–413, doi:10.1093/biomet/26.4.404;
 *   the ends are quantiles of beta distributions
 * @example clopperPearson(9, 30) // { low: 0.1473, high: 0.4940 }, rounded to 4 decimals
 */
export function clopperPearson(
  successes: number,
  trials: number,
  confidence = 0.95,
): ShareInterval | null {
  requireShareCounts('clopperPearson', successes, trials);
  requireConfidence('clopperPearson', confidence);
  if (trials === 0) return null;

  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}
