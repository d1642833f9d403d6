import {
  ENROLMENT_STAGES,
  type EnrolmentStage,
  ENTERPRISE_LIMITS as LIMITS,
  INDUSTRY_CODE_SETS,
  type IndustryCodeSet,
  type Language,
  LANGUAGES,
  LEGAL_FORMS,
  type LegalForm,
  MUNICIPALITY_CODE_PATTERN,
  PERSON_LIMITS,
  POST_CODE_PATTERN,
  TOUCHPOINT_KINDS,
  TOUCHPOINT_NOTE_LIMITS,
  type TouchpointKind,
} from '@verso/domain';

import {
  BusinessId,
  CalendarDate,
  Email,
  Flag,
  Id,
  Instant,
  OneOf,
  Phone,
  Text,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';
import { ENTERPRISE_SORTS, type EnterpriseSort } from './enterprise-list.queries.js';

const maybe = { optional: true, nullable: true } as const;
const filter = { optional: true } as const;

export class EnterprisesQuery extends PageQuery {
  /** A part of the name, or a Business ID. */
  @Text({ ...filter, max: 100 }) readonly search?: string;
  @OneOf('EnrolmentStage', ENROLMENT_STAGES, filter) readonly stage?: EnrolmentStage;
  @Text({ ...filter, pattern: MUNICIPALITY_CODE_PATTERN }) readonly municipality?: string;
  /** A section (letter), or the beginning of a code (digits). */
  @Text({ ...filter, pattern: /^(?:[A-Z]|\d{1,5})$/ }) readonly industry?: string;
  @Id(filter) readonly networkId?: string;
  @Id(filter) readonly advisorId?: string;
  @Flag({ ...filter, query: true }) readonly withoutNetwork?: boolean;
  @OneOf('EnterpriseSort', ENTERPRISE_SORTS, filter) readonly sort?: EnterpriseSort;
}

/** What staff write of a firm. A field that is left out has no value. */
export class ProfileFields {
  @Text(LIMITS.name) readonly name!: string;
  @OneOf('LegalForm', LEGAL_FORMS) readonly legalForm!: LegalForm;
  /** Of any level from the division down. */
  @Text({ ...LIMITS.industryCode, nullable: true, pattern: /^\d{2,5}$/ })
  readonly industryCode!: string | null;
  @OneOf('IndustryCodeSet', INDUSTRY_CODE_SETS, { nullable: true })
  readonly industryCodeSet!: IndustryCodeSet | null;
  @Text({ ...LIMITS.street, ...maybe }) readonly street?: string | null;
  @Text({ ...maybe, pattern: POST_CODE_PATTERN }) readonly postCode?: string | null;
  @Text({ ...LIMITS.postOffice, ...maybe }) readonly postOffice?: string | null;
  @Text({ nullable: true, pattern: MUNICIPALITY_CODE_PATTERN })
  readonly municipalityCode!: string | null;
}

export class ProfileRequest extends ProfileFields {
  /** Only for a sole trader that has none yet. */
  @BusinessId(maybe) readonly businessId?: string | null;
  /** `recordedAt` of the version that was shown. */
  @Instant() readonly basedOn!: string;
}

export class ContactRequest {
  @Text(PERSON_LIMITS.name) readonly name!: string;
  @Email(maybe) readonly email?: string | null;
  @Phone(maybe) readonly phone?: string | null;
  @OneOf('Language', LANGUAGES) readonly language!: Language;
}

export class TouchpointRequest {
  @OneOf('TouchpointKind', TOUCHPOINT_KINDS) readonly kind!: TouchpointKind;
  @CalendarDate() readonly happenedOn!: string;
  @Text({ ...TOUCHPOINT_NOTE_LIMITS, ...maybe }) readonly note?: string | null;
}

export class CreatedRow {
  @Id() readonly id!: string;
}
