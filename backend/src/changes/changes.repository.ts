import { Injectable } from '@nestjs/common';
import type { ChangeAct, ChangeKind } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** A place in the feed: behind the nth row of a transaction. */
export interface FeedPlace {
  readonly xid: string;
  readonly nth: number;
}

export interface FeedRow extends FeedPlace {
  readonly kind: ChangeKind;
  readonly act: ChangeAct;
  readonly id: string;
  readonly enterpriseId: string | null;
  readonly at: Date;
}

export interface Frontier {
  /** The first transaction that may still be under way: all before it are settled. */
  readonly xid: string;
  /** Whether the place is one that this server has not come to yet. */
  readonly isAhead: boolean;
}

@Injectable()
export class ChangesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Up to where the feed can be read without missing what commits late. */
  async frontier(place: FeedPlace | null): Promise<Frontier> {
    const [row] = await this.unit.query<Frontier>(
      `SELECT pg_snapshot_xmin(s)::text AS xid, coalesce($1::xid8 > pg_snapshot_xmax(s), false) AS "isAhead"
         FROM pg_current_snapshot() s`,
      [place?.xid ?? null],
    );
    if (!row) throw new Error('The server knows of no snapshot');
    return row;
  }

  /** Rows behind the place, of transactions before the frontier, in the order of these. */
  rows(
    programmeId: string,
    { after, before, limit }: { after: FeedPlace; before: string; limit: number },
  ): Promise<FeedRow[]> {
    return this.unit.query<FeedRow>(
      `SELECT xid::text AS xid, nth, kind, act, subject_id AS id, enterprise_id AS "enterpriseId", at
         FROM programme_change
        WHERE programme_id = $1 AND (xid, nth) > ($2::xid8, $3::bigint) AND xid < $4::xid8
        ORDER BY xid, nth LIMIT $5::int + 1`,
      [programmeId, after.xid, after.nth, before, limit],
    );
  }

  /** Takes away what is older. */
  async forget(before: Date): Promise<void> {
    await this.unit.query('DELETE FROM programme_change WHERE at < $1', [before]);
  }
}
