import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Interval } from '../figure.js';
import { requireConfidence, requireShareCounts } from '../share-counts.js';

/** What is held of a share, as if so many successes and failures had been seen. */
export interface Beta {
  /** Above 0. */
  readonly alpha: number;
  /** Above 0. */
  readonly beta: number;
}

/** Every share as likely as any other: one success and one failure. */
export const UNIFORM_PRIOR: Beta = { alpha: 1, beta: 1 };
/** Half a success and half a failure: the same whichever way the share is counted. */
export const JEFFREYS_PRIOR: Beta = { alpha: 0.5, beta: 0.5 };

/**
 * What is held of a share after trials: the prior with the successes and the failures added.
 * Without trials that is the prior itself, which is why it has to be stated.
 *
 * @param successes - whole number, 0 ≤ successes ≤ trials
 * @param trials - whole number
 * @param prior - what was held before; say which one next to the figure
 * @throws RangeError when the counts are no share, or a part of the prior is not above 0
 * @see A. Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., 2.4
 * @example betaPosterior(7, 20, UNIFORM_PRIOR) // { alpha: 8, beta: 14 }
 */
export function betaPosterior(successes: number, trials: number, prior: Beta): Beta {
  requireShareCounts('betaPosterior', successes, trials);
  requireBeta('betaPosterior', prior);
  return { alpha: prior.alpha + successes, beta: prior.beta + trials - successes };
}

/**
 * Mean, spread and middle interval of what is held of a share.
 *
 * @param held - as from `betaPosterior`
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns fractions 0..1; `deviation` is the standard deviation
 * @throws RangeError when a part of `held` is not above 0, or the confidence is none
 * @see A. Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., appendix A
 * @example describeBeta({ alpha: 8, beta: 14 })
 * // { mean: 0.3636, deviation: 0.1003, interval: { low: 0.1811, high: 0.5697 } }, to 4 decimals
 */
export function describeBeta(
  held: Beta,
  confidence = 0.95,
): { readonly mean: number; readonly deviation: number; readonly interval: Interval } {
  requireBeta('describeBeta', held);
  requireConfidence('describeBeta', confidence);
  const { alpha, beta } = held;
  const all = alpha + beta;
  const mean = alpha / all;
  const tail = (1 - confidence) / 2;
  return {
    mean,
    deviation: Math.sqrt((mean * (beta / all)) / (all + 1)),
    interval: { low: betaQuantile(tail, alpha, beta), high: betaQuantile(1 - tail, alpha, beta) },
  };
}

/**
 * Chance that a share is at least the criterion, by what is held of it.
 *
 * @param held - as from `betaPosterior`
 * @param criterionShare - 0..1
 * @returns 0..1; of "at most" it is one minus this
 * @throws RangeError when a part of `held` is not above 0, or the criterion is outside 0..1
 * @example chanceAtLeast({ alpha: 1, beta: 1 }, 0.3) // 0.7
 */
export function chanceAtLeast(held: Beta, criterionShare: number): number {
  requireBeta('chanceAtLeast', held);
  if (!(criterionShare >= 0 && criterionShare <= 1)) {
    throw new RangeError('chanceAtLeast requires 0 <= criterionShare <= 1');
  }
  return betaCdf(1 - criterionShare, held.beta, held.alpha);
}

/** Refuses a beta distribution that is none. */
export function requireBeta(figure: string, { alpha, beta }: Beta): void {
  if (!(alpha > 0 && beta > 0 && Number.isFinite(alpha + beta))) {
    throw new RangeError(`${figure} requires alpha and beta above 0`);
  }
}
