/** What a goal of a firm is about. */
export const GOAL_THEMES = [
  ...(['turnover', 'employees', 'export', 'digital'] as const),
  ...(['product', 'network', 'wellbeing', 'other'] as const),
] as const;
export type GoalTheme = (typeof GOAL_THEMES)[number];

export const GOAL_STATES = ['open', 'reached', 'dropped'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** Who takes a step: the entrepreneur, her advisor, or an expert who is named in words. */
export const STEP_OWNERS = ['firm', 'advisor', 'expert'] as const;
export type StepOwner = (typeof STEP_OWNERS)[number];

export const STEP_STATES = ['open', 'done', 'dropped'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What can be said of a goal or of a step. */
export const MARK_STATES = ['open', 'reached', 'done', 'dropped'] as const;

/** Bounds of what is written on a development path, both ends included. */
export const PATH_LIMITS = {
  goal: { min: 1, max: 200 },
  step: { min: 1, max: 200 },
  expert: { min: 1, max: 120 },
} as const;

/** A step as its place on the path needs it; days as `YYYY-MM-DD` in Helsinki. */
export interface DatedStep {
  readonly state: StepState;
  readonly dueOn: string;
}

/**
 * Whether a step is late: still open on a day after the one it was due.
 *
 * @param today the day it is in Helsinki, `YYYY-MM-DD`
 * @example
 * isStepOverdue({ state: 'open', dueOn: '2026-03-09' }, '2026-03-10'); // true
 * isStepOverdue({ state: 'open', dueOn: '2026-03-10' }, '2026-03-10'); // false: there is the day itself
 */
export const isStepOverdue = ({ state, dueOn }: DatedStep, today: string): boolean =>
  state === 'open' && dueOn < today;

/**
 * The step to take next: the open one that is due first, and of those due on one day the one that
 * stands first.
 *
 * @returns null where no step is open
 * @example
 * nextStep([
 *   { state: 'done', dueOn: '2026-03-01' },
 *   { state: 'open', dueOn: '2026-04-01' },
 * ])?.dueOn; // '2026-04-01'
 */
export const nextStep = <Step extends DatedStep>(steps: readonly Step[]): Step | null =>
  steps
    .filter(({ state }) => state === 'open')
    .reduce<Step | null>(
      (first, step) => (first && first.dueOn <= step.dueOn ? first : step),
      null,
    );
