import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CoordinatedGroup, CoordinationView } from './coordination.dto.js';
import { CoordinationRepository, type GroupRead } from './coordination.repository.js';
import { HostTurnsService } from './host-turns.service.js';
import { MeetingsRepository } from './meetings.repository.js';

/** The groups of whoever coordinates some, and what needs a hand in them. */
@Injectable()
export class CoordinationService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: CoordinationRepository,
    private readonly meetings: MeetingsRepository,
    private readonly hosts: HostTurnsService,
    private readonly clock: Clock,
  ) {}

  groups(actor: PersonActor): Promise<CoordinationView> {
    return this.unit.run(actor, async () => {
      const today = this.clock.today();
      const items: CoordinatedGroup[] = [];
      for (const group of await this.stored.groups(today)) {
        items.push({ ...group, nextHostName: await this.nextHost(actor, group) });
      }
      return { today, items };
    });
  }

  /** Asked only where somebody has to be found. */
  private async nextHost(
    actor: PersonActor,
    { programmeId, networkId, ahead }: GroupRead,
  ): Promise<string | null> {
    if (ahead !== null) return null;
    const path = { programmeId, networkId };
    const { next } = await this.hosts.queue(actor, path, await this.meetings.meetings(path));
    return next?.enterpriseName ?? null;
  }
}
