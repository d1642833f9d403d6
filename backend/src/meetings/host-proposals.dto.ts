import {
  HOST_PROPOSAL_STATES,
  type HostProposalState,
  MEETING_LIMITS,
  PROPOSED_TIMES,
} from '@verso/domain';

import { CalendarDate, Flag, Id, ListOf, OneOf, Text } from '../platform/http/fields.js';

const nullable = { nullable: true } as const;
/** By the clock in Helsinki, `18:00`. */
export const HOUR = { min: 5, max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/ } as const;

/** A time that the host offers. */
export class ProposedTimeRequest {
  @CalendarDate() readonly meetsOn!: string;
  @Text(HOUR) readonly startsAt!: string;
  @Text(HOUR) readonly endsAt!: string;
}

/** The firm whose turn it is proposes its meeting: a theme, times to choose from, and a place. */
export class HostProposalRequest {
  @Id() readonly enterpriseId!: string;
  /** A wish of the group's list; `null` with a theme in the host's own words, which joins the list. */
  @Id(nullable) readonly themeId!: string | null;
  @Text({ ...MEETING_LIMITS.theme, ...nullable }) readonly theme!: string | null;
  @ListOf(() => ProposedTimeRequest, PROPOSED_TIMES) readonly times!: ProposedTimeRequest[];
  @Flag() readonly atCoordinator!: boolean;
  /** Where the host receives the group; `null` at the coordinator's. */
  @Text({ ...MEETING_LIMITS.place, ...nullable }) readonly place!: string | null;
  /** The proposal of the firm's own that this one takes the place of. */
  @Id({ nullable: true, optional: true }) readonly replacesId?: string | null;
}

/** Why a proposal is not taken, for the host to read. */
export class HostProposalRefusal {
  @Text(MEETING_LIMITS.decline) readonly reason!: string;
}

export class ProposedTimeLine {
  @CalendarDate() readonly meetsOn!: string;
  @Text() readonly startsAt!: string;
  @Text() readonly endsAt!: string;
}

/** What a host proposed, and what came of it. */
export class HostProposalLine {
  @Id() readonly id!: string;
  @Id() readonly enterpriseId!: string;
  @Text(nullable) readonly enterpriseName!: string | null;
  @Id() readonly themeId!: string;
  @Text() readonly theme!: string;
  @ListOf(() => ProposedTimeLine) readonly times!: ProposedTimeLine[];
  @Flag() readonly atCoordinator!: boolean;
  @Text(nullable) readonly place!: string | null;
  /** The day on which it was made. */
  @CalendarDate() readonly on!: string;
  @OneOf('HostProposalState', HOST_PROPOSAL_STATES) readonly state!: HostProposalState;
  @Text(nullable) readonly reason!: string | null;
  /** The meeting that was made of it. */
  @Id(nullable) readonly meetingId!: string | null;
}
