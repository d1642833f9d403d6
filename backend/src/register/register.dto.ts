import {
  INDUSTRY_CODE_SETS,
  type IndustryCodeSet,
  LEGAL_FORMS,
  type LegalForm,
} from '@verso/domain';

import { CalendarDate, CodeList, Flag, Id, Instant } from '../platform/http/fields.js';
import { Nested, OneOf, Text } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { REGISTER_WARNINGS, type RegisterWarning } from './register-company.js';

export const LOOKUP_SOURCES = ['prh-ytj', 'demo-register', 'verso'] as const;
/** `verso`: the register did not answer; this is what it said when the firm was last enrolled. */
export type LookupSource = (typeof LOOKUP_SOURCES)[number];

const nullable = { nullable: true } as const;

export class RegisterCompanyView {
  @Text() readonly businessId!: string;
  @Text() readonly name!: string;
  @OneOf('LegalForm', LEGAL_FORMS) readonly legalForm!: LegalForm;
  /** In the register's own words. */
  @Nested(() => LocalisedText, nullable) readonly legalFormLabel!: LocalisedText | null;
  @Text(nullable) readonly industryCode!: string | null;
  @OneOf('IndustryCodeSet', INDUSTRY_CODE_SETS, nullable)
  readonly industryCodeSet!: IndustryCodeSet | null;
  @Nested(() => LocalisedText, nullable) readonly industryLabel!: LocalisedText | null;
  @Text(nullable) readonly street!: string | null;
  @Text(nullable) readonly postCode!: string | null;
  @Text(nullable) readonly postOffice!: string | null;
  @Text(nullable) readonly municipalityCode!: string | null;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
  @CalendarDate(nullable) readonly registeredOn!: string | null;
  /** Since when it stands in the register of employers. */
  @CalendarDate(nullable) readonly employerSince!: string | null;
  @Flag() readonly active!: boolean;
  @CodeList('RegisterWarning', REGISTER_WARNINGS) readonly warnings!: RegisterWarning[];
}

export class ParticipantView {
  @Id() readonly enterpriseId!: string;
}

export class RegisterLookupView {
  /** Sole traders are not in the register: most firms of a programme are not found. */
  @Flag() readonly found!: boolean;
  @OneOf('LookupSource', LOOKUP_SOURCES) readonly source!: LookupSource;
  @Instant() readonly fetchedAt!: Date;
  @Nested(() => RegisterCompanyView, nullable) readonly company!: RegisterCompanyView | null;
  /** Some programme has enrolled the firm: enrolling links to the same one. */
  @Flag() readonly knownToVerso!: boolean;
  @Nested(() => ParticipantView, nullable) readonly alreadyInProgramme!: ParticipantView | null;
}
