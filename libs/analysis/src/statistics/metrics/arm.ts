import { meanOf, varianceOf } from '../amounts/moments.js';
import { requireFinite } from '../figure.js';
import { requireShareCounts, type ShareCounts } from '../share-counts.js';

/** What is known of one arm of a comparison. */
export interface Arm {
  readonly mean: number;
  /** Of one unit (customer, visit), not of the mean. */
  readonly variance: number;
  /** Units, whole number. */
  readonly count: number;
}

/**
 * An arm whose units succeed or do not.
 *
 * @throws RangeError when the counts are no share, or there are no trials
 * @see GrowthBook, Statistical Details, "Proportion metrics"
 * @example armOfShare({ successes: 30, trials: 100 }) // { mean: 0.3, variance: 0.21, count: 100 }
 */
export function armOfShare({ successes, trials }: ShareCounts): Arm {
  requireShareCounts('armOfShare', successes, trials);
  if (trials === 0) throw new RangeError('armOfShare requires at least one trial');
  const mean = successes / trials;
  return { mean, variance: mean * (1 - mean), count: trials };
}

/**
 * An arm whose units have amounts.
 *
 * @throws RangeError when a value is not finite or there are fewer than two
 * @see GrowthBook, Statistical Details, "Mean metrics"
 * @example armOfValues([1, 2, 6]) // { mean: 3, variance: 7, count: 3 }
 */
export function armOfValues(values: readonly number[]): Arm {
  requireFinite('armOfValues', values);
  if (values.length < 2) throw new RangeError('armOfValues requires at least two values');
  return { mean: meanOf(values), variance: varianceOf(values), count: values.length };
}
