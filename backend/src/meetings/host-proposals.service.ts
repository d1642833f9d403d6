import { Injectable } from '@nestjs/common';
import type { HostProposalAnswer, PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { HostProposalLine } from './host-proposals.dto.js';
import { HostProposalsRepository } from './host-proposals.repository.js';
import { HostTurnsService } from './host-turns.service.js';
import { type GroupPath, type MeetingPath, MeetingsRepository } from './meetings.repository.js';

/** How a proposal ends. */
interface Ending {
  readonly id: string;
  readonly answer: HostProposalAnswer;
  readonly reason?: string | null;
  readonly meetingId?: string | null;
}

/** What hosts propose is answered once: a meeting is made of it, it is declined, or withdrawn. */
@Injectable()
export class HostProposalsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly proposals: HostProposalsRepository,
    private readonly hosts: HostTurnsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Those who arrange decline it, and say why. */
  decline(actor: PersonActor, path: GroupPath, id: string, reason: string): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      await this.meetings.lockQueue(path);
      await this.waiting(actor, path, id);
      await this.settle(actor, path, { id, answer: 'declined', reason });
    });
  }

  /** It still waits, in the open unit, in which the queue is locked already. */
  async waiting(actor: PersonActor, path: GroupPath, id: string): Promise<HostProposalLine> {
    const { proposals } = await this.queue(actor, path);
    const proposal = proposals.find((each) => each.id === id);
    if (!proposal) throw AppError.notFound('host-proposal');
    if (proposal.state !== 'waiting') throw AppError.conflict('host-proposal.over');
    return proposal;
  }

  /** A meeting was made of it, in the open unit. */
  take(actor: PersonActor, { meetingId, ...path }: MeetingPath, id: string): Promise<void> {
    return this.settle(actor, path, { id, answer: 'taken', meetingId });
  }

  /** Its end, in the open unit. */
  async settle(
    actor: PersonActor,
    path: GroupPath,
    { id, answer, reason = null, meetingId = null }: Ending,
  ): Promise<void> {
    const { programmeId } = path;
    const settledAt = this.clock.now();
    await this.proposals.settle(
      actor,
      { programmeId, id },
      { answer, reason, meetingId, settledAt },
    );
    await this.note(ACTS[answer], path, id);
  }

  async note(action: string, { programmeId, networkId }: GroupPath, id: string): Promise<void> {
    const subject = { subjectKind: 'host-proposal', subjectId: id, programmeId };
    await this.audit.record({ action, ...subject, details: { networkId } });
  }

  async queue(actor: PersonActor, path: GroupPath) {
    return this.hosts.queue(actor, path, await this.meetings.meetings(path));
  }
}

const ACTS = {
  taken: 'host-proposal.accept',
  declined: 'host-proposal.refuse',
  withdrawn: 'host-proposal.withdraw',
} as const;
