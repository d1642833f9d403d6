import { twoSidedNormal } from '../distributions/normal.js';
import {
  doubledRanks,
  MOST_EXACT,
  tieSum,
  twoSidedOfSum,
  waysOfSums,
} from '../distributions/rank-sums.js';
import { type Figure, figureOf, noFigure, requireFinite } from '../figure.js';

export interface RankSum {
  /** Pairs in which the first is larger, ties as half: Mann and Whitney's U of the first group. */
  readonly pairs: number;
  /** The same as a share of all pairs: 0.5 when neither group tends to be larger. */
  readonly superiority: number;
  /** Two-sided. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
}

/**
 * Mann and Whitney's rank test: whether the values of one group tend to be larger. Asks only which
 * of two is larger, so one huge invoice weighs no more than a large one.
 *
 * Exact, ties included, up to 60 values together; above, by the normal curve with corrections for
 * ties and for whole steps.
 *
 * @param first - in any order, finite
 * @param second - in any order, finite
 * @returns none when a group is empty ('no-data') or all values are equal ('all-equal')
 * @throws RangeError when a value is not finite
 * @see H. B. Mann and D. R. Whitney (1947), Annals of Mathematical Statistics 18(1), 50–60
 * @example rankSum([1.2, 0.8, 3.1], [0.4, 0.6, 0.9, 1, 0.2]).value
 * // { pairs: 13, superiority: 0.8667, p: 0.1429, method: 'exact' }: 8 of 56 choices are as far
 */
export function rankSum(first: readonly number[], second: readonly number[]): Figure<RankSum> {
  const all = [...first, ...second];
  requireFinite('rankSum', all);
  if (first.length === 0 || second.length === 0) return noFigure('no-data');
  if (all.every((value) => value === all[0])) return noFigure('all-equal');

  const pairs = pairsOf(first, all);
  const isExact = all.length <= MOST_EXACT;
  return figureOf({
    pairs,
    superiority: pairs / (first.length * second.length),
    p: isExact ? exactP(first, all) : rankSumByNormal(first, second),
    method: isExact ? 'exact' : 'normal',
  });
}

/**
 * The p-value of `rankSum` by the normal curve, corrected for ties and for whole steps.
 *
 * @param first - at least one value
 * @param second - at least one value, not all of both equal
 * @returns two-sided, 0..1
 * @see E. L. Lehmann (1975), Nonparametrics, 1.4
 * @example rankSumByNormal([1.2, 0.8, 3.1], [0.4, 0.6, 0.9, 1, 0.2]) // 0.1360, to 4 decimals
 */
export function rankSumByNormal(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second];
  const count = all.length;
  const far = pairsOf(first, all) - (first.length * second.length) / 2;
  const ties = tieSum(all) / (count * (count - 1));
  const variance = ((first.length * second.length) / 12) * (count + 1 - ties);
  return twoSidedNormal(Math.max(0, Math.abs(far) - 0.5) / Math.sqrt(variance));
}

function doubledSum(first: readonly number[], all: readonly number[]): number {
  const ranks = doubledRanks(all);
  return first.reduce((sum, _, at) => sum + (ranks[at] ?? NaN), 0);
}

function pairsOf(first: readonly number[], all: readonly number[]): number {
  return doubledSum(first, all) / 2 - (first.length * (first.length + 1)) / 2;
}

function exactP(first: readonly number[], all: readonly number[]): number {
  return twoSidedOfSum(waysOfSums(doubledRanks(all), first.length), doubledSum(first, all));
}
