import { studentReach, twoSidedStudent } from '../distributions/student.js';
import { type Figure, type Interval, figureOf, noFigure, requireFinite } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { meanOf, varianceOf } from './moments.js';

export interface MeanInterval {
  /** In the unit of the values, as all below. */
  readonly mean: number;
  /** How far values typically are from it. */
  readonly deviation: number;
  readonly error: number;
  readonly interval: Interval;
}

/**
 * Mean of amounts or times with Student's t interval. The interval holds what it says when the values
 * are about normal; for a few skewed ones (euros, days) read the median or the bootstrap.
 *
 * @param values - in any order, finite
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none when nothing was seen ('no-data'), of one value ('one-value'), or when all are
 *   equal ('all-equal'): an interval of no width would promise what nobody knows
 * @throws RangeError when a value is not finite or the confidence is none
 * @see Student (1908), Biometrika 6(1), 1–25
 * @example meanInterval([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]).value
 * // mean 0.75, interval { low: -0.530, high: 2.030 }, rounded
 */
export function meanInterval(values: readonly number[], confidence = 0.95): Figure<MeanInterval> {
  requireFinite('meanInterval', values);
  requireConfidence('meanInterval', confidence);
  if (values.length === 0) return noFigure('no-data');
  if (values.length === 1) return noFigure('one-value');
  const variance = varianceOf(values);
  if (variance === 0) return noFigure('all-equal');

  const mean = meanOf(values);
  const error = Math.sqrt(variance / values.length);
  const reach = studentReach(confidence, values.length - 1) * error;
  return figureOf({
    ...{ mean, deviation: Math.sqrt(variance), error },
    interval: { low: mean - reach, high: mean + reach },
  });
}

/** A pair of the same firm, before and after. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/**
 * Mean change of pairs with its t interval and the paired t test.
 *
 * @param pairs - each a before and an after, in the same unit
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns of after less before; none as `meanInterval` of the changes
 * @throws RangeError as `meanInterval`
 * @see Student (1908), Biometrika 6(1), 1–25, whose sleep data are the example of the spec
 * @example pairedChange([{ before: 1, after: 3 }, { before: 2, after: 3 }, { before: 4, after: 7 }])
 *   .value // mean 2, t 3.4641, p 0.0742, interval { low: -0.484, high: 4.484 }, rounded
 */
export function pairedChange(
  pairs: readonly Pair[],
  confidence = 0.95,
): Figure<MeanInterval & { readonly t: number; readonly p: number }> {
  const changes = pairs.map(({ before, after }) => after - before);
  const found = meanInterval(changes, confidence);
  if (found.value === null) return found;
  const t = found.value.mean / found.value.error;
  return figureOf({ ...found.value, t, p: twoSidedStudent(t, changes.length - 1) });
}
