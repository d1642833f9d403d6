import { Injectable } from '@nestjs/common';

import type { RegisterCompany } from '../register-company.js';
import { toPrhCompany } from './demo-answer.js';
import { DEMO_COMPANIES } from './demo-companies.js';

/** Where the demo's register answers, on the admin port. */
export const DEMO_REGISTER_PATH = '/demo-register/v3';

/** The demo's own register of fictitious companies. It speaks as the national one does. */
@Injectable()
export class DemoRegister {
  private readonly companies = new Map(
    DEMO_COMPANIES.map((company) => [company.businessId, company]),
  );

  /** Makes further companies known, for as long as the process lives. */
  add(companies: readonly RegisterCompany[]): void {
    for (const company of companies) this.companies.set(company.businessId, company);
  }

  /** The answer to `GET /companies?businessId=…`. */
  answer(businessId: string | null): object {
    const company = this.companies.get(businessId ?? '');
    const companies = company ? [toPrhCompany(company)] : [];
    return { totalResults: companies.length, companies };
  }
}
