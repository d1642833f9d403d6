import { Injectable } from '@nestjs/common';
import {
  helsinkiDate,
  hostQueue,
  type HostQueueEntry,
  nextHost,
  type PersonActor,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { HostTurnsRepository } from './host-turns.repository.js';
import type { HostQueueLine, HostTurnRequest, MeetingsView } from './meetings.dto.js';
import {
  type GroupPath,
  type MeetingRead,
  type MemberFirm,
  MeetingsRepository,
  type TurnRead,
} from './meetings.repository.js';

type Hosts = Pick<MeetingsView, 'today' | 'next' | 'queue' | 'turns'>;

/** Who hosts next in a group, and what its firms ask of the queue. */
@Injectable()
export class HostTurnsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly turns: HostTurnsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The queue of today, in the open unit. A meeting that was called off is none. */
  async queue(path: GroupPath, meetings: readonly MeetingRead[]): Promise<Hosts> {
    const members = await this.meetings.members(path);
    const turns = await this.meetings.turns(path);
    const today = this.clock.today();
    const queue = hostQueue({
      members,
      meetings: meetings
        .filter(({ state }) => state !== 'cancelled')
        .map(({ id, hostId, arrangedAt, meetsOn }) => ({ id, hostId, arrangedAt, on: meetsOn })),
      turns: turns.map((turn) => ({ ...turn, on: dayOf(turn) })),
      on: today,
    });
    const lines = queue.map((entry) => lineOf(entry, members));
    const [first = null] = lines;
    return {
      ...{ today, next: nextHost(queue) && first, queue: lines },
      turns: turns.map((turn) => turnLine(turn)),
    };
  }

  /** Notes that a firm lets its turn pass, swaps it, cannot host, or can again. */
  ask(actor: PersonActor, path: GroupPath, request: HostTurnRequest): Promise<string> {
    const { kind, enterpriseId, withEnterpriseId, readyFrom } = request;
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      await this.meetings.requireMember(path, enterpriseId);
      this.check(request);
      await this.meetings.requireMember(path, withEnterpriseId);
      const id = newId();
      await this.turns.add({
        ...{ id, programmeId: path.programmeId, networkId: path.networkId, kind, enterpriseId },
        ...{ withId: withEnterpriseId, readyFrom, supersededAt: null },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      await this.note('host-turn.ask', path, id);
      return id;
    });
  }

  /** Takes back what was asked, as if it had never been. */
  takeBack(actor: PersonActor, path: GroupPath, turnId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const isDone = await this.turns.supersede(path, turnId, this.clock.now());
      if (!isDone) throw AppError.notFound('host-turn');
      await this.note('host-turn.take-back', path, turnId);
    });
  }

  private check({ kind, enterpriseId, withEnterpriseId, readyFrom }: HostTurnRequest): void {
    if ((kind === 'swap') !== (withEnterpriseId !== null) || withEnterpriseId === enterpriseId) {
      throw AppError.invalidField('withEnterpriseId', 'host-turn.swap-with-another');
    }
    if (readyFrom === null) return;
    if (kind !== 'not-ready') throw AppError.invalidField('readyFrom', 'host-turn.day-not-asked');
    if (readyFrom <= this.clock.today()) throw AppError.invalidField('readyFrom', 'in-the-past');
  }

  private note(action: string, path: GroupPath, id: string): Promise<void> {
    const { programmeId, networkId } = path;
    const subject = { subjectKind: 'host-turn', subjectId: id, programmeId };
    return this.audit.record({ action, ...subject, details: { networkId } });
  }
}

const dayOf = ({ at }: TurnRead): string => helsinkiDate(at.getTime());

function turnLine(turn: TurnRead): Hosts['turns'][number] {
  const { id, kind, enterpriseName, withName, readyFrom } = turn;
  return { id, kind, enterpriseName, withName, readyFrom, on: dayOf(turn) };
}

function lineOf(entry: HostQueueEntry, members: readonly MemberFirm[]): HostQueueLine {
  const { joinedOn: _, swappedWithId, ...line } = entry;
  const nameOf = (id: string | null): string | null =>
    members.find(({ enterpriseId }) => enterpriseId === id)?.enterpriseName ?? null;
  return {
    ...line,
    enterpriseName: nameOf(entry.enterpriseId) ?? '',
    swappedWithName: nameOf(swappedWithId),
  };
}
