import { Injectable } from '@nestjs/common';
import { countInnovations } from '@verso/analysis';
import type { PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Page } from '../platform/http/page.js';
import type {
  InnovationCountsView,
  InnovationOverviewQuery,
  InnovationOverviewRow,
} from './innovation-overview.dto.js';
import { InnovationOverviewRepository } from './innovation-overview.repository.js';

/** What is new in all firms of a programme, for those who work with them. */
@Injectable()
export class InnovationOverviewService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly innovations: InnovationOverviewRepository,
  ) {}

  list(
    actor: PersonActor,
    programmeId: string,
    query: InnovationOverviewQuery,
  ): Promise<Page<InnovationOverviewRow>> {
    return this.unit.run(actor, () => this.innovations.page(programmeId, query));
  }

  /** Each part under the other filter but its own. */
  count(
    actor: PersonActor,
    programmeId: string,
    { kind, state }: InnovationOverviewQuery,
  ): Promise<InnovationCountsView> {
    return this.unit.run(actor, async () =>
      countInnovations(await this.innovations.facts(programmeId), { kind, state }),
    );
  }
}
