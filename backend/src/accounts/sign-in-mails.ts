import { Injectable } from '@nestjs/common';
import type { Language } from '@verso/domain';

import { Secrets } from '../platform/auth/secrets.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { type MailContent, MailContents } from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import { AccountsRepository } from './accounts.repository.js';

const MINUTE_MS = 60_000;
/** A code is typed at once; somebody who is invited may be on holiday. */
const VALID_MS = {
  'sign-in': 15 * MINUTE_MS,
  'staff-invitation': 14 * 24 * 60 * MINUTE_MS,
} as const;

/** Mails that let somebody in. Their link and code are derived when the mail is made; only hashes are stored. */
@Injectable()
export class SignInMails {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly mailbox: Mailbox,
    contents: MailContents,
  ) {
    contents.provide('sign-in', (ids) => this.content(ids));
    contents.provide('staff-invitation', (ids) => this.content(ids));
  }

  /** A code and a link for somebody who wants to sign in. In the open unit. */
  sendCode(personId: string, language: Language): Promise<string> {
    return this.send('sign-in', personId, language);
  }

  /** The first link for somebody who has got a role. In the open unit. */
  sendWelcome(personId: string, language: Language): Promise<string> {
    return this.send('staff-invitation', personId, language);
  }

  /** Opens a request without a mail, and answers its link's token: for the command line. */
  async openLink(personId: string, kind: keyof typeof VALID_MS): Promise<string> {
    const id = newId();
    const source = { purpose: 'sign-in', id } as const;
    const expiresAt = new Date(this.clock.nowMs() + VALID_MS[kind]);
    await this.accounts.openRequest({ id, personId, ...this.secrets.hashes(source), expiresAt });
    return id;
  }

  private async send(kind: keyof typeof VALID_MS, personId: string, language: Language) {
    const subjectId = await this.openLink(personId, kind);
    return this.mailbox.post({
      kind,
      personId,
      language,
      subjectKind: 'sign-in-request',
      subjectId,
      programmeId: null,
    });
  }

  private content(requestIds: readonly string[]): Promise<Map<string, MailContent>> {
    const contentOf = (id: string): MailContent => ({
      values: {},
      secret: { purpose: 'sign-in', id },
      path: '/sign-in/link',
    });
    return Promise.resolve(new Map(requestIds.map((id) => [id, contentOf(id)])));
  }
}
