import { Injectable } from '@nestjs/common';

import { Clock } from '../platform/clock/clock.js';
import type { DueDelivery } from './deliveries.repository.js';
import { type CallOutcome, WebhookCall } from './webhook-call.js';
import { signedHeaders } from './webhook-signature.js';
import { WebhookVault } from './webhook-vault.js';

/**
 * Makes the message of a delivery and sends it, signed as Standard Webhooks says. It names what
 * happened and to which row; who may read the row asks for it with a token.
 */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly vault: WebhookVault,
    private readonly call: WebhookCall,
    private readonly clock: Clock,
  ) {}

  send(due: DueDelivery): Promise<CallOutcome> {
    const { id, webhookId, programmeId, event, subjectId, happenedAt, url, secret } = due;
    const body = JSON.stringify({
      type: event,
      timestamp: happenedAt.toISOString(),
      data: { programmeId, id: subjectId },
    });
    const timestamp = Math.floor(this.clock.nowMs() / 1_000);
    const signed = signedHeaders(this.vault.open(webhookId, secret), { id, timestamp, body });
    const headers = { 'content-type': 'application/json', 'user-agent': 'Verso', ...signed };
    return this.call.post({ url, headers, body });
  }
}
