import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { WorklistsRepository } from './worklists.repository.js';

/** What needs attention in a programme, each line gone once its action has been taken. */
@Injectable()
export class WorklistsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly worklists: WorklistsRepository,
    private readonly clock: Clock,
  ) {}

  /** The list as JSON text, a `WorklistView`. */
  view(actor: PersonActor, programmeId: string, mine: boolean): Promise<string> {
    const { personId } = actor;
    const today = this.clock.today();
    return this.unit.run(actor, () => this.worklists.view({ programmeId, today, personId, mine }));
  }
}
