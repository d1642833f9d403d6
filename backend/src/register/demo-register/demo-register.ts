import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock/clock.js';
import { type CompanySearch, REGISTER_PAGE } from '../register.client.js';
import type { RegisterCompany } from '../register-company.js';
import { toPrhCompany } from './demo-answer.js';
import { DEMO_COMPANIES } from './demo-companies.js';
import { newCompanies } from './new-companies.js';

/** Where the demo's register answers, on the admin port. */
export const DEMO_REGISTER_PATH = '/demo-register/v3';

/** The demo's own register of fictitious companies. It speaks as the national one does. */
@Injectable()
export class DemoRegister {
  private readonly companies = new Map<string, RegisterCompany>();

  constructor(clock: Clock) {
    this.add(DEMO_COMPANIES);
    this.add(newCompanies(clock.today()));
  }

  /** Makes further companies known, for as long as the process lives. */
  add(companies: readonly RegisterCompany[]): void {
    for (const company of companies) this.companies.set(company.businessId, company);
  }

  /** The answer to `GET /companies?businessId=…`. */
  answer(businessId: string | null): object {
    const company = this.companies.get(businessId ?? '');
    return answerWith(company ? [company] : []);
  }

  /** The answer to `GET /companies?location=…&registrationDateStart=…&page=…`. */
  search({ location, registeredFrom, page }: CompanySearch): object {
    const found = [...this.companies.values()].filter(
      ({ postOffice, registeredOn }) =>
        postOffice?.toLowerCase() === location.toLowerCase() &&
        registeredOn !== null &&
        registeredOn >= registeredFrom,
    );
    return answerWith(found, page);
  }
}

function answerWith(found: readonly RegisterCompany[], page = 1): object {
  const shown = found.slice((page - 1) * REGISTER_PAGE, page * REGISTER_PAGE);
  return { totalResults: found.length, companies: shown.map(toPrhCompany) };
}
