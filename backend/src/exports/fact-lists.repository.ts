import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** A row of a list of facts: the columns that its statement names. */
export type FactRow = Readonly<Record<string, string | number | null>> & { readonly id: string };

@Injectable()
export class FactListsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The rows after the given one, in the order of their ids. */
  page(
    actor: PersonActor,
    sql: string,
    { programmeId, after, limit }: { programmeId: string; after: string | null; limit: number },
  ): Promise<FactRow[]> {
    return this.unit.run(actor, () => this.unit.query<FactRow>(sql, [programmeId, after, limit]));
  }
}
