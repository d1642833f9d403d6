import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { HostProposal } from './host-proposal.entity.js';

export type SettledProposal = Pick<HostProposal, 'answer' | 'reason' | 'meetingId' | 'settledAt'>;

/** What hosts propose. */
@Injectable()
export class HostProposalsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async add(proposal: HostProposal): Promise<void> {
    await this.unit.manager.insert(HostProposal, proposal);
  }

  /** Answered once. */
  async settle(
    actor: PersonActor,
    { programmeId, id }: Pick<HostProposal, 'programmeId' | 'id'>,
    settled: SettledProposal,
  ): Promise<void> {
    await this.unit.manager.update(
      HostProposal,
      { programmeId, id, answer: IsNull() },
      { ...settled, settledBy: actor.personId },
    );
  }
}
