import { AGREEMENT_LIMITS, PARTNER_ROLES, type PartnerRole } from '@verso/domain';

import { SignedAgreementView } from '../enterprises/enterprises.views.js';
import { CalendarDate, Id, ListOf, Nested, OneOf, Text } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { FundingView } from '../programmes/funding.dto.js';

const text = { max: AGREEMENT_LIMITS.text, nullable: true } as const;

/** What is agreed on, in the programme's own words; null in a language in which it was not written. */
export class AgreementText {
  @Text(text) readonly fi!: string | null;
  @Text(text) readonly sv!: string | null;
  @Text(text) readonly en!: string | null;
}

/** What a firm agrees to: as it was said on the day of the signature, or as it is said now. */
export class AgreementView {
  /** Null when the programme had said nothing. */
  @Nested(() => AgreementText, { nullable: true }) readonly text!: AgreementText | null;
  /** Since when it is said so; null with the text. */
  @CalendarDate({ nullable: true }) readonly saidOn!: string | null;
}

/** One of those who carry the programme out. */
export class AgreementPartnerView {
  @OneOf('PartnerRole', PARTNER_ROLES) readonly role!: PartnerRole;
  @Text() readonly name!: string;
}

/** What one of the reader's own firms has agreed to with a programme, as a paper. */
export class OwnAgreementView extends AgreementView {
  @Id() readonly programmeId!: string;
  @Text() readonly programmeCode!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @CalendarDate() readonly startsOn!: string;
  @CalendarDate() readonly endsOn!: string;
  @Nested(() => FundingView) readonly funding!: FundingView;
  @ListOf(() => AgreementPartnerView) readonly partners!: AgreementPartnerView[];
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @Text({ nullable: true }) readonly businessId!: string | null;
  @Nested(() => LocalisedText, { nullable: true })
  readonly municipalityLabel!: LocalisedText | null;
  /** Null as long as nothing is signed. */
  @Nested(() => SignedAgreementView, { nullable: true })
  readonly signature!: SignedAgreementView | null;
}
