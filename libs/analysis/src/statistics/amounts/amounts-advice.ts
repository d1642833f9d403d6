import { type Figure, figureOf, noFigure, requireFinite } from '../figure.js';
import { meanOf, medianOf, sorted, varianceOf } from './moments.js';

/** Below this many values they are shown as they are, with their median, and nothing is tested. */
export const FEW_AMOUNTS = 8;
/** From this share of zeros on, the mean mixes two questions. */
export const MANY_ZEROS = 0.2;
/** From this distance of mean and median on, in deviations, a few values make the mean. */
export const SKEWED = 0.25;

/** What to read of amounts. */
export type AmountsAdvice =
  /** Too few to test: the values and their median. */
  | 'show-values'
  /** Many bought nothing: how many bought, and what those typically paid, apart. */
  | 'two-parts'
  /** A few large values make the mean: the median, or the winsorised mean. */
  | 'median'
  /** The mean and its interval. */
  | 'mean';

/**
 * Which figure of amounts (euros, minutes, orders) is worth reading, from how many there are, how
 * many are zero and how lopsided they are. The bounds are the house's own.
 *
 * @param values - in any order, finite, at least 0
 * @returns the advice with the share of zeros, 0..1; none when nothing was seen ('no-data')
 * @throws RangeError when a value is negative or not finite
 * @example amountsAdvice([120, 80, 0, 0, 2400, 60, 95, 150, 0, 310]).value
 * // { advice: 'two-parts', zeros: 0.3 }
 */
export function amountsAdvice(
  values: readonly number[],
): Figure<{ readonly advice: AmountsAdvice; readonly zeros: number }> {
  requireFinite('amountsAdvice', values);
  if (values.some((value) => value < 0)) {
    throw new RangeError('amountsAdvice requires amounts of at least 0');
  }
  const count = values.length;
  if (count === 0) return noFigure('no-data');
  const zeros = values.filter((value) => value === 0).length / count;
  return figureOf({ advice: adviceOf(values, zeros), zeros });
}

function adviceOf(values: readonly number[], zeros: number): AmountsAdvice {
  if (values.length < FEW_AMOUNTS) return 'show-values';
  if (zeros >= MANY_ZEROS) return 'two-parts';
  const deviation = Math.sqrt(varianceOf(values));
  const apart = Math.abs(meanOf(values) - medianOf(sorted(values)));
  return apart > SKEWED * deviation ? 'median' : 'mean';
}
