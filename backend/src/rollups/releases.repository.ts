import { Injectable } from '@nestjs/common';
import { KPI_CODES } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { KpiPublished } from './kpi-published.entity.js';
import { KpiRelease } from './kpi-release.entity.js';
import { RELEASE_CELLS_SQL } from './kpis.queries.js';
import type { ReleaseCell, ReleaseProgramme } from './release-document.js';

/** Releases: added and superseded, never changed. */
@Injectable()
export class ReleasesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async programme(id: string): Promise<ReleaseProgramme> {
    const [programme] = await this.unit.query<ReleaseProgramme>(
      `SELECT id, code, label, starts_on AS "startsOn", ends_on AS "endsOn",
              json_build_object('fund', fund, 'line', funding_line) AS funding
         FROM programme WHERE id = $1`,
      [id],
    );
    if (!programme) throw AppError.notFound('programme');
    return programme;
  }

  async cells(programmeId: string, month: string): Promise<ReleaseCell[]> {
    return this.unit.query(RELEASE_CELLS_SQL, [programmeId, month, KPI_CODES]);
  }

  /** The release that stands, locked until the unit ends. */
  async lockCurrent(programmeId: string, month: string): Promise<KpiRelease | null> {
    return this.unit.manager.findOne(KpiRelease, {
      where: { programmeId, month, supersededAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async supersede({ programmeId, id }: KpiRelease, at: Date): Promise<void> {
    await this.unit.manager.update(KpiRelease, { programmeId, id }, { supersededAt: at });
  }

  async add(release: KpiRelease, figures: KpiPublished[]): Promise<void> {
    await this.unit.manager.insert(KpiRelease, release);
    await this.unit.manager.insert(KpiPublished, figures);
  }
}
