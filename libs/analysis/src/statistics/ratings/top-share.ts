import { clopperPearson } from '../clopper-pearson.js';
import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import type { ShareCounts } from '../share-counts.js';
import { requireRatings, type Scale } from './scale.js';

/** A share of ratings with its exact interval. */
export interface TopShare extends ShareCounts {
  /** 0..1. */
  readonly share: number;
  readonly interval: Interval;
}

/**
 * Share of ratings at the top of the scale. Says more plainly than a mean how many were content, and
 * its interval is exact whatever the ratings look like.
 *
 * @param ratings - whole, on the scale, in any order
 * @param scale - lowest and highest rating
 * @param steps - how many steps count as the top: 1 of a scale 1 to 5 is the fives, 2 the fours too
 * @returns counts, share and Clopper–Pearson interval, 95 %; none ('no-data') without ratings
 * @throws RangeError when a rating is off the scale, or the steps are not some of it
 * @see C. J. Clopper and E. S. Pearson (1934), Biometrika 26(4), 404–413
 * @example topShare([5, 4, 5, 2, 3], { lowest: 1, highest: 5 }, 2).value
 * // successes 3, trials 5, share 0.6, interval { low: 0.1466, high: 0.9473 }
 */
export function topShare(ratings: readonly number[], scale: Scale, steps = 1): Figure<TopShare> {
  requireRatings('topShare', ratings, scale);
  if (!Number.isSafeInteger(steps) || steps < 1 || steps > scale.highest - scale.lowest) {
    throw new RangeError('topShare requires some steps of the scale, not all');
  }
  const trials = ratings.length;
  const successes = ratings.filter((one) => one > scale.highest - steps).length;
  const interval = clopperPearson(successes, trials);
  if (interval === null) return noFigure('no-data');
  return figureOf({ successes, trials, share: successes / trials, interval });
}
