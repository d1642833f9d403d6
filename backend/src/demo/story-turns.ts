import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { HostTurnsService } from '../meetings/host-turns.service.js';
import { OwnTurnsService } from '../meetings/own-turns.service.js';

/** Whose group it is, and who of its members speaks for her firm. */
export interface AskingGroup {
  readonly staff: PersonActor;
  readonly path: { readonly programmeId: string; readonly networkId: string };
  readonly speakerOf: (enterpriseId: string) => PersonActor | null;
}

/** What firms ask of the queue of hosts: who has an account says so herself. */
@Injectable()
export class StoryTurns {
  constructor(
    private readonly turns: HostTurnsService,
    private readonly ownTurns: OwnTurnsService,
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

  private async letPass({ staff, path, speakerOf }: AskingGroup, enterpriseId: string) {
    const skip = { kind: 'skip', enterpriseId, readyFrom: null } as const;
    const speaker = speakerOf(enterpriseId);
    if (speaker) await this.ownTurns.ask(speaker, path, skip);
    else await this.turns.ask(staff, path, { ...skip, withEnterpriseId: null });
  }
}
