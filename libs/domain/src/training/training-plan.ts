/** How something on a training plan stands. An adviser suggests; the firm plans, settles and lets go. */
export const PLAN_STATES = ['suggested', 'planned', 'done', 'declined', 'dropped'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What a firm can say of something on its plan. */
export const PLAN_MOVES = ['done', 'planned', 'declined', 'dropped'] as const;
export type PlanMove = (typeof PLAN_MOVES)[number];

/** Bounds of what is written on a training plan, both ends included. */
export const PLAN_LIMITS = {
  what: { min: 1, max: 160 },
  why: { min: 1, max: 500 },
} as const;

const NEXT: Readonly<Record<PlanState, readonly PlanMove[]>> = {
  suggested: ['planned', 'declined'],
  planned: ['done', 'dropped'],
  done: [],
  declined: [],
  dropped: [],
};

/**
 * Whether something on a plan can be moved: a suggestion is answered, and what is planned is done or
 * let go. What is settled stays so.
 *
 * @example
 * canMovePlan('suggested', 'planned'); // true
 * canMovePlan('suggested', 'done'); // false: it is taken on to the plan first
 */
export const canMovePlan = (from: PlanState, to: PlanMove): boolean => NEXT[from].includes(to);

/** What is said with a move; a completion stands for the day on which it was completed. */
export interface PlanMoveWords {
  readonly state: PlanMove;
  readonly doneOn: string | null;
  readonly completionId: string | null;
  readonly reason: string | null;
}

/**
 * What a move lacks: what is done has a completion or a day that has come, and what is let go a reason.
 *
 * @param today the day it is in Helsinki, `YYYY-MM-DD`
 * @returns the field and what is wrong with it, or null
 * @example
 * const words = { doneOn: null, completionId: null, reason: null };
 * planMoveFault({ state: 'dropped', ...words }, '2026-03-10'); // { path: 'reason', code: 'training-plan.reason' }
 */
export function planMoveFault(
  { state, doneOn, completionId, reason }: PlanMoveWords,
  today: string,
): { readonly path: string; readonly code: string } | null {
  if (state === 'dropped' && reason === null) {
    return { path: 'reason', code: 'training-plan.reason' };
  }
  if (state !== 'done' || completionId !== null) return null;
  if (doneOn === null) return { path: 'doneOn', code: 'training-plan.day' };
  return doneOn > today ? { path: 'doneOn', code: 'in-the-future' } : null;
}

/**
 * Whether something on a plan is late: still planned on a day after the one it was meant for.
 *
 * @param today the day it is in Helsinki, `YYYY-MM-DD`
 * @example isPlanOverdue({ state: 'planned', dueOn: '2026-03-09' }, '2026-03-10') // true
 */
export const isPlanOverdue = (
  { state, dueOn }: { readonly state: PlanState; readonly dueOn: string },
  today: string,
): boolean => state === 'planned' && dueOn < today;
