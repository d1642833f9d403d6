import { Injectable } from '@nestjs/common';
import { isAllowed, type PersonActor, proposedTimeFaults } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { HostProposalRequest } from './host-proposals.dto.js';
import { HostProposalsRepository } from './host-proposals.repository.js';
import { HostProposalsService } from './host-proposals.service.js';
import { type GroupPath, MeetingsRepository } from './meetings.repository.js';
import { ThemesRepository } from './themes.repository.js';

/** The firm whose turn it is proposes the theme, the time and the place of its meeting. */
@Injectable()
export class OwnProposalsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly themes: ThemesRepository,
    private readonly stored: HostProposalsRepository,
    private readonly proposals: HostProposalsService,
    private readonly clock: Clock,
  ) {}

  /** One waits at a time: another one is made in its place, or once it has come to its end. */
  propose(actor: PersonActor, path: GroupPath, request: HostProposalRequest): Promise<string> {
    const { enterpriseId, times, atCoordinator, replacesId = null } = request;
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      this.requireOwn(actor, path, enterpriseId, 'enterprise');
      await this.meetings.requireMember(path, enterpriseId);
      this.check(request);
      await this.meetings.lockQueue(path);
      await this.makeRoom(actor, path, { enterpriseId, replacesId });
      const { programmeId, networkId } = path;
      const id = newId();
      await this.stored.add({
        ...{ id, programmeId, networkId, enterpriseId, times, atCoordinator },
        ...{ themeId: await this.themeOf(actor, path, request), place: request.place },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ answer: null, reason: null, meetingId: null, settledAt: null, settledBy: null },
      });
      await this.proposals.note('host-proposal.add', path, id);
      return id;
    });
  }

  /** While nobody has answered. */
  withdraw(actor: PersonActor, path: GroupPath, id: string): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      await this.meetings.lockQueue(path);
      const { enterpriseId } = await this.proposals.waiting(actor, path, id);
      this.requireOwn(actor, path, enterpriseId, 'host-proposal');
      await this.proposals.settle(actor, path, { id, answer: 'withdrawn' });
    });
  }

  /** The turn is the firm's, and nothing of its own waits but what this one replaces. */
  private async makeRoom(
    actor: PersonActor,
    path: GroupPath,
    { enterpriseId, replacesId: id }: { enterpriseId: string; replacesId: string | null },
  ): Promise<void> {
    const { next, proposals } = await this.proposals.queue(actor, path);
    if (next?.enterpriseId !== enterpriseId) throw AppError.conflict('host-proposal.not-now');
    const waiting = proposals.find(({ state }) => state === 'waiting');
    if (id !== null && waiting?.id !== id) throw AppError.conflict('host-proposal.over');
    if (id === null && waiting) throw AppError.conflict('host-proposal.made');
    if (id !== null) await this.proposals.settle(actor, path, { id, answer: 'withdrawn' });
  }

  /** The wish that was chosen; words of the host's own become one. */
  private async themeOf(
    actor: PersonActor,
    path: GroupPath,
    { enterpriseId, themeId, theme: text }: HostProposalRequest,
  ): Promise<string> {
    if (text === null) {
      const wishes = await this.meetings.themes(path);
      const wish = wishes.find(({ id }) => id === themeId);
      if (!wish) throw AppError.notFound('theme');
      return wish.id;
    }
    const id = newId();
    await this.themes.add({
      ...{ id, programmeId: path.programmeId, networkId: path.networkId, enterpriseId, text },
      ...{ meetingId: null, archivedAt: null },
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
    });
    return id;
  }

  /** What is wrong with it, beside its fields. */
  private check({ themeId, theme, times, atCoordinator, place }: HostProposalRequest): void {
    if ((themeId === null) === (theme === null)) {
      throw AppError.invalidField('theme', 'host-proposal.one-theme');
    }
    if (atCoordinator !== (place === null)) {
      throw AppError.invalidField('place', 'host-proposal.one-place');
    }
    const fields = proposedTimeFaults(times, this.clock.today()).flatMap((code, place) => {
      const field = code === 'in-the-past' ? 'meetsOn' : 'endsAt';
      return code === null ? [] : [{ path: `times.${place}.${field}`, code: WORDED[code] }];
    });
    const [first] = fields;
    if (first) throw AppError.invalid(first.code, fields);
  }

  private requireOwn(
    actor: PersonActor,
    { programmeId }: GroupPath,
    enterpriseId: string,
    noun: string,
  ): void {
    if (isAllowed(actor, 'meeting.answer-turn', { programmeId, enterpriseId })) return;
    throw AppError.notFound(noun);
  }
}

const WORDED = {
  'in-the-past': 'in-the-past',
  'before-start': 'before-start',
  overlaps: 'host-proposal.overlaps',
} as const;
