import { Injectable } from '@nestjs/common';
import type { HostProposalAnswer } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { HostProposalLine } from './host-proposals.dto.js';
import type { HostTurn } from './host-turn.entity.js';
import { Meeting } from './meeting.entity.js';
import type { MonthMeeting } from './meeting-month.dto.js';
import type { MeetingFirm, MeetingRow, MeetingThemeLine } from './meetings.dto.js';
import {
  MEETING_SQL,
  MEETINGS_SQL,
  MEMBERS_SQL,
  MONTH_SQL,
  NETWORK_NAME_SQL,
  PROPOSALS_SQL,
  THEMES_SQL,
  TURNS_SQL,
} from './meetings.queries.js';

/** The group whose meetings they are. */
export interface GroupPath {
  readonly programmeId: string;
  readonly networkId: string;
}

export interface MeetingPath extends GroupPath {
  readonly meetingId: string;
}

export interface MemberFirm extends MeetingFirm {
  readonly joinedOn: string;
}

export interface MeetingRead extends MeetingRow {
  readonly minutes: string | null;
  readonly arrangedAt: Date;
}

type TurnFacts = 'id' | 'kind' | 'enterpriseId' | 'withId' | 'readyFrom' | 'byFirm';

export interface TurnRead extends Pick<HostTurn, TurnFacts> {
  readonly enterpriseName: string | null;
  readonly withName: string | null;
  readonly at: Date;
}

export interface ProposalRead extends Omit<HostProposalLine, 'on' | 'state'> {
  readonly answer: HostProposalAnswer | null;
  readonly at: Date;
}

/** Meetings of a group, and what its queue of hosts follows from. */
@Injectable()
export class MeetingsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Absent and hidden are one answer. */
  async networkName({ programmeId, networkId }: GroupPath): Promise<string> {
    const [row] = await this.unit.query<{ name: string }>(NETWORK_NAME_SQL, [
      programmeId,
      networkId,
    ]);
    if (!row) throw AppError.notFound('network');
    return row.name;
  }

  members({ programmeId, networkId }: GroupPath): Promise<MemberFirm[]> {
    return this.unit.query(MEMBERS_SQL, [programmeId, networkId]);
  }

  meetings({ programmeId, networkId }: GroupPath): Promise<MeetingRead[]> {
    return this.unit.query(MEETINGS_SQL, [programmeId, networkId]);
  }

  /** Of all groups of a programme, from one day to another one. */
  between(programmeId: string, first: string, last: string): Promise<MonthMeeting[]> {
    return this.unit.query(MONTH_SQL, [programmeId, first, last]);
  }

  turns({ programmeId, networkId }: GroupPath): Promise<TurnRead[]> {
    return this.unit.query(TURNS_SQL, [programmeId, networkId]);
  }

  /** What hosts proposed, as far as the reader may know of it, the latest first. */
  proposals({ programmeId, networkId }: GroupPath): Promise<ProposalRead[]> {
    return this.unit.query(PROPOSALS_SQL, [programmeId, networkId]);
  }

  themes({ programmeId, networkId }: GroupPath): Promise<MeetingThemeLine[]> {
    return this.unit.query(THEMES_SQL, [programmeId, networkId]);
  }

  async meeting({ programmeId, networkId, meetingId }: MeetingPath): Promise<MeetingRead> {
    const [row] = await this.unit.query<MeetingRead>(MEETING_SQL, [
      ...[programmeId, networkId, meetingId],
    ]);
    if (!row) throw AppError.notFound('meeting');
    return row;
  }

  async add(meeting: Meeting): Promise<void> {
    await this.unit.manager.insert(Meeting, meeting);
  }

  /**
   * What moves the queue of a group, by whomever, is taken one at a time, and before any of its rows
   * is locked: each sees what the one before it did.
   */
  async lockQueue({ networkId }: GroupPath): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('host-queue:' || $1, 0))`,
      [networkId],
    );
  }

  /** The meeting, locked until the unit ends. */
  async lock({ programmeId, networkId, meetingId: id }: MeetingPath): Promise<Meeting> {
    const meeting = await this.unit.manager
      .createQueryBuilder(Meeting, 'meeting')
      .setLock('pessimistic_write')
      .where({ programmeId, networkId, id })
      .getOne();
    if (!meeting) throw AppError.notFound('meeting');
    return meeting;
  }

  async change({ programmeId, id }: Meeting, to: Partial<Meeting>): Promise<void> {
    await this.unit.manager.update(Meeting, { programmeId, id }, to);
  }

  /** A firm that is no member is answered as one that does not exist. */
  async requireMember(path: GroupPath, enterpriseId: string | null): Promise<void> {
    if (enterpriseId === null) return;
    const members = await this.members(path);
    if (!members.some((member) => member.enterpriseId === enterpriseId)) {
      throw AppError.notFound('enterprise');
    }
  }
}
