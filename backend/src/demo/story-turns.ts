import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { HostSwapsService } from '../meetings/host-swaps.service.js';
import { HostTurnsService } from '../meetings/host-turns.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { OwnProposalsService } from '../meetings/own-proposals.service.js';
import { OwnTurnsService } from '../meetings/own-turns.service.js';

/** Whose group it is, and who of its members speaks for her firm. */
export interface AskingGroup {
  readonly staff: PersonActor;
  readonly path: { readonly programmeId: string; readonly networkId: string };
  readonly speakerOf: (enterpriseId: string) => PersonActor | null;
}

/** What a host proposes, and on which days. */
export interface ProposedStory {
  readonly theme: string;
  readonly place: string;
  readonly days: readonly string[];
}

/** What firms ask of the queue of hosts: who has an account says so herself. */
@Injectable()
export class StoryTurns {
  constructor(
    private readonly turns: HostTurnsService,
    private readonly ownTurns: OwnTurnsService,
    private readonly swaps: HostSwapsService,
    private readonly proposals: OwnProposalsService,
    private readonly meetings: MeetingsService,
  ) {}

  /** The first lets its turn pass, the next two swap, and the fourth cannot host until its day. */
  async ask(group: AskingGroup, firms: readonly string[], readyFrom: string): Promise<void> {
    const [first, second, third, fourth] = firms;
    if (!first || !second || !third || !fourth) return;
    const { staff, path } = group;
    await this.letPass(group, first);
    await this.turns.ask(staff, path, {
      ...{ kind: 'swap', enterpriseId: second, withEnterpriseId: third, readyFrom: null },
    });
    await this.turns.ask(staff, path, {
      ...{ kind: 'not-ready', enterpriseId: fourth, withEnterpriseId: null, readyFrom },
    });
  }

  /** The first that speaks for itself, and can, asks that firm to swap: its answer is waited for. */
  async askSwap(group: AskingGroup, withEnterpriseId: string, message: string): Promise<void> {
    const { staff, path, speakerOf } = group;
    const { queue } = await this.meetings.list(staff, path);
    for (const { enterpriseId } of queue) {
      const speaker = speakerOf(enterpriseId);
      if (!speaker) continue;
      const { own } = await this.meetings.list(speaker, path);
      const line = own.find((each) => each.enterpriseId === enterpriseId);
      if (!line?.partners.some((firm) => firm.enterpriseId === withEnterpriseId)) continue;
      await this.swaps.ask(speaker, path, { enterpriseId, withEnterpriseId, message });
      return;
    }
  }

  /** The firm whose turn it is proposes its meeting, where it speaks for itself. */
  async propose(group: AskingGroup, { theme, place, days }: ProposedStory): Promise<void> {
    const { staff, path, speakerOf } = group;
    const { next } = await this.meetings.list(staff, path);
    const speaker = next && speakerOf(next.enterpriseId);
    if (!speaker) return;
    await this.proposals.propose(speaker, path, {
      ...{ enterpriseId: next.enterpriseId, themeId: null, theme, place, atCoordinator: false },
      times: days.map((meetsOn) => ({ meetsOn, startsAt: '17:30', endsAt: '20:00' })),
    });
  }

  private async letPass({ staff, path, speakerOf }: AskingGroup, enterpriseId: string) {
    const skip = { kind: 'skip', enterpriseId, readyFrom: null } as const;
    const speaker = speakerOf(enterpriseId);
    if (speaker) await this.ownTurns.ask(speaker, path, skip);
    else await this.turns.ask(staff, path, { ...skip, withEnterpriseId: null });
  }
}
