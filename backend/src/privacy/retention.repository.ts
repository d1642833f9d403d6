import { Injectable } from '@nestjs/common';
import { ENDING_KINDS, type EndingKind, type RetentionKind } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { RetentionFirm, RetentionRunView } from './retention.dto.js';
import type { Limits, SetRule } from './retention-limits.js';
import { DUE_SQL, END_SQL, FIRMS_SQL, RULES_SQL, RUNS_SQL } from './retention.queries.js';

export type Counts = Record<EndingKind, number>;

/** Rules of retention, what they come to, and what was done. */
@Injectable()
export class RetentionRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  rules(programmeId: string): Promise<SetRule[]> {
    return this.unit.query<SetRule>(RULES_SQL, [programmeId]);
  }

  async endsOn(programmeId: string): Promise<string | null> {
    const [row] = await this.unit.query<{ endsOn: string }>(
      'SELECT ends_on AS "endsOn" FROM programme WHERE id = $1',
      [programmeId],
    );
    return row?.endsOn ?? null;
  }

  /** Programmes that still run or still keep something. */
  async programmes(): Promise<string[]> {
    const rows = await this.unit.query<{ id: string }>('SELECT id FROM programme ORDER BY id');
    return rows.map(({ id }) => id);
  }

  async replace(
    programmeId: string,
    recordedBy: string,
    rule: { kind: RetentionKind; months: number; legalBasis: string },
  ): Promise<void> {
    const now = this.clock.now();
    await this.unit.query(
      `UPDATE retention_rule SET superseded_at = $3
        WHERE programme_id = $1 AND kind = $2 AND superseded_at IS NULL`,
      [programmeId, rule.kind, now],
    );
    await this.unit.query(
      `INSERT INTO retention_rule (id, programme_id, kind, months, legal_basis, recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), programmeId, rule.kind, rule.months, rule.legalBasis, now, recordedBy],
    );
  }

  /** What the next run would take. */
  async due(programmeId: string, limits: Limits): Promise<Counts> {
    const counts: Counts = { contacts: 0, notes: 0, people: 0, mails: 0 };
    for (const kind of ENDING_KINDS) {
      const sql =
        kind === 'people'
          ? 'SELECT verso.count_forgotten_people($1, $2::date) AS count'
          : `SELECT count(*)::integer AS count FROM ${DUE_SQL[kind]}`;
      const [row] = await this.unit.query<{ count: number }>(sql, [programmeId, limits[kind]]);
      counts[kind] = row?.count ?? 0;
    }
    return counts;
  }

  firms(programmeId: string, { contacts, notes }: Limits): Promise<RetentionFirm[]> {
    return this.unit.query<RetentionFirm>(FIRMS_SQL, [programmeId, contacts, notes]);
  }

  runs(programmeId: string): Promise<RetentionRunView[]> {
    return this.unit.query<RetentionRunView>(RUNS_SQL, [programmeId]);
  }

  /** Ends one kind; answers how many rows it was. */
  async end(kind: EndingKind, programmeId: string, before: string): Promise<number> {
    const values = [programmeId, before, this.clock.now()];
    if (kind !== 'people') return this.unit.execute(END_SQL[kind], values);
    const [row] = await this.unit.query<{ count: number }>(
      'SELECT verso.erase_forgotten_people($1, $2::date, $3) AS count',
      values,
    );
    return row?.count ?? 0;
  }

  async noteRun(programmeId: string, counts: Counts): Promise<void> {
    await this.unit.query(
      'INSERT INTO retention_run (id, programme_id, ran_at, counts) VALUES ($1, $2, $3, $4)',
      [newId(), programmeId, this.clock.now(), JSON.stringify(counts)],
    );
  }

  /** What belongs to no programme: sign-in mails, and feedback that was answered long ago. */
  async endCommon(before: string): Promise<void> {
    await this.unit.query(
      `DELETE FROM mail_message WHERE programme_id IS NULL AND created_at < $1::date
          AND state IN ('sent', 'kept', 'uncertain', 'failed')`,
      [before],
    );
    await this.unit.query(
      `UPDATE accessibility_feedback SET name = NULL, email = NULL, page = NULL, text = '–', answer = NULL
        WHERE state = 'answered' AND settled_at < $1::date AND text <> '–'`,
      [before],
    );
  }
}
