import type { RegisterCompany, RegisterSource } from './register-company.js';
import type { KnownFirm } from './register.repository.js';

/** What the register said of a firm when some programme enrolled it. */
export interface KnownCompany {
  readonly company: RegisterCompany;
  readonly source: RegisterSource;
  readonly fetchedAt: Date;
}

/** A firm that Verso knows, as the register described it then; null where it never did. */
export function companyOfKnownFirm(businessId: string, firm: KnownFirm): KnownCompany | null {
  const { name, legalForm, source, sourceAt, ...rest } = firm;
  if (name === null || source === null || sourceAt === null) return null;
  const company: RegisterCompany = {
    businessId,
    name,
    legalForm: legalForm ?? 'other',
    legalFormCode: null,
    legalFormLabel: null,
    industryLabel: null,
    registeredOn: null,
    employerSince: null,
    active: true,
    warnings: [],
    ...rest,
  };
  return { company, source, fetchedAt: sourceAt };
}
