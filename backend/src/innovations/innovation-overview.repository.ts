import { Injectable } from '@nestjs/common';
import type { InnovationFact } from '@verso/analysis';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { isDayAndId, type Page, PAGE_LIMITS, pageOf, readCursor } from '../platform/http/page.js';
import type { InnovationOverviewQuery, InnovationOverviewRow } from './innovation-overview.dto.js';
import { INNOVATION_FACTS_SQL, INNOVATIONS_SQL } from './innovation-overview.queries.js';

/** What is new in all firms of a programme. */
@Injectable()
export class InnovationOverviewRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, kind, state }: InnovationOverviewQuery,
  ): Promise<Page<InnovationOverviewRow>> {
    const [day = null, id = null] = readCursor(after, 2, isDayAndId) ?? [];
    const values = [programmeId, kind ?? null, state ?? null, day, id, limit + 1];
    const rows = await this.unit.query<InnovationOverviewRow>(INNOVATIONS_SQL, values);
    return pageOf(rows, limit, (row) => [row.latestOn, row.id]);
  }

  facts(programmeId: string): Promise<InnovationFact[]> {
    return this.unit.query<InnovationFact>(INNOVATION_FACTS_SQL, [programmeId]);
  }
}
