/** What a research partner commits itself to. */
export const COMMITMENT_KINDS = ['test', 'thesis', 'project'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** How a commitment ends. */
export const COMMITMENT_OUTCOMES = ['delivered', 'given-up'] as const;
export type CommitmentOutcome = (typeof COMMITMENT_OUTCOMES)[number];

export const COMMITMENT_STATES = ['promised', 'overdue', 'delivered', 'given-up'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** Bounds of what is promised and of what came of it, both ends included. */
export const COMMITMENT_LIMITS = {
  promised: { min: 1, max: 500 },
  cameOf: { min: 1, max: 2000 },
} as const;

/** A commitment as far as its state follows from it; dates are `YYYY-MM-DD`. */
export interface CommitmentCourse {
  readonly outcome: CommitmentOutcome | null;
  readonly dueOn: string | null;
}

/**
 * How a commitment stands today: what has ended is as it ended, and what has not is overdue from the
 * day after it was due. One without a day is never overdue.
 *
 * @param today - `YYYY-MM-DD`
 * @example commitmentStateOf({ outcome: null, dueOn: '2026-03-09' }, '2026-03-10') // 'overdue'
 */
export function commitmentStateOf(
  { outcome, dueOn }: CommitmentCourse,
  today: string,
): CommitmentState {
  if (outcome !== null) return outcome;
  return dueOn !== null && dueOn < today ? 'overdue' : 'promised';
}
