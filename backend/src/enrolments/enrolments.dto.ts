import {
  CONSENT_CHOICES,
  CONSENT_PURPOSES,
  type ConsentChoice,
  type ConsentPurpose,
  ENROLMENT_STAGES,
  type EnrolmentStage,
  ENTERPRISE_KINDS,
  type EnterpriseKind,
  type Language,
  LANGUAGES,
  REASON_LIMITS,
} from '@verso/domain';

import { ContactRequest, ProfileFields } from '../enterprises/enterprises.dto.js';
import {
  BusinessId,
  CalendarDate,
  Id,
  ListOf,
  Nested,
  OneOf,
  Text,
} from '../platform/http/fields.js';

export const ENROL_OUTCOMES = ['created', 'linked'] as const;
/** `linked`: another programme knows the firm, or it has come back to this one. */
export type EnrolOutcome = (typeof ENROL_OUTCOMES)[number];

const MOVES = ['eligible', 'agreed', 'active', 'completed', 'withdrawn'] as const;

export class EnrolRequest extends ProfileFields {
  /** A company has one; a sole trader may have none yet. */
  @BusinessId({ nullable: true }) readonly businessId!: string | null;
  @OneOf('EnterpriseKind', ENTERPRISE_KINDS) readonly kind!: EnterpriseKind;
  /** Who looks after the firm; whoever enrols it, when left out. */
  @Id({ optional: true, nullable: true }) readonly advisorId?: string | null;
  /** Today, when left out. */
  @CalendarDate({ optional: true, nullable: true }) readonly enrolledOn?: string | null;
  @Nested(() => ContactRequest, { optional: true, nullable: true })
  readonly contact?: ContactRequest | null;
}

export class EnrolledView {
  @Id() readonly enterpriseId!: string;
  @Id() readonly enrolmentId!: string;
  @OneOf('EnrolOutcome', ENROL_OUTCOMES) readonly outcome!: EnrolOutcome;
  /** `applied` where the programme asks for something first. */
  @OneOf('EnrolmentStage', ENROLMENT_STAGES) readonly stage!: EnrolmentStage;
}

/** What the signer ticked of one purpose that rests on consent. */
export class SignedConsent {
  @OneOf('ConsentPurpose', CONSENT_PURPOSES) readonly purpose!: ConsentPurpose;
  @OneOf('ConsentChoice', CONSENT_CHOICES) readonly choice!: ConsentChoice;
}

/** What was asked beyond taking part, on the paper that was signed. A purpose left out was not asked. */
export class SignedConsents {
  /** In which the purposes were explained. */
  @OneOf('Language', LANGUAGES) readonly language!: Language;
  @ListOf(() => SignedConsent, { max: CONSENT_PURPOSES.length }) readonly choices!: SignedConsent[];
}

export class MoveEnrolmentRequest {
  @OneOf('EnrolmentMove', MOVES) readonly to!: (typeof MOVES)[number];
  /** Why the firm leaves, or comes in against a rule: only these need one. */
  @Text({ ...REASON_LIMITS, optional: true, nullable: true })
  readonly reason?: string | null;
  /** Today, when left out. */
  @CalendarDate({ optional: true, nullable: true }) readonly effectiveOn?: string | null;
  /** Who signed the agreement for the firm; asked with `agreed`, and only then. */
  @Id({ optional: true, nullable: true }) readonly contactId?: string | null;
  /** The firm's name beyond its group, and the signer's own choices; with `agreed` only. */
  @Nested(() => SignedConsents, { optional: true, nullable: true })
  readonly consents?: SignedConsents | null;
}

export class AssignAdvisorRequest {
  @Id() readonly advisorId!: string;
  @Text({ ...REASON_LIMITS, optional: true, nullable: true })
  readonly reason?: string | null;
}
