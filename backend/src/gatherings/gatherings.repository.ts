import { Injectable } from '@nestjs/common';
import type { OfferState } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { isDayAndId, type Page, PAGE_LIMITS, pageOf, readCursor } from '../platform/http/page.js';
import { Gathering } from './gathering.entity.js';
import type { GatheringKey } from './gathering-keys.js';
import type {
  GatheringFields,
  GatheringRow,
  GatheringsQuery,
  GatheringView,
} from './gatherings.dto.js';
import { GATHERING_SQL, GATHERINGS_SQL } from './gatherings.queries.js';

interface Move {
  readonly state: OfferState;
  readonly cancelReason: string | null;
}

/** Network events of a programme. */
@Injectable()
export class GatheringsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, state, kind }: GatheringsQuery,
  ): Promise<Page<GatheringRow>> {
    const [day = null, id = null] = readCursor(after, 2, isDayAndId) ?? [];
    const values = [programmeId, state ?? null, kind ?? null, day, id, limit + 1];
    const rows = await this.unit.query<GatheringRow>(GATHERINGS_SQL, values);
    return pageOf(rows, limit, (row) => [row.startsOn, row.id]);
  }

  async read({ programmeId, gatheringId }: GatheringKey): Promise<GatheringView> {
    const [gathering] = await this.unit.query<GatheringView>(GATHERING_SQL, [
      ...[programmeId, gatheringId],
    ]);
    if (!gathering) throw AppError.notFound('gathering');
    return gathering;
  }

  /** Whoever changes an event, signs up for it or seats people waits for others who do. */
  async hold(gatheringId: string): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('gathering:' || $1, 0))`, [
      gatheringId,
    ]);
  }

  /** How the event stands, held until the unit ends. */
  async held({ programmeId, gatheringId: id }: GatheringKey): Promise<Gathering> {
    await this.hold(id);
    const gathering = await this.unit.manager.findOneBy(Gathering, { programmeId, id });
    if (!gathering) throw AppError.notFound('gathering');
    return gathering;
  }

  async add(gathering: Gathering): Promise<void> {
    await this.unit.manager.insert(Gathering, gathering);
  }

  async change(
    { programmeId, id, version }: Gathering,
    to: (GatheringFields | Move) & Pick<Gathering, 'changedAt'>,
  ): Promise<void> {
    const next = { ...to, version: version + 1 };
    await this.unit.manager.update(Gathering, { programmeId, id }, next);
  }
}
