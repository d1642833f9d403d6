import { normalQuantile } from '../distributions/normal.js';
import { leftOut, MOST_EXACT, waysOfSums } from '../distributions/rank-sums.js';
import { type Figure, type Interval, figureOf, noFigure, requireFinite } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { medianOf, sorted } from './moments.js';

/** More pairs than these are refused: they are sorted, and the mean does as well by then. */
export const MOST_PAIRS = 4_000_000;

export interface Shift {
  /** In the unit of the values. */
  readonly shift: number;
  readonly interval: Interval;
}

/**
 * Hodges and Lehmann's shift: by how much the first group is typically larger than the second, the
 * middle of all differences between a value of one and a value of the other.
 *
 * @param first - in any order, finite
 * @param second - in any order, finite
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns the shift and an interval that covers it at least as often as the confidence says (exactly
 *   so without ties, up to 60 values together); none when a group is empty ('no-data') or the groups
 *   are too small for the confidence ('too-few')
 * @throws RangeError when a value is not finite, the confidence is none, or there are over 4 million
 *   pairs
 * @see J. L. Hodges and E. L. Lehmann (1963), Annals of Mathematical Statistics 34(2), 598–611
 * @example hodgesLehmann([1.1, 2.2, 3.3, 4.4], [0.1, 0.2, 0.3, 0.4]).value
 * // shift 2.5, interval { low: 0.7, high: 4.3 }
 */
export function hodgesLehmann(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): Figure<Shift> {
  requireFinite('hodgesLehmann', [...first, ...second]);
  requireConfidence('hodgesLehmann', confidence);
  if (first.length * second.length > MOST_PAIRS) {
    throw new RangeError(`hodgesLehmann requires at most ${MOST_PAIRS} pairs`);
  }
  if (first.length === 0 || second.length === 0) return noFigure('no-data');

  const differences = sorted(first.flatMap((one) => second.map((other) => one - other)));
  const left = leftOutOf(first.length, second.length, confidence);
  return left < 1 ? noFigure('too-few') : figureOf(between(differences, left));
}

/** The middle of ordered differences, and the ones that close off so many on each side. */
export function between(ordered: readonly number[], left: number): Shift {
  const low = ordered[left - 1] ?? NaN;
  const high = ordered[ordered.length - left] ?? NaN;
  return { shift: medianOf(ordered), interval: { low, high } };
}

function leftOutOf(first: number, second: number, confidence: number): number {
  const all = first + second;
  if (all <= MOST_EXACT) {
    const ranks = Array.from({ length: all }, (_, at) => at + 1);
    return leftOut(waysOfSums(ranks, first).slice((first * (first + 1)) / 2), confidence);
  }
  const deviation = Math.sqrt((first * second * (all + 1)) / 12);
  const reach = normalQuantile((1 + confidence) / 2) * deviation;
  return Math.floor((first * second) / 2 - reach);
}
