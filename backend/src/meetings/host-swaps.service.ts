import { Injectable } from '@nestjs/common';
import { isAllowed, type PersonActor } from '@verso/domain';

import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { HostSwapTrail } from './host-swap-trail.js';
import type { HostSwapLine, HostSwapRequest } from './host-swaps.dto.js';
import { HostSwapsRepository } from './host-swaps.repository.js';
import { HostTurnsService } from './host-turns.service.js';
import { type GroupPath, MeetingsRepository } from './meetings.repository.js';

/** Firms of a group swap turns by themselves: one asks, the other accepts or declines. */
@Injectable()
export class HostSwapsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly swaps: HostSwapsRepository,
    private readonly hosts: HostTurnsService,
    private readonly trail: HostSwapTrail,
  ) {}

  /** Asks another firm. Between the same two one request is open at a time, whichever asked. */
  ask(actor: PersonActor, path: GroupPath, request: HostSwapRequest): Promise<string> {
    const { enterpriseId, withEnterpriseId: withId, message } = request;
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      if (!this.speaksFor(actor, path, enterpriseId)) throw AppError.notFound('enterprise');
      await this.meetings.requireMember(path, enterpriseId);
      await this.meetings.requireMember(path, withId);
      await this.meetings.lockQueue(path);
      const { own, swaps } = await this.queue(actor, path);
      const line = own.find((each) => each.enterpriseId === enterpriseId);
      if (!line?.partners.some((firm) => firm.enterpriseId === withId)) {
        throw AppError.conflict('host-swap.not-now');
      }
      if (swaps.some((swap) => isOpenBetween(swap, enterpriseId, withId))) {
        throw AppError.conflict('host-swap.asked');
      }
      const id = newId();
      await this.swaps.add({
        ...{ id, ...path, enterpriseId, withId, message },
        ...{ recordedAt: this.trail.now(), recordedBy: actor.personId },
        ...{ answer: null, settledAt: null, settledBy: null },
      });
      await this.trail.note('host-swap.ask', path, id);
      return id;
    });
  }

  /** The firm that was asked accepts, and the two take each other's places, or declines. */
  answer(actor: PersonActor, path: GroupPath, swapId: string, isAccepted: boolean): Promise<void> {
    return this.unit.run(actor, async () => {
      const { enterpriseId, withId } = await this.open(actor, path, { swapId, side: 'withId' });
      const answer = isAccepted ? 'accepted' : 'declined';
      await this.settle(actor, path, { swapId, answer });
      if (!isAccepted) return;
      await this.hosts.add(actor, path, {
        ...{ id: swapId, kind: 'swap', enterpriseId, withEnterpriseId: withId },
        ...{ readyFrom: null, byFirm: true },
      });
    });
  }

  /** The firm that asked takes it back, while nobody has answered. */
  takeBack(actor: PersonActor, path: GroupPath, swapId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.open(actor, path, { swapId, side: 'enterpriseId' });
      await this.settle(actor, path, { swapId, answer: 'taken-back' });
    });
  }

  /** The request, while it is open, for whoever speaks for that side of it. */
  private async open(
    actor: PersonActor,
    path: GroupPath,
    { swapId, side }: { readonly swapId: string; readonly side: 'enterpriseId' | 'withId' },
  ): Promise<HostSwapLine> {
    await this.meetings.networkName(path);
    await this.meetings.lockQueue(path);
    const { swaps } = await this.queue(actor, path);
    const swap = swaps.find(({ id }) => id === swapId);
    if (!swap || !this.speaksFor(actor, path, swap[side])) throw AppError.notFound('host-swap');
    if (swap.state !== 'open') throw AppError.conflict('host-swap.over');
    return swap;
  }

  private async settle(
    actor: PersonActor,
    path: GroupPath,
    { swapId: id, answer }: { swapId: string; answer: 'accepted' | 'declined' | 'taken-back' },
  ): Promise<void> {
    const { programmeId } = path;
    await this.swaps.settle(actor, { programmeId, id }, { answer, settledAt: this.trail.now() });
    await this.trail.note(ACTS[answer], path, id);
  }

  private async queue(actor: PersonActor, path: GroupPath) {
    return this.hosts.queue(actor, path, await this.meetings.meetings(path));
  }

  private speaksFor(actor: PersonActor, { programmeId }: GroupPath, enterpriseId: string): boolean {
    return isAllowed(actor, 'meeting.answer-turn', { programmeId, enterpriseId });
  }
}

const ACTS = {
  accepted: 'host-swap.accept',
  declined: 'host-swap.refuse',
  'taken-back': 'host-swap.take-back',
} as const;

function isOpenBetween(swap: HostSwapLine, a: string, b: string): boolean {
  const firms = [swap.enterpriseId, swap.withId];
  return swap.state === 'open' && firms.includes(a) && firms.includes(b);
}
