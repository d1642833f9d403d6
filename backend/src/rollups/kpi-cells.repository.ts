import { Injectable } from '@nestjs/common';

import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { KpiMonthCell } from './kpi-month.js';

/** Cells of the indicators: derived, replaced as a whole month, never repaired one by one. */
@Injectable()
export class KpiCellsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** One computation of a programme at a time, until the unit ends. */
  async lock(programmeId: string): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('rollups:' || $1, 0))`, [
      programmeId,
    ]);
  }

  /** Programmes that still run or are still looked at. */
  async programmes(): Promise<{ id: string; startsOn: string }[]> {
    return this.unit.query(
      'SELECT id, starts_on AS "startsOn" FROM programme WHERE archived_at IS NULL ORDER BY id',
    );
  }

  /** Months that have cells, oldest first, with the day they are computed as of. */
  async months(programmeId: string): Promise<{ month: string; asOf: string }[]> {
    return this.unit.query(
      `SELECT month, max(made_of #>> '{parameters,asOf}') AS "asOf"
         FROM kpi_cell WHERE programme_id = $1 GROUP BY month ORDER BY month`,
      [programmeId],
    );
  }

  /** The cells of a month as they are stored. */
  async read(programmeId: string, month: string): Promise<KpiMonthCell[]> {
    return this.unit.query(
      `SELECT c.kpi, c.scope, c.network_id AS "networkId", c.numerator, c.denominator, c.value,
              c.made_of AS "madeOf",
              (SELECT coalesce(json_agg(f.enterprise_id ORDER BY f.enterprise_id), '[]')
                 FROM kpi_cell_enterprise f WHERE f.cell_id = c.id) AS "enterpriseIds"
         FROM kpi_cell c WHERE c.programme_id = $1 AND c.month = $2`,
      [programmeId, month],
    );
  }

  /** Puts new cells in the place of a month's old ones. A cell keeps its id: links to it stay good. */
  async replace(
    { programmeId, month }: { programmeId: string; month: string },
    cells: readonly KpiMonthCell[],
    computedAt: Date,
  ): Promise<void> {
    const ids = await this.idsOf(programmeId, month);
    await this.unit.query('DELETE FROM kpi_cell WHERE programme_id = $1 AND month = $2', [
      programmeId,
      month,
    ]);
    const rows = cells.map((cell) => ({ ...cell, id: ids.get(keyOf(cell)) ?? newId() }));
    const json = JSON.stringify(rows);
    await this.unit.query(
      `INSERT INTO kpi_cell (id, programme_id, kpi, scope, network_id, month, numerator, denominator,
                             value, made_of, computed_at)
       SELECT r.id, $1, r.kpi, r.scope, r."networkId", $2, r.numerator, r.denominator, r.value, r."madeOf", $3
         FROM jsonb_to_recordset($4::jsonb) AS r (id uuid, kpi text, scope text, "networkId" uuid,
              numerator int, denominator int, value numeric, "madeOf" jsonb)`,
      [programmeId, month, computedAt, json],
    );
    await this.unit.query(
      `INSERT INTO kpi_cell_enterprise (programme_id, cell_id, enterprise_id)
       SELECT $1, r.id, f::uuid
         FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, "enterpriseIds" jsonb),
              jsonb_array_elements_text(r."enterpriseIds") AS f`,
      [programmeId, json],
    );
  }

  /** The cells of a month were computed again and are the same. */
  async confirm(programmeId: string, month: string, computedAt: Date): Promise<void> {
    await this.unit.query(
      'UPDATE kpi_cell SET computed_at = $3 WHERE programme_id = $1 AND month = $2',
      [programmeId, month, computedAt],
    );
  }

  private async idsOf(programmeId: string, month: string): Promise<Map<string, string>> {
    const rows = await this.unit.query<{ id: string; kpi: string; networkId: string | null }>(
      `SELECT id, kpi, network_id AS "networkId" FROM kpi_cell WHERE programme_id = $1 AND month = $2`,
      [programmeId, month],
    );
    return new Map(rows.map((row) => [keyOf(row), row.id]));
  }
}

const keyOf = ({ kpi, networkId }: { kpi: string; networkId: string | null }): string =>
  `${kpi} ${networkId ?? ''}`;
