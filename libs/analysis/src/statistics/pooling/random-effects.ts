import { gammaQuantile } from '../distributions/gamma.js';
import { studentReach } from '../distributions/student.js';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { requireConfidence } from '../share-counts.js';

/** One firm's estimate, on a scale on which estimates are about normal. */
export interface Estimate {
  readonly estimate: number;
  /** Its squared standard error, above 0. */
  readonly variance: number;
}

export interface Pooled {
  /** What is typical of the firms, on the scale of the estimates. */
  readonly mean: number;
  readonly error: number;
  /** By Hartung, Knapp, Sidik and Jonkman: honest with few firms. */
  readonly interval: Interval;
  /** Variance of the firms' own truths, by Paule and Mandel; 0 when chance alone explains them. */
  readonly tauSquared: number;
  /** `high` is finite but may be large: few firms say little of how firms differ. */
  readonly tauInterval: Interval;
  /** Cochran's Q: how far the firms are apart. */
  readonly q: number;
  /** Each firm's estimate drawn towards the mean, the more the less it rests on. */
  readonly shrunken: readonly number[];
}

/**
 * Random-effects pooling: what is typical of several firms that each have a truth of their own, how
 * much these differ, and a steadier estimate of each.
 *
 * @param estimates - one for each firm, in any order
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none without firms ('no-data') or of one ('one-value')
 * @throws RangeError when an estimate is not finite, a variance not above 0, or the confidence none
 * @see R. C. Paule and J. Mandel (1982), J. of Research of the NBS 87(5), 377–385; W. Viechtbauer
 *   (2007), Statistics in Medicine 26(1), 37–52, for the interval of τ²; J. Hartung and G. Knapp
 *   (2001), Statistics in Medicine 20(24), 3875–3889
 * @example
 * pool([{ estimate: 0, variance: 1 }, { estimate: 4, variance: 1 }]).value
 * // mean 2, tauSquared 7, shrunken [0.25, 3.75]
 */
export function pool(estimates: readonly Estimate[], confidence = 0.95): Figure<Pooled> {
  requireConfidence('pool', confidence);
  requireEstimates(estimates);
  if (estimates.length === 0) return noFigure('no-data');
  if (estimates.length === 1) return noFigure('one-value');

  const free = estimates.length - 1;
  const tauSquared = tauWhere(estimates, free);
  const { mean, weight } = weighed(estimates, tauSquared);
  const error = Math.sqrt(heterogeneity(estimates, tauSquared) / free / weight);
  const reach = studentReach(confidence, free) * error;
  const tail = (1 - confidence) / 2;
  const quantile = (chance: number): number => 2 * gammaQuantile(chance, free / 2);
  return figureOf({
    ...{ mean, error, tauSquared, q: heterogeneity(estimates, 0) },
    interval: { low: mean - reach, high: mean + reach },
    tauInterval: {
      low: tauWhere(estimates, quantile(1 - tail)),
      high: tauWhere(estimates, quantile(tail)),
    },
    shrunken: estimates.map(
      ({ estimate, variance }) => mean + ((estimate - mean) * tauSquared) / (tauSquared + variance),
    ),
  });
}

/**
 * DerSimonian and Laird's variance of the firms' own truths: in one step, for comparison with what
 * others publish. With few firms it is often too small; `pool` uses Paule and Mandel's.
 *
 * @param estimates - at least two
 * @throws RangeError as `pool`, or of fewer than two
 * @see R. DerSimonian and N. Laird (1986), Controlled Clinical Trials 7(3), 177–188
 * @example derSimonianLaird([{ estimate: 0, variance: 1 }, { estimate: 4, variance: 1 }]) // 7
 */
export function derSimonianLaird(estimates: readonly Estimate[]): number {
  requireEstimates(estimates);
  if (estimates.length < 2) throw new RangeError('derSimonianLaird requires two estimates');
  const weights = estimates.map(({ variance }) => 1 / variance);
  const sum = weights.reduce((total, one) => total + one, 0);
  const squares = weights.reduce((total, one) => total + one * one, 0);
  const beyond = heterogeneity(estimates, 0) - (estimates.length - 1);
  return Math.max(0, beyond / (sum - squares / sum));
}

function weighed(
  estimates: readonly Estimate[],
  tauSquared: number,
): { readonly mean: number; readonly weight: number } {
  let [weight, sum] = [0, 0];
  for (const { estimate, variance } of estimates) {
    weight += 1 / (variance + tauSquared);
    sum += estimate / (variance + tauSquared);
  }
  return { mean: sum / weight, weight };
}

/** Squared distances from the mean, each over the variance expected of it. */
function heterogeneity(estimates: readonly Estimate[], tauSquared: number): number {
  const { mean } = weighed(estimates, tauSquared);
  return estimates.reduce(
    (sum, { estimate, variance }) => sum + (estimate - mean) ** 2 / (variance + tauSquared),
    0,
  );
}

/** The τ² under which the firms are as far apart as `target`; they come closer as it grows. */
function tauWhere(estimates: readonly Estimate[], target: number): number {
  const isTooSmall = (tauSquared: number): boolean => heterogeneity(estimates, tauSquared) > target;
  if (!isTooSmall(0)) return 0;
  let high = Math.max(...estimates.map(({ variance }) => variance));
  while (isTooSmall(high)) high *= 2;
  let low = 0;
  for (let round = 0; round < 200 && low < high; round += 1) {
    const middle = (low + high) / 2;
    if (isTooSmall(middle)) low = middle;
    else high = middle;
  }
  return high;
}

function requireEstimates(estimates: readonly Estimate[]): void {
  for (const { estimate, variance } of estimates) {
    if (!Number.isFinite(estimate) || !(variance > 0 && Number.isFinite(variance))) {
      throw new RangeError('pool requires finite estimates with variances above 0');
    }
  }
}
