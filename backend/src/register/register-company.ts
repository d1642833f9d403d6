import type { IndustryCodeSet, LegalForm, LocalisedText } from '@verso/domain';

/** What an advisor is told before she goes on with a company. */
export const REGISTER_WARNINGS = ['ceased', 'bankruptcy', 'liquidation', 'restructuring'] as const;
export type RegisterWarning = (typeof REGISTER_WARNINGS)[number];

/** Public facts of one company, as the register has them today. `null` is what it does not say. */
export interface RegisterCompany {
  readonly businessId: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  /** The register's own code: ours tell fewer forms apart. */
  readonly legalFormCode: string | null;
  readonly legalFormLabel: LocalisedText | null;
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
  readonly industryLabel: LocalisedText | null;
  readonly street: string | null;
  readonly postCode: string | null;
  readonly postOffice: string | null;
  readonly municipalityCode: string | null;
  readonly registeredOn: string | null;
  /** Since when it stands in the register of employers; answers kept by earlier releases do not say. */
  readonly employerSince?: string | null;
  readonly active: boolean;
  readonly warnings: readonly RegisterWarning[];
}

/** Who has answered: the national register, or the demo's own one. */
export type RegisterSource = 'prh-ytj' | 'demo-register';
