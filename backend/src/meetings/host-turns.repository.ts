import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { HostTurn } from './host-turn.entity.js';
import type { GroupPath } from './meetings.repository.js';

/** What firms have asked of the queue of hosts. */
@Injectable()
export class HostTurnsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async add(turn: HostTurn): Promise<void> {
    await this.unit.manager.insert(HostTurn, turn);
  }

  /** False where there is none that stands. */
  async supersede({ programmeId, networkId }: GroupPath, id: string, at: Date): Promise<boolean> {
    const { affected } = await this.unit.manager.update(
      HostTurn,
      { programmeId, networkId, id, supersededAt: IsNull() },
      { supersededAt: at },
    );
    return affected === 1;
  }
}
