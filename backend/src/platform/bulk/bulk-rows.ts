import { Injectable } from '@nestjs/common';
import type { Cell } from '@verso/domain';

import { copyLine } from '../database/copy-text.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Clock } from '../clock/clock.js';
import { requestContext } from '../logging/request-context.js';

/** What is wrong with a row: which field, and the code of why. */
export interface RowProblem {
  readonly field: string;
  readonly code: string;
}

/** A row of a file as it was read: the keys of its firm, and what it says. */
export interface BulkRow {
  readonly line: number;
  readonly businessId: string | null;
  readonly ownNumber: string | null;
  /** What the row says: only what it has a value for. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** What a new record gets besides, where the row says nothing of it. */
  readonly extra: Readonly<Record<string, string | number>>;
  readonly problems: readonly RowProblem[];
  /** The row as the file has it, to be handed back where it is refused. */
  readonly cells?: readonly Cell[];
}

const COLUMNS = [
  ...['line', 'business_id', 'own_number', 'facts', 'extra', 'problems', 'outcome', 'cells'],
];

/**
 * Rows on their way in, as a temporary table of the open unit, `bulk_row`. Features that own the
 * facts look up what stands (`subject_id`, `before`), say what would become of each row
 * (`outcome`: what nothing else is found out about creates something), and write those that create
 * or change: whole tables at a time, never row by row. What a row says is merged over what stands: an empty cell takes nothing away.
 */
@Injectable()
export class BulkRows {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** An empty table for the open unit, which is gone when it ends. */
  async begin(): Promise<void> {
    // While a file flows in, the planner takes the tables for as empty as they were at its start,
    // and would read them anew for each row. So they are read once, and joined by hash.
    await this.unit.query('SET LOCAL enable_seqscan = off');
    await this.unit.query('SET LOCAL enable_nestloop = off');
    await this.unit.query(`
      CREATE TEMPORARY TABLE bulk_row (
        line integer PRIMARY KEY, business_id text, own_number text, facts jsonb NOT NULL, extra jsonb NOT NULL,
        problems jsonb NOT NULL, cells jsonb, enterprise_id uuid, subject_id uuid, before jsonb,
        outcome text NOT NULL DEFAULT 'created', new_id uuid
      ) ON COMMIT DROP`);
  }

  /** Puts rows in by COPY. */
  async add(rows: readonly BulkRow[]): Promise<void> {
    const lines = rows.map((row) =>
      copyLine([
        row.line,
        row.businessId,
        row.ownNumber,
        JSON.stringify(row.facts),
        JSON.stringify(row.extra),
        JSON.stringify(row.problems),
        row.problems.length > 0 ? 'refused' : 'created',
        row.cells ? JSON.stringify(row.cells) : null,
      ]),
    );
    await this.unit.copy('bulk_row', COLUMNS, lines.join(''));
    await this.ready();
  }

  /** Tells the planner how many rows there are. */
  async ready(): Promise<void> {
    // Of the columns that are looked up alone: the others are long, and nothing is found by them.
    await this.unit.query('ANALYZE bulk_row (line, business_id, own_number)');
  }

  /** Refuses the rows, not refused yet, for which a condition over `b` holds. */
  async refuse(
    condition: string,
    { field, code }: RowProblem,
    values: unknown[] = [],
  ): Promise<void> {
    await this.unit.query(
      `UPDATE bulk_row b SET outcome = 'refused',
              problems = problems || '${JSON.stringify([{ field, code }])}'::jsonb
        WHERE outcome = 'created' AND ${condition}`,
      values,
    );
  }

  /**
   * Compares the rows with what stands. `current` selects `line`, `id` and `cur`, what stands
   * as JSON under the names of the facts, of the rows of `bulk_row b` that have something standing.
   */
  async compare(current: string, values: unknown[]): Promise<void> {
    await this.unit.query(
      `UPDATE bulk_row b SET subject_id = c.id, before = c.cur,
              outcome = CASE WHEN c.cur @> b.facts THEN 'unchanged' ELSE 'changed' END
         FROM (${current}) c WHERE c.line = b.line AND b.outcome = 'created'`,
      values,
    );
  }

  /** Keeps in the audit trail what was done to the records of the rows that were written. */
  async record({ programmeId, importId, ...entry }: BulkEntry): Promise<void> {
    const { actor } = this.unit;
    if (actor.kind !== 'person') throw new Error('Rows are written on behalf of a person');
    await this.unit.query(
      `INSERT INTO audit_event (id, at, actor_kind, person_id, programme_id, action, subject_kind, subject_id,
                                details, request_id)
       SELECT verso.new_id(), $1, 'person', $2, $3, $4, $5, b.new_id,
              jsonb_build_object('enterpriseId', b.enterprise_id, 'importId', $6::text, 'line', b.line,
                                 'outcome', b.outcome), $7
         FROM bulk_row b WHERE b.outcome IN ('created', 'changed')`,
      [
        ...[this.clock.now(), actor.personId, programmeId, entry.action, entry.subjectKind],
        ...[importId, requestContext.current()?.requestId ?? null],
      ],
    );
  }
}

/** What the audit trail says of rows that were written. */
export interface BulkEntry {
  readonly programmeId: string;
  readonly importId: string;
  readonly action: string;
  readonly subjectKind: string;
}

/** A condition on a column: that it is one of those in the rows. */
export const ofRows = (column: string, name: string): string =>
  `${column} IN (SELECT r.${name} FROM bulk_row r WHERE r.${name} IS NOT NULL)`;

/** A condition on an id: that it is of a record that its row changes. */
export const ofChangedRows = (column: string): string =>
  `${column} IN (SELECT r.subject_id FROM bulk_row r WHERE r.outcome = 'changed')`;

/** Rows to write: what stands, what the row says over it, and what only new records get. */
export const WRITTEN_ROWS = `
  (SELECT b.*, b.extra || coalesce(b.before, '{}') || b.facts AS merged
     FROM bulk_row b WHERE b.outcome IN ('created', 'changed'))`;
