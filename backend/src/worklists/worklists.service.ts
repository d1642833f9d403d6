import { Injectable } from '@nestjs/common';
import { type PersonActor, WORKLIST_AFTER_DAYS } from '@verso/domain';

import { HostsAheadService } from '../meetings/hosts-ahead.service.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { WorklistFilterQuery } from './worklists.dto.js';
import { WorklistsRepository } from './worklists.repository.js';

/** What needs attention in a programme, each line gone once its action has been taken. */
@Injectable()
export class WorklistsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly worklists: WorklistsRepository,
    private readonly hosts: HostsAheadService,
    private readonly clock: Clock,
  ) {}

  /** The list as JSON text, a `WorklistView`. */
  view(
    actor: PersonActor,
    programmeId: string,
    { mine = false, rule, quietDays = WORKLIST_AFTER_DAYS['no-contact'] }: WorklistFilterQuery,
  ): Promise<string> {
    const filter = { personId: actor.personId, mine, rule: rule ?? null, quietDays };
    const today = this.clock.today();
    return this.unit.run(actor, async () => {
      const hosts = await this.hosts.list(programmeId);
      return this.worklists.view({ programmeId, today, hosts, ...filter });
    });
  }
}
