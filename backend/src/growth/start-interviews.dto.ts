import { INTERVIEW_LIMITS as LIMITS } from '@verso/domain';

import { CalendarDate, Id, Instant, Text } from '../platform/http/fields.js';

const nullable = { nullable: true } as const;
const answer = { ...LIMITS.answer, ...nullable } as const;

/** What was answered; null where a question was left open. At least one was not. */
export class InterviewFields {
  @CalendarDate() readonly heldOn!: string;
  /** What the firm does, and for whom. */
  @Text(answer) readonly business!: string | null;
  @Text(answer) readonly strengths!: string | null;
  @Text(answer) readonly obstacles!: string | null;
  /** Where the entrepreneur wants to be in three years. */
  @Text(answer) readonly ahead!: string | null;
  /** The time and money there are for it. */
  @Text(answer) readonly means!: string | null;
  /** What she hopes of the programme and her group. */
  @Text(answer) readonly hopes!: string | null;
}

export class RecordInterviewRequest extends InterviewFields {
  /** `recordedAt` of the version that was shown; null where there was none. */
  @Instant(nullable) readonly basedOn!: string | null;
}

/** One version of the interview. */
export class InterviewView extends InterviewFields {
  @Id() readonly id!: string;
  @Instant() readonly recordedAt!: string;
  /** Null once the person is forgotten, and to those who do not see her. */
  @Text(nullable) readonly recordedByName!: string | null;
}
