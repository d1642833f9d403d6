import { gammaQuantile } from '../distributions/gamma.js';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { requireConfidence } from '../share-counts.js';
import { type ExposedCount, requireExposedCount } from './exposed-count.js';

/**
 * Garwood's interval: the exact interval of a rate of events. It never promises more than the
 * confidence says, however few the events.
 *
 * @param count - events and what they were counted over
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns events per unit of exposure, the low end exactly 0 without events; none ('no-data')
 *   without exposure
 * @throws RangeError when the count or the confidence is none
 * @see F. Garwood (1936), Biometrika 28(3/4), 437–442, doi:10.1093/biomet/28.3-4.437
 * @example garwood({ events: 11, exposure: 800 }).value // { low: 0.00686, high: 0.02460 }, rounded
 */
export function garwood(count: ExposedCount, confidence = 0.95): Figure<Interval> {
  requireExposedCount('garwood', count);
  requireConfidence('garwood', confidence);
  const { events, exposure } = count;
  if (exposure === 0) return noFigure('no-data');

  const tail = (1 - confidence) / 2;
  return figureOf({
    low: events === 0 ? 0 : gammaQuantile(tail, events) / exposure,
    high: gammaQuantile(1 - tail, events + 1) / exposure,
  });
}
