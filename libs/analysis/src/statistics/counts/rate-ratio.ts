import { clopperPearson } from '../clopper-pearson.js';
import { normalQuantile } from '../distributions/normal.js';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { exactTest } from '../proportions/exact-test.js';
import { requireConfidence } from '../share-counts.js';
import { type ExposedCount, requireExposedCount } from './exposed-count.js';

export interface RateRatio {
  /** First rate as a multiple of the second; `null` when the second saw no events. */
  readonly ratio: number | null;
  /** Exact; the high end is `null` (no upper limit) when the second saw no events. */
  readonly exact: { readonly low: number; readonly high: number | null };
  /** Exact two-sided p-value of equal rates. */
  readonly p: number;
  /** Symmetric for the logarithm: for large counts; `null` when a side saw no events. */
  readonly wald: Interval | null;
}

/**
 * How many times as often events come in the first as in the second. Exact: given all events
 * together, those of the first are successes of so many trials, at the share its exposure has.
 *
 * @param first - events and exposure
 * @param second - events and exposure, in the same unit
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none ('no-data') without exposure on a side, or without any event
 * @throws RangeError when a count or the confidence is none
 * @see E. L. Lehmann and J. P. Romano (2005), Testing Statistical Hypotheses, 3rd ed., 4.5
 * @example rateRatio({ events: 11, exposure: 800 }, { events: 23, exposure: 3000 }).value
 * // ratio 1.7935, exact { low: 0.7893, high: 3.8298 }, p 0.1372, rounded to 4 decimals
 */
export function rateRatio(
  first: ExposedCount,
  second: ExposedCount,
  confidence = 0.95,
): Figure<RateRatio> {
  requireExposedCount('rateRatio', first);
  requireExposedCount('rateRatio', second);
  requireConfidence('rateRatio', confidence);
  const events = first.events + second.events;
  if (first.exposure === 0 || second.exposure === 0 || events === 0) return noFigure('no-data');

  const exposures = second.exposure / first.exposure;
  const equal = first.exposure / (first.exposure + second.exposure);
  const share = clopperPearson(first.events, events, confidence);
  const test = exactTest({ successes: first.events, trials: events }, equal);
  if (share === null || test.value === null) return noFigure('no-data');
  const odds = (part: number): number => (part / (1 - part)) * exposures;
  return figureOf({
    ratio: second.events === 0 ? null : (first.events / second.events) * exposures,
    exact: { low: odds(share.low), high: share.high === 1 ? null : odds(share.high) },
    p: test.value,
    wald: waldOf(first, second, confidence),
  });
}

function waldOf(first: ExposedCount, second: ExposedCount, confidence: number): Interval | null {
  if (first.events === 0 || second.events === 0) return null;
  const ratio = ((first.events / second.events) * second.exposure) / first.exposure;
  const error = Math.sqrt(1 / first.events + 1 / second.events);
  const reach = Math.exp(normalQuantile((1 + confidence) / 2) * error);
  return { low: ratio / reach, high: ratio * reach };
}
