import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { BulkRows, ofChangedRows, ofRows, WRITTEN_ROWS } from '../platform/bulk/bulk-rows.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { BulkFirmsService } from './bulk-firms.service.js';

const CURRENT = `
  SELECT b.line, f.id, jsonb_strip_nulls(jsonb_build_object('fiscalYearEndsOn', f.fiscal_year_ends_on,
           'persons', f.persons, 'turnoverCents', f.turnover_cents, 'balanceTotalCents', f.balance_total_cents,
           'valueAddedCents', f.value_added_cents, 'exportsCents', f.exports_cents, 'rdiCents', f.rdi_cents)) AS cur
    FROM bulk_row b
    JOIN yearly_figure f ON f.programme_id = $1 AND f.enterprise_id = b.enterprise_id
     AND ${ofRows('f.enterprise_id', 'enterprise_id')}
     AND f.fiscal_year_ends_on = (b.facts ->> 'fiscalYearEndsOn')::date AND f.superseded_at IS NULL
   WHERE b.outcome = 'created'`;

/** Yearly figures of firms from files: a new version supersedes the one before. */
@Injectable()
export class BulkYearlyFiguresService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rows: BulkRows,
    private readonly firms: BulkFirmsService,
    private readonly clock: Clock,
  ) {}

  async plan(programmeId: string): Promise<void> {
    await this.rows.refuse(`b.facts - 'fiscalYearEndsOn' = '{}'`, {
      field: 'turnoverCents',
      code: 'figures.none',
    });
    await this.firms.matchKnown(programmeId);
    await this.rows.compare(CURRENT, [programmeId]);
  }

  async write(actor: PersonActor, programmeId: string): Promise<void> {
    const now = this.clock.now();
    await this.unit.query(
      `UPDATE yearly_figure f SET superseded_at = $2
        WHERE f.programme_id = $1 AND ${ofChangedRows('f.id')} AND f.superseded_at IS NULL`,
      [programmeId, now],
    );
    await this.unit.query(
      `INSERT INTO yearly_figure (id, programme_id, enterprise_id, fiscal_year_ends_on, persons, turnover_cents,
              balance_total_cents, value_added_cents, exports_cents, rdi_cents, source, recorded_at, recorded_by,
              superseded_at)
       SELECT b.new_id, $1, b.enterprise_id, m."fiscalYearEndsOn", m.persons, m."turnoverCents",
              m."balanceTotalCents", m."valueAddedCents", m."exportsCents", m."rdiCents", 'import', $2, $3, NULL
         FROM ${WRITTEN_ROWS} b
        CROSS JOIN LATERAL jsonb_to_record(b.merged) AS m ("fiscalYearEndsOn" date, persons numeric,
              "turnoverCents" bigint, "balanceTotalCents" bigint, "valueAddedCents" bigint, "exportsCents" bigint,
              "rdiCents" bigint)`,
      [programmeId, now, actor.personId],
    );
  }
}
