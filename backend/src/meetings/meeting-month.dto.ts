import { MEETING_STATES, type MeetingState } from '@verso/domain';

import { CalendarDate, Id, ListOf, Month, OneOf, Text } from '../platform/http/fields.js';

export class MonthQuery {
  /** The month of today, when left out. */
  @Month({ optional: true }) readonly month?: string;
}

/** A meeting among those of other groups. */
export class MonthMeeting {
  @Id() readonly id!: string;
  @Id() readonly networkId!: string;
  @Text() readonly networkName!: string;
  @CalendarDate() readonly meetsOn!: string;
  @Text() readonly startsAt!: string;
  @Text() readonly endsAt!: string;
  @Text() readonly place!: string;
  /** Null where no member hosts, and where the host’s name is not the reader’s to see. */
  @Text({ nullable: true }) readonly hostName!: string | null;
  @Text({ nullable: true }) readonly theme!: string | null;
  @OneOf('MeetingState', MEETING_STATES) readonly state!: MeetingState;
}

export class MeetingMonthView {
  @Month() readonly month!: string;
  @CalendarDate() readonly today!: string;
  @ListOf(() => MonthMeeting) readonly items!: MonthMeeting[];
}
