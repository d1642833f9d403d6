import {
  ANSWERED_BY,
  type AnsweredBy,
  PLAN_LIMITS as LIMITS,
  PLAN_MOVES,
  PLAN_STATES,
  type PlanMove,
  type PlanState,
  REASON_LIMITS,
  TRAINING_SKILLS,
  type TrainingSkill,
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
import { OwnFirm } from '../sign-ups/sign-ups.dto.js';

const nullable = { nullable: true } as const;

/** What somebody of a firm wants to learn. */
export class AddPlanItemRequest {
  @Id() readonly contactId!: string;
  @Text(LIMITS.what) readonly what!: string;
  @Text(LIMITS.why) readonly why!: string;
  @OneOf('TrainingSkill', TRAINING_SKILLS) readonly skill!: TrainingSkill;
  @CalendarDate() readonly dueOn!: string;
  /** A course of the programme that would serve, or null. */
  @Id(nullable) readonly courseId!: string | null;
}

/** How something on the plan stands, and which version of it that was decided on. */
export class MovePlanItemRequest {
  @OneOf('PlanMove', PLAN_MOVES) readonly state!: PlanMove;
  /** The day on which it was done, where no completion says it. */
  @CalendarDate(nullable) readonly doneOn!: string | null;
  /** The completion by which it is done. */
  @Id(nullable) readonly completionId!: string | null;
  /** Why it is let go; a suggestion may be declined without one. */
  @Text({ ...REASON_LIMITS, ...nullable }) readonly reason!: string | null;
  @WholeNumber({ min: 1, max: 1_000_000 }) readonly basedOn!: number;
}

/** A completion as a plan tells of it. */
export class PlanCompletion {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @CalendarDate() readonly completedOn!: string;
}

export class PlanItemView extends AddPlanItemRequest {
  @Id() readonly id!: string;
  @Text() readonly contactName!: string;
  @Text(nullable) readonly courseTitle!: string | null;
  @OneOf('AnsweredBy', ANSWERED_BY) readonly markedBy!: AnsweredBy;
  /** Done also while a completion of it stands. */
  @OneOf('PlanState', PLAN_STATES) readonly state!: PlanState;
  /** The day on which it was done, declined or let go. */
  @CalendarDate(nullable) readonly settledOn!: string | null;
  @Text(nullable) readonly reason!: string | null;
  /** By which it is done; null where she said so herself. */
  @Nested(() => PlanCompletion, nullable) readonly completion!: PlanCompletion | null;
  /** What she has completed of that type of skill since it was written down, while it is planned. */
  @ListOf(() => PlanCompletion) readonly since!: PlanCompletion[];
  @WholeNumber() readonly version!: number;
}

/** The training plan of one of the reader's own firms, in one programme: what is open first. */
export class OwnPlanView extends OwnFirm {
  @ListOf(() => PlanItemView) readonly items!: PlanItemView[];
}
