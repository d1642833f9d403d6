import { WORKLIST_RULES, type WorklistRule } from '@verso/domain';

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
}

/** One thing to look at, with what the action that clears it needs. */
export class WorklistLine {
  @OneOf('WorklistRule', WORKLIST_RULES) readonly rule!: WorklistRule;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  /** The invitation or the experiment that it is about; `null` when it is about the firm. */
  @Id({ nullable: true }) readonly subjectId!: string | null;
  /** Whom the invitation went to, or what the experiment is called. */
  @Text({ nullable: true }) readonly subjectTitle!: string | null;
  @CalendarDate() readonly since!: string;
  /** Whole days from `since` to today. */
  @WholeNumber() readonly days!: number;
  /** Whether one is the firm's advisor. */
  @Flag() readonly mine!: boolean;
  /** The firm's advisor; `null` where it has none. */
  @Text({ nullable: true }) readonly advisorName!: string | null;
}

/** Lines of the whole list by rule, also of those that are not shown. */
export class WorklistCounts implements Record<WorklistRule, number> {
  @WholeNumber() readonly 'experiment-past-time-box'!: number;
  @WholeNumber() readonly 'invitation-unanswered'!: number;
  @WholeNumber() readonly 'no-contact'!: number;
  @WholeNumber() readonly 'firm-without-group'!: number;
  @WholeNumber() readonly 'invitation-missing'!: number;
}

export class WorklistView {
  @CalendarDate() readonly today!: string;
  /** The most overdue first; at most two hundred. */
  @ListOf(() => WorklistLine) readonly items!: WorklistLine[];
  @Nested(() => WorklistCounts) readonly counts!: WorklistCounts;
}
