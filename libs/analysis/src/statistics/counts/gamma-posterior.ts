import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import { gammaQuantile, gammaUpper } from '../distributions/gamma.js';
import { type Figure, type Interval, figureOf, noFigure, requireWithin } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { type ExposedCount, requireExposedCount } from './exposed-count.js';

/** What is held of a rate, as if so many events had been seen over so much exposure. */
export interface Gamma {
  /** Events; as a prior at least 0. */
  readonly shape: number;
  /** Exposure; as a prior at least 0. */
  readonly rate: number;
}

/** Half an event over nothing: the same whichever unit the exposure has. */
export const JEFFREYS_RATE_PRIOR: Gamma = { shape: 0.5, rate: 0 };

/**
 * What is held of a rate after counting: the prior with events and exposure added.
 *
 * @param count - events and what they were counted over
 * @param prior - what was held before; say which one next to the figure
 * @returns none ('no-data') when prior and count together leave no shape or no exposure
 * @throws RangeError when the count is none or a part of the prior is negative
 * @see A. Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., 2.6
 * @example gammaPosterior({ events: 11, exposure: 800 }, JEFFREYS_RATE_PRIOR).value
 * // { shape: 11.5, rate: 800 }
 */
export function gammaPosterior(count: ExposedCount, prior: Gamma): Figure<Gamma> {
  requireExposedCount('gammaPosterior', count);
  requireWithin('gammaPosterior', 'shape', prior.shape, { low: 0, high: Number.MAX_VALUE });
  requireWithin('gammaPosterior', 'rate', prior.rate, { low: 0, high: Number.MAX_VALUE });
  const shape = prior.shape + count.events;
  const rate = prior.rate + count.exposure;
  return shape > 0 && rate > 0 ? figureOf({ shape, rate }) : noFigure('no-data');
}

/**
 * Mean and middle interval of what is held of a rate.
 *
 * @param held - as from `gammaPosterior`
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns events per unit of exposure
 * @throws RangeError when the confidence is none or a part of `held` is not above 0
 * @example describeGamma({ shape: 11.5, rate: 800 })
 * // { mean: 0.014375, interval: { low: 0.00731, high: 0.02380 } }, rounded
 */
export function describeGamma(
  held: Gamma,
  confidence = 0.95,
): { readonly mean: number; readonly interval: Interval } {
  requireGamma('describeGamma', held);
  requireConfidence('describeGamma', confidence);
  const tail = (1 - confidence) / 2;
  const at = (chance: number): number => gammaQuantile(chance, held.shape) / held.rate;
  return { mean: held.shape / held.rate, interval: { low: at(tail), high: at(1 - tail) } };
}

/**
 * Chance that a rate is at least the criterion.
 *
 * @param held - as from `gammaPosterior`
 * @param criterionRate - events per unit of exposure, at least 0
 * @throws RangeError when the criterion is negative or a part of `held` is not above 0
 * @example chanceRateAtLeast({ shape: 1, rate: 1 }, 1) // 0.3679, that is 1/e
 */
export function chanceRateAtLeast(held: Gamma, criterionRate: number): number {
  requireGamma('chanceRateAtLeast', held);
  requireWithin('chanceRateAtLeast', 'criterionRate', criterionRate, {
    ...{ low: 0, high: Number.MAX_VALUE },
  });
  return gammaUpper(criterionRate * held.rate, held.shape);
}

/**
 * Chance that the second rate is above the first. Of two gamma variables the share of one in both is
 * a beta variable, so no integral is needed.
 *
 * @throws RangeError when a part is not above 0
 * @see N. L. Johnson, S. Kotz and N. Balakrishnan (1995), Continuous Univariate Distributions 2, 25
 * @example chanceRateHigher({ shape: 1, rate: 1 }, { shape: 1, rate: 3 }) // 0.25
 */
export function chanceRateHigher(first: Gamma, second: Gamma): number {
  requireGamma('chanceRateHigher', first);
  requireGamma('chanceRateHigher', second);
  return betaCdf(first.rate / (first.rate + second.rate), first.shape, second.shape);
}

function requireGamma(figure: string, { shape, rate }: Gamma): void {
  if (!(shape > 0 && rate > 0 && Number.isFinite(shape + rate))) {
    throw new RangeError(`${figure} requires shape and rate above 0`);
  }
}
