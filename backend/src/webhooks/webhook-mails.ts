import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { type MailContent, MailContents } from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import { failureInWords } from './failure-words.js';
import {
  type FailingReceiver,
  type Receiver,
  ReceiversRepository,
} from './receivers.repository.js';

/** Tells those who keep a webhook that its receiver fails: once, until it has been well again. */
@Injectable()
export class WebhookMails {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly receivers: ReceiversRepository,
    private readonly mailbox: Mailbox,
    contents: MailContents,
  ) {
    contents.provide('webhook-failing', (ids) => this.content(ids));
  }

  /** In the open unit. However many deliveries fail, and wherever: the first one tells. */
  async tellOnce({ webhookId, programmeId }: Receiver, now: Date): Promise<void> {
    if (!(await this.receivers.markTold(webhookId, now))) return;
    const subject = { subjectKind: 'webhook', subjectId: webhookId, programmeId };
    for (const keeper of await this.receivers.keepers(programmeId)) {
      await this.mailbox.post({ kind: 'webhook-failing', ...keeper, ...subject });
    }
  }

  private async content(ids: readonly string[]): Promise<Map<string, MailContent>> {
    const rows = await this.receivers.failing(ids);
    // What has recovered while the mail waited is no news; managers may still read what was sent.
    const isSending = this.unit.actor.kind === 'system';
    const shown = rows.filter(({ toldAt }) => toldAt !== null || !isSending);
    return new Map(shown.map((row) => [row.webhookId, contentOf(row)]));
  }
}

function contentOf(failing: FailingReceiver): MailContent {
  const { webhookId, programmeId, url, programme, offReason } = failing;
  return {
    // The host alone: what follows it may be a key to somebody else's system.
    values: { host: new URL(url).host, programme, error: failureInWords(failing), offReason },
    secret: null,
    path: `/programmes/${programmeId}/webhooks/${webhookId}`,
  };
}
