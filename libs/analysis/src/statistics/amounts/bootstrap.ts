import { Chance } from '@verso/domain';
import { normalCdf, normalQuantile } from '../distributions/normal.js';
import { type Figure, type Interval, figureOf, noFigure, requireFinite } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { meanOf, sorted } from './moments.js';

/** How often values are drawn anew. More moves the ends by less than the values themselves would. */
export const RESAMPLES = 4_000;

/** What is asked of the bootstrap. */
export interface BootstrapOptions {
  /** Made of the values; at best smooth, as a mean is. The mean unless given. */
  readonly statistic?: (values: readonly number[]) => number;
  /** Between 0 and 1, both excluded; 0.95 unless given. */
  readonly confidence?: number;
  /** The same name draws the same: figures must not change from one look to the next. */
  readonly seed?: string;
}

/**
 * Bootstrap interval, bias-corrected and accelerated (BCa), of the mean or another statistic of
 * amounts or times: what the statistic would be for values drawn anew from those seen. Follows the
 * skew of the values, which Student's interval does not. Below some 10 values it is too narrow.
 *
 * @param values - in any order, which does not matter; finite
 * @param options - statistic, confidence, seed
 * @returns the statistic and its interval; none when nothing was seen ('no-data'), of fewer than
 *   three values ('too-few'), or when all are equal ('all-equal')
 * @throws RangeError when a value is not finite or the confidence is none
 * @see B. Efron (1987), J. Am. Stat. Assoc. 82(397), 171–185, doi:10.1080/01621459.1987.10478410
 * @example bootstrap([120, 80, 0, 0, 2400, 60, 95, 150, 40, 310]).value
 * // estimate 325.5; the interval reaches further up than down
 */
export function bootstrap(
  values: readonly number[],
  { statistic = meanOf, confidence = 0.95, seed = 'bootstrap' }: BootstrapOptions = {},
): Figure<{ readonly estimate: number; readonly interval: Interval }> {
  requireFinite('bootstrap', values);
  requireConfidence('bootstrap', confidence);
  if (values.length === 0) return noFigure('no-data');
  if (values.length < 3) return noFigure('too-few');
  const ordered = sorted(values);
  if (ordered[0] === ordered.at(-1)) return noFigure('all-equal');

  const estimate = statistic(ordered);
  const drawn = resampled(ordered, statistic, new Chance(`${seed} ${ordered.length}`));
  const bias = biasOf(drawn, estimate);
  const acceleration = accelerationOf(ordered, statistic);
  const end = (chance: number): number => {
    const shifted = bias + normalQuantile(chance);
    return quantile(drawn, normalCdf(bias + shifted / (1 - acceleration * shifted)));
  };
  const tail = (1 - confidence) / 2;
  return figureOf({ estimate, interval: { low: end(tail), high: end(1 - tail) } });
}

type Statistic = (values: readonly number[]) => number;

function resampled(ordered: readonly number[], statistic: Statistic, chance: Chance): number[] {
  const draws = Array.from({ length: RESAMPLES }, () =>
    statistic(ordered.map(() => chance.oneOf(ordered))),
  );
  return sorted(draws);
}

// Of draws that equal the estimate, half count as below it.
function biasOf(drawn: readonly number[], estimate: number): number {
  const below = drawn.reduce(
    (sum, one) => sum + (one < estimate ? 1 : one === estimate ? 0.5 : 0),
    0,
  );
  const inside = Math.min(Math.max(below, 0.5), drawn.length - 0.5);
  return normalQuantile(inside / drawn.length);
}

// From the statistic of all values but one, each in turn.
function accelerationOf(ordered: readonly number[], statistic: Statistic): number {
  const without = ordered.map((_, left) => statistic(ordered.filter((_value, at) => at !== left)));
  const middle = meanOf(without);
  const sumOf = (power: number): number =>
    without.reduce((sum, one) => sum + (middle - one) ** power, 0);
  const squares = sumOf(2);
  return squares === 0 ? 0 : sumOf(3) / (6 * squares ** 1.5);
}

// Hyndman and Fan's type 7.
function quantile(ordered: readonly number[], chance: number): number {
  const place = chance * (ordered.length - 1);
  const low = ordered[Math.floor(place)] ?? NaN;
  const high = ordered[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}
