import { binomialAtLeast, binomialAtMost, binomialChance } from '../distributions/binomial.js';
import { type Figure, figureOf, noFigure, requireWithin } from '../figure.js';
import { requireShareCounts } from '../share-counts.js';

/** Which results speak against the rate supposed. */
export type Side = 'at-least' | 'at-most' | 'two-sided';

// Equal chances that differ in the last digits only are equal.
const SAME = 1 + 1e-7;
// A chance next to none: what lies beyond it adds nothing to the sum.
const NOTHING = 1e-300;

/** Counts of one arm. */
export interface ShareCounts {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Exact binomial test of one arm: how likely a result like the one seen, or one further away, is
 * when the rate supposed is the true one. Two-sided it sums every result that is no likelier than
 * the one seen.
 *
 * @param counts - whole numbers, 0 ≤ successes ≤ trials
 * @param supposed - the rate, 0..1
 * @param side - 'at-least': many successes speak against it; 'at-most': few do
 * @returns the p-value, 0..1; none ('no-data') without trials
 * @throws RangeError when the counts are no share or the rate is outside 0..1
 * @see W. J. Conover (1999), Practical Nonparametric Statistics, 3rd ed., 3.1
 * @example exactTest({ successes: 9, trials: 30 }, 0.1, 'at-least').value // 0.00202, to 5 decimals
 */
export function exactTest(
  { successes, trials }: ShareCounts,
  supposed: number,
  side: Side = 'two-sided',
): Figure<number> {
  requireShareCounts('exactTest', successes, trials);
  requireWithin('exactTest', 'supposed', supposed, { low: 0, high: 1 });
  if (trials === 0) return noFigure('no-data');
  switch (side) {
    case 'at-least':
      return figureOf(binomialAtLeast(successes, trials, supposed));
    case 'at-most':
      return figureOf(binomialAtMost(successes, trials, supposed));
    case 'two-sided':
      return figureOf(Math.min(1, noLikelier(successes, trials, supposed)));
  }
}

function noLikelier(successes: number, trials: number, supposed: number): number {
  const limit = Math.max(binomialChance(successes, trials, supposed) * SAME, NOTHING);
  const isFar = (count: number): boolean => binomialChance(count, trials, supposed) <= limit;
  const likeliest = Math.min(trials, Math.floor((trials + 1) * supposed));
  if (!isFar(0) && !isFar(trials)) return 1;
  // The chances rise to the likeliest count and fall after it: each side has one place of change.
  const few = isFar(0) ? lastTrue(isFar, 0, likeliest) : -1;
  const mirrored = (back: number): boolean => isFar(trials - back);
  const many = isFar(trials) ? trials - lastTrue(mirrored, 0, trials - likeliest) : trials + 1;
  if (few >= many) return 1;
  return binomialAtMost(few, trials, supposed) + binomialAtLeast(many, trials, supposed);
}

/** The last place that holds, of a row that holds first and then no more; the first place holds. */
function lastTrue(holds: (place: number) => boolean, first: number, last: number): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
