import { Injectable } from '@nestjs/common';
import { lastDayOf, monthOf, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { HostTurnsService } from './host-turns.service.js';
import { MeetingInvitationsRepository } from './meeting-invitations.repository.js';
import { MeetingRecordsRepository } from './meeting-records.repository.js';
import type { MeetingMonthView, MonthQuery } from './meeting-month.dto.js';
import type { MeetingsView, MeetingView } from './meetings.dto.js';
import {
  type GroupPath,
  type MeetingPath,
  type MeetingRead,
  MeetingsRepository,
} from './meetings.repository.js';

/** Meetings of a group, read by those who are in it. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly records: MeetingRecordsRepository,
    private readonly invitations: MeetingInvitationsRepository,
    private readonly hosts: HostTurnsService,
    private readonly clock: Clock,
  ) {}

  /** The group's meetings, and who hosts next and why. */
  list(actor: PersonActor, path: GroupPath): Promise<MeetingsView> {
    return this.unit.run(actor, async () => {
      const networkName = await this.meetings.networkName(path);
      const meetings = await this.meetings.meetings(path);
      const hosts = await this.hosts.queue(actor, path, meetings);
      const themes = await this.meetings.themes(path);
      return { networkName, ...hosts, themes, meetings: meetings.map(toRow) };
    });
  }

  /** The meetings of every group in one month; that of today, where none is named. */
  month(
    actor: PersonActor,
    programmeId: string,
    { month: asked }: MonthQuery,
  ): Promise<MeetingMonthView> {
    return this.unit.run(actor, async () => {
      const today = this.clock.today();
      const month = asked ?? monthOf(today);
      const [first, last] = [`${month}-01`, lastDayOf(month)];
      return { month, today, items: await this.meetings.between(programmeId, first, last) };
    });
  }

  view(actor: PersonActor, path: MeetingPath): Promise<MeetingView> {
    return this.unit.run(actor, async () => {
      const networkName = await this.meetings.networkName(path);
      const meeting = await this.meetings.meeting(path);
      const members = await this.meetings.members(path);
      const attendees = await this.records.attendees(path);
      const tasks = await this.records.tasks(path, this.clock.today());
      const invited = await this.invitations.invited(path);
      return {
        ...{ networkName, ...toRow(meeting), minutes: meeting.minutes, attendees, tasks, invited },
        members: members.map(({ joinedOn: _, ...firm }) => firm),
      };
    });
  }
}

const toRow = ({ minutes: _minutes, arrangedAt: _arrangedAt, ...row }: MeetingRead) => row;
