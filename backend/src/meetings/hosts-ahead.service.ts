import { Injectable } from '@nestjs/common';
import { helsinkiDate, hostQueue, nextHost } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { HostsAheadRepository } from './hosts-ahead.repository.js';

/** More groups than this nobody arranges an evening for in one go. */
const GROUPS_MOST = 200;

/** A group that has no meeting ahead, and the firm whose turn it is to host. */
export interface HostAhead {
  readonly networkId: string;
  readonly networkName: string;
  readonly enterpriseId: string;
  /** The day of the group's latest meeting. */
  readonly since: string;
}

/** Whose turn it is to host in groups that have met and have not arranged to meet again. */
@Injectable()
export class HostsAheadService {
  constructor(
    private readonly stored: HostsAheadRepository,
    private readonly clock: Clock,
  ) {}

  /** In the open unit. A group in which nobody can host is not told. */
  async list(programmeId: string): Promise<HostAhead[]> {
    const on = this.clock.today();
    const groups = await this.stored.groups(programmeId, on, GROUPS_MOST);
    if (groups.length === 0) return [];
    const ids = groups.map(({ id }) => id);
    const members = byGroup(await this.stored.members(programmeId, ids));
    const meetings = byGroup(await this.stored.meetings(programmeId, ids));
    const turns = byGroup(await this.stored.turns(programmeId, ids));
    return groups.flatMap(({ id: networkId, name: networkName, since }) => {
      const next = nextHost(
        hostQueue({
          members: members.get(networkId) ?? [],
          meetings: meetings.get(networkId) ?? [],
          turns: (turns.get(networkId) ?? []).map((turn) => ({
            ...turn,
            on: helsinkiDate(turn.at.getTime()),
          })),
          on,
        }),
      );
      return next ? [{ networkId, networkName, enterpriseId: next.enterpriseId, since }] : [];
    });
  }
}

const byGroup = <Fact extends { readonly networkId: string }>(
  facts: readonly Fact[],
): ReadonlyMap<string, Fact[]> => Map.groupBy(facts, ({ networkId }) => networkId);
