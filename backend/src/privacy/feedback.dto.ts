import {
  FEEDBACK_LIMITS,
  FEEDBACK_STATES,
  type FeedbackState,
  type Language,
  LANGUAGES,
  PERSON_LIMITS,
} from '@verso/domain';

import {
  CalendarDate,
  Email,
  Flag,
  Id,
  Instant,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;
const mayMiss = { optional: true, nullable: true } as const;

/** Whoever finds something that does not work; a name and an address only when an answer is wanted. */
export class FeedbackRequest {
  @Text(FEEDBACK_LIMITS.text) readonly text!: string;
  @Text({ ...mayMiss, max: FEEDBACK_LIMITS.page.max }) readonly page?: string | null;
  @Text({ ...mayMiss, ...PERSON_LIMITS.name }) readonly name?: string | null;
  @Email(mayMiss) readonly email?: string | null;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
}

export class FeedbackReceivedView {
  @CalendarDate() readonly dueOn!: string;
}

export class FeedbackAnswerRequest {
  @Text(FEEDBACK_LIMITS.answer) readonly answer!: string;
  /** Sent to the address that was given; otherwise it was answered in another way, and is noted. */
  @Flag() readonly byMail!: boolean;
}

export class FeedbackRow {
  @Id() readonly id!: string;
  @Instant() readonly receivedAt!: string;
  @CalendarDate() readonly dueOn!: string;
  @Flag() readonly isOverdue!: boolean;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  @Text(nullable) readonly page!: string | null;
  @Text() readonly text!: string;
  @Text(nullable) readonly name!: string | null;
  @Email(nullable) readonly email!: string | null;
  @OneOf('FeedbackState', FEEDBACK_STATES) readonly state!: FeedbackState;
  @Text(nullable) readonly answer!: string | null;
  @Instant(nullable) readonly settledAt!: string | null;
}

export class FeedbackSummary {
  @WholeNumber() readonly open!: number;
  @WholeNumber() readonly overdue!: number;
}
