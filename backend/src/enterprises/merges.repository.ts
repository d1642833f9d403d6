import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { MergeView } from './duplicates.dto.js';
import type { FirmKey } from './enterprises.repository.js';

/** What stands merged into a firm, the latest first, by the name that it had. */
const LIST_SQL = `
  SELECT m.id, m.merged_id AS "mergedId", p.name AS "mergedName", m.merged_at AS "mergedAt",
         (SELECT i.name FROM person_identity i WHERE i.person_id = m.merged_by) AS "mergedByName"
    FROM enterprise_merge m
    LEFT JOIN enterprise_merge_row w ON w.programme_id = m.programme_id AND w.merge_id = m.id
     AND w.relation = 'enterprise_profile' AND w.before ? 'superseded_at'
    LEFT JOIN enterprise_profile p ON p.id = w.row_id
   WHERE m.programme_id = $1 AND m.kept_id = $2 AND m.undone_at IS NULL
   ORDER BY m.merged_at DESC, m.id DESC`;

/** Merging and taking it back are doors in the database: no policy lets anybody move a fact. */
@Injectable()
export class MergesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  list({ programmeId, enterpriseId }: FirmKey): Promise<MergeView[]> {
    return this.unit.query(LIST_SQL, [programmeId, enterpriseId]);
  }

  /** False where one of the two is not (any more) a firm of the programme. */
  async merge(key: FirmKey, merging: Merging): Promise<boolean> {
    const { id, mergedId, now, today } = merging;
    const [row] = await this.unit.query<{ merged: boolean }>(
      'SELECT verso.merge_enterprises($1, $2, $3, $4, $5, $6) AS merged',
      [key.programmeId, id, key.enterpriseId, mergedId, now, today],
    );
    return row?.merged === true;
  }

  /** False where there is none that stands. */
  async undo(programmeId: string, id: string, now: Date): Promise<boolean> {
    const [row] = await this.unit.query<{ undone: boolean }>(
      'SELECT verso.undo_enterprise_merge($1, $2, $3) AS undone',
      [programmeId, id, now],
    );
    return row?.undone === true;
  }

  /** Whether the merge was into this firm. */
  async isOf({ programmeId, enterpriseId }: FirmKey, id: string): Promise<boolean> {
    const rows = await this.unit.query(
      'SELECT id FROM enterprise_merge WHERE programme_id = $1 AND kept_id = $2 AND id = $3',
      [programmeId, enterpriseId, id],
    );
    return rows.length > 0;
  }

  /** Months whose figures count one of the firms. */
  async monthsOf(programmeId: string, firms: readonly string[]): Promise<string[]> {
    const rows = await this.unit.query<{ month: string }>(
      `SELECT DISTINCT c.month FROM kpi_cell c
         JOIN kpi_cell_enterprise f ON f.programme_id = c.programme_id AND f.cell_id = c.id
        WHERE c.programme_id = $1 AND f.enterprise_id = ANY ($2) ORDER BY c.month`,
      [programmeId, firms],
    );
    return rows.map(({ month }) => month);
  }
}

interface Merging {
  readonly id: string;
  readonly mergedId: string;
  readonly now: Date;
  readonly today: string;
}
