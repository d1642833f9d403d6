import { type RankSum, rankSum } from '../amounts/rank-sum.js';
import { studentReach } from '../distributions/student.js';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { meanOf } from '../amounts/moments.js';
import { doubledRanks } from '../distributions/rank-sums.js';
import { requireRatings, type Scale } from './scale.js';

export interface RatingComparison extends RankSum {
  /** Of `superiority`, 0..1; `null` when the groups do not overlap or are too small for it. */
  readonly interval: Interval | null;
}

/**
 * Whether the ratings of one group tend to be higher: how likely one drawn from the first is above
 * one drawn from the second, a tie as half. Uses only the order of the steps.
 *
 * @param first - whole, on the scale
 * @param second - whole, on the scale
 * @param scale - lowest and highest rating
 * @returns the rank test as `rankSum`, with Brunner and Munzel's interval of the superiority, 95 %,
 *   cut off at 0 and 1; none when a group is empty ('no-data') or all ratings are equal ('all-equal')
 * @throws RangeError when a rating is off the scale
 * @see E. Brunner and U. Munzel (2000), Biometrical Journal 42(1), 17–25
 * @example compareRatings([5, 4, 5, 3], [2, 3, 4, 1], { lowest: 1, highest: 5 }).value
 * // superiority 0.875: 13 of 16 pairs are above and 2 tie
 */
export function compareRatings(
  first: readonly number[],
  second: readonly number[],
  scale: Scale,
): Figure<RatingComparison> {
  requireRatings('compareRatings', [...first, ...second], scale);
  const found = rankSum(first, second);
  if (found.value === null) return noFigure(found.reason);
  const interval = intervalOf(first, second, found.value.superiority);
  return figureOf({ ...found.value, interval });
}

function intervalOf(
  first: readonly number[],
  second: readonly number[],
  superiority: number,
): Interval | null {
  if (first.length < 2 || second.length < 2) return null;
  const all = doubledRanks([...first, ...second]);
  const one = placements(first, all.slice(0, first.length)) / first.length / second.length ** 2;
  const other = placements(second, all.slice(first.length)) / second.length / first.length ** 2;
  const variance = one + other;
  if (variance === 0) return null;
  const degrees =
    variance ** 2 / (one ** 2 / (first.length - 1) + other ** 2 / (second.length - 1));
  const reach = studentReach(0.95, degrees) * Math.sqrt(variance);
  return { low: Math.max(0, superiority - reach), high: Math.min(1, superiority + reach) };
}

/** Variance of how many of the other group each value is above. */
function placements(group: readonly number[], ranks: readonly number[]): number {
  const own = doubledRanks(group);
  const above = ranks.map((rank, at) => (rank - (own[at] ?? NaN)) / 2);
  const mean = meanOf(above);
  return above.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (above.length - 1);
}
