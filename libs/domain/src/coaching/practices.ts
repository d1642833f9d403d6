/** What a shared practice is about. */
export const PRACTICE_TOPICS = [
  ...(['hosting', 'finding-members', 'experiments', 'themes'] as const),
  ...(['quiet-group', 'after-project', 'other'] as const),
] as const;
export type PracticeTopic = (typeof PRACTICE_TOPICS)[number];

/** What came of it in a group that tried it. */
export const TRIAL_OUTCOMES = ['helped', 'partly', 'no-help'] as const;
export type TrialOutcome = (typeof TRIAL_OUTCOMES)[number];

/** Lengths of what coordinators write. */
export const PRACTICE_LIMITS = {
  title: { min: 1, max: 120 },
  words: { min: 1, max: 2000 },
  trial: { min: 1, max: 500 },
} as const;

/** Below so many groups, nothing is said of how a practice goes. */
export const TRIALS_FROM = 3;

export interface TrialTally {
  readonly groups: number;
  readonly helped: number;
  readonly partly: number;
  readonly noHelp: number;
}

/**
 * How a practice went in the groups that tried it, each group once.
 *
 * @returns null below three groups: so few say nothing of the others
 * @example tallyTrials(['helped', 'helped', 'no-help']) // { groups: 3, helped: 2, partly: 0, noHelp: 1 }
 */
export function tallyTrials(outcomes: readonly TrialOutcome[]): TrialTally | null {
  if (outcomes.length < TRIALS_FROM) return null;
  const count = (outcome: TrialOutcome) => outcomes.filter((one) => one === outcome).length;
  return {
    ...{ groups: outcomes.length, helped: count('helped') },
    ...{ partly: count('partly'), noHelp: count('no-help') },
  };
}
