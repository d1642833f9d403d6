import { Injectable } from '@nestjs/common';
import { addDays, type SystemActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { MeetingInvitationsRepository } from './meeting-invitations.repository.js';
import { MeetingMails } from './meeting-mails.js';

const SYSTEM: SystemActor = { kind: 'system', job: 'meetings.remind' };
/** Days before a meeting on which people are reminded of it. */
const AHEAD = 2;
/** Who was asked within these hours needs no reminder yet. */
const FRESH_MS = 20 * 3_600_000;
/** Mails in one transaction: what is locked is soon free again. */
const BATCH = 200;

/** Reminds those who were asked and have not said no, once for each evening. */
@Injectable()
export class MeetingRemindersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly invitations: MeetingInvitationsRepository,
    private readonly mails: MeetingMails,
    private readonly clock: Clock,
  ) {}

  async remind(): Promise<void> {
    let found = BATCH;
    while (found === BATCH) found = await this.unit.run(SYSTEM, () => this.remindBatch());
  }

  private async remindBatch(): Promise<number> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const reminded = await this.invitations.remind({
      ...{ from: addDays(today, 1), until: addDays(today, AHEAD), now, limit: BATCH },
      askedBefore: new Date(now.getTime() - FRESH_MS),
    });
    for (const { programmeId, ...asked } of reminded) {
      await this.mails.post('meeting-reminder', programmeId, asked);
    }
    return reminded.length;
  }
}
