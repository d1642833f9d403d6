import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import type { NoMoreTrialsReason } from '@verso/domain';
import { clopperPearson } from '../statistics/clopper-pearson.js';
import { requireConfidence, requireShareCounts } from '../statistics/share-counts.js';
import { type Criterion, readInterval } from './read-interval.js';

/** How far the search goes, in further trials. More than this is no quick experiment. */
export const MOST_FURTHER_TRIALS = 10_000;

// Shares closer than this are the same share: 3 of 30 is 10 %, whatever the last binary digit says.
const SAME_SHARE = 1e-9;
// The cumulative probability only picks candidates; the interval itself has the last word.
const CANDIDATE_SLACK = 1 + 1e-6;

export interface TrialsToKnow {
  /** Further trials, at least 1; `null` when no number can be named. */
  readonly moreTrials: number | null;
  /** Why none can be named; `null` when one is. */
  readonly reason: NoMoreTrialsReason | null;
}

/** What has been seen so far, and what it is read against. */
export interface SoFar extends Criterion {
  readonly trials: number;
  readonly successes: number;
  /** Of the exact interval, between 0 and 1. */
  readonly confidence: number;
}

/**
 * How many more trials would tell, should the share seen so far go on: the smallest further number
 * at which the exact interval, of the successes then expected (rounded to whole ones), leaves the
 * criterion on one side.
 *
 * Successes come whole, so the ends of the interval move like a saw: a number of trials that tells
 * may be followed by some that do not. The number given is the first one that tells, at that number
 * exactly; it is a guide for planning, no promise.
 *
 * @param soFar - at least one trial, and the criterion it is read against
 * @returns the further trials, or why there is no number: the share seen is the criterion itself
 *   (trials without end would not tell), or none of the next 10,000 tells
 * @throws RangeError when there are no trials, the counts are no share, or the confidence is none
 * @example
 * trialsToKnow({ trials: 10, successes: 0, direction: 'at-least', criterionShare: 0.1, confidence: 0.95 })
 * // { moreTrials: 26, reason: null }: 0.025 ** (1 / 36) = 0.9026, so 0 of 36 stays under 9.8 %
 */
export function trialsToKnow(soFar: SoFar): TrialsToKnow {
  const { trials, successes, criterionShare, confidence } = soFar;
  requireShareCounts('trialsToKnow', successes, trials);
  requireConfidence('trialsToKnow', confidence);
  if (trials === 0) throw new RangeError('trialsToKnow requires at least one trial');
  if (Math.abs(successes / trials - criterionShare) < SAME_SHARE) {
    return { moreTrials: null, reason: 'share-equals-criterion' };
  }
  for (let more = 1; more <= MOST_FURTHER_TRIALS; more += 1) {
    if (tells(soFar, trials + more)) return { moreTrials: more, reason: null };
  }
  return { moreTrials: null, reason: 'beyond-search' };
}

function tells(soFar: SoFar, trials: number): boolean {
  const successes = Math.round((soFar.successes * trials) / soFar.trials);
  const tail = ((1 - soFar.confidence) / 2) * CANDIDATE_SLACK;
  if (chanceUnderCriterion(successes, trials, soFar) > tail) return false;
  const interval = clopperPearson(successes, trials, soFar.confidence);
  return interval !== null && readInterval(interval, soFar) !== 'unclear';
}

// Chance of as many successes (when above the criterion) or as few (when below it), were the
// criterion the true share. Costs a tenth of the interval, and the search asks up to 10,000 times.
function chanceUnderCriterion(
  successes: number,
  trials: number,
  { criterionShare }: SoFar,
): number {
  const failures = trials - successes;
  return successes / trials > criterionShare
    ? betaCdf(criterionShare, successes, failures + 1)
    : betaCdf(1 - criterionShare, failures, successes + 1);
}
