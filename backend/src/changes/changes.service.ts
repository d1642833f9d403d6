import { Injectable } from '@nestjs/common';
import { type Actor, CHANGES_KEPT_DAYS, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  type CursorValue,
  PAGE_LIMITS,
  type PageQuery,
  readCursor,
  writeCursor,
} from '../platform/http/page.js';
import type { ChangesView } from './changes.dto.js';
import { ChangesRepository, type FeedPlace, type FeedRow } from './changes.repository.js';

const KEPT_MS = CHANGES_KEPT_DAYS * 24 * 3_600_000;

/** A place, and when whoever stands there was here. */
interface Position extends FeedPlace {
  readonly at: Date;
}

/**
 * What has changed in a programme since a reader was here. The order is that of transactions, and
 * rows of those that may still be under way wait, with all behind them: none that commits late comes
 * to stand before a place that somebody has passed.
 */
@Injectable()
export class ChangesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly changes: ChangesRepository,
    private readonly clock: Clock,
  ) {}

  /** Without a position: where the feed is now. The lists are read after that, then the feed from there. */
  list(actor: PersonActor, programmeId: string, query: PageQuery): Promise<ChangesView> {
    const position = readPosition(query.after);
    const limit = query.limit ?? PAGE_LIMITS.default;
    if (position && position.at.getTime() < this.clock.nowMs() - KEPT_MS) {
      throw new AppError('gone', 'changes.too-old', { params: { days: CHANGES_KEPT_DAYS } });
    }
    return this.unit.run(actor, async () => {
      const { xid, isAhead } = await this.changes.frontier(position);
      if (isAhead) throw new AppError('gone', 'changes.begin-anew');
      const end = writePosition({ xid, nth: 0, at: this.clock.now() });
      if (!position) return { items: [], next: end, hasMore: false };
      const rows = await this.changes.rows(programmeId, { after: position, before: xid, limit });
      const items = rows.slice(0, limit).map(toView);
      const hasMore = rows.length > limit;
      return { items, hasMore, next: (hasMore && items.at(-1)?.position) || end };
    });
  }

  /** Every night: what nobody may still ask for. */
  sweep(actor: Actor): Promise<void> {
    const before = new Date(this.clock.nowMs() - KEPT_MS);
    return this.unit.run(actor, () => this.changes.forget(before));
  }
}

function toView({ xid, nth, at, ...row }: FeedRow): ChangesView['items'][number] {
  return { position: writePosition({ xid, nth, at }), ...row, at: at.toISOString() };
}

const writePosition = ({ xid, nth, at }: Position): string =>
  writeCursor([xid, nth, at.toISOString()]);

function readPosition(text: string | undefined): Position | null {
  const cursor = readCursor(text, 3, isPosition);
  if (!cursor) return null;
  const [xid, nth, at] = cursor;
  return { xid: String(xid), nth: Number(nth), at: new Date(String(at)) };
}

const isPosition = ([xid, nth, at]: readonly CursorValue[]): boolean =>
  typeof xid === 'string' &&
  /^\d{1,18}$/.test(xid) &&
  Number.isSafeInteger(nth) &&
  typeof at === 'string' &&
  !Number.isNaN(Date.parse(at));
