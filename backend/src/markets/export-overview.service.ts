import { Injectable } from '@nestjs/common';
import { EXPORT_STAGES, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Page } from '../platform/http/page.js';
import type {
  ExportCountsView,
  ExportOverviewQuery,
  ExportOverviewRow,
} from './export-overview.dto.js';
import { type ExportFilters, ExportOverviewRepository } from './export-overview.repository.js';

/** The export paths of all firms of a programme, for those who work with them. */
@Injectable()
export class ExportOverviewService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly firms: ExportOverviewRepository,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    programmeId: string,
    query: ExportOverviewQuery,
  ): Promise<Page<ExportOverviewRow>> {
    return this.unit.run(actor, () => this.firms.page(programmeId, query, this.clock.today()));
  }

  /** Each part under all filters but its own. */
  count(
    actor: PersonActor,
    programmeId: string,
    filters: ExportFilters,
  ): Promise<ExportCountsView> {
    const { country: _country, ...anyCountry } = filters;
    const { advisorId: _advisorId, ...anyAdvisor } = filters;
    return this.unit.run(actor, async () => {
      const found = await this.firms.byStage(programmeId, filters);
      const at = new Map(found.map(({ stage, enterprises }) => [stage, enterprises]));
      return {
        enterprises: found.reduce((sum, { enterprises }) => sum + enterprises, 0),
        stages: EXPORT_STAGES.map((stage) => ({ stage, enterprises: at.get(stage) ?? 0 })),
        countries: await this.firms.byCountry(programmeId, anyCountry),
        advisors: await this.firms.byAdvisor(programmeId, anyAdvisor),
      };
    });
  }
}
