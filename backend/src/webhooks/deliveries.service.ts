import { Injectable, Logger } from '@nestjs/common';
import { type Actor, DELIVERY_TRIES, isGivenUp, pauseAfter } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Outbox } from '../platform/outbox/outbox.js';
import type { JobPayloads, WebhookNews } from '../platform/queue/jobs.js';
import { DeliveriesRepository, type DueDelivery } from './deliveries.repository.js';
import { WebhookSender } from './webhook-sender.js';
import type { CallOutcome } from './webhook-call.js';

/** For so long a try is one worker's; then it counts as lost with it, and the next one is due. */
const LEASE_MS = 3 * 60_000;
const KEPT_MS = 90 * 24 * 3_600_000;
const GONE = 410;

/** Sends what webhooks tell, tries again what fails, and switches off who never answers. */
@Injectable()
export class DeliveriesService {
  private readonly logger = new Logger('Webhooks');

  constructor(
    private readonly unit: UnitOfWork,
    private readonly deliveries: DeliveriesRepository,
    private readonly sender: WebhookSender,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  tell(actor: Actor, news: WebhookNews): Promise<void> {
    return this.unit.run(actor, async () => {
      for (const id of await this.deliveries.tell(news)) await this.enqueue(id, 1);
    });
  }

  /** The nth try of a delivery. The call stands between two units: none is open while others are waited for. */
  async deliver(actor: Actor, { deliveryId, nth }: JobPayloads['webhooks.deliver']): Promise<void> {
    const due = await this.unit.run(actor, () => this.take(deliveryId, nth));
    if (!due) return;
    const outcome = await this.sender.send(due);
    await this.unit.run(actor, () => this.settle(due, outcome));
  }

  /** Takes up tries that were lost with their worker, and forgets what is long settled. */
  sweep(actor: Actor): Promise<void> {
    return this.unit.run(actor, async () => {
      const now = this.clock.nowMs();
      const lost = new Date(now - LEASE_MS);
      await this.deliveries.giveUp(lost, DELIVERY_TRIES);
      for (const { id, attempts } of await this.deliveries.overdue(lost)) {
        await this.enqueue(id, attempts + 1);
      }
      await this.deliveries.forget(new Date(now - KEPT_MS));
    });
  }

  private async take(id: string, nth: number): Promise<DueDelivery | null> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const due = await this.deliveries.take(id, { nth, now, until });
    if (!due?.isOff) return due;
    await this.deliveries.skip(id, now);
    return null;
  }

  private async settle(due: DueDelivery, outcome: CallOutcome): Promise<void> {
    const { id, attempts, webhookId } = due;
    const { statusCode } = outcome;
    const now = this.clock.now();
    const isWell = statusCode !== null && statusCode >= 200 && statusCode < 300;
    const pause = isWell || statusCode === GONE ? null : pauseAfter(attempts);
    const state = isWell ? 'delivered' : pause === null ? 'failed' : 'pending';
    const nextAt = pause === null ? null : new Date(now.getTime() + pause);
    await this.deliveries.settle({ id, outcome, state, now, nextAt });
    if (nextAt) await this.enqueue(id, attempts + 1, nextAt);
    const failingSince = await this.deliveries.noteHealth(webhookId, isWell, now);
    if (statusCode === GONE) await this.switchOff(due, 'gone', now);
    else if (failingSince && isGivenUp(failingSince.getTime(), now.getTime())) {
      await this.switchOff(due, 'failing', now);
    }
  }

  private async switchOff(
    { webhookId, programmeId }: DueDelivery,
    reason: 'failing' | 'gone',
    now: Date,
  ): Promise<void> {
    if (!(await this.deliveries.switchOff(webhookId, reason, now))) return;
    this.logger.warn(`webhook ${webhookId} is switched off: ${reason}`);
    const subject = { subjectKind: 'webhook', subjectId: webhookId };
    await this.audit.record({
      action: 'webhook.off',
      ...subject,
      programmeId,
      details: { reason },
    });
  }

  private enqueue(deliveryId: string, nth: number, at?: Date): Promise<void> {
    const options = { asSystem: true, ...(at && { at }) };
    return this.outbox.add('webhooks.deliver', { deliveryId, nth }, options);
  }
}
