import { normalQuantile, twoSidedNormal } from '../distributions/normal.js';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { type ShareCounts, requireConfidence, requireShareCounts } from '../share-counts.js';

/** A statistic in standard errors, with its two-sided p-value. */
export interface ZTest {
  readonly z: number;
  readonly p: number;
}

export interface ShareDifference {
  /** First share less the second, −1..1. */
  readonly difference: number;
  /** Standard error from one common share; `null` when nobody or everybody succeeded. */
  readonly pooled: ZTest | null;
  /** Standard error from each arm's own share; `null` when both are 0 or 1. */
  readonly unpooled: ZTest | null;
  /** By the unpooled standard error: poor at small numbers, see `newcombe`. */
  readonly wald: Interval;
}

/**
 * Difference of two shares with the z tests of the textbook. For large numbers; at small ones read
 * `newcombe` for the interval and `fisherExact` for the p-value.
 *
 * @param first - counts of the first arm
 * @param second - counts of the second arm
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none ('no-data') when an arm has no trials
 * @throws RangeError when the counts are no shares or the confidence is none
 * @see A. Agresti (2013), Categorical Data Analysis, 3rd ed., 3.1 and 3.2
 * @example
 * shareDifference({ successes: 45, trials: 100 }, { successes: 30, trials: 100 }).value
 * // difference 0.15, pooled { z: 2.1909, p: 0.0285 }, wald { low: 0.0174, high: 0.2826 }
 */
export function shareDifference(
  first: ShareCounts,
  second: ShareCounts,
  confidence = 0.95,
): Figure<ShareDifference> {
  requireArms('shareDifference', first, second);
  requireConfidence('shareDifference', confidence);
  if (first.trials === 0 || second.trials === 0) return noFigure('no-data');

  const shares = [first, second].map(({ successes, trials }) => successes / trials);
  const [one = NaN, other = NaN] = shares;
  const difference = one - other;
  const common = (first.successes + second.successes) / (first.trials + second.trials);
  const pooled = Math.sqrt(common * (1 - common) * (1 / first.trials + 1 / second.trials));
  const unpooled = Math.sqrt(
    (one * (1 - one)) / first.trials + (other * (1 - other)) / second.trials,
  );
  const reach = normalQuantile((1 + confidence) / 2) * unpooled;
  return figureOf({
    difference,
    pooled: testOf(difference, pooled),
    unpooled: testOf(difference, unpooled),
    wald: { low: difference - reach, high: difference + reach },
  });
}

function testOf(difference: number, error: number): ZTest | null {
  if (error === 0) return null;
  const z = difference / error;
  return { z, p: twoSidedNormal(z) };
}

/** Refuses counts of two arms of which one is no share. */
export function requireArms(figure: string, first: ShareCounts, second: ShareCounts): void {
  requireShareCounts(figure, first.successes, first.trials);
  requireShareCounts(figure, second.successes, second.trials);
}
