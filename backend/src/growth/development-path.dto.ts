import {
  ANSWERED_BY,
  type AnsweredBy,
  GOAL_STATES,
  GOAL_THEMES,
  type GoalState,
  type GoalTheme,
  MARK_STATES,
  PATH_LIMITS,
  REASON_LIMITS,
  STEP_OWNERS,
  STEP_STATES,
  type StepOwner,
  type StepState,
} from '@verso/domain';

import {
  CalendarDate,
  Id,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { GoalMeasure, MeasureView, toMeasureView } from './goal-measures.dto.js';
import type { GrowthGoal } from './growth-goal.entity.js';
import type { GrowthMark } from './growth-mark.entity.js';
import type { GrowthReading } from './growth-reading.entity.js';
import type { GrowthStep } from './growth-step.entity.js';

const nullable = { nullable: true } as const;
const VERSION = { min: 1, max: 1_000_000 } as const;

/** What is to be reached, and what it is about. */
export class GoalFields {
  @Text(PATH_LIMITS.goal) readonly what!: string;
  @OneOf('GoalTheme', GOAL_THEMES) readonly theme!: GoalTheme;
}

export class AddGoalRequest extends GoalFields {
  /** By what it is measured, where it is. */
  @Nested(() => GoalMeasure, { optional: true, nullable: true })
  readonly measure?: GoalMeasure | null;
}

export class AddStepRequest {
  @Text(PATH_LIMITS.step) readonly what!: string;
  @OneOf('StepOwner', STEP_OWNERS) readonly owner!: StepOwner;
  /** The expert in words, where the step is an expert's; else null. */
  @Text({ ...PATH_LIMITS.expert, ...nullable }) readonly expert!: string | null;
  @CalendarDate() readonly dueOn!: string;
}

/** How a goal stands, and which version of it that was decided on. */
export class MarkGoalRequest {
  @OneOf('GoalState', GOAL_STATES) readonly state!: GoalState;
  /** Why a goal is dropped; of no other state it is kept. */
  @Text({ ...REASON_LIMITS, ...nullable }) readonly reason!: string | null;
  @WholeNumber(VERSION) readonly basedOn!: number;
}

/** How a step stands, and which version of it that was decided on. */
export class MarkStepRequest {
  @OneOf('StepState', STEP_STATES) readonly state!: StepState;
  @WholeNumber(VERSION) readonly basedOn!: number;
}

export class StepView extends AddStepRequest {
  @Id() readonly id!: string;
  @OneOf('StepState', STEP_STATES) readonly state!: StepState;
  /** The day on which it was done or dropped; null while it is open. */
  @CalendarDate(nullable) readonly settledOn!: string | null;
  @WholeNumber() readonly version!: number;
}

/** What was said of a goal or of a step, and by which side. */
export class MarkView {
  @Id() readonly id!: string;
  /** The step that it is about; null where it is about the goal itself. */
  @Id(nullable) readonly stepId!: string | null;
  @OneOf('MarkState', MARK_STATES) readonly state!: GoalState | StepState;
  @Text(nullable) readonly reason!: string | null;
  @CalendarDate() readonly markedOn!: string;
  @OneOf('AnsweredBy', ANSWERED_BY) readonly markedBy!: AnsweredBy;
}

/** A goal with its steps, those due first before the others. */
export class GoalView extends GoalFields {
  @Id() readonly id!: string;
  @OneOf('GoalState', GOAL_STATES) readonly state!: GoalState;
  /** The day on which it was reached or dropped; null while it is open. */
  @CalendarDate(nullable) readonly settledOn!: string | null;
  @Text(nullable) readonly reason!: string | null;
  @WholeNumber() readonly version!: number;
  @Nested(() => MeasureView, nullable) readonly measure!: MeasureView | null;
  @ListOf(() => StepView) readonly steps!: StepView[];
  /** What was said of it and of its steps, the latest first. */
  @ListOf(() => MarkView) readonly marks!: MarkView[];
}

interface OfGoals {
  readonly steps: readonly GrowthStep[];
  readonly marks: readonly GrowthMark[];
  /** The latest first. */
  readonly readings: readonly GrowthReading[];
}

export function toGoalView(goal: GrowthGoal, of: OfGoals): GoalView {
  const { id, what, theme, state, settledOn, reason, version } = goal;
  const isOwn = ({ goalId }: { readonly goalId: string }): boolean => goalId === id;
  const steps = of.steps.filter(isOwn).map(toStepView);
  const marks = of.marks.filter(isOwn).map(toMarkView);
  const measure = toMeasureView(goal, of.readings);
  return { ...{ id, what, theme, state, settledOn, reason, version }, measure, steps, marks };
}

const toMarkView = (mark: GrowthMark): MarkView => {
  const { id, stepId, state, reason, markedOn, markedBy } = mark;
  return { id, stepId, state, reason, markedOn, markedBy };
};

const toStepView = (step: GrowthStep): StepView => {
  const { id, what, owner, expert, dueOn, state, settledOn, version } = step;
  return { id, what, owner, expert, dueOn, state, settledOn, version };
};
