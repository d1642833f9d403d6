import { Flag, Nested } from '../platform/http/fields.js';
import { AgreementText } from './agreements.dto.js';
import { EligibilityRulesFields } from './eligibility.dto.js';

export class SetEnrolmentTermsRequest {
  /** Whether it is looked at first that a firm may take part. */
  @Flag() readonly asksEligibility!: boolean;
  /** Whether an agreement is signed first. */
  @Flag() readonly asksAgreement!: boolean;
  /** As before, when left out. */
  @Nested(() => EligibilityRulesFields, { optional: true, nullable: true })
  readonly rules?: EligibilityRulesFields | null;
  /** As before, when left out; null takes it away. */
  @Nested(() => AgreementText, { optional: true, nullable: true })
  readonly agreementText?: AgreementText | null;
}

export class EnrolmentTermsView {
  @Flag() readonly asksEligibility!: boolean;
  @Flag() readonly asksAgreement!: boolean;
  @Nested(() => EligibilityRulesFields) readonly rules!: EligibilityRulesFields;
  @Nested(() => AgreementText, { nullable: true }) readonly agreementText!: AgreementText | null;
}
