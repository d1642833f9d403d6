import { normalQuantile } from '../distributions/normal.js';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { type ShareCounts, requireConfidence } from '../share-counts.js';
import { requireArms } from './difference.js';

/** How many times as much, with its interval. */
export interface Ratio {
  readonly ratio: number;
  readonly interval: Interval;
}

/**
 * Risk ratio: how many times as often the first arm succeeds as the second, with the interval that
 * is symmetric for its logarithm.
 *
 * @param first - counts of the first arm
 * @param second - counts of the second arm
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns above 0; none without trials ('no-data') or when an arm has no success ('zero-cell'):
 *   the logarithm of 0 is no number, and adding a half to make it one is a choice we do not make
 * @throws RangeError when the counts are no shares or the confidence is none
 * @see D. Katz et al. (1978), Biometrics 34(3), 469–474
 * @example riskRatio({ successes: 45, trials: 100 }, { successes: 30, trials: 100 }).value
 * // { ratio: 1.5, interval: { low: 1.0365, high: 2.1707 } }, rounded to 4 decimals
 */
export function riskRatio(
  first: ShareCounts,
  second: ShareCounts,
  confidence = 0.95,
): Figure<Ratio> {
  requireArms('riskRatio', first, second);
  requireConfidence('riskRatio', confidence);
  if (first.trials === 0 || second.trials === 0) return noFigure('no-data');
  if (first.successes === 0 || second.successes === 0) return noFigure('zero-cell');

  const spread = ({ successes, trials }: ShareCounts): number =>
    (trials - successes) / (successes * trials);
  const ratio = first.successes / first.trials / (second.successes / second.trials);
  return figureOf(around(ratio, spread(first) + spread(second), confidence));
}

/**
 * Odds ratio: the odds of success in the first arm as a multiple of those in the second, with
 * Woolf's interval of its logarithm.
 *
 * @returns above 0; none without trials ('no-data') or when one of the four cells is empty ('zero-cell')
 * @throws RangeError when the counts are no shares or the confidence is none
 * @see B. Woolf (1955), Annals of Human Genetics 19(4), 251–253
 * @example oddsRatio({ successes: 45, trials: 100 }, { successes: 30, trials: 100 }).value
 * // { ratio: 1.9091, interval: { low: 1.0673, high: 3.4148 } }, rounded to 4 decimals
 */
export function oddsRatio(
  first: ShareCounts,
  second: ShareCounts,
  confidence = 0.95,
): Figure<Ratio> {
  requireArms('oddsRatio', first, second);
  requireConfidence('oddsRatio', confidence);
  if (first.trials === 0 || second.trials === 0) return noFigure('no-data');

  const cells = [first, second].flatMap(({ successes, trials }) => [successes, trials - successes]);
  const [hit = 0, miss = 0, otherHit = 0, otherMiss = 0] = cells;
  if (cells.includes(0)) return noFigure('zero-cell');
  const variance = cells.reduce((sum, cell) => sum + 1 / cell, 0);
  return figureOf(around(hit / miss / (otherHit / otherMiss), variance, confidence));
}

function around(ratio: number, variance: number, confidence: number): Ratio {
  const reach = Math.exp(normalQuantile((1 + confidence) / 2) * Math.sqrt(variance));
  return { ratio, interval: { low: ratio / reach, high: ratio * reach } };
}
