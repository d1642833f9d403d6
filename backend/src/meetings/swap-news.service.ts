import { Injectable } from '@nestjs/common';
import { helsinkiDate, hostQueue, hostSwapState, type SystemActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { HostsAheadRepository } from './hosts-ahead.repository.js';
import { MeetingsRepository } from './meetings.repository.js';
import { SwapMails } from './swap-mails.js';
import { type OpenSwap, SwapNewsRepository, type SwapPath } from './swap-news.repository.js';

const TELLING: SystemActor = { kind: 'system', job: 'meetings.tell-swap' };
const LOOKING: SystemActor = { kind: 'system', job: 'meetings.tell-overtaken' };
/** For what was asked longer ago than this nobody waits any more. */
const FRESH_MS = 60 * 24 * 3_600_000;
const MAIL_OF = { accepted: 'swap-accepted', declined: 'swap-declined' } as const;

/** Firms hear that another one asks them to swap turns, and what came of what they asked themselves. */
@Injectable()
export class SwapNewsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: SwapNewsRepository,
    private readonly groups: HostsAheadRepository,
    private readonly meetings: MeetingsRepository,
    private readonly mails: SwapMails,
    private readonly clock: Clock,
  ) {}

  /** Tells how a request stands as the job runs: one that was taken back meanwhile is told to nobody. */
  tell(path: SwapPath): Promise<void> {
    return this.unit.run(TELLING, async () => {
      await this.meetings.lockQueue(path);
      const answer = await this.stored.answer(path);
      if (answer === undefined || answer === 'taken-back') return;
      await this.mails.post(answer === null ? 'swap-asked' : MAIL_OF[answer], path);
    });
  }

  /** Tells firms, once, that what they asked can be answered no more: the queue has changed since. */
  async tellOvertaken(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - FRESH_MS);
    const open = await this.unit.run(LOOKING, () => this.stored.open(since));
    // A unit each: what is locked is soon free again.
    for (const swap of open) await this.unit.run(LOOKING, () => this.tellIfOvertaken(swap));
  }

  private async tellIfOvertaken(swap: OpenSwap): Promise<void> {
    const { id: hostSwapId, programmeId, networkId } = swap;
    const path = { programmeId, networkId, hostSwapId };
    await this.meetings.lockQueue(path);
    // Somebody may have answered since it was looked up.
    if ((await this.stored.answer(path)) !== null) return;
    if (await this.isOvertaken(swap)) await this.mails.post('swap-overtaken', path);
  }

  private async isOvertaken({ programmeId, networkId, ...swap }: OpenSwap): Promise<boolean> {
    const turns = await this.groups.turns(programmeId, [networkId]);
    const facts = {
      members: await this.groups.members(programmeId, [networkId]),
      meetings: await this.groups.meetings(programmeId, [networkId]),
      turns: turns.map((turn) => ({ ...turn, on: helsinkiDate(turn.at.getTime()) })),
      on: this.clock.today(),
    };
    const asked = { ...swap, on: helsinkiDate(swap.at.getTime()) };
    return hostSwapState(asked, facts, hostQueue(facts)) === 'overtaken';
  }
}
