import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import {
  doubledRanks,
  leftOut,
  MOST_EXACT,
  tieSum,
  twoSidedOfSum,
  waysOfSums,
} from '../distributions/rank-sums.js';
import { type Figure, figureOf, noFigure, requireFinite } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { between, MOST_PAIRS, type Shift } from './hodges-lehmann.js';
import type { Pair } from './mean-interval.js';
import { sorted } from './moments.js';

// Digits of the largest value that changes are told apart by.
const DIGITS = 12;

export interface SignedRank {
  /** Sum of the ranks of rises, by how large the change is. */
  readonly rises: number;
  /** Pairs that changed; those that did not say nothing about the direction. */
  readonly changed: number;
  /** Two-sided. */
  readonly p: number;
  readonly method: 'exact' | 'normal';
  /** Middle of the means of all two changes, and its interval; `null` when too few changed for it. */
  readonly typical: Shift | null;
}

/**
 * Wilcoxon's signed rank test of a before and an after of the same firms: whether rises outweigh
 * falls. Exact, ties included, up to 60 changes; above, by the normal curve with corrections for ties
 * and whole steps.
 *
 * @param pairs - each a before and an after, in the same unit
 * @param confidence - of the interval, between 0 and 1, both excluded; 0.95 unless given
 * @returns none without pairs ('no-data') or when nothing changed ('all-equal')
 * @throws RangeError when a value is not finite or the confidence is none
 * @see F. Wilcoxon (1945), Biometrics Bulletin 1(6), 80–83
 * @example signedRank([1, 2, 3, 4, 5].map((after) => ({ before: 0, after }))).value
 * // rises 15, changed 5, p 0.0625 (2 of 32), method 'exact', typical null
 */
export function signedRank(pairs: readonly Pair[], confidence = 0.95): Figure<SignedRank> {
  requireFinite(
    'signedRank',
    pairs.flatMap(({ before, after }) => [before, after]),
  );
  requireConfidence('signedRank', confidence);
  if (pairs.length === 0) return noFigure('no-data');
  const changes = changesOf(pairs).filter((change) => change !== 0);
  if (changes.length === 0) return noFigure('all-equal');

  const sizes = changes.map(Math.abs);
  const ranks = doubledRanks(sizes);
  const doubled = ranks.reduce((sum, rank, at) => sum + ((changes[at] ?? 0) > 0 ? rank : 0), 0);
  const isExact = changes.length <= MOST_EXACT;
  return figureOf({
    rises: doubled / 2,
    changed: changes.length,
    p: isExact ? twoSidedOfSum(waysOfSums(ranks), doubled) : byNormal(sizes, doubled / 2),
    method: isExact ? 'exact' : 'normal',
    typical: typicalOf(changes, confidence),
  });
}

// 2.4 − 2.3 and 1.2 − 1.1 are the same change, whatever the last binary digit says.
function changesOf(pairs: readonly Pair[]): number[] {
  const largest = pairs.reduce(
    (most, { before, after }) => Math.max(most, Math.abs(before), Math.abs(after)),
    0,
  );
  const steps = 10 ** (DIGITS - Math.ceil(Math.log10(largest || 1)));
  return pairs.map(({ before, after }) => Math.round((after - before) * steps) / steps);
}

function byNormal(sizes: readonly number[], rises: number): number {
  const count = sizes.length;
  const variance = (count * (count + 1) * (2 * count + 1)) / 24 - tieSum(sizes) / 48;
  const far = Math.abs(rises - (count * (count + 1)) / 4);
  return twoSidedNormal(Math.max(0, far - 0.5) / Math.sqrt(variance));
}

function typicalOf(changes: readonly number[], confidence: number): Shift | null {
  const count = changes.length;
  if ((count * (count + 1)) / 2 > MOST_PAIRS) return null;
  const left = leftOutOf(count, confidence);
  if (left < 1) return null;
  const means = changes.flatMap((one, at) => changes.slice(at).map((other) => (one + other) / 2));
  return between(sorted(means), left);
}

function leftOutOf(count: number, confidence: number): number {
  if (count <= MOST_EXACT) {
    const ranks = Array.from({ length: count }, (_, at) => at + 1);
    return leftOut(waysOfSums(ranks), confidence);
  }
  const deviation = Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24);
  const reach = normalQuantile((1 + confidence) / 2) * deviation;
  return Math.floor((count * (count + 1)) / 4 - reach);
}
