import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import type { ShareCounts } from '../share-counts.js';
import { wilson } from '../wilson.js';
import { requireArms } from './difference.js';

/**
 * Newcombe's interval of the difference of two shares, 95 %, from the two Wilson intervals: stays
 * within −1..1 and covers well at small numbers.
 *
 * @param first - counts of the first arm
 * @param second - counts of the second arm
 * @returns of the first share less the second; none ('no-data') when an arm has no trials
 * @throws RangeError when the counts are no shares
 * @see R. G. Newcombe (1998), Statistics in Medicine 17(8), 873–890, method 10
 * @example newcombe({ successes: 45, trials: 100 }, { successes: 30, trials: 100 }).value
 * // { low: 0.0159, high: 0.2768 }, rounded to 4 decimals
 */
export function newcombe(first: ShareCounts, second: ShareCounts): Figure<Interval> {
  requireArms('newcombe', first, second);
  const one = wilson(first.successes, first.trials);
  const other = wilson(second.successes, second.trials);
  if (one === null || other === null) return noFigure('no-data');

  const share = first.successes / first.trials;
  const otherShare = second.successes / second.trials;
  const difference = share - otherShare;
  return figureOf({
    low: difference - Math.hypot(share - one.low, other.high - otherShare),
    high: difference + Math.hypot(one.high - share, otherShare - other.low),
  });
}
