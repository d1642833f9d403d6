import {
  AID_SOURCES,
  type AidSource,
  type DeMinimisRegulation,
  DE_MINIMIS_LIMITS as LIMITS,
  DE_MINIMIS_REGULATIONS,
  PERSON_LIMITS,
  ROOM_INPUTS,
  type RoomInput,
  SUPPORT_LIMITS,
} from '@verso/domain';

import {
  BusinessIdList,
  CalendarDate,
  CodeList,
  Id,
  Instant,
  ListOf,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;
const since = { first: LIMITS.firstDay } as const;

/** Aid of another grantor, as the firm declared it or as the central register shows it. */
export class ReportedAid {
  @CalendarDate(since) readonly grantedOn!: string;
  @Text(LIMITS.grantor) readonly grantor!: string;
  @WholeNumber(SUPPORT_LIMITS.aidCents) readonly cents!: number;
  @OneOf('DeMinimisRegulation', DE_MINIMIS_REGULATIONS)
  readonly regulation!: DeMinimisRegulation;
}

/** What a firm declares for its single undertaking: the firms that belong to it, and their aid. */
export class DeclarationRequest {
  @CalendarDate(since) readonly declaredOn!: string;
  @Text(PERSON_LIMITS.name) readonly signedBy!: string;
  @BusinessIdList({ max: LIMITS.linkedFirms }) readonly linkedBusinessIds!: string[];
  @ListOf(() => ReportedAid, { max: LIMITS.aid }) readonly aid!: ReportedAid[];
}

export class DeclarationView {
  @Id() readonly id!: string;
  @CalendarDate() readonly declaredOn!: string;
  /** Null once the person is forgotten. */
  @Text(nullable) readonly signedBy!: string | null;
  @BusinessIdList() readonly linkedBusinessIds!: string[];
  @ListOf(() => ReportedAid) readonly aid!: ReportedAid[];
  @Instant() readonly recordedAt!: string;
}

/** What the central register showed on a day. */
export class RegisterCheckRequest {
  @CalendarDate(since) readonly checkedOn!: string;
  @ListOf(() => ReportedAid, { max: LIMITS.aid }) readonly aid!: ReportedAid[];
}

export class RegisterCheckView {
  @Id() readonly id!: string;
  @CalendarDate() readonly checkedOn!: string;
  /** Null once the person is forgotten. */
  @Text(nullable) readonly checkedByName!: string | null;
  @ListOf(() => ReportedAid) readonly aid!: ReportedAid[];
  @Instant() readonly recordedAt!: string;
}

/** One aid that counts, and the first day on which it does not any more. */
export class RoomLine {
  @OneOf('AidSource', AID_SOURCES) readonly source!: AidSource;
  @CalendarDate() readonly grantedOn!: string;
  /** Who granted it, where somebody else tells of it. */
  @Text(nullable) readonly label!: string | null;
  @WholeNumber() readonly cents!: number;
  @CalendarDate() readonly freesOn!: string;
}

/** What a single undertaking can still be granted, with what counts; without inputs no number. */
export class DeMinimisRoomView {
  @CalendarDate() readonly on!: string;
  @OneOf('DeMinimisRegulation', DE_MINIMIS_REGULATIONS)
  readonly regulation!: DeMinimisRegulation;
  @OneOf('RoomState', ['known', 'unknown']) readonly state!: 'known' | 'unknown';
  @CodeList('RoomInput', ROOM_INPUTS) readonly missing!: RoomInput[];
  /** Null where the regulation is not in force. */
  @WholeNumber(nullable) readonly ceilingCents!: number | null;
  @WholeNumber(nullable) readonly usedCents!: number | null;
  @WholeNumber(nullable) readonly roomCents!: number | null;
  /** The first day whose aid still counts. */
  @CalendarDate() readonly windowFrom!: string;
  @ListOf(() => RoomLine) readonly lines!: RoomLine[];
}
