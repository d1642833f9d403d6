import { Injectable } from '@nestjs/common';
import { isAllowed, type PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { HostTurnsService } from './host-turns.service.js';
import type { OwnHostLine, OwnTurnRequest } from './meetings.dto.js';
import { type GroupPath, MeetingsRepository } from './meetings.repository.js';

/** A member answers for her own firm when its turn to host comes. */
@Injectable()
export class OwnTurnsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly hosts: HostTurnsService,
  ) {}

  /**
   * Lets her firm's turn pass, says that it cannot host, or that it can again. What its place in the
   * queue leaves nothing to ask for is refused, so that the same is asked once.
   */
  ask(actor: PersonActor, path: GroupPath, request: OwnTurnRequest): Promise<string> {
    const { programmeId } = path;
    const { enterpriseId, kind } = request;
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      if (!isAllowed(actor, 'meeting.answer-turn', { programmeId, enterpriseId })) {
        throw AppError.notFound('enterprise');
      }
      await this.meetings.requireMember(path, enterpriseId);
      const asked = { ...request, withEnterpriseId: null };
      this.hosts.check(asked);
      await this.meetings.lockQueue(path);
      const own = await this.own(actor, path);
      const line = own.find((each) => each.enterpriseId === enterpriseId);
      if (!line?.askable.includes(kind)) throw AppError.conflict('host-turn.not-now');
      return this.hosts.add(actor, path, { ...asked, byFirm: true });
    });
  }

  /** Takes back what her firm asked, while it still counts. What the coordinator noted is not hers. */
  takeBack(actor: PersonActor, path: GroupPath, turnId: string): Promise<void> {
    const { programmeId } = path;
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      await this.meetings.lockQueue(path);
      const turns = await this.meetings.turns(path);
      const turn = turns.find(({ id }) => id === turnId);
      const isHers =
        turn?.byFirm === true &&
        isAllowed(actor, 'meeting.answer-turn', { programmeId, enterpriseId: turn.enterpriseId });
      if (!isHers) throw AppError.notFound('host-turn');
      const own = await this.own(actor, path);
      const isOpen = own.some((line) => line.turns.some(({ id }) => id === turnId));
      if (!isOpen) throw AppError.conflict('host-turn.over');
      await this.hosts.takeBack(actor, path, turnId);
    });
  }

  private async own(actor: PersonActor, path: GroupPath): Promise<OwnHostLine[]> {
    const { own } = await this.hosts.queue(actor, path, await this.meetings.meetings(path));
    return own;
  }
}
