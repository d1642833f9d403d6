import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { GENESIS, type Head, type Link, type SealedEvent } from './audit-chain.js';
import { EVENT_SQL } from './audit-links.js';

/** A row that is to be sealed; without a salt where it is forgotten already. */
export interface UnsealedRow {
  readonly event: SealedEvent;
  readonly isForgotten: boolean;
}

export interface NewSeal extends Link {
  readonly eventId: string;
}

// Each end by itself is read along its index, and no further than asked for: an import leaves two
// hundred thousand rows, and to sort them for each batch takes longer than to seal it.
const unsealed = (condition: string): string => `
  (SELECT u.id FROM audit_event u WHERE u.sealed_as IS NULL AND ${condition} ORDER BY u.xid, u.id LIMIT $1)`;

/** The chain as the job that writes it sees it. */
@Injectable()
export class AuditSealsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Whether this is the one sealer; it is until its transaction ends. */
  async lead(): Promise<boolean> {
    const [row] = await this.unit.query<{ leads: boolean }>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('verso:audit-seal', 0)) AS leads`,
    );
    return row?.leads === true;
  }

  async head(): Promise<Head> {
    const [row] = await this.unit.query<Head>(
      'SELECT number, hash FROM audit_seal ORDER BY number DESC LIMIT 1',
    );
    return row ?? GENESIS;
  }

  /**
   * The next rows, in the order of their transactions. Those of transactions that may still be under
   * way wait, and all after them: no row comes to stand behind the chain. What a restore has brought
   * from another server may be ahead of this one's count; it waits for nobody. Locked: an erasure
   * either has marked a row before, or waits and finds its seal.
   */
  next(limit: number): Promise<UnsealedRow[]> {
    return this.unit.query<UnsealedRow>(
      `SELECT ${EVENT_SQL} AS event, e.is_forgotten AS "isForgotten" FROM audit_event e
        WHERE e.sealed_as IS NULL AND e.id IN (
          ${unsealed('u.xid < pg_snapshot_xmin(pg_current_snapshot())')}
          UNION ALL ${unsealed('u.xid >= pg_snapshot_xmax(pg_current_snapshot())')})
        ORDER BY e.xid, e.id LIMIT $1 FOR UPDATE`,
      [limit],
    );
  }

  async add(seals: readonly NewSeal[], now: Date): Promise<void> {
    const given = JSON.stringify(seals);
    await this.unit.query(
      `INSERT INTO audit_seal (number, event_id, salt, commitment, hash, sealed_at)
       SELECT s.number, s."eventId", s.salt, s.commitment, s.hash, $2
         FROM jsonb_to_recordset($1) AS s (number bigint, "eventId" uuid, salt text, commitment text, hash text)`,
      [given, now],
    );
    await this.unit.query(
      `UPDATE audit_event e SET sealed_as = s.number
         FROM jsonb_to_recordset($1) AS s (number bigint, "eventId" uuid) WHERE e.id = s."eventId"`,
      [given],
    );
  }
}
