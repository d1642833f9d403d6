import { studentReach } from '../distributions/student.js';
import { type Figure, type Interval, figureOf, noFigure, requireFinite } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { meanOf, sorted, varianceOf } from './moments.js';

export interface Winsorised {
  /** In the unit of the values. */
  readonly mean: number;
  readonly interval: Interval;
  /** How many values were drawn in, on each side. */
  readonly drawnIn: number;
}

/**
 * Winsorised mean: the lowest and the highest values are drawn in to the next ones that stay, so one
 * exceptional order does not make the mean. Say next to it how many were drawn in.
 *
 * @param values - in any order, finite
 * @param share - drawn in on each side, at least 0 and below 0.5; 0.1 unless given
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none when nothing was seen ('no-data'), when fewer than two values stay ('too-few') or
 *   those that stay are equal ('all-equal')
 * @throws RangeError when a value is not finite, or the share or the confidence is none
 * @see W. J. Dixon and J. W. Tukey (1968), Technometrics 10(1), 83–98
 * @example winsorised([120, 80, 0, 0, 2400, 60, 95, 150, 40, 310]).value
 * // mean 116.5, drawnIn 1: 2400 counts as 310
 */
export function winsorised(
  values: readonly number[],
  share = 0.1,
  confidence = 0.95,
): Figure<Winsorised> {
  requireFinite('winsorised', values);
  requireConfidence('winsorised', confidence);
  if (!(share >= 0 && share < 0.5)) throw new RangeError('winsorised requires 0 <= share < 0.5');
  const count = values.length;
  if (count === 0) return noFigure('no-data');
  const drawnIn = Math.floor(share * count);
  const staying = count - 2 * drawnIn;
  if (staying < 2) return noFigure('too-few');

  const ordered = sorted(values);
  const [low = NaN, high = NaN] = [ordered[drawnIn], ordered[count - 1 - drawnIn]];
  if (low === high) return noFigure('all-equal');
  const moved = ordered.map((value) => Math.min(Math.max(value, low), high));
  const mean = meanOf(moved);
  // Values drawn in are no values of their own: the error is that of those that stay.
  const error = (Math.sqrt(varianceOf(moved) / count) * (count - 1)) / (staying - 1);
  const reach = studentReach(confidence, staying - 1) * error;
  return figureOf({ mean, interval: { low: mean - reach, high: mean + reach }, drawnIn });
}
