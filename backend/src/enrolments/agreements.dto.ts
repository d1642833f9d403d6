import { AGREEMENT_LIMITS } from '@verso/domain';

import { CalendarDate, Nested, Text } from '../platform/http/fields.js';

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
