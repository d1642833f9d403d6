import { Injectable } from '@nestjs/common';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CoordinatorRequest, CoordinatorView } from './coordinators.dto.js';
import type { NetworkPath } from './network-path.js';

interface NewCoordinator extends NetworkPath, CoordinatorRequest {
  readonly id: string;
}

/** Who looks after groups. The database's own doors write it: an address may be a stranger's. */
@Injectable()
export class CoordinatorsRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list({ programmeId, networkId }: NetworkPath): Promise<CoordinatorView[]> {
    return this.unit.query<CoordinatorView>(
      `SELECT c.id, c.name, c.email, g.granted_at AS since, g.ended_at AS until
         FROM coordinator c
         JOIN role_grant g ON g.programme_id = c.programme_id AND g.network_id = c.network_id AND g.id = c.id
        WHERE c.programme_id = $1 AND c.network_id = $2
        ORDER BY g.ended_at IS NOT NULL, coalesce(g.ended_at, g.granted_at) DESC, c.id`,
      [programmeId, networkId],
    );
  }

  /** The person; null where she has the role in this group already. */
  async give({ id, programmeId, networkId, ...person }: NewCoordinator): Promise<string | null> {
    const { name, email, language } = person;
    const [row] = await this.unit.query<{ person: string | null }>(
      'SELECT verso.give_coordinator($1, $2, $3, $4, $5, $6, $7, $8) AS person',
      [programmeId, networkId, id, newId(), name, email, language, this.clock.now()],
    );
    return row?.person ?? null;
  }

  /** False where there is none that holds. */
  async end({ programmeId, networkId }: NetworkPath, id: string): Promise<boolean> {
    const [row] = await this.unit.query<{ ended: boolean }>(
      'SELECT verso.end_coordinator($1, $2, $3, $4) AS ended',
      [programmeId, networkId, id, this.clock.now()],
    );
    return row?.ended ?? false;
  }
}
