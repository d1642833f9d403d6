import { Injectable } from '@nestjs/common';

import { newId } from '../clock/new-id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Head } from './audit-chain.js';
import { LINKS_SQL } from './audit-links.js';
import type { Break, BreakReason, CheckedLink } from './chain-check.js';

export interface NewCheck extends Head {
  readonly erasedRows: number;
  readonly found: Break | null;
  readonly checkedAt: Date;
}

export interface DoneCheck extends Head {
  readonly checkedAt: Date;
  readonly erasedRows: number;
  readonly brokenAt: number | null;
  readonly why: BreakReason | null;
}

/** The chain as it is checked and taken along, and what checks have found. */
@Injectable()
export class AuditChecksRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async links(after: number): Promise<CheckedLink[]> {
    const rows = await this.unit.query<{ link: CheckedLink }>(LINKS_SQL, [after]);
    return rows.map(({ link }) => link);
  }

  /** Where earlier checks that found nothing have ended. */
  async heads(): Promise<Map<number, string>> {
    const rows = await this.unit.query<Head>(
      `SELECT DISTINCT ON (number) number, hash FROM audit_check
        WHERE broken_at IS NULL AND number > 0 ORDER BY number, checked_at`,
    );
    return new Map(rows.map(({ number, hash }) => [number, hash]));
  }

  async add({ number, hash, erasedRows, found, checkedAt }: NewCheck): Promise<void> {
    await this.unit.query(
      `INSERT INTO audit_check (id, checked_at, number, hash, erased_rows, broken_at, why)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), checkedAt, number, hash, erasedRows, found?.number ?? null, found?.why ?? null],
    );
  }

  async last(): Promise<DoneCheck | null> {
    const [row] = await this.unit.query<DoneCheck>(
      `SELECT checked_at AS "checkedAt", number, hash, erased_rows AS "erasedRows",
              broken_at AS "brokenAt", why FROM audit_check ORDER BY checked_at DESC, id DESC LIMIT 1`,
    );
    return row ?? null;
  }
}
