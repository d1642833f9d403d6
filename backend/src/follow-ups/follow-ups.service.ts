import { Injectable } from '@nestjs/common';
import { addDays, type SystemActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import { type DueExperiment, FollowUpsRepository } from './follow-ups.repository.js';
import type { Reminder } from './reminder.entity.js';

const SYSTEM: SystemActor = { kind: 'system', job: 'follow-ups.remind' };
/** Experiments in one transaction: what is locked is soon free again. */
const BATCH = 200;

/** Reminds of what has come to its day. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly followUps: FollowUpsRepository,
    private readonly mailbox: Mailbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Reminds the entrepreneurs of every experiment past its time box, once each. The row of the
   * reminder is what makes it once: run twice, late, or by two workers, nobody hears of it again.
   */
  async remind(): Promise<void> {
    let found = BATCH;
    while (found === BATCH) found = await this.unit.run(SYSTEM, () => this.remindBatch());
  }

  private async remindBatch(): Promise<number> {
    const due = await this.followUps.due(this.clock.today(), BATCH);
    if (due.length === 0) return 0;
    const added = await this.followUps.add(due.map((experiment) => this.reminderOf(experiment)));
    for (const reminder of added) await this.note(reminder);
    await this.postTo(added);
    return due.length;
  }

  private async postTo(reminders: readonly Reminder[]): Promise<void> {
    for (const recipient of await this.followUps.recipients(reminders)) {
      const { personId, language, programmeId, reminderId } = recipient;
      await this.mailbox.post({
        ...{ kind: 'reminder', personId, language, programmeId },
        ...{ subjectKind: 'reminder', subjectId: reminderId },
      });
    }
  }

  private reminderOf({ id, programmeId, enterpriseId, endsOn }: DueExperiment): Reminder {
    return {
      ...{ id: newId(), programmeId, enterpriseId, experimentId: id, kind: 'time-box-past' },
      dueOn: addDays(endsOn, 1),
      createdAt: this.clock.now(),
    };
  }

  private note({ id, programmeId, experimentId }: Reminder): Promise<void> {
    return this.audit.record({
      ...{ action: 'reminder.send', subjectKind: 'reminder', subjectId: id, programmeId },
      details: { experimentId },
    });
  }
}
