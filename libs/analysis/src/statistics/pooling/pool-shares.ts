import { type Figure, type Interval, figureOf, noFigure } from '../figure.js';
import { requireShareCounts, type ShareCounts } from '../share-counts.js';
import { type Estimate, pool } from './random-effects.js';

export interface PooledShare {
  /** What is typical of the firms, 0..1: half of the firms are below it. */
  readonly share: number;
  readonly interval: Interval;
  /** Variance of the firms' log odds; 0 when chance alone explains how they differ. */
  readonly tauSquared: number;
  readonly tauInterval: Interval;
  /** Of the firms with trials, in the order given: their shares drawn towards the typical one. */
  readonly shrunken: readonly number[];
  /** Firms with trials. */
  readonly firms: number;
}

/**
 * Pools the shares of several firms on the scale of log odds. A firm without successes or without
 * failures counts with half of each more, since its odds are none. With a handful of trials a firm
 * that half draws rare shares towards the middle: read it as typical, not as exact.
 *
 * @param firms - counts, one for each firm, in any order; those without trials are passed over
 * @param confidence - between 0 and 1, both excluded; 0.95 unless given
 * @returns none when no firm had trials ('no-data') or only one ('one-value')
 * @throws RangeError when counts are no share or the confidence is none
 * @see A. Agresti (2013), Categorical Data Analysis, 3rd ed., 3.1.6, for the half; `pool` for the rest
 * @example
 * poolShares([{ successes: 3, trials: 20 }, { successes: 9, trials: 30 }, { successes: 1, trials: 12 }])
 *   .value?.firms // 3
 */
export function poolShares(firms: readonly ShareCounts[], confidence = 0.95): Figure<PooledShare> {
  for (const { successes, trials } of firms) requireShareCounts('poolShares', successes, trials);
  const seen = firms.filter(({ trials }) => trials > 0);
  const found = pool(seen.map(logOdds), confidence);
  if (found.value === null) return noFigure(found.reason);
  const { mean, interval, tauSquared, tauInterval, shrunken } = found.value;
  return figureOf({
    share: shareOf(mean),
    interval: { low: shareOf(interval.low), high: shareOf(interval.high) },
    ...{ tauSquared, tauInterval, shrunken: shrunken.map(shareOf), firms: seen.length },
  });
}

function logOdds({ successes, trials }: ShareCounts): Estimate {
  const more = successes === 0 || successes === trials ? 0.5 : 0;
  const [hit, miss] = [successes + more, trials - successes + more];
  return { estimate: Math.log(hit / miss), variance: 1 / hit + 1 / miss };
}

function shareOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
