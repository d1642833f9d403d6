import { binomialAtLeast, binomialAtMost, binomialChance } from '../distributions/binomial.js';
import { unlikelyEnds } from '../distributions/unlikely-ends.js';
import { type Figure, figureOf, noFigure, requireWithin } from '../figure.js';
import { type ShareCounts, requireShareCounts } from '../share-counts.js';

/** Which results speak against the rate supposed. */
export type Side = 'at-least' | 'at-most' | 'two-sided';

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
  const chance = (count: number): number => binomialChance(count, trials, supposed);
  const likeliest = Math.min(trials, Math.floor((trials + 1) * supposed));
  const { few, many } = unlikelyEnds(chance, { low: 0, high: trials }, likeliest, successes);
  if (few >= many) return 1;
  return binomialAtMost(few, trials, supposed) + binomialAtLeast(many, trials, supposed);
}
