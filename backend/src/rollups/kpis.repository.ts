import { Injectable } from '@nestjs/common';
import { addMonths, KPI_CODES } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  KPI_CELL_ENTERPRISES_SQL,
  KPI_CELL_SQL,
  KPI_CELLS_SQL,
  KPI_MONTHS_SQL,
  KPI_RELEASE_SQL,
  KPI_SERIES_SQL,
} from './kpis.queries.js';
import type {
  KpiCellEnterprisesView,
  KpiCellView,
  KpiEnterpriseView,
  KpiMadeOfView,
  KpiPointView,
  KpiReleaseView,
} from './kpis.views.js';

/** Months shown in a series: a year, and the same month of the year before. */
const SERIES_MONTHS = 13;

/** Figures as staff read them. */
@Injectable()
export class KpisRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async months(programmeId: string): Promise<{ month: string; computedAt: Date }[]> {
    return this.unit.query(KPI_MONTHS_SQL, [programmeId]);
  }

  async cells(programmeId: string, month: string): Promise<KpiCellView[]> {
    return this.unit.query(KPI_CELLS_SQL, [programmeId, month, KPI_CODES]);
  }

  async series(programmeId: string, month: string): Promise<KpiPointView[]> {
    const first = addMonths(month, 1 - SERIES_MONTHS);
    return this.unit.query(KPI_SERIES_SQL, [programmeId, first, month]);
  }

  async release(programmeId: string, month: string): Promise<KpiReleaseView | null> {
    const [release] = await this.unit.query<KpiReleaseView>(KPI_RELEASE_SQL, [programmeId, month]);
    return release ?? null;
  }

  async cellWithEnterprises(programmeId: string, id: string): Promise<KpiCellEnterprisesView> {
    const [found] = await this.unit.query<KpiCellView & { madeOf: KpiMadeOfView }>(KPI_CELL_SQL, [
      programmeId,
      id,
    ]);
    if (!found) throw AppError.notFound('cell');
    const { madeOf, ...cell } = found;
    const items = await this.unit.query<KpiEnterpriseView>(KPI_CELL_ENTERPRISES_SQL, [
      programmeId,
      id,
    ]);
    return { cell, items, madeOf };
  }
}
