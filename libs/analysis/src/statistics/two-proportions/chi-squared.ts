import { twoSidedNormal } from '../distributions/normal.js';
import { type Figure, figureOf, noFigure } from '../figure.js';
import type { ShareCounts } from '../share-counts.js';
import { requireArms } from './difference.js';

/**
 * Chi-squared test of two shares, one degree of freedom: how far the four counts are from those that
 * one common share would give.
 *
 * @param first - counts of the first arm
 * @param second - counts of the second arm
 * @param correction - 'yates' moves each count half a step towards what is expected (but not beyond
 *   it), since counts come whole; 'none' does not
 * @returns the statistic, its p-value, and the smallest expected count: below 5 the p-value is a poor
 *   guide, read `fisherExact`; none without trials ('no-data') or when nobody or everybody
 *   succeeded ('no-contrast')
 * @throws RangeError when the counts are no shares
 * @see F. Yates (1934), Supplement to the J. of the Royal Statistical Society 1(2), 217–235
 * @example chiSquared({ successes: 45, trials: 100 }, { successes: 30, trials: 100 }, 'none').value
 * // { statistic: 4.8, p: 0.0285, smallestExpected: 37.5 }
 */
export function chiSquared(
  first: ShareCounts,
  second: ShareCounts,
  correction: 'none' | 'yates',
): Figure<{ readonly statistic: number; readonly p: number; readonly smallestExpected: number }> {
  requireArms('chiSquared', first, second);
  const all = first.trials + second.trials;
  const successes = first.successes + second.successes;
  if (first.trials === 0 || second.trials === 0) return noFigure('no-data');
  if (successes === 0 || successes === all) return noFigure('no-contrast');

  const common = successes / all;
  const expected = [first, second].flatMap(({ trials }) => [
    trials * common,
    trials * (1 - common),
  ]);
  // Margins are fixed, so all four counts are as far from what is expected.
  const far = Math.abs(first.successes * second.trials - second.successes * first.trials) / all;
  const distance = correction === 'yates' ? Math.max(0, far - 0.5) : far;
  const statistic = expected.reduce((sum, cell) => sum + distance ** 2 / cell, 0);
  return figureOf({
    statistic,
    p: twoSidedNormal(Math.sqrt(statistic)),
    smallestExpected: Math.min(...expected),
  });
}
