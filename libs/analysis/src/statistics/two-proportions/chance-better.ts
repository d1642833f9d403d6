import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import { binomialChance } from '../distributions/binomial.js';
import { areaUnder } from '../distributions/gauss-legendre.js';
import { type Beta, requireBeta } from '../proportions/beta-posterior.js';

// How far from its middle what is held of a share is read, in about its standard deviations: beyond
// lies less than any digit shown.
const REACH = 12;
const PANELS = 16;

/**
 * Chance that the second share is above the first, by what is held of both.
 *
 * On the scale of asin √share every share is spread about equally, 1 / (2√n), so the same panels do
 * for 2 and for 2 million trials. Rests on one integral; right to 10 digits while the parts of both
 * are at least ½.
 *
 * @param first - as from `betaPosterior`
 * @param second - as from `betaPosterior`
 * @returns 0..1
 * @throws RangeError when a part is not above 0
 * @see A. Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., 3.7; J. D. Cook (2008), Numerical
 *   computation of stochastic inequality probabilities
 * @example chanceBetter({ alpha: 8, beta: 14 }, { alpha: 4, beta: 20 }) // 0.0578, to 4 decimals
 */
export function chanceBetter(first: Beta, second: Beta): number {
  requireBeta('chanceBetter', first);
  requireBeta('chanceBetter', second);
  // Read at the heights of the narrower one: on its scale the other is smooth.
  const isSecondNarrower = second.alpha + second.beta >= first.alpha + first.beta;
  const chance = isSecondNarrower
    ? overHeights(second, (share) => betaCdf(share, first.alpha, first.beta))
    : overHeights(first, (_, rest) => betaCdf(rest, second.beta, second.alpha));
  return Math.min(1, chance);
}

/** Mean of a chance over what is held of a share; the chance is given the share and its rest to 1. */
function overHeights(
  { alpha, beta }: Beta,
  chanceAt: (share: number, rest: number) => number,
): number {
  const both = alpha + beta;
  // The density is that of a binomial chance of alpha in both, as whole numbers or not.
  const scale = (2 * alpha * beta) / both;
  const height = (angle: number): number => {
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    const [share, rest] = [sine * sine, cosine * cosine];
    const density = binomialChance(alpha, both, share) / (sine * cosine);
    return scale * density * chanceAt(share, rest);
  };
  const middle = Math.asin(Math.sqrt(alpha / both));
  const reach = REACH / (2 * Math.sqrt(both));
  const low = Math.max(0, middle - reach);
  const high = Math.min(Math.PI / 2, middle + reach);
  return areaUnder(height, low, high, PANELS);
}

/**
 * What is lost on average, in share, by going on with one arm though the other may be better.
 *
 * @param chosen - what is held of the arm that is chosen
 * @param other - what is held of the other
 * @returns 0..1; small means that little is lost even if the choice is wrong
 * @throws RangeError when a part is not above 0
 * @see C. Stucchio (2015), Bayesian A/B Testing at VWO, on expected loss
 * @example expectedLoss({ alpha: 8, beta: 14 }, { alpha: 4, beta: 20 }) // 0.00317, to 5 decimals
 */
export function expectedLoss(chosen: Beta, other: Beta): number {
  // A share times its beta density is its mean times the density with one success more.
  const more = ({ alpha, beta }: Beta): Beta => ({ alpha: alpha + 1, beta });
  const mean = ({ alpha, beta }: Beta): number => alpha / (alpha + beta);
  const loss =
    mean(other) * chanceBetter(chosen, more(other)) -
    mean(chosen) * chanceBetter(more(chosen), other);
  return Math.max(0, loss);
}
