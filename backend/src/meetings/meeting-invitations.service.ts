import { Injectable } from '@nestjs/common';
import { meetingNews, type MeetingPlace, type PersonActor } from '@verso/domain';

import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { type Addressee, MeetingInvitationsRepository } from './meeting-invitations.repository.js';
import { MeetingMails } from './meeting-mails.js';
import { MeetingTrail } from './meeting-trail.js';
import { type MeetingPath, MeetingsRepository } from './meetings.repository.js';

/** Asks the members' people to a meeting by mail, and tells them when it changes or is called off. */
@Injectable()
export class MeetingInvitationsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: MeetingsRepository,
    private readonly invitations: MeetingInvitationsRepository,
    private readonly mails: MeetingMails,
    private readonly trail: MeetingTrail,
  ) {}

  /** Asks everybody who can be written to and was not asked before: done again, it asks newcomers only. */
  invite(actor: PersonActor, path: MeetingPath): Promise<number> {
    return this.unit.run(actor, async () => {
      // Locked: of two who invite at once the second finds everybody asked.
      const meeting = await this.meetings.lock(path);
      if (meeting.state !== 'planned') throw AppError.conflict(`meeting.${meeting.state}`);
      if (meeting.meetsOn < this.trail.today()) throw AppError.conflict('meeting.over');
      const addressees = await this.invitations.addressees(path);
      for (const addressee of addressees) await this.ask(actor, path, addressee);
      if (addressees.length > 0) await this.trail.note('meeting.invite', path);
      return addressees.length;
    });
  }

  /** Tells of a change, in the open unit. Another time is another question: all are asked anew. */
  async tellChanged(path: MeetingPath, before: MeetingPlace, after: MeetingPlace): Promise<void> {
    const news = meetingNews(before, after);
    if (news === null || after.meetsOn < this.trail.today()) return;
    if (news === 'time') await this.invitations.askAnew(path, this.trail.now());
    await this.tell('meeting-changed', path, news === 'time');
  }

  /** Tells those who did not decline, in the open unit. What is past needs no telling. */
  async tellCancelled(path: MeetingPath, { meetsOn }: MeetingPlace): Promise<void> {
    if (meetsOn >= this.trail.today()) await this.tell('meeting-cancelled', path, false);
  }

  private async tell(
    kind: 'meeting-changed' | 'meeting-cancelled',
    path: MeetingPath,
    all: boolean,
  ): Promise<void> {
    for (const asked of await this.invitations.asked(path, all)) {
      await this.mails.post(kind, path.programmeId, asked);
    }
  }

  private async ask(
    { personId }: PersonActor,
    { programmeId, networkId, meetingId }: MeetingPath,
    { contactId, enterpriseId, language }: Addressee,
  ): Promise<void> {
    const [id, sentAt] = [newId(), this.trail.now()];
    await this.invitations.add({
      ...{ id, programmeId, networkId, meetingId, enterpriseId, contactId },
      ...{ tokenHash: this.mails.tokenHash({ id, sentAt }), sentAt, sentBy: personId },
      ...{ askedAt: sentAt, answer: null, message: null, answeredAt: null, remindedAt: null },
    });
    await this.mails.post('meeting-invitation', programmeId, { id, language });
  }
}
