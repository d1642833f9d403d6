import {
  HOST_STANDINGS,
  HOST_TURN_KINDS,
  type HostStanding,
  type HostTurnKind,
  MEETING_LIMITS,
  MEETING_STATES,
  type MeetingState,
  OWN_TURN_KINDS,
  type OwnTurnKind,
} from '@verso/domain';

import {
  CalendarDate,
  CodeList,
  Flag,
  Id,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { HostProposalLine, HOUR } from './host-proposals.dto.js';
import { HostSwapLine } from './host-swaps.dto.js';
import { MeetingInvitedLine } from './meeting-invitations.dto.js';

const nullable = { nullable: true } as const;

/** What is planned: the same to plan a meeting and to change it. */
export class MeetingRequest {
  @CalendarDate() readonly meetsOn!: string;
  /** By the clock in Helsinki, `18:00`. */
  @Text(HOUR) readonly startsAt!: string;
  @Text(HOUR) readonly endsAt!: string;
  @Text(MEETING_LIMITS.place) readonly place!: string;
  /** Whether the host hosts at the coordinator's: that counts as hosting. */
  @Flag() readonly atCoordinator!: boolean;
  /** The firm that hosts; `null` where no member does. */
  @Id(nullable) readonly enterpriseId!: string | null;
  @Text({ ...MEETING_LIMITS.theme, ...nullable }) readonly theme!: string | null;
  /** The wish that the theme was picked from. */
  @Id({ nullable: true, optional: true }) readonly themeId?: string | null;
}

/** What is planned anew. */
export class MeetingPlanRequest extends MeetingRequest {
  /** The host's proposal that it is made of. */
  @Id({ nullable: true, optional: true }) readonly proposalId?: string | null;
}

/** Somebody of a firm, a firm alone, or a guest of no firm of the programme. */
export class AttendeeRequest {
  @Id(nullable) readonly enterpriseId!: string | null;
  @Text({ ...MEETING_LIMITS.attendee, ...nullable }) readonly name!: string | null;
}

/** How it went; the same to write it down and to put it right. */
export class MeetingRecordRequest {
  @Text({ ...MEETING_LIMITS.minutes, ...nullable }) readonly minutes!: string | null;
  @ListOf(() => AttendeeRequest, { max: 100 }) readonly attendees!: AttendeeRequest[];
}

export class MeetingTaskRequest {
  /** The firm that does it; `null` for the coordinator. */
  @Id(nullable) readonly enterpriseId!: string | null;
  @Text(MEETING_LIMITS.task) readonly title!: string;
  @CalendarDate() readonly dueOn!: string;
}

export class TaskStateRequest {
  @Flag() readonly isDone!: boolean;
}

export class HostTurnRequest {
  @OneOf('HostTurnKind', HOST_TURN_KINDS) readonly kind!: HostTurnKind;
  @Id() readonly enterpriseId!: string;
  /** The firm to swap with. */
  @Id({ nullable: true }) readonly withEnterpriseId!: string | null;
  /** The first day on which a firm that is not ready can host; `null` until further notice. */
  @CalendarDate({ nullable: true }) readonly readyFrom!: string | null;
}

/** What a member asks for her own firm. */
export class OwnTurnRequest {
  @OneOf('OwnTurnKind', OWN_TURN_KINDS) readonly kind!: OwnTurnKind;
  @Id() readonly enterpriseId!: string;
  /** The first day on which a firm that is not ready can host; `null` until further notice. */
  @CalendarDate({ nullable: true }) readonly readyFrom!: string | null;
}

export class MeetingThemeRequest {
  @Text(MEETING_LIMITS.theme) readonly text!: string;
  /** The firm whose wish it is; `null` for the coordinator's. */
  @Id(nullable) readonly enterpriseId!: string | null;
}

export class MeetingCreatedView {
  @Id() readonly id!: string;
}

export class MeetingRow {
  @Id() readonly id!: string;
  @CalendarDate() readonly meetsOn!: string;
  @Text() readonly startsAt!: string;
  @Text() readonly endsAt!: string;
  @Text() readonly place!: string;
  @Flag() readonly atCoordinator!: boolean;
  @Id(nullable) readonly hostId!: string | null;
  /** `null` where no member hosts, and for a peer once the host has left the group. */
  @Text(nullable) readonly hostName!: string | null;
  @Text(nullable) readonly theme!: string | null;
  @OneOf('MeetingState', MEETING_STATES) readonly state!: MeetingState;
}

/** A firm in the queue of hosts, and all that its place follows from. */
export class HostQueueLine {
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @OneOf('HostStanding', HOST_STANDINGS) readonly standing!: HostStanding;
  @CalendarDate() readonly since!: string;
  @WholeNumber() readonly timesHosted!: number;
  @CalendarDate(nullable) readonly lastHostedOn!: string | null;
  @CalendarDate(nullable) readonly hostsOn!: string | null;
  @WholeNumber() readonly graceLeft!: number;
  @CalendarDate(nullable) readonly readyFrom!: string | null;
  @WholeNumber() readonly skips!: number;
  @Text(nullable) readonly swappedWithName!: string | null;
}

/** Something that was asked of the queue. */
export class HostTurnLine {
  @Id() readonly id!: string;
  @OneOf('HostTurnKind', HOST_TURN_KINDS) readonly kind!: HostTurnKind;
  @Text(nullable) readonly enterpriseName!: string | null;
  @Text(nullable) readonly withName!: string | null;
  @CalendarDate(nullable) readonly readyFrom!: string | null;
  @CalendarDate() readonly on!: string;
  /** Whether the firm itself asked it; `null` for those who do not arrange. */
  @Flag(nullable) readonly byFirm!: boolean | null;
}

/** Something that stands asked for a firm of the reader's own. */
export class OwnTurnLine {
  @Id() readonly id!: string;
  @OneOf('OwnTurnKind', OWN_TURN_KINDS) readonly kind!: OwnTurnKind;
  @CalendarDate(nullable) readonly readyFrom!: string | null;
  @CalendarDate() readonly on!: string;
  /** Asked by the firm, which may take it back; else noted by the coordinator. */
  @Flag() readonly byFirm!: boolean;
}

/** A firm of the group, for those who plan. */
export class MeetingFirm {
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
}

/** A firm of the reader's own in the queue: what it can ask now, and what it has asked that counts. */
export class OwnHostLine {
  @Id() readonly enterpriseId!: string;
  /** Firms that it can ask to swap turns. */
  @ListOf(() => MeetingFirm) readonly partners!: MeetingFirm[];
  @CodeList('OwnTurnKind', OWN_TURN_KINDS) readonly askable!: OwnTurnKind[];
  @ListOf(() => OwnTurnLine) readonly turns!: OwnTurnLine[];
}

export class MeetingThemeLine {
  @Id() readonly id!: string;
  @Text() readonly text!: string;
  @Text(nullable) readonly enterpriseName!: string | null;
  /** The day of the meeting that it was picked for. */
  @CalendarDate(nullable) readonly pickedFor!: string | null;
}

/** The meetings of a group, who hosts next, and what the group wishes to talk about. */
export class MeetingsView {
  @Text() readonly networkName!: string;
  @CalendarDate() readonly today!: string;
  /** The firm that is asked next; `null` when nobody in the group can host. */
  @Nested(() => HostQueueLine, nullable) readonly next!: HostQueueLine | null;
  @ListOf(() => HostQueueLine) readonly queue!: HostQueueLine[];
  /** What was asked of the queue, the latest first. */
  @ListOf(() => HostTurnLine) readonly turns!: HostTurnLine[];
  /** Requests to swap that the reader may know of, the latest first. */
  @ListOf(() => HostSwapLine) readonly swaps!: HostSwapLine[];
  /** What hosts proposed, as far as the reader may know of it, the latest first. */
  @ListOf(() => HostProposalLine) readonly proposals!: HostProposalLine[];
  /** The reader's own firms in the queue, for an entrepreneur. */
  @ListOf(() => OwnHostLine) readonly own!: OwnHostLine[];
  /** The latest first. */
  @ListOf(() => MeetingRow) readonly meetings!: MeetingRow[];
  @ListOf(() => MeetingThemeLine) readonly themes!: MeetingThemeLine[];
}

/** Who was there, as far as the reader may know. */
export class MeetingAttendeeLine {
  @Id(nullable) readonly enterpriseId!: string | null;
  @Text(nullable) readonly enterpriseName!: string | null;
  @Text(nullable) readonly name!: string | null;
}

export class MeetingTaskLine {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Id(nullable) readonly enterpriseId!: string | null;
  @Text(nullable) readonly enterpriseName!: string | null;
  @CalendarDate() readonly dueOn!: string;
  @Flag() readonly isDone!: boolean;
  @Flag() readonly isOverdue!: boolean;
}

export class MeetingView extends MeetingRow {
  @Text() readonly networkName!: string;
  @Text(nullable) readonly minutes!: string | null;
  @ListOf(() => MeetingFirm) readonly members!: MeetingFirm[];
  @ListOf(() => MeetingAttendeeLine) readonly attendees!: MeetingAttendeeLine[];
  @ListOf(() => MeetingTaskLine) readonly tasks!: MeetingTaskLine[];
  /** Those who come first, then those who have not answered. */
  @ListOf(() => MeetingInvitedLine) readonly invited!: MeetingInvitedLine[];
}
