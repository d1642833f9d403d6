import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { requireConfidence, requireShareCounts } from '../share-counts.js';

/**
 * Jeffreys interval of a share: the middle of what half a success and half a failure, held before
 * anything was seen, and the trials then seen leave likely. Covers the share about as often as it
 * says on average, and stays narrow at few trials; it is no guarantee as Clopper–Pearson is.
 *
 * @param successes - whole number, 0 ≤ successes ≤ trials
 * @param trials - whole number
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns both ends as fractions 0..1, exactly 0 without successes and exactly 1 without failures;
 *   none ('no-data') without trials
 * @throws RangeError when the counts are no share or the confidence is none
 * @see L. D. Brown, T. T. Cai and A. DasGupta (2001), Statistical Science 16(2), 101–133,
 *   doi:10.1214/ss/1009213286, which recommends it for 40 trials or fewer
 * @example jeffreys(0, 10).value // { low: 0, high: 0.2172 }, rounded to 4 decimals
 */
export function jeffreys(successes: number, trials: number, confidence = 0.95): Figure<Interval> {
  requireShareCounts('jeffreys', successes, trials);
  requireConfidence('jeffreys', confidence);
  if (trials === 0) return noFigure('no-data');

  const tail = (1 - confidence) / 2;
  const failures = trials - successes;
  const at = (chance: number): number => betaQuantile(chance, successes + 0.5, failures + 0.5);
  return figureOf({
    low: successes === 0 ? 0 : at(tail),
    high: failures === 0 ? 1 : at(1 - tail),
  });
}
