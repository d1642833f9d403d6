import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { HostProposalsService } from './host-proposals.service.js';
import { MeetingInvitationsService } from './meeting-invitations.service.js';
import { MeetingTrail } from './meeting-trail.js';
import type { Meeting } from './meeting.entity.js';
import type { MeetingPlanRequest, MeetingRequest } from './meetings.dto.js';
import { type GroupPath, type MeetingPath, MeetingsRepository } from './meetings.repository.js';
import { ThemesRepository } from './themes.repository.js';

/** Meetings are planned, changed and called off; those who were asked hear of it. */
@Injectable()
export class MeetingPlansService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly themes: ThemesRepository,
    private readonly proposals: HostProposalsService,
    private readonly invitations: MeetingInvitationsService,
    private readonly trail: MeetingTrail,
  ) {}

  /** Plans a meeting, also one that was held before it was written down. */
  plan(
    actor: PersonActor,
    path: GroupPath,
    { proposalId = null, ...request }: MeetingPlanRequest,
  ): Promise<string> {
    return this.unit.run(actor, async () => {
      await this.meetings.networkName(path);
      await this.meetings.lockQueue(path);
      const planned = await this.check(path, request);
      // before there is another meeting, by which its turn would have passed
      if (proposalId !== null) await this.proposals.waiting(actor, path, proposalId);
      const id = newId();
      const now = this.trail.now();
      await this.meetings.add({
        ...{ id, programmeId: path.programmeId, networkId: path.networkId, ...planned },
        ...{ state: 'planned', minutes: null, arrangedAt: now, createdAt: now, settledAt: null },
        ...{ sequence: 0, changedAt: now, createdBy: actor.personId },
      });
      await this.themes.pick({ ...path, meetingId: id }, request.themeId);
      await this.trail.note('meeting.plan', { ...path, meetingId: id });
      if (proposalId !== null) {
        await this.proposals.take(actor, { ...path, meetingId: id }, proposalId);
      }
      return id;
    });
  }

  /** Changes what is planned. Another host is decided now; the one before keeps its place. */
  change(actor: PersonActor, path: MeetingPath, request: MeetingRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      const meeting = await this.planned(path);
      const planned = await this.check(path, request);
      const isSameHost = planned.hostId === meeting.hostId;
      const arrangedAt = isSameHost ? meeting.arrangedAt : this.trail.now();
      await this.meetings.change(meeting, { ...planned, arrangedAt, ...this.another(meeting) });
      await this.themes.pick(path, request.themeId);
      await this.invitations.tellChanged(path, meeting, planned);
      await this.trail.note('meeting.change', path);
    });
  }

  /** Calls it off: its host keeps the turn, and what was picked for it waits again. */
  cancel(actor: PersonActor, path: MeetingPath): Promise<void> {
    return this.unit.run(actor, async () => {
      const meeting = await this.planned(path);
      const settledAt = this.trail.now();
      const cancelled = { state: 'cancelled', settledAt } as const;
      await this.meetings.change(meeting, { ...cancelled, ...this.another(meeting) });
      await this.invitations.tellCancelled(path, meeting);
      await this.trail.note('meeting.cancel', path);
    });
  }

  /** What tells calendars that it is another version of the same meeting. */
  private another({ sequence }: Meeting) {
    return { sequence: sequence + 1, changedAt: this.trail.now() };
  }

  private async planned(path: MeetingPath): Promise<Meeting> {
    await this.meetings.lockQueue(path);
    const meeting = await this.meetings.lock(path);
    if (meeting.state !== 'planned') throw AppError.conflict(`meeting.${meeting.state}`);
    return meeting;
  }

  private async check(path: GroupPath, { enterpriseId, themeId: _, ...request }: MeetingRequest) {
    await this.meetings.requireMember(path, enterpriseId);
    if (request.endsAt <= request.startsAt) throw AppError.invalidField('endsAt', 'before-start');
    return { ...request, hostId: enterpriseId };
  }
}
