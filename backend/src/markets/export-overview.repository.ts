import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { isDayAndId, type Page, PAGE_LIMITS, pageOf, readCursor } from '../platform/http/page.js';
import type {
  ExportAdvisorCount,
  ExportCountryCount,
  ExportOverviewQuery,
  ExportOverviewRow,
  ExportStageCount,
} from './export-overview.dto.js';
import {
  ADVISOR_COUNTS_SQL,
  COUNTRY_COUNTS_SQL,
  OVERVIEW_SQL,
  STAGE_COUNTS_SQL,
} from './export-overview.queries.js';

/** Firms that a list of export paths is narrowed to. */
export type ExportFilters = Omit<ExportOverviewQuery, 'after' | 'limit'>;

const valuesOf = (programmeId: string, filters: ExportFilters): (string | null)[] => {
  const { country = null, advisorId = null, municipality = null } = filters;
  return [programmeId, country, advisorId, municipality];
};

/** How far the firms of a programme have come on their ways to markets abroad. */
@Injectable()
export class ExportOverviewRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, ...filters }: ExportOverviewQuery,
    today: string,
  ): Promise<Page<ExportOverviewRow>> {
    const [day = null, id = null] = readCursor(after, 2, isDayAndId) ?? [];
    const where = [...valuesOf(programmeId, filters), filters.stage ?? null];
    const values = [...where, day, id, limit + 1, today];
    const rows = await this.unit.query<ExportOverviewRow>(OVERVIEW_SQL, values);
    return pageOf(rows, limit, ({ latestOn, enterpriseId }) => [latestOn, enterpriseId]);
  }

  byStage(programmeId: string, filters: ExportFilters): Promise<ExportStageCount[]> {
    return this.unit.query<ExportStageCount>(STAGE_COUNTS_SQL, valuesOf(programmeId, filters));
  }

  byCountry(programmeId: string, filters: ExportFilters): Promise<ExportCountryCount[]> {
    const values = [...valuesOf(programmeId, filters), filters.stage ?? null];
    return this.unit.query<ExportCountryCount>(COUNTRY_COUNTS_SQL, values);
  }

  byAdvisor(programmeId: string, filters: ExportFilters): Promise<ExportAdvisorCount[]> {
    const values = [...valuesOf(programmeId, filters), filters.stage ?? null];
    return this.unit.query<ExportAdvisorCount>(ADVISOR_COUNTS_SQL, values);
  }
}
