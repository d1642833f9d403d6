import { Injectable } from '@nestjs/common';
import type { Language } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { MailContents } from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';

/** Tells a person that her second step is off: she should know when it was not her. */
@Injectable()
export class SecondStepMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly mailbox: Mailbox,
    contents: MailContents,
  ) {
    const content = { values: {}, secret: null, path: '/settings' };
    contents.provide('second-step-off', (ids) =>
      Promise.resolve(new Map(ids.map((id) => [id, content]))),
    );
  }

  async addressOf(personId: string): Promise<string> {
    return (await this.read(personId)).email;
  }

  /** In the open unit. */
  async tellOff(personId: string): Promise<void> {
    const { language } = await this.read(personId);
    await this.mailbox.post({
      kind: 'second-step-off',
      personId,
      language,
      subjectKind: 'person',
      subjectId: personId,
      programmeId: null,
    });
  }

  private async read(personId: string): Promise<{ email: string; language: Language }> {
    const [row] = await this.unit.query<{ email: string; language: Language }>(
      'SELECT email, language FROM person_identity WHERE person_id = $1',
      [personId],
    );
    if (!row) throw AppError.notFound('person');
    return row;
  }
}
