import { CalendarDate, Id, ListOf, Nested, Text, WholeNumber } from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

/** The meeting that is ahead, and how those who were asked have answered. */
export class MeetingAhead {
  @Id() readonly id!: string;
  @CalendarDate() readonly meetsOn!: string;
  @Text() readonly startsAt!: string;
  @Text() readonly endsAt!: string;
  @Text() readonly place!: string;
  /** Null where no member hosts. */
  @Text(nullable) readonly hostName!: string | null;
  @Text(nullable) readonly theme!: string | null;
  @WholeNumber() readonly invited!: number;
  @WholeNumber() readonly coming!: number;
  @WholeNumber() readonly unanswered!: number;
}

/** A group that one looks after: what it needs this month. */
export class CoordinatedGroup {
  @Id() readonly programmeId!: string;
  @Id() readonly networkId!: string;
  @Text() readonly networkName!: string;
  @WholeNumber() readonly members!: number;
  @Nested(() => MeetingAhead, nullable) readonly ahead!: MeetingAhead | null;
  /** Whose turn it is, where no meeting is ahead; null when nobody in the group can host. */
  @Text(nullable) readonly nextHostName!: string | null;
  /** Meetings whose day has passed and of which nothing is written down. */
  @WholeNumber() readonly unrecorded!: number;
  /** The earliest of them. */
  @Id(nullable) readonly unrecordedId!: string | null;
  @WholeNumber() readonly openTasks!: number;
  @WholeNumber() readonly overdueTasks!: number;
}

/** The groups of a coordinator, by their names. */
export class CoordinationView {
  @CalendarDate() readonly today!: string;
  @ListOf(() => CoordinatedGroup) readonly items!: CoordinatedGroup[];
}
