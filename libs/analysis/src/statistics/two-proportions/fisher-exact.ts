import {
  hypergeometricChance,
  inFirstBounds,
  type Margins,
} from '../distributions/hypergeometric.js';
import { unlikelyEnds } from '../distributions/unlikely-ends.js';
import { type Figure, figureOf, noFigure } from '../figure.js';
import type { ShareCounts } from '../share-counts.js';
import { requireArms } from './difference.js';

// A term this much smaller than the sum changes no digit of it, nor do those after it.
const NEGLIGIBLE = 1e-18;

/**
 * Fisher's exact test of two shares: how likely a split of all successes among the arms that is no
 * likelier than the one seen, when the arms do not differ. Right however few there are; it errs on
 * the side of seeing no difference.
 *
 * @param first - counts of the first arm
 * @param second - counts of the second arm
 * @returns the two-sided p-value, 0..1; 1 when nobody or everybody succeeded; none ('no-data') when
 *   an arm has no trials
 * @throws RangeError when the counts are no shares
 * @see A. Agresti (2013), Categorical Data Analysis, 3rd ed., 3.5.1
 * @example fisherExact({ successes: 7, trials: 20 }, { successes: 3, trials: 22 }).value // 0.1520
 */
export function fisherExact(first: ShareCounts, second: ShareCounts): Figure<number> {
  requireArms('fisherExact', first, second);
  if (first.trials === 0 || second.trials === 0) return noFigure('no-data');

  const successes = first.successes + second.successes;
  const all = first.trials + second.trials;
  const margins: Margins = { first: first.trials, second: second.trials, successes };
  const range = inFirstBounds(margins);
  if (range.low === range.high) return figureOf(1);

  const chance = (count: number): number => hypergeometricChance(count, margins);
  const likeliest = Math.floor(((first.trials + 1) * (successes + 1)) / (all + 2));
  const { few, many } = unlikelyEnds(chance, range, likeliest, first.successes);
  if (few >= many) return figureOf(1);
  return figureOf(Math.min(1, tail(margins, few, -1) + tail(margins, many, 1)));
}

/** Sum of the chances from a count outwards, each from the one before it. */
function tail(margins: Margins, from: number, step: 1 | -1): number {
  const { low, high } = inFirstBounds(margins);
  if (from < low || from > high) return 0;
  let chance = hypergeometricChance(from, margins);
  let sum = chance;
  for (let count = from; count !== (step === 1 ? high : low); count += step) {
    chance *= step === 1 ? rise(margins, count) : 1 / rise(margins, count - 1);
    sum += chance;
    if (chance < sum * NEGLIGIBLE) break;
  }
  return sum;
}

/** What the chance of one more is, as a multiple of the chance of this count. */
function rise({ first, second, successes }: Margins, count: number): number {
  return ((first - count) / (count + 1)) * ((successes - count) / (second - successes + count + 1));
}
