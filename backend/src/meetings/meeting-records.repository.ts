import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { MeetingAttendee } from './meeting-attendee.entity.js';
import { MeetingTask } from './meeting-task.entity.js';
import type { MeetingAttendeeLine, MeetingTaskLine } from './meetings.dto.js';
import { ATTENDEES_SQL, TASKS_SQL } from './meetings.queries.js';
import type { MeetingPath } from './meetings.repository.js';

/** What came of meetings: who was there, and what was agreed. */
@Injectable()
export class MeetingRecordsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  attendees({ programmeId, networkId, meetingId }: MeetingPath): Promise<MeetingAttendeeLine[]> {
    return this.unit.query(ATTENDEES_SQL, [programmeId, networkId, meetingId]);
  }

  tasks(
    { programmeId, networkId, meetingId }: MeetingPath,
    today: string,
  ): Promise<MeetingTaskLine[]> {
    return this.unit.query(TASKS_SQL, [programmeId, networkId, meetingId, today]);
  }

  /** Firms that were ever written down as having been there. */
  async firmsNoted({ programmeId, meetingId }: MeetingPath): Promise<Set<string>> {
    const rows = await this.unit.query<{ id: string }>(
      `SELECT DISTINCT enterprise_id AS id FROM meeting_attendee
        WHERE programme_id = $1 AND meeting_id = $2 AND enterprise_id IS NOT NULL`,
      [programmeId, meetingId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The list as a whole: what stood before stands superseded. */
  async replaceAttendees(
    { programmeId, meetingId }: MeetingPath,
    attendees: readonly MeetingAttendee[],
    at: Date,
  ): Promise<void> {
    const current = { programmeId, meetingId, supersededAt: IsNull() };
    await this.unit.manager.update(MeetingAttendee, current, { supersededAt: at });
    if (attendees.length > 0) await this.unit.manager.insert(MeetingAttendee, [...attendees]);
  }

  async addTask(task: MeetingTask): Promise<void> {
    await this.unit.manager.insert(MeetingTask, task);
  }

  async settleTask(
    { programmeId, meetingId }: MeetingPath,
    id: string,
    doneAt: Date | null,
  ): Promise<void> {
    const task = { programmeId, meetingId, id };
    const { affected } = await this.unit.manager.update(MeetingTask, task, { doneAt });
    if (affected !== 1) throw AppError.notFound('task');
  }
}
