import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../audit/audit.js';
import { Environment } from '../config/environment.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import { Outbox } from '../outbox/outbox.js';
import { isInstantAndId, type Page, PAGE_LIMITS, readCursor } from '../http/page.js';
import type { MailRow, MailsQuery, MailView } from './mail.dto.js';
import { withEmblemInside } from './mail-funding.js';
import { type MadeMail, MailMaker } from './mail-maker.js';
import { type Mail, MailRepository } from './mail.repository.js';

const RESENDABLE = ['kept', 'uncertain', 'failed'];

/** Mails as people look at them: states, texts, and sending again what nobody is sure of. */
@Injectable()
export class MailroomService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly mails: MailRepository,
    private readonly maker: MailMaker,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly environment: Environment,
  ) {}

  list(actor: PersonActor, query: MailsQuery): Promise<Page<MailRow>> {
    const { programmeId, state, kind, limit = PAGE_LIMITS.default } = query;
    const after = readCursor(query.after, 2, isInstantAndId);
    return this.unit.run(actor, async () => {
      const page = await this.mails.list({ programmeId, state, kind, after, limit });
      const made = await this.made(page.items);
      const items = page.items.map((mail) => rowOf(mail, made.get(mail.id)));
      return { items, next: page.next };
    });
  }

  show(actor: PersonActor, id: string): Promise<MailView> {
    return this.unit.run(actor, async () => {
      const mail = await this.mails.find(id);
      if (!mail) throw AppError.notFound('mail');
      const made = (await this.made([mail])).get(mail.id);
      const { text = '', html = '', hidesSecrets: secretsHidden = false } = made ?? {};
      return { ...rowOf(mail, made), text, html: withEmblemInside(html), secretsHidden };
    });
  }

  resend(actor: PersonActor, id: string): Promise<void> {
    return this.unit.run(actor, async () => {
      const mail = await this.mails.find(id);
      if (!mail) throw AppError.notFound('mail');
      const isKept = mail.state === 'kept' && this.environment.smtpUrl === undefined;
      if (!RESENDABLE.includes(mail.state) || isKept || !(await this.mails.queueAgain(id))) {
        throw AppError.conflict('mail.not-resendable', { params: { state: mail.state } });
      }
      await this.outbox.add('mail.send', { mailId: id }, { asSystem: true });
      const programmeId = mail.programmeId ?? undefined;
      await this.audit.record({
        action: 'mail.resend',
        subjectKind: 'mail',
        subjectId: id,
        ...(programmeId !== undefined && { programmeId }),
      });
    });
  }

  /**
   * Whether links and codes are shown to whoever may read the mail. In a demo, all; otherwise only an
   * invitation that no mail server can carry, so that staff can hand it over in another way. What
   * signs somebody in is never shown.
   */
  private showsSecrets({ kind, state }: Mail): boolean {
    const { demo, smtpUrl } = this.environment;
    return demo || (kind === 'invitation' && state === 'kept' && smtpUrl === undefined);
  }

  private made(mails: readonly Mail[]): Promise<ReadonlyMap<string, MadeMail>> {
    return this.maker.makeAll(mails, (mail) => this.showsSecrets(mail));
  }
}

// Codes stand in some subjects: they are covered where the mail covers them.
function rowOf(mail: Mail, made: MadeMail | undefined): MailRow {
  const { id, kind, state, recipientName, recipientEmail, errorCode, programmeId } = mail;
  return {
    ...{ id, kind, state, recipientName, recipientEmail, errorCode, programmeId },
    subject: made?.subject ?? null,
    createdAt: mail.createdAt.toISOString(),
    settledAt: mail.settledAt?.toISOString() ?? null,
  };
}
