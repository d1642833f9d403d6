import {
  LANGUAGES,
  type Language,
  MEETING_ANSWERS,
  MEETING_INVITATION_STATES,
  MEETING_LIMITS,
  type MeetingAnswer,
  type MeetingInvitationState,
} from '@verso/domain';

import {
  CalendarDate,
  Id,
  Instant,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { FundingView } from '../programmes/funding.dto.js';

const nullable = { nullable: true } as const;

/** How many were asked now; those who were asked before are not asked again. */
export class MeetingInvitedView {
  @WholeNumber() readonly invited!: number;
}

/** Somebody who was asked, and what she answered; a member reads of her own firm only. */
export class MeetingInvitedLine {
  @Id() readonly id!: string;
  @Id() readonly enterpriseId!: string;
  @Text(nullable) readonly enterpriseName!: string | null;
  @Text(nullable) readonly contactName!: string | null;
  /** `null` until she answers, and again once the evening was moved. */
  @OneOf('MeetingAnswer', MEETING_ANSWERS, nullable) readonly answer!: MeetingAnswer | null;
  @Text(nullable) readonly message!: string | null;
  @Instant(nullable) readonly answeredAt!: string | null;
  @Instant() readonly sentAt!: string;
  @Instant(nullable) readonly remindedAt!: string | null;
}

/** What the link carries. A text that is no token is answered as an unknown one. */
export class MeetingTokenRequest {
  @Text({ max: 200 }) readonly token!: string;
}

export class MeetingAnswerRequest extends MeetingTokenRequest {
  @OneOf('MeetingAnswer', MEETING_ANSWERS) readonly answer!: MeetingAnswer;
  /** A word to the coordinator. */
  @Text({ ...MEETING_LIMITS.answer, ...nullable }) readonly message!: string | null;
}

/** What the holder of the link reads before she answers. */
export class MeetingInvitationView {
  @OneOf('MeetingInvitationState', MEETING_INVITATION_STATES)
  readonly state!: MeetingInvitationState;
  @OneOf('MeetingAnswer', MEETING_ANSWERS, nullable) readonly answer!: MeetingAnswer | null;
  @Text(nullable) readonly message!: string | null;
  @Text() readonly invitedName!: string;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  @Text() readonly networkName!: string;
  @Text(nullable) readonly hostName!: string | null;
  @CalendarDate() readonly meetsOn!: string;
  @Text() readonly startsAt!: string;
  @Text() readonly endsAt!: string;
  @Text() readonly place!: string;
  @Text(nullable) readonly theme!: string | null;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Text() readonly programmeCode!: string;
  @Nested(() => FundingView) readonly funding!: FundingView;
}
