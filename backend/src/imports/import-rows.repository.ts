import { Injectable } from '@nestjs/common';
import type { Cell, RowOutcome } from '@verso/domain';

import type { RowProblem } from '../platform/bulk/bulk-rows.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { jsonPageSql } from '../platform/http/page.js';
import type { ImportKey } from './imports.repository.js';

/** A refused row, as the file had it. */
export interface RefusedRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly problems: readonly RowProblem[];
}

const PAGE_SQL = jsonPageSql(
  `SELECT json_build_object('line', r.line, 'outcome', r.outcome, 'problems', r.problems, 'businessId', r.business_id,
            'ownNumber', r.own_number,
            'facts', CASE WHEN r.outcome = 'created' THEN r.extra || r.facts ELSE r.facts END,
            'before', CASE WHEN r.outcome = 'changed' THEN r.before END,
            'enterpriseName', coalesce(CASE WHEN b.kind = 'enterprises' THEN r.facts ->> 'name' END, (
              SELECT p.name FROM enterprise_profile p
               WHERE p.programme_id = r.programme_id AND p.enterprise_id = r.enterprise_id
                 AND p.superseded_at IS NULL))) AS item,
          json_build_array(r.line) AS key
     FROM import_row r JOIN import_batch b ON b.programme_id = r.programme_id AND b.id = r.import_id
    WHERE r.programme_id = $1 AND r.import_id = $2 AND ($3::text IS NULL OR r.outcome = $3) AND r.line > $4::int
    ORDER BY r.line LIMIT $5::int + 1`,
  '$5::int',
);

/** Rows of an import between the file and the facts. */
@Injectable()
export class ImportRowsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  page(
    { programmeId, importId }: ImportKey,
    question: { outcome: RowOutcome | undefined; after: number; limit: number },
  ): Promise<string> {
    const { outcome, after, limit } = question;
    return this.unit.json(PAGE_SQL, [programmeId, importId, outcome, after, limit]);
  }

  refusedAfter({ programmeId, importId }: ImportKey, line: number, limit: number) {
    return this.unit.query<RefusedRow>(
      `SELECT r.line, r.cells, r.problems FROM import_row r
        WHERE r.programme_id = $1 AND r.import_id = $2 AND r.outcome = 'refused' AND r.line > $3
        ORDER BY r.line LIMIT $4`,
      [programmeId, importId, line, limit],
    );
  }

  /** Keeps the rows of the open unit's `bulk_row`, with their cells. */
  async keep({ programmeId, importId }: ImportKey): Promise<void> {
    await this.unit.query(
      `INSERT INTO import_row (programme_id, import_id, line, business_id, own_number, facts, extra, cells, outcome,
                               problems, before, enterprise_id)
       SELECT $1, $2, b.line, b.business_id, b.own_number, b.facts, b.extra, coalesce(b.cells, '[]'), b.outcome,
              b.problems, CASE WHEN b.outcome = 'changed' THEN b.before END, b.enterprise_id
         FROM bulk_row b`,
      [programmeId, importId],
    );
  }

  /** Takes the next rows to write into the open unit's `bulk_row`; answers the last line, or null. */
  async take({ programmeId, importId }: ImportKey, after: number, limit: number) {
    await this.unit.query(
      `INSERT INTO bulk_row (line, business_id, own_number, facts, extra, problems, new_id)
       SELECT r.line, r.business_id, r.own_number, r.facts, r.extra, '[]', verso.new_id() FROM import_row r
        WHERE r.programme_id = $1 AND r.import_id = $2 AND r.line > $3 AND r.outcome IN ('created', 'changed')
        ORDER BY r.line LIMIT $4`,
      [programmeId, importId, after, limit],
    );
    const [taken] = await this.unit.query<{ line: number | null; count: number }>(
      'SELECT max(line) AS line, count(*)::int AS count FROM bulk_row',
    );
    const { line = null, count = 0 } = taken ?? {};
    return line === null ? null : { line, count };
  }

  /** Notes what really became of the rows that were written, where it differs from what was foreseen. */
  async settle({ programmeId, importId }: ImportKey): Promise<void> {
    await this.unit.query(
      `UPDATE import_row r SET outcome = b.outcome, problems = b.problems, enterprise_id = b.enterprise_id
         FROM bulk_row b
        WHERE r.programme_id = $1 AND r.import_id = $2 AND r.line = b.line
          AND r.line BETWEEN (SELECT min(line) FROM bulk_row) AND (SELECT max(line) FROM bulk_row)
          AND (r.outcome <> b.outcome OR (r.enterprise_id IS NULL AND b.enterprise_id IS NOT NULL))`,
      [programmeId, importId],
    );
  }

  /** Sets one row aside that the database would not take. */
  async refuse({ programmeId, importId }: ImportKey, line: number, problem: RowProblem) {
    await this.unit.query(
      `UPDATE import_row SET outcome = 'refused', problems = $4
        WHERE programme_id = $1 AND import_id = $2 AND line = $3`,
      [programmeId, importId, line, JSON.stringify([problem])],
    );
  }

  async nextLine({ programmeId, importId }: ImportKey, after: number): Promise<number | null> {
    const [row] = await this.unit.query<{ line: number }>(
      `SELECT r.line FROM import_row r
        WHERE r.programme_id = $1 AND r.import_id = $2 AND r.line > $3 AND r.outcome IN ('created', 'changed')
        ORDER BY r.line LIMIT 1`,
      [programmeId, importId, after],
    );
    return row?.line ?? null;
  }

  /** The line of the nth row to write after a line; null where there are fewer. */
  async lineAfter({ programmeId, importId }: ImportKey, after: number, nth: number) {
    const [row] = await this.unit.query<{ line: number }>(
      `SELECT r.line FROM import_row r
        WHERE r.programme_id = $1 AND r.import_id = $2 AND r.line > $3 AND r.outcome IN ('created', 'changed')
        ORDER BY r.line OFFSET $4 LIMIT 1`,
      [programmeId, importId, after, nth - 1],
    );
    return row?.line ?? null;
  }

  async counts({ programmeId, importId }: ImportKey): Promise<Record<RowOutcome, number>> {
    const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };
    const rows = await this.unit.query<{ outcome: RowOutcome; count: number }>(
      `SELECT r.outcome, count(*)::int AS count FROM import_row r
        WHERE r.programme_id = $1 AND r.import_id = $2 GROUP BY r.outcome`,
      [programmeId, importId],
    );
    for (const { outcome, count } of rows) counts[outcome] = count;
    return counts;
  }
}
