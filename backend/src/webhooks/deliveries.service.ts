import { Injectable } from '@nestjs/common';
import { type Actor, DELIVERY_TRIES, pauseAfter } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Outbox } from '../platform/outbox/outbox.js';
import type { JobPayloads, WebhookNews } from '../platform/queue/jobs.js';
import { DeliveriesRepository, type DueDelivery } from './deliveries.repository.js';
import { ReceiverHealth } from './receiver-health.js';
import { WebhookSender } from './webhook-sender.js';
import type { CallOutcome } from './webhook-call.js';

/** For so long a try is one worker's; then it counts as lost with it, and the next one is due. */
const LEASE_MS = 3 * 60_000;
const KEPT_MS = 90 * 24 * 3_600_000;
const GONE = 410;

/** Sends what webhooks tell, and tries again what fails. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly deliveries: DeliveriesRepository,
    private readonly sender: WebhookSender,
    private readonly outbox: Outbox,
    private readonly health: ReceiverHealth,
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
      for (const receiver of await this.deliveries.losers(lost, DELIVERY_TRIES)) {
        await this.health.note(receiver, { isWell: false, isGone: false, isLast: true });
      }
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
    const { id, attempts } = due;
    const { statusCode } = outcome;
    const isWell = statusCode !== null && statusCode >= 200 && statusCode < 300;
    const isGone = statusCode === GONE;
    const pause = isWell || isGone ? null : pauseAfter(attempts);
    const state = isWell ? 'delivered' : pause === null ? 'failed' : 'pending';
    const now = this.clock.now();
    const nextAt = pause === null ? null : new Date(now.getTime() + pause);
    // The webhook first, then the delivery: so does who sends one again.
    await this.health.note(due, { isWell, isGone, isLast: pause === null });
    await this.deliveries.settle({ id, outcome, state, now, nextAt });
    if (nextAt) await this.enqueue(id, attempts + 1, nextAt);
  }

  private enqueue(deliveryId: string, nth: number, at?: Date): Promise<void> {
    const options = { asSystem: true, ...(at && { at }) };
    return this.outbox.add('webhooks.deliver', { deliveryId, nth }, options);
  }
}
