import { binomialAtMost } from '../distributions/binomial.js';
import { type Figure, type Interval, figureOf, noFigure, requireFinite } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { medianOf, sorted } from './moments.js';

export interface MedianInterval {
  /** In the unit of the values. */
  readonly median: number;
  /** Two of the values seen. */
  readonly interval: Interval;
  /** How often such an interval holds the median: at least what was asked for. */
  readonly coverage: number;
}

/**
 * Median with the exact interval between two of the values themselves: holds for values of any shape.
 *
 * @param values - in any order, finite
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none when nothing was seen ('no-data') or the values are too few ('too-few'): 95 % takes six
 * @throws RangeError when a value is not finite or the confidence is none
 * @see W. J. Conover (1999), Practical Nonparametric Statistics, 3rd ed., 3.2
 * @example medianInterval([9, 1, 8, 2, 7, 3, 6, 4, 5, 10]).value
 * // median 5.5, interval { low: 2, high: 9 }, coverage 0.9785
 */
export function medianInterval(
  values: readonly number[],
  confidence = 0.95,
): Figure<MedianInterval> {
  requireFinite('medianInterval', values);
  requireConfidence('medianInterval', confidence);
  const count = values.length;
  if (count === 0) return noFigure('no-data');

  // Half of all values lie under the median, as half of all tosses show heads.
  const outside = (left: number): number => 2 * binomialAtMost(left - 1, count, 0.5);
  let [left, beyond] = [0, Math.ceil(count / 2)];
  while (left < beyond) {
    const middle = Math.ceil((left + beyond) / 2);
    if (outside(middle) <= 1 - confidence) left = middle;
    else beyond = middle - 1;
  }
  if (left === 0) return noFigure('too-few');
  const ordered = sorted(values);
  return figureOf({
    median: medianOf(ordered),
    interval: { low: ordered[left - 1] ?? NaN, high: ordered[count - left] ?? NaN },
    coverage: 1 - outside(left),
  });
}
