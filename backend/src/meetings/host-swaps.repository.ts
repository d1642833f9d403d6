import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { HostSwap } from './host-swap.entity.js';
import { SWAPS_SQL } from './meetings.queries.js';
import type { GroupPath } from './meetings.repository.js';

type SwapFacts = 'id' | 'enterpriseId' | 'withId' | 'message' | 'answer';

export interface SwapRead extends Pick<HostSwap, SwapFacts> {
  readonly enterpriseName: string | null;
  readonly withName: string | null;
  readonly at: Date;
}

/** What firms ask of one another. */
@Injectable()
export class HostSwapsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Those that the reader may know of, the latest first. */
  list({ programmeId, networkId }: GroupPath): Promise<SwapRead[]> {
    return this.unit.query(SWAPS_SQL, [programmeId, networkId]);
  }

  async add(swap: HostSwap): Promise<void> {
    await this.unit.manager.insert(HostSwap, swap);
  }

  /** Answered once. */
  async settle(
    actor: PersonActor,
    { programmeId, id }: Pick<HostSwap, 'programmeId' | 'id'>,
    settled: Pick<HostSwap, 'answer' | 'settledAt'>,
  ): Promise<void> {
    await this.unit.manager.update(
      HostSwap,
      { programmeId, id, answer: IsNull() },
      { ...settled, settledBy: actor.personId },
    );
  }
}
