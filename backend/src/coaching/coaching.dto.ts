import {
  PRACTICE_LIMITS as LIMITS,
  PRACTICE_TOPICS,
  type PracticeTopic,
  REASON_LIMITS,
  TRIAL_OUTCOMES,
  type TrialOutcome,
} from '@verso/domain';

import {
  CalendarDate,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';

const nullable = { nullable: true } as const;

export class PracticesQuery extends PageQuery {
  @OneOf('PracticeTopic', PRACTICE_TOPICS, { optional: true }) readonly topic?: PracticeTopic;
}

export class PracticeFields {
  @OneOf('PracticeTopic', PRACTICE_TOPICS) readonly topic!: PracticeTopic;
  @Text(LIMITS.title) readonly title!: string;
  @Text(LIMITS.words) readonly did!: string;
  /** When it works, and when it does not. */
  @Text(LIMITS.words) readonly worksWhen!: string;
}

export class SharePracticeRequest extends PracticeFields {}

export class ChangePracticeRequest extends PracticeFields {
  /** The version that the change is made to. */
  @WholeNumber({ min: 1 }) readonly basedOn!: number;
}

export class TakeBackNoteRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

export class TellTrialRequest {
  @Id() readonly networkId!: string;
  @CalendarDate() readonly triedOn!: string;
  @OneOf('TrialOutcome', TRIAL_OUTCOMES) readonly outcome!: TrialOutcome;
  @Text(LIMITS.trial) readonly words!: string;
}

/** What came of a practice in one group. */
export class PracticeTrialView {
  @Id() readonly networkId!: string;
  /** Null to those who do not see the group. */
  @Text(nullable) readonly networkName!: string | null;
  @CalendarDate() readonly triedOn!: string;
  @OneOf('TrialOutcome', TRIAL_OUTCOMES) readonly outcome!: TrialOutcome;
  @Text() readonly words!: string;
}

/** How it went, of three groups or more. */
export class PracticeTally {
  @WholeNumber() readonly groups!: number;
  @WholeNumber() readonly helped!: number;
  @WholeNumber() readonly partly!: number;
  @WholeNumber() readonly noHelp!: number;
}

export class PracticeView extends PracticeFields {
  @Id() readonly id!: string;
  @WholeNumber() readonly version!: number;
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant() readonly recordedAt!: string;
  /** Whether the reader may change it. */
  @Flag() readonly isMine!: boolean;
  @ListOf(() => PracticeTrialView) readonly trials!: PracticeTrialView[];
  /** Null below three groups. */
  @Nested(() => PracticeTally, nullable) readonly tally!: PracticeTally | null;
}

/** A group that the reader looks after. */
export class CoachedGroup {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}

class CoachingNoteFields {
  @CalendarDate() readonly metOn!: string;
  @Text(LIMITS.words) readonly talked!: string;
  @Text({ ...LIMITS.words, ...nullable }) readonly agreed!: string | null;
  /** When they talk next; after the day of the note. */
  @CalendarDate(nullable) readonly nextOn!: string | null;
  /** Whether the other side reads it. */
  @Flag() readonly isShared!: boolean;
}

export class AddCoachingNoteRequest extends CoachingNoteFields {
  /** Whom it is about, of those who look after the group; null for oneself. */
  @Id(nullable) readonly coordinatorId!: string | null;
}

export class CoachingNoteView extends CoachingNoteFields {
  @Id() readonly id!: string;
  /** Null to herself. */
  @Text(nullable) readonly coordinatorName!: string | null;
  @Text(nullable) readonly recordedByName!: string | null;
  @Flag() readonly isMine!: boolean;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}
