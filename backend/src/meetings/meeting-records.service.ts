import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { TouchpointsService } from '../enterprises/touchpoints.service.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { MeetingRecordsRepository } from './meeting-records.repository.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingTrail } from './meeting-trail.js';
import type { AttendeeRequest, MeetingRecordRequest, MeetingTaskRequest } from './meetings.dto.js';
import { type MeetingPath, MeetingsRepository } from './meetings.repository.js';

/** What is written down of a meeting: who came, what was said, and what was agreed. */
@Injectable()
export class MeetingRecordsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly records: MeetingRecordsRepository,
    private readonly touchpoints: TouchpointsService,
    private readonly trail: MeetingTrail,
  ) {}

  /** The meeting was held. Each firm that came has been met; saying it again puts the list right. */
  hold(actor: PersonActor, path: MeetingPath, request: MeetingRecordRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      const meeting = await this.meetings.lock(path);
      if (meeting.state === 'cancelled') throw AppError.conflict('meeting.cancelled');
      if (meeting.meetsOn > this.trail.today()) throw AppError.conflict('meeting.not-yet');
      const noted = await this.records.firmsNoted(path);
      await this.requireKnown(path, noted, request.attendees);
      await this.replace(actor, path, request.attendees);
      const isNew = (firm: string): boolean => !noted.has(firm);
      await this.meet(actor, meeting, firmsOf(request.attendees).filter(isNew));
      await this.meetings.change(meeting, {
        ...{ state: 'held', minutes: request.minutes },
        settledAt: meeting.settledAt ?? this.trail.now(),
      });
      await this.trail.note('meeting.hold', path);
    });
  }

  addTask(actor: PersonActor, path: MeetingPath, request: MeetingTaskRequest): Promise<string> {
    return this.unit.run(actor, async () => {
      const meeting = await this.meetings.lock(path);
      if (meeting.state === 'cancelled') throw AppError.conflict('meeting.cancelled');
      await this.meetings.requireMember(path, request.enterpriseId);
      const { enterpriseId, title, dueOn } = request;
      const id = newId();
      await this.records.addTask({
        ...{ id, programmeId: path.programmeId, networkId: path.networkId },
        ...{ meetingId: path.meetingId, enterpriseId, title, dueOn, doneAt: null },
        ...{ recordedAt: this.trail.now(), recordedBy: actor.personId },
      });
      await this.trail.note('meeting.add-task', path);
      return id;
    });
  }

  /** Done, or open again. */
  settleTask(
    actor: PersonActor,
    path: MeetingPath,
    task: { readonly id: string; readonly isDone: boolean },
  ): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.meetings.meeting(path);
      await this.records.settleTask(path, task.id, task.isDone ? this.trail.now() : null);
    });
  }

  // Whoever has left the group since may stay on the list.
  private async requireKnown(
    path: MeetingPath,
    noted: ReadonlySet<string>,
    attendees: readonly AttendeeRequest[],
  ): Promise<void> {
    if (attendees.some(({ enterpriseId, name }) => enterpriseId === null && name === null)) {
      throw AppError.invalidField('attendees', 'meeting.nobody');
    }
    const members = await this.meetings.members(path);
    const known = new Set([...noted, ...members.map(({ enterpriseId }) => enterpriseId)]);
    if (firmsOf(attendees).some((id) => !known.has(id))) throw AppError.notFound('enterprise');
  }

  private async replace(
    { personId }: PersonActor,
    path: MeetingPath,
    attendees: readonly AttendeeRequest[],
  ): Promise<void> {
    const { programmeId, networkId, meetingId } = path;
    const now = this.trail.now();
    const rows = attendees.map(({ enterpriseId, name }) => ({
      ...{ id: newId(), programmeId, networkId, meetingId, enterpriseId, name },
      ...{ recordedAt: now, recordedBy: personId, supersededAt: null },
    }));
    await this.records.replaceAttendees(path, rows, now);
  }

  // A firm is met once at a meeting, however often the list is put right.
  private async meet(
    actor: PersonActor,
    { programmeId, meetsOn }: Meeting,
    firms: readonly string[],
  ): Promise<void> {
    for (const enterpriseId of firms) {
      await this.touchpoints.recordMet(actor, { programmeId, enterpriseId }, meetsOn);
    }
  }
}

const firmsOf = (attendees: readonly AttendeeRequest[]): string[] => [
  ...new Set(attendees.flatMap(({ enterpriseId }) => enterpriseId ?? [])),
];
