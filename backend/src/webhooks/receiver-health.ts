import { Injectable, Logger } from '@nestjs/common';
import { isGivenUp } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { type Receiver, ReceiversRepository } from './receivers.repository.js';
import { WebhookMails } from './webhook-mails.js';

/** What a try says of its receiver. */
export interface Finding {
  readonly isWell: boolean;
  /** It said that it will never take anything again. */
  readonly isGone: boolean;
  /** It was the last try of a delivery. */
  readonly isLast: boolean;
}

/** Keeps an eye on receivers: switches off who never answers, and tells those who keep the webhook. */
@Injectable()
export class ReceiverHealth {
  private readonly logger = new Logger('Webhooks');

  constructor(
    private readonly receivers: ReceiversRepository,
    private readonly mails: WebhookMails,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** In the open unit; locks the webhook until it ends. */
  async note(receiver: Receiver, { isWell, isGone, isLast }: Finding): Promise<void> {
    const now = this.clock.now();
    const failingSince = await this.receivers.noteHealth(receiver.webhookId, isWell, now);
    if (!failingSince) return;
    const isLost = isGone || isGivenUp(failingSince.getTime(), now.getTime());
    if (isLost) await this.switchOff(receiver, isGone ? 'gone' : 'failing', now);
    if (isLost || isLast) await this.mails.tellOnce(receiver, now);
  }

  private async switchOff(
    { webhookId, programmeId }: Receiver,
    reason: 'failing' | 'gone',
    now: Date,
  ): Promise<void> {
    if (!(await this.receivers.switchOff(webhookId, reason, now))) return;
    this.logger.warn(`webhook ${webhookId} is switched off: ${reason}`);
    const subject = { subjectKind: 'webhook', subjectId: webhookId };
    await this.audit.record({
      action: 'webhook.off',
      ...subject,
      programmeId,
      details: { reason },
    });
  }
}
