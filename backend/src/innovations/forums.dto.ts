import {
  FORUM_HOSTS,
  FORUM_LIMITS as LIMITS,
  FORUM_PRIORITIES,
  type ForumHost,
  type ForumPriority,
} from '@verso/domain';

import {
  PLANNED,
  CalendarDate,
  Id,
  IdList,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

/** What is told of a forum or a fair. */
export class ForumFields {
  @Text(LIMITS.name) readonly name!: string;
  /** ISO 3166-1 alpha-2. */
  @Text({ min: 2, max: 2, pattern: /^[A-Z]{2}$/ }) readonly country!: string;
  @CalendarDate(PLANNED) readonly startsOn!: string;
  @CalendarDate(PLANNED) readonly endsOn!: string;
  @OneOf('ForumPriority', FORUM_PRIORITIES) readonly priority!: ForumPriority;
  /** On whose behalf people were there. */
  @OneOf('ForumHost', FORUM_HOSTS) readonly host!: ForumHost;
  @Text({ ...LIMITS.presenter, ...nullable }) readonly presenter!: string | null;
}

export class AddForumRequest extends ForumFields {
  /** Firms that were there. */
  @IdList(LIMITS.firms) readonly enterpriseIds!: string[];
}

/** Contacts made by then, and leads that followed. */
export class AddForumReadingRequest {
  @CalendarDate() readonly readOn!: string;
  @WholeNumber(LIMITS.count) readonly contacts!: number;
  /** Null where they are not counted yet. */
  @WholeNumber({ ...LIMITS.count, ...nullable }) readonly leads!: number | null;
}

export class ForumFirmView {
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
}

export class ForumReadingView extends AddForumReadingRequest {
  @Instant() readonly recordedAt!: string;
}

export class ForumView extends ForumFields {
  @Id() readonly id!: string;
  @ListOf(() => ForumFirmView) readonly firms!: ForumFirmView[];
  /** The one that stands; null where nothing is counted yet. */
  @Nested(() => ForumReadingView, nullable) readonly reading!: ForumReadingView | null;
  /** How many earlier counts it took the place of. */
  @WholeNumber() readonly earlierReadings!: number;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}
