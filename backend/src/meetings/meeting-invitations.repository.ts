import { Injectable } from '@nestjs/common';
import type { Language, LocalisedText, MeetingAnswer } from '@verso/domain';

import type { ReadToken } from '../platform/auth/secrets.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { MailFunding } from '../platform/mail/mail-contents.js';
import { MeetingInvitation } from './meeting-invitation.entity.js';
import type {
  MeetingAnswerRequest,
  MeetingInvitationView,
  MeetingInvitedLine,
} from './meeting-invitations.dto.js';
import {
  ADDRESSEES_SQL,
  ASKED_SQL,
  INVITED_SQL,
  MAILS_SQL,
  REMIND_SQL,
} from './meeting-invitations.queries.js';
import type { MeetingPath } from './meetings.repository.js';

/** Somebody who can be written to. */
export interface Addressee {
  readonly contactId: string;
  readonly enterpriseId: string;
  readonly language: Language;
}

/** Somebody who was asked, with the language of her mails. */
export interface Asked {
  readonly id: string;
  readonly language: Language;
}

export interface Reminded extends Asked {
  readonly programmeId: string;
}

/** Meetings of these days, and those who were asked before `askedBefore`. */
export interface DueMeetings {
  readonly from: string;
  readonly until: string;
  readonly askedBefore: Date;
  readonly now: Date;
  readonly limit: number;
}

export interface MeetingMailRow {
  readonly id: string;
  readonly meetingId: string;
  readonly isCancelled: boolean;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly sentAt: Date;
  readonly isPlanned: boolean;
  readonly answer: MeetingAnswer | null;
  readonly meetsOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly theme: string | null;
  readonly networkName: string;
  readonly hostName: string | null;
  readonly programme: LocalisedText;
  readonly funding: MailFunding;
}

/** People of members who are asked, and what they answer. */
@Injectable()
export class MeetingInvitationsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  addressees({ programmeId, networkId, meetingId }: MeetingPath): Promise<Addressee[]> {
    return this.unit.query(ADDRESSEES_SQL, [programmeId, networkId, meetingId]);
  }

  async add(invitation: MeetingInvitation): Promise<void> {
    await this.unit.manager.insert(MeetingInvitation, invitation);
  }

  /** Those who were asked, and who said no only if `all`. */
  asked({ programmeId, meetingId }: MeetingPath, all: boolean): Promise<Asked[]> {
    return this.unit.query(ASKED_SQL, [programmeId, meetingId, all]);
  }

  /** Asks anew: what was answered before does not count, and who was reminded is reminded again. */
  async askAnew({ programmeId, networkId, meetingId }: MeetingPath, now: Date): Promise<void> {
    const asked = { programmeId, networkId, meetingId };
    await this.unit.manager.update(MeetingInvitation, asked, { askedAt: now, remindedAt: null });
  }

  invited({ programmeId, networkId, meetingId }: MeetingPath): Promise<MeetingInvitedLine[]> {
    return this.unit.query(INVITED_SQL, [programmeId, networkId, meetingId]);
  }

  mails(ids: readonly string[]): Promise<MeetingMailRow[]> {
    return this.unit.query(MAILS_SQL, [ids]);
  }

  /** Marks some of those who are due as reminded: of two jobs at once, each person has one. */
  remind({ from, until, askedBefore, now, limit }: DueMeetings): Promise<Reminded[]> {
    return this.unit.query(REMIND_SQL, [from, until, askedBefore, now, limit]);
  }

  /** What the holder of the link may read; null when no invitation has this link. */
  async opened({ id, hash }: ReadToken, now: Date): Promise<MeetingInvitationView | null> {
    const [view] = await this.unit.query<MeetingInvitationView>(
      `SELECT state, answer, message, invited_name AS "invitedName", language, network_name AS "networkName",
              host_name AS "hostName", meets_on AS "meetsOn", starts_at AS "startsAt", ends_at AS "endsAt",
              place, theme, programme_label AS "programmeLabel", programme_code AS "programmeCode", funding
         FROM verso.open_meeting_invitation($1, $2, $3)`,
      [id, hash, now],
    );
    return view ?? null;
  }

  /** Whether the answer was taken. */
  async answer(
    { id, hash }: ReadToken,
    { answer, message }: Pick<MeetingAnswerRequest, 'answer' | 'message'>,
    now: Date,
  ): Promise<boolean> {
    const [row] = await this.unit.query<{ taken: boolean }>(
      'SELECT verso.answer_meeting_invitation($1, $2, $3, $4, $5) AS taken',
      [id, hash, answer, message, now],
    );
    return row?.taken ?? false;
  }
}
