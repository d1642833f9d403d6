import { Injectable } from '@nestjs/common';
import { askableTurns, hostQueue, isAllowed, nextHost, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  countedMeetings,
  dated,
  type GroupFacts,
  ownLine,
  proposalLine,
  queueLine,
  swapLine,
  turnLine,
} from './host-lines.js';
import { HostSwapsRepository } from './host-swaps.repository.js';
import { HostTurnsRepository } from './host-turns.repository.js';
import type { HostTurnRequest, MeetingsView } from './meetings.dto.js';
import { type GroupPath, type MeetingRead, MeetingsRepository } from './meetings.repository.js';

/** What is asked, and whether by the firm itself. */
interface AskedTurn extends HostTurnRequest {
  readonly byFirm: boolean;
  /** That of the request which it answers; else a new one. */
  readonly id?: string;
}

type Hosts = Pick<
  MeetingsView,
  'today' | 'next' | 'queue' | 'turns' | 'swaps' | 'proposals' | 'own'
>;

/** Who hosts next in a group, and what its firms ask of the queue. */
@Injectable()
export class HostTurnsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly turns: HostTurnsRepository,
    private readonly swaps: HostSwapsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The queue of today, in the open unit, with what the reader's own firms can ask of it. */
  async queue(
    actor: PersonActor,
    path: GroupPath,
    meetings: readonly MeetingRead[],
  ): Promise<Hosts> {
    const { programmeId } = path;
    const facts = await this.facts(path, meetings);
    const queue = hostQueue(facts);
    const lines = queue.map((entry) => queueLine(entry, facts.members));
    const [first = null] = lines;
    const mayArrange = isAllowed(actor, 'meeting.arrange', path);
    const swaps = await this.swaps.list(path);
    const nextId = nextHost(queue)?.enterpriseId ?? null;
    const proposals = await this.meetings.proposals(path);
    const own = queue.filter(({ enterpriseId }) =>
      isAllowed(actor, 'meeting.answer-turn', { programmeId, enterpriseId }),
    );
    return {
      ...{ today: facts.on, next: nextHost(queue) && first, queue: lines },
      turns: facts.turns.map((turn) => turnLine(turn, mayArrange)),
      swaps: swaps.map((swap) => swapLine(swap, facts, queue)),
      proposals: proposals.map((each) => proposalLine(each, nextId, facts.on)),
      own: own.map(({ enterpriseId: id }) => ownLine(id, facts, queue)),
    };
  }

  /** Notes that a firm lets its turn pass, swaps it, cannot host, or can again. */
  ask(actor: PersonActor, path: GroupPath, request: HostTurnRequest): Promise<string> {
    const { enterpriseId, withEnterpriseId } = request;
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      await this.meetings.requireMember(path, enterpriseId);
      this.check(request);
      await this.meetings.requireMember(path, withEnterpriseId);
      await this.meetings.lockQueue(path);
      if (request.kind === 'skip') await this.requireTurn(path, enterpriseId);
      return this.add(actor, path, { ...request, byFirm: false });
    });
  }

  /** Takes back what was asked, as if it had never been. */
  takeBack(actor: PersonActor, path: GroupPath, turnId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.meetings.lockQueue(path);
      const isDone = await this.turns.supersede(path, turnId, this.clock.now());
      if (!isDone) throw AppError.notFound('host-turn');
      await this.note('host-turn.take-back', path, turnId);
    });
  }

  /** What is written of each turn, whoever asked it, in the open unit. */
  async add(
    actor: PersonActor,
    { programmeId, networkId }: GroupPath,
    { id = newId(), kind, enterpriseId, withEnterpriseId, readyFrom, byFirm }: AskedTurn,
  ): Promise<string> {
    await this.turns.add({
      ...{ id, programmeId, networkId, kind, enterpriseId, withId: withEnterpriseId },
      ...{ readyFrom, byFirm, supersededAt: null },
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
    });
    await this.note('host-turn.ask', { programmeId, networkId }, id);
    return id;
  }

  /** What is wrong with a request, beside its field. */
  check({ kind, enterpriseId, withEnterpriseId, readyFrom }: HostTurnRequest): void {
    if ((kind === 'swap') !== (withEnterpriseId !== null) || withEnterpriseId === enterpriseId) {
      throw AppError.invalidField('withEnterpriseId', 'host-turn.swap-with-another');
    }
    if (readyFrom === null) return;
    if (kind !== 'not-ready') throw AppError.invalidField('readyFrom', 'host-turn.day-not-asked');
    if (readyFrom <= this.clock.today()) throw AppError.invalidField('readyFrom', 'in-the-past');
  }

  /** A firm lets the turn pass that is its own, whoever notes it. */
  private async requireTurn(path: GroupPath, enterpriseId: string): Promise<void> {
    const facts = await this.facts(path, await this.meetings.meetings(path));
    if (!askableTurns(hostQueue(facts), enterpriseId).includes('skip')) {
      throw AppError.conflict('host-turn.not-now');
    }
  }

  private async facts(path: GroupPath, meetings: readonly MeetingRead[]): Promise<GroupFacts> {
    const members = await this.meetings.members(path);
    const turns = await this.meetings.turns(path);
    return {
      ...{ members, meetings: countedMeetings(meetings) },
      ...{ turns: turns.map((turn) => dated(turn)), on: this.clock.today() },
    };
  }

  private note(action: string, path: GroupPath, id: string): Promise<void> {
    const { programmeId, networkId } = path;
    const subject = { subjectKind: 'host-turn', subjectId: id, programmeId };
    return this.audit.record({ action, ...subject, details: { networkId } });
  }
}
