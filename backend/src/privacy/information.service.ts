import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { type MailContent, MailContents } from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import type { InformationMadeView, InformationRequest } from './notices.dto.js';
import { type NoticeMailRow, NoticesRepository } from './notices.repository.js';

/** Those whose data came from elsewhere are told so: by a mail of Verso, or outside it and noted here. */
@Injectable()
export class InformationService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly notices: NoticesRepository,
    private readonly mailbox: Mailbox,
    private readonly audit: Audit,
    contents: MailContents,
  ) {
    contents.provide('privacy-notice', (ids) => this.content(ids));
  }

  /** As JSON text, an `UninformedView`. */
  uninformed(actor: PersonActor, programmeId: string): Promise<string> {
    return this.unit.run(actor, () => this.notices.uninformed(programmeId));
  }

  /** Notes what was told outside Verso. Who was told before stays as noted then. */
  note(
    actor: PersonActor,
    programmeId: string,
    { contactIds, how, givenOn }: InformationRequest,
  ): Promise<InformationMadeView> {
    if (givenOn > this.clock.today()) {
      throw AppError.invalidField('givenOn', 'information.in-future');
    }
    return this.unit.run(actor, async () => {
      let count = 0;
      for (const { contactId } of await this.notices.addressees(programmeId, contactIds)) {
        const told = { contactId, how, givenOn };
        if (await this.notices.note(programmeId, actor.personId, told)) count += 1;
      }
      await this.record(programmeId, { how, count });
      return { count };
    });
  }

  /** Writes to those who have an address and have not been told; each gets one mail. */
  mail(
    actor: PersonActor,
    programmeId: string,
    contactIds: readonly string[],
  ): Promise<InformationMadeView> {
    return this.unit.run(actor, async () => {
      const told = { how: 'mail', givenOn: this.clock.today() } as const;
      let count = 0;
      for (const one of await this.notices.addressees(programmeId, contactIds)) {
        const { contactId, email, language } = one;
        if (email === null) continue;
        if (!(await this.notices.note(programmeId, actor.personId, { contactId, ...told })))
          continue;
        await this.mailbox.post({
          ...{ kind: 'privacy-notice', personId: null, language, programmeId },
          ...{ subjectKind: 'contact', subjectId: contactId },
        });
        count += 1;
      }
      await this.record(programmeId, { how: 'mail', count });
      return { count };
    });
  }

  private record(programmeId: string, details: { how: string; count: number }): Promise<void> {
    const subject = { subjectKind: 'programme', subjectId: programmeId, programmeId };
    return this.audit.record({ action: 'information.give', ...subject, details });
  }

  private async content(contactIds: readonly string[]): Promise<Map<string, MailContent>> {
    const rows = await this.notices.mails(contactIds);
    const contentOf = ({ programme, enterprise, code, funding }: NoticeMailRow): MailContent => ({
      values: { programme, enterprise },
      funding,
      secret: null,
      path: `/privacy/${encodeURIComponent(code)}`,
    });
    return new Map(rows.map((row) => [row.id, contentOf(row)]));
  }
}
