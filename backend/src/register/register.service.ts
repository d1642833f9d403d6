import { Injectable } from '@nestjs/common';
import { isPersonalForm, type PersonActor, readBusinessId } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { RegionsService } from '../regions/regions.service.js';
import { type CompanySearch, RegisterClient, type RegisterPage } from './register.client.js';
import type { RegisterCompany, RegisterSource } from './register-company.js';
import type { LookupSource, RegisterLookupView } from './register.dto.js';
import { companyOfKnownFirm, type KnownCompany } from './known-company.js';
import { RegisterRepository } from './register.repository.js';

/** What the register said of a firm, and when: it vouches for what staff write down. */
export interface RegisterEvidence {
  readonly company: Pick<RegisterCompany, EvidentField>;
  readonly source: RegisterSource;
  readonly fetchedAt: Date;
}
type EvidentField =
  | 'name'
  | 'legalForm'
  | 'industryCode'
  | 'industryCodeSet'
  | 'street'
  | 'postCode'
  | 'postOffice'
  | 'municipalityCode';

interface Finding {
  readonly source: LookupSource;
  readonly company: RegisterCompany | null;
  readonly at: Date;
}

/** The national register of companies: looked up when a firm is enrolled. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly client: RegisterClient,
    private readonly answers: RegisterRepository,
    private readonly regions: RegionsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Looks a company up. The register is asked between two units: a transaction must not wait for
   * somebody else's server. Where it does not answer, what Verso has kept of it does.
   */
  async lookUp(
    actor: PersonActor,
    programmeId: string,
    typed: string,
  ): Promise<RegisterLookupView> {
    const businessId = requireBusinessId(typed);
    const known = await this.unit.run(actor, () => this.answers.knownFirm(businessId));
    const kept = known && companyOfKnownFirm(businessId, known);
    const finding = await this.ask(businessId, kept);
    return this.unit.run(actor, async () => {
      const { source, company, at } = finding;
      if (source !== 'verso') {
        await this.answers.keep({ businessId, source, company, fetchedAt: at });
      }
      const participant = await this.answers.participant(programmeId, businessId);
      return {
        found: company !== null,
        source,
        fetchedAt: at,
        company: company && (await this.describe(company)),
        knownToVerso: known !== null,
        alreadyInProgramme: participant === null ? null : { enterpriseId: participant },
      };
    });
  }

  /** A page of companies that the register finds; whoever is a person stays out of it. Not in a unit. */
  async search(criteria: CompanySearch): Promise<RegisterPage> {
    const page = await this.client.search(criteria);
    return {
      ...page,
      companies: page.companies.filter(({ legalForm }) => !isPersonalForm(legalForm)),
    };
  }

  /** What the register last said of a firm, in the open unit; null where it has said nothing. */
  async evidence(businessId: string): Promise<RegisterEvidence | null> {
    const answer = await this.answers.lastAnswer(businessId);
    if (answer?.company) return { ...answer, company: answer.company };
    const known = await this.answers.knownFirm(businessId);
    return known && companyOfKnownFirm(businessId, known);
  }

  private async ask(businessId: string, kept: KnownCompany | null): Promise<Finding> {
    try {
      const { company, source } = await this.client.find(businessId);
      // Should a sole trader ever stand in it: that is a person, and stays out of what we keep.
      const isPerson = company !== null && isPersonalForm(company.legalForm);
      return { source, company: isPerson ? null : company, at: this.clock.now() };
    } catch (error) {
      if (!kept || !(error instanceof AppError)) throw error;
      return { source: 'verso', company: kept.company, at: kept.fetchedAt };
    }
  }

  // Codes that our lists do not have would be refused on enrolling: they are left out.
  private async describe(company: RegisterCompany) {
    const labels = await this.regions.labels(company);
    const { businessId, name, legalForm, legalFormLabel, street, postCode, postOffice } = company;
    const { registeredOn, employerSince = null, active, warnings } = company;
    const industry = labels.industry
      ? {
          industryCode: company.industryCode,
          industryCodeSet: company.industryCodeSet,
          industryLabel: company.industryLabel ?? labels.industry,
        }
      : { industryCode: null, industryCodeSet: null, industryLabel: null };
    const municipalityCode = labels.municipality && company.municipalityCode;
    const municipality = { municipalityCode, municipalityLabel: labels.municipality };
    return {
      ...{ businessId, name, legalForm, legalFormLabel, street, postCode, postOffice },
      ...{
        ...industry,
        ...municipality,
        registeredOn,
        employerSince,
        active,
        warnings: [...warnings],
      },
    };
  }
}

function requireBusinessId(typed: string): string {
  const reading = readBusinessId(typed);
  if (!reading.ok) throw AppError.invalidField('businessId', reading.code);
  return reading.businessId;
}
