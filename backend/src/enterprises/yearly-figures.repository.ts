import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey } from './enterprises.repository.js';
import { YearlyFigure } from './yearly-figure.entity.js';
import type { YearlyFigureView } from './yearly-figures.dto.js';

/** What is stored of a fiscal year, and who told it. */
export type YearlyFigureRecord = Omit<YearlyFigureView, 'sizeOfYear' | 'sizeStatus' | 'sizeReason'>;

@Injectable()
export class YearlyFiguresRepository {
  constructor(private readonly unit: UnitOfWork) {}

  list({ programmeId, enterpriseId }: FirmKey): Promise<YearlyFigureRecord[]> {
    return this.unit.query<YearlyFigureRecord>(
      `SELECT f.id, f.fiscal_year_ends_on AS "fiscalYearEndsOn", f.persons, f.turnover_cents AS "turnoverCents",
              f.balance_total_cents AS "balanceTotalCents", f.value_added_cents AS "valueAddedCents",
              f.exports_cents AS "exportsCents", f.rdi_cents AS "rdiCents", f.source,
              f.recorded_at AS "recordedAt",
              (SELECT i.name FROM person_identity i WHERE i.person_id = f.recorded_by) AS "recordedByName"
         FROM yearly_figure f
        WHERE f.programme_id = $1 AND f.enterprise_id = $2 AND f.superseded_at IS NULL
        ORDER BY f.fiscal_year_ends_on DESC`,
      [programmeId, enterpriseId],
    );
  }

  /** What stands of one fiscal year, locked; null where nothing does. */
  lockCurrent(key: FirmKey, fiscalYearEndsOn: string): Promise<YearlyFigure | null> {
    return this.unit.manager.findOne(YearlyFigure, {
      where: { ...key, fiscalYearEndsOn, supersededAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async supersede({ programmeId, id }: YearlyFigure, now: Date): Promise<void> {
    await this.unit.manager.update(YearlyFigure, { programmeId, id }, { supersededAt: now });
  }

  /** Refused where somebody has told of the same year meanwhile. */
  async add(figure: YearlyFigure): Promise<void> {
    const added = await this.unit.manager
      .createQueryBuilder()
      .insert()
      .into(YearlyFigure)
      .values(figure)
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) throw AppError.conflict('figures.changed');
  }
}
