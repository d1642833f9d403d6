import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import { deviance, stirlingError } from './saddle-point.js';

/**
 * Chance of exactly so many successes.
 *
 * @param successes - 0 ≤ successes ≤ trials; whole, or not where a density is meant
 * @param trials - as `successes`
 * @param rate - chance of one success, 0..1
 * @returns 0..1, with full precision for counts of any size
 * @see C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example binomialChance(9, 30, 0.1) // 0.00157, rounded to 5 decimals
 */
export function binomialChance(successes: number, trials: number, rate: number): number {
  const failures = trials - successes;
  if (rate === 0) return successes === 0 ? 1 : 0;
  if (rate === 1) return failures === 0 ? 1 : 0;
  if (successes === 0) return Math.exp(trials * Math.log1p(-rate));
  if (failures === 0) return Math.exp(trials * Math.log(rate));
  const exponent =
    stirlingError(trials) -
    stirlingError(successes) -
    stirlingError(failures) -
    deviance(successes, trials * rate) -
    deviance(failures, trials * (1 - rate));
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * successes * failures));
}

/**
 * Chance of so many successes or fewer.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17.5
 * @example binomialAtMost(0, 10, 0.1) // 0.3487, that is 0.9 ** 10
 */
export function binomialAtMost(successes: number, trials: number, rate: number): number {
  if (successes < 0) return 0;
  return successes >= trials ? 1 : betaCdf(1 - rate, trials - successes, successes + 1);
}

/**
 * Chance of so many successes or more.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17.5
 * @example binomialAtLeast(10, 10, 0.9) // 0.3487, that is 0.9 ** 10
 */
export function binomialAtLeast(successes: number, trials: number, rate: number): number {
  if (successes > trials) return 0;
  return successes <= 0 ? 1 : betaCdf(rate, successes, trials - successes + 1);
}
