import { INVITATION_STATES, type InvitationState, type Language, LANGUAGES } from '@verso/domain';

import { Id, Instant, Nested, OneOf, Text } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { FundingView } from '../programmes/funding.dto.js';

const nullable = { nullable: true } as const;

export class InvitationRequest {
  @Id() readonly enterpriseId!: string;
  /** The group that the entrepreneur is invited to, when there is one. */
  @Id({ nullable: true }) readonly networkId!: string | null;
  @Id() readonly contactId!: string;
}

/** What the link carries. A text that is no token is answered as an unknown one. */
export class InvitationTokenRequest {
  @Text({ max: 200 }) readonly token!: string;
}

export class InvitationCreatedView {
  @Id() readonly id!: string;
}

/** The invitation of a member that matters now. */
export class MemberInvitation {
  @Id() readonly id!: string;
  @OneOf('InvitationState', INVITATION_STATES) readonly state!: InvitationState;
  @Instant() readonly sentAt!: string;
  @Instant() readonly expiresAt!: string;
  @Text() readonly contactName!: string;
}

/** What the holder of the link reads before she answers. */
export class InvitationOpenView {
  @OneOf('InvitationState', INVITATION_STATES) readonly state!: InvitationState;
  /** Under which its privacy notice stands. */
  @Text() readonly programmeCode!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  /** Whose money the programme is. */
  @Nested(() => FundingView) readonly funding!: FundingView;
  @Text(nullable) readonly networkName!: string | null;
  @Text() readonly enterpriseName!: string;
  @Text() readonly invitedName!: string;
  @Text(nullable) readonly inviterName!: string | null;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  @Instant() readonly expiresAt!: Date;
}
