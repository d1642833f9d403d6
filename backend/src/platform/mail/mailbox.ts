import { Injectable } from '@nestjs/common';
import type { Language } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { newId } from '../clock/new-id.js';
import { Environment } from '../config/environment.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import type { MailKind } from './mail-kinds.js';

export interface MailOrder {
  readonly kind: MailKind;
  /** Who gets it; null for somebody without an account, whose address stands with the subject. */
  readonly personId: string | null;
  readonly language: Language;
  /** Whose staff see it; null for mails of no programme. */
  readonly programmeId: string | null;
  /** What it is about: `invitation`, `reminder`. */
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** Takes orders for mails: ids only. The text is made when it is sent or looked at. */
@Injectable()
export class Mailbox {
  private readonly domain: string;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    environment: Environment,
  ) {
    this.domain = new URL(environment.publicUrl).hostname;
  }

  /** Orders a mail in the open unit; it leaves with the commit. Answers its id. */
  async post({ kind, personId, language, programmeId, subjectKind, subjectId }: MailOrder) {
    const id = newId();
    await this.unit.query(
      `INSERT INTO mail_message (id, kind, person_id, programme_id, subject_kind, subject_id, language, state,
                                 message_id, attempts, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'queued', $8, 0, $9)`,
      [
        ...[id, kind, personId, programmeId, subjectKind, subjectId, language],
        ...[`<${id}@${this.domain}>`, this.clock.now()],
      ],
    );
    await this.outbox.add('mail.send', { mailId: id }, { asSystem: true });
    return id;
  }
}
