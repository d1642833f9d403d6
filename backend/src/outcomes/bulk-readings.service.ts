import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { BulkFirmsService } from '../enterprises/bulk-firms.service.js';
import { BulkRows, ofChangedRows, ofRows, WRITTEN_ROWS } from '../platform/bulk/bulk-rows.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

const CURRENT = `
  SELECT b.line, r.id, jsonb_build_object('indicator', r.indicator, 'readOn', r.read_on, 'value', r.value) AS cur
    FROM bulk_row b
    JOIN indicator_reading r ON r.programme_id = $1 AND r.enterprise_id = b.enterprise_id
     AND ${ofRows('r.enterprise_id', 'enterprise_id')}
     AND r.indicator = b.facts ->> 'indicator' AND r.read_on = (b.facts ->> 'readOn')::date AND r.superseded_at IS NULL
   WHERE b.outcome = 'created'`;

/** Readings of indicators from files: a new value of the same day supersedes the one before. */
@Injectable()
export class BulkReadingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rows: BulkRows,
    private readonly firms: BulkFirmsService,
    private readonly clock: Clock,
  ) {}

  async plan(programmeId: string): Promise<void> {
    await this.firms.matchKnown(programmeId);
    await this.rows.compare(CURRENT, [programmeId]);
  }

  async write(actor: PersonActor, programmeId: string): Promise<void> {
    const now = this.clock.now();
    await this.unit.query(
      `UPDATE indicator_reading i SET superseded_at = $2
        WHERE i.programme_id = $1 AND ${ofChangedRows('i.id')} AND i.superseded_at IS NULL`,
      [programmeId, now],
    );
    await this.unit.query(
      `INSERT INTO indicator_reading (id, programme_id, enterprise_id, indicator, read_on, value, source, recorded_at,
                                      recorded_by, superseded_at)
       SELECT b.new_id, $1, b.enterprise_id, m.indicator, m."readOn", m.value, 'import', $2, $3, NULL
         FROM ${WRITTEN_ROWS} b
        CROSS JOIN LATERAL jsonb_to_record(b.merged) AS m (indicator text, "readOn" date, value numeric)`,
      [programmeId, now, actor.personId],
    );
  }
}
