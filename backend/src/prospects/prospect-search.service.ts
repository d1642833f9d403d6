import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { REGISTER_PAGE } from '../register/register.client.js';
import type { RegisterCompany } from '../register/register-company.js';
import { RegisterService } from '../register/register.service.js';
import type { FoundFirm, ProspectSearchQuery, ProspectSearchView } from './prospects.dto.js';
import { ProspectsRepository, type Standing } from './prospects.repository.js';

/** Finds firms in the national register that a programme might enrol. */
@Injectable()
export class ProspectSearchService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly prospects: ProspectsRepository,
    private readonly register: RegisterService,
    private readonly clock: Clock,
  ) {}

  /**
   * One page of the register, asked by place and days only: how it reads a part of an industry's
   * code is nowhere written, so the industry is looked at here. The register is asked between two
   * units: a transaction must not wait for somebody else's server.
   */
  async search(
    actor: PersonActor,
    programmeId: string,
    { municipalityCode, registeredFrom, division, page = 1 }: ProspectSearchQuery,
  ): Promise<ProspectSearchView> {
    const label = await this.unit.run(actor, () => this.prospects.municipality(municipalityCode));
    if (label === null) throw AppError.invalidField('municipalityCode', 'municipality.unknown');
    const place = { municipalityCode, municipalityLabel: label };
    const answer = await this.register.search({ location: label.fi, registeredFrom, page });
    const { companies, total, source, received } = answer;
    const found = companies.filter((company) => fits(company, municipalityCode, division));
    const looked = (page - 1) * REGISTER_PAGE + received;
    const hasMore = received > 0 && (total === null ? received === REGISTER_PAGE : looked < total);
    const ids = found.map(({ businessId }) => businessId);
    const standing = await this.unit.run(actor, () =>
      this.prospects.standing(programmeId, this.clock.today(), ids),
    );
    const items = found.map((company) => view(company, place, standing.get(company.businessId)));
    return { source, total, looked, nextPage: hasMore ? page + 1 : null, items };
  }
}

/** Alive, in that municipality as far as its address says, and in that division of TOL 2025. */
function fits(
  { active, warnings, municipalityCode, industryCode, industryCodeSet }: RegisterCompany,
  municipality: string,
  division: string | undefined,
): boolean {
  const isAlive = active && !warnings.some((warning) => warning !== 'restructuring');
  const isThere = municipalityCode === null || municipalityCode === municipality;
  const isTrade =
    division === undefined ||
    (industryCodeSet === 'TOL2025' && industryCode?.startsWith(division) === true);
  return isAlive && isThere && isTrade;
}

type Place = Pick<FoundFirm, 'municipalityCode' | 'municipalityLabel'>;
const NOWHERE: Place = { municipalityCode: null, municipalityLabel: null };

function view(company: RegisterCompany, asked: Place, standing: Standing | undefined): FoundFirm {
  const { businessId, name, industryCode, industryCodeSet, industryLabel } = company;
  const { registeredOn, employerSince = null } = company;
  const place = company.municipalityCode === null ? NOWHERE : asked;
  const { prospectId = null, state = null, enterpriseId = null } = standing ?? {};
  return {
    ...{ businessId, name, ...place, industryCode, industryCodeSet, industryLabel },
    ...{ registeredOn, employerSince, prospectId, state, enterpriseId },
  };
}
