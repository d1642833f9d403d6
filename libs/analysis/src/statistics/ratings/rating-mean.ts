import { meanInterval, type MeanInterval } from '../amounts/mean-interval.js';
import { type Figure, figureOf } from '../figure.js';
import { requireRatings, type Scale } from './scale.js';

/**
 * Mean rating with its t interval, cut off where the scale ends. It takes the steps of the scale as
 * equally wide, which nobody promised: read `topShare` and `compareRatings` next to it.
 *
 * @param ratings - whole, on the scale, in any order
 * @param scale - lowest and highest rating
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns in steps of the scale; none without ratings ('no-data'), of one ('one-value') or when all
 *   are equal ('all-equal')
 * @throws RangeError when a rating is off the scale or the confidence is none
 * @see Student (1908), Biometrika 6(1), 1–25
 * @example ratingMean([5, 4, 5, 2, 3], { lowest: 1, highest: 5 }).value
 * // mean 3.8, interval { low: 2.181, high: 5 }
 */
export function ratingMean(
  ratings: readonly number[],
  scale: Scale,
  confidence = 0.95,
): Figure<MeanInterval> {
  requireRatings('ratingMean', ratings, scale);
  const found = meanInterval(ratings, confidence);
  if (found.value === null) return found;
  const { low, high } = found.value.interval;
  const interval = { low: Math.max(low, scale.lowest), high: Math.min(high, scale.highest) };
  return figureOf({ ...found.value, interval });
}
