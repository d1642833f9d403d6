import type { Verdict, VerdictInput, VerdictOutcome } from '@verso/domain';
import { clopperPearson } from '../statistics/clopper-pearson.js';
import { requireShareCounts } from '../statistics/share-counts.js';
import { readInterval } from './read-interval.js';
import { trialsToKnow } from './trials-to-know.js';

/** Of the rule below. Goes up when the same inputs may give another verdict. */
export const VERDICT_VERSION = 1;

const CONFIDENCE = 0.95;
// Five or fewer of either kind: the rule of thumb np > 5 and n(1 − p) > 5 is not met.
const FEW = 5;

/**
 * Verdict of a quick experiment: what its trials say about the criterion that was set beforehand.
 *
 * Read once, at the planned number of trials or at the end of the time box, whichever comes first.
 * Before that it is too early, whatever the share: who looks after every trial and stops when it
 * suits is right far less often than the interval says. Then: met or not met when the whole exact
 * 95 % interval is on one side of the criterion, else unclear, with how many more trials would tell.
 *
 * @param input - counts (whole), planned number of trials, the criterion as a fraction 0..1 and
 *   its good side, and whether no more trials come
 * @returns the verdict; without trials it is too early, and estimate and interval are `null`
 * @throws RangeError when the counts are no share, fewer than one trial was planned, or the
 *   criterion is outside 0..1
 * @see `clopperPearson` for the interval, `readInterval` for its ends, `trialsToKnow` for the search
 * @example
 * verdictOf({ trials: 30, successes: 9, plannedTrials: 30, criterionShare: 0.1,
 *   direction: 'at-least', ended: false })
 * // outcome 'met', estimate 0.3, interval { low: 0.1473, high: 0.4940 }: all of it above 0.1
 */
export function verdictOf(input: VerdictInput): Verdict {
  requireInput(input);
  const { trials, successes } = input;
  const interval = clopperPearson(successes, trials, CONFIDENCE);
  const outcome = outcomeOf(input, interval);
  const { moreTrials, reason } = further(input, outcome);
  return {
    outcome,
    estimate: trials === 0 ? null : successes / trials,
    interval,
    moreTrials,
    noMoreTrialsReason: reason,
    fewData: successes <= FEW || trials - successes <= FEW,
    provenance: {
      method: 'clopper-pearson',
      version: VERDICT_VERSION,
      confidence: CONFIDENCE,
      inputs: inputsOf(input),
    },
  };
}

/**
 * Outcome alone, for lists: the same as `verdictOf(input).outcome`, without the search for further
 * trials, which may take a few tenths of a second.
 *
 * @param input - as for `verdictOf`
 * @returns the outcome
 * @throws RangeError as `verdictOf` does
 * @example
 * verdictOutcome({ trials: 3, successes: 1, plannedTrials: 30, criterionShare: 0.1,
 *   direction: 'at-least', ended: false }) // 'too-early'
 */
export function verdictOutcome(input: VerdictInput): VerdictOutcome {
  requireInput(input);
  return outcomeOf(input, clopperPearson(input.successes, input.trials, CONFIDENCE));
}

function outcomeOf(input: VerdictInput, interval: Verdict['interval']): VerdictOutcome {
  const complete = input.ended || input.trials >= input.plannedTrials;
  return interval === null || !complete ? 'too-early' : readInterval(interval, input);
}

function further(input: VerdictInput, outcome: VerdictOutcome): ReturnType<typeof trialsToKnow> {
  switch (outcome) {
    case 'too-early':
      return { moreTrials: input.plannedTrials - input.trials, reason: null };
    case 'unclear':
      return trialsToKnow({ ...input, confidence: CONFIDENCE });
    case 'met':
    case 'not-met':
      return { moreTrials: null, reason: null };
  }
}

// By name: what else a caller's object carries is no part of how the figure was made.
function inputsOf(input: VerdictInput): VerdictInput {
  const { trials, successes, plannedTrials, criterionShare, direction, ended } = input;
  return { trials, successes, plannedTrials, criterionShare, direction, ended };
}

function requireInput({ trials, successes, plannedTrials, criterionShare }: VerdictInput): void {
  requireShareCounts('verdictOf', successes, trials);
  if (!Number.isSafeInteger(plannedTrials) || plannedTrials < 1) {
    throw new RangeError('verdictOf requires at least one planned trial');
  }
  if (!(criterionShare >= 0 && criterionShare <= 1)) {
    throw new RangeError('verdictOf requires 0 <= criterionShare <= 1');
  }
}
