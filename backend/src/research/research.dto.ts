import {
  REASON_LIMITS,
  RESEARCH_LIMITS as LIMITS,
  RESEARCH_PARTNER_KINDS,
  RESEARCH_STATES,
  RESEARCH_VOICES,
  type ResearchPartnerKind,
  type ResearchState,
  type ResearchVoice,
} from '@verso/domain';

import { Email, Flag, Id, Instant, ListOf, Nested, OneOf, Text } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;

export class AddResearchPartnerRequest {
  @Text(LIMITS.name) readonly name!: string;
  @OneOf('ResearchPartnerKind', RESEARCH_PARTNER_KINDS) readonly kind!: ResearchPartnerKind;
  /** ISO 3166-1 alpha-2. */
  @Text({ min: 2, max: 2, pattern: /^[A-Z]{2}$/ }) readonly country!: string;
  /** Whom to ask there. */
  @Text({ ...LIMITS.contact, ...nullable }) readonly contact!: string | null;
  @Email(nullable) readonly email!: string | null;
}

export class ResearchPartnerView extends AddResearchPartnerRequest {
  @Id() readonly id!: string;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}

export class ResearchReasonRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

export class AskResearchRequest {
  @Text(LIMITS.words) readonly words!: string;
}

/** Asked of all firms of a programme. */
export class AskFirmsRequest extends AskResearchRequest {
  /** Who asks; null where the programme does. */
  @Id(nullable) readonly researchPartnerId!: string | null;
}

export class GiveQuestionRequest {
  @Id() readonly researchPartnerId!: string;
}

export class AddResearchReplyRequest {
  @Text(LIMITS.words) readonly words!: string;
  /** Of staff: whether they write down what the partner answers. */
  @Flag() readonly isFromPartner!: boolean;
}

export class ResearchReplyView {
  @Id() readonly id!: string;
  /** The firm with which it is exchanged. */
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @OneOf('ResearchVoice', RESEARCH_VOICES) readonly saidBy!: ResearchVoice;
  /** The partner that said it; told to staff alone. */
  @Text(nullable) readonly partnerName!: string | null;
  @Text() readonly words!: string;
  @Instant() readonly recordedAt!: string;
}

export class ResearchQuestionView {
  @Id() readonly id!: string;
  /** The firm that asks; null where firms are asked. */
  @Id(nullable) readonly enterpriseId!: string | null;
  @Text(nullable) readonly enterpriseName!: string | null;
  /** Whom a firm's question is with, or who asks firms; its name is told to staff alone. */
  @Id(nullable) readonly researchPartnerId!: string | null;
  @Text(nullable) readonly partnerName!: string | null;
  @Text() readonly words!: string;
  @OneOf('ResearchState', RESEARCH_STATES) readonly state!: ResearchState;
  @Instant() readonly recordedAt!: string;
  @Instant(nullable) readonly closedAt!: string | null;
  @Text(nullable) readonly closedReason!: string | null;
  /** In their order, as far as the reader sees them. */
  @ListOf(() => ResearchReplyView) readonly replies!: ResearchReplyView[];
}

/** One of the reader's own firms, in one of its programmes. */
export class OwnResearchFirm {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
}
