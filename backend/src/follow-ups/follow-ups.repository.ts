import { Injectable } from '@nestjs/common';
import type { ExperimentStage, Language } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { MailFunding } from '../platform/mail/mail-contents.js';
import { DUE_EXPERIMENTS_SQL, RECIPIENTS_SQL, REMINDER_MAIL_SQL } from './follow-ups.queries.js';
import { Reminder } from './reminder.entity.js';

/** An experiment that runs past its time box. */
export interface DueExperiment {
  readonly id: string;
  readonly programmeId: string;
  readonly enterpriseId: string;
  readonly endsOn: string;
}

/** Somebody who gets a reminder. */
export interface Recipient {
  readonly reminderId: string;
  readonly programmeId: string;
  readonly personId: string;
  readonly language: Language;
}

export interface ReminderMailRow {
  readonly id: string;
  readonly experimentId: string;
  readonly title: string;
  readonly stage: ExperimentStage;
  readonly enterpriseName: string | null;
  readonly endsOn: string;
  readonly funding: MailFunding;
}

/** Reminders, and what they are about. */
@Injectable()
export class FollowUpsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** At most `limit` experiments past their time box of which nobody has been reminded. */
  due(today: string, limit: number): Promise<DueExperiment[]> {
    return this.unit.query<DueExperiment>(DUE_EXPERIMENTS_SQL, [today, limit]);
  }

  /** Adds those that are not there yet, and says which: of two jobs at once, each reminder has one. */
  async add(reminders: readonly Reminder[]): Promise<Reminder[]> {
    await this.unit.manager
      .createQueryBuilder()
      .insert()
      .into(Reminder)
      .values([...reminders])
      .orIgnore()
      .updateEntity(false)
      .execute();
    const rows = await this.unit.query<{ id: string }>(
      'SELECT id FROM reminder WHERE id = ANY ($1::uuid[])',
      [reminders.map(({ id }) => id)],
    );
    const added = new Set(rows.map(({ id }) => id));
    return reminders.filter(({ id }) => added.has(id));
  }

  recipients(reminders: readonly Reminder[]): Promise<Recipient[]> {
    return this.unit.query<Recipient>(RECIPIENTS_SQL, [reminders.map(({ id }) => id)]);
  }

  mailsOf(reminderIds: readonly string[]): Promise<ReminderMailRow[]> {
    return this.unit.query<ReminderMailRow>(REMINDER_MAIL_SQL, [reminderIds]);
  }
}
