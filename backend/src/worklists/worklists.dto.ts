import { QUIET_DAYS_LIMITS, WORKLIST_RULES, type WorklistRule } from '@verso/domain';

import {
  CalendarDate,
  Flag,
  Id,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

export class WorklistFilterQuery {
  /** Only firms whose advisor one is. */
  @Flag({ query: true, optional: true }) readonly mine?: boolean;
  /** Only this rule, and more of its lines. */
  @OneOf('WorklistRule', WORKLIST_RULES, { optional: true }) readonly rule?: WorklistRule;
  /** After how many days without contact a firm is told; sixty, when left out. */
  @WholeNumber({ ...QUIET_DAYS_LIMITS, query: true, optional: true }) readonly quietDays?: number;
}

/** One thing to look at, with what the action that clears it needs. */
export class WorklistLine {
  @OneOf('WorklistRule', WORKLIST_RULES) readonly rule!: WorklistRule;
  /** `null` of a task that no firm has taken on. */
  @Id({ nullable: true }) readonly enterpriseId!: string | null;
  /** The firm; where there is none, the group. */
  @Text() readonly enterpriseName!: string;
  /** The invitation, the experiment, the task or the step that it is about; `null` when it is about the firm. */
  @Id({ nullable: true }) readonly subjectId!: string | null;
  /** Whom the invitation went to, what the experiment, the task, the step or the group that meets is called. */
  @Text({ nullable: true }) readonly subjectTitle!: string | null;
  /** The group in which the task was agreed, or which meets; and the meeting of the task. */
  @Id({ nullable: true }) readonly networkId!: string | null;
  @Id({ nullable: true }) readonly meetingId!: string | null;
  @CalendarDate() readonly since!: string;
  /** Whole days from `since` to today. */
  @WholeNumber() readonly days!: number;
  /** Whether one is the firm's advisor, or wrote down the task that no firm has. */
  @Flag() readonly mine!: boolean;
  @Id({ nullable: true }) readonly advisorId!: string | null;
  /** The firm's advisor; `null` where it has none. */
  @Text({ nullable: true }) readonly advisorName!: string | null;
}

/** Lines of the whole list by rule, also of those that are not shown; 1000 stands for so many or more. */
export class WorklistCounts implements Record<WorklistRule, number> {
  @WholeNumber() readonly 'experiment-past-time-box'!: number;
  @WholeNumber() readonly 'task-overdue'!: number;
  @WholeNumber() readonly 'step-overdue'!: number;
  @WholeNumber() readonly 'enrolment-waiting'!: number;
  @WholeNumber() readonly 'agreement-unsigned'!: number;
  @WholeNumber() readonly 'aid-not-entered'!: number;
  @WholeNumber() readonly 'invitation-unanswered'!: number;
  @WholeNumber() readonly 'host-turn'!: number;
  @WholeNumber() readonly 'no-contact'!: number;
  @WholeNumber() readonly 'firm-without-group'!: number;
  @WholeNumber() readonly 'invitation-missing'!: number;
  @WholeNumber() readonly 'figures-missing'!: number;
}

export class WorklistView {
  @CalendarDate() readonly today!: string;
  /** The most overdue first; at most twenty of each rule, and two hundred of one that is asked for. */
  @ListOf(() => WorklistLine) readonly items!: WorklistLine[];
  @Nested(() => WorklistCounts) readonly counts!: WorklistCounts;
}
