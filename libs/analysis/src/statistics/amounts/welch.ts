import { studentReach, twoSidedStudent } from '../distributions/student.js';
import { type Figure, type Interval, figureOf, noFigure, requireFinite } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { meanOf, varianceOf } from './moments.js';

export interface MeanDifference {
  /** Mean of the first less that of the second, in the unit of the values. */
  readonly difference: number;
  readonly error: number;
  readonly t: number;
  /** Not whole: Satterthwaite's. */
  readonly degrees: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: Interval;
}

/**
 * Welch's difference of two means: the two groups may spread differently.
 *
 * @param first - in any order, finite
 * @param second - in any order, finite
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none when a group is empty ('no-data') or has one value ('one-value'), or when within
 *   both groups all values are equal ('all-equal')
 * @throws RangeError when a value is not finite or the confidence is none
 * @see B. L. Welch (1947), Biometrika 34(1/2), 28–35
 * @example welch([1.2, 0.8, 3.1], [0.4, 0.6, 0.9, 1, 0.2]).value
 * // difference 1.08, t 1.4895, degrees 2.1798, p 0.2649, interval { low: -1.806, high: 3.966 }
 */
export function welch(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): Figure<MeanDifference> {
  requireFinite('welch', [...first, ...second]);
  requireConfidence('welch', confidence);
  const fewest = Math.min(first.length, second.length);
  if (fewest === 0) return noFigure('no-data');
  if (fewest === 1) return noFigure('one-value');
  const parts = [first, second].map((values) => varianceOf(values) / values.length);
  const [one = 0, other = 0] = parts;
  const variance = one + other;
  if (variance === 0) return noFigure('all-equal');

  const difference = meanOf(first) - meanOf(second);
  const error = Math.sqrt(variance);
  const degrees =
    1 /
    ((one / variance) ** 2 / (first.length - 1) + (other / variance) ** 2 / (second.length - 1));
  const t = difference / error;
  const reach = studentReach(confidence, degrees) * error;
  return figureOf({
    ...{ difference, error, t, degrees, p: twoSidedStudent(t, degrees) },
    interval: { low: difference - reach, high: difference + reach },
  });
}
