import { Injectable } from '@nestjs/common';
import type { Language, LocalisedText } from '@verso/domain';

import { Secrets, type SecretSource } from '../platform/auth/secrets.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import {
  type MailContent,
  MailContents,
  type MailFunding,
} from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import type { Invitation } from './invitation.entity.js';
import { INVITATION_MAIL_SQL } from './invitations.queries.js';

interface InvitationMailRow {
  readonly id: string;
  readonly sentAt: Date;
  readonly isOpen: boolean;
  readonly programmeLabel: LocalisedText;
  readonly funding: MailFunding;
  readonly networkName: string | null;
  readonly enterpriseName: string;
  readonly inviterName: string | null;
}

type Sending = Pick<Invitation, 'id' | 'sentAt'>;

/** Mails that invite. Link and code are derived when the mail is made, from the row and the time it was sent. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly mailbox: Mailbox,
    contents: MailContents,
  ) {
    contents.provide('invitation', (ids) => this.content(ids));
  }

  /** What the link and the code of this sending are compared with. */
  hashes(sending: Sending): { tokenHash: string; codeHash: string } {
    return this.secrets.hashes(sourceOf(sending));
  }

  /** Orders the mail in the open unit. */
  async post({ id, personId, programmeId }: Invitation, language: Language): Promise<void> {
    await this.mailbox.post({
      ...{ kind: 'invitation', personId, language, programmeId },
      ...{ subjectKind: 'invitation', subjectId: id },
    });
  }

  private async content(ids: readonly string[]): Promise<Map<string, MailContent>> {
    const rows = await this.unit.query<InvitationMailRow>(INVITATION_MAIL_SQL, [ids]);
    // What was answered or taken back while the mail waited is not sent; staff may still read it.
    const isSending = this.unit.actor.kind === 'system';
    const shown = rows.filter(({ isOpen }) => isOpen || !isSending);
    return new Map(shown.map((row) => [row.id, contentOf(row)]));
  }
}

function contentOf(row: InvitationMailRow): MailContent {
  return {
    values: {
      programme: row.programmeLabel,
      network: row.networkName,
      enterprise: row.enterpriseName,
      // Somebody who has left since is not named any more.
      inviter: row.inviterName ?? row.programmeLabel,
    },
    funding: row.funding,
    secret: sourceOf(row),
    path: '/invitation',
  };
}

// The time it was sent makes each sending another secret: an older link opens nothing.
function sourceOf({ id, sentAt }: Sending): SecretSource {
  return { purpose: 'invitation', id, nonce: sentAt.toISOString() };
}
