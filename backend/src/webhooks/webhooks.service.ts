import { Injectable } from '@nestjs/common';
import { type PersonActor, WEBHOOK_LIMITS, WEBHOOK_TEST } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  isInstantAndId,
  type Page,
  PAGE_LIMITS,
  pageOf,
  type PageQuery,
  readCursor,
} from '../platform/http/page.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { newWebhookSecret } from './webhook-signature.js';
import { WebhookVault } from './webhook-vault.js';
import type {
  DeliveryRow,
  MadeWebhook,
  WebhookChangeRequest,
  WebhookRequest,
  WebhookRow,
} from './webhooks.dto.js';
import { type WebhookKey, WebhooksRepository } from './webhooks.repository.js';

/** Webhooks as a manager keeps them: where they go, what they tell, and what became of it. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly webhooks: WebhooksRepository,
    private readonly vault: WebhookVault,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string): Promise<{ items: WebhookRow[] }> {
    return this.unit.run(actor, async () => ({ items: await this.webhooks.list(programmeId) }));
  }

  add(actor: PersonActor, programmeId: string, request: WebhookRequest): Promise<MadeWebhook> {
    const { events, url } = request;
    requireEvents(events);
    const address = this.vault.requireAddress(url);
    return this.unit.run(actor, async () => {
      const max = WEBHOOK_LIMITS.perProgramme;
      await this.webhooks.addOneByOne(programmeId);
      if ((await this.webhooks.list(programmeId)).length >= max) {
        throw AppError.conflict('webhook.too-many', { params: { max } });
      }
      const [id, secret] = [newId(), newWebhookSecret()];
      const made = { createdAt: this.clock.now(), createdBy: actor.personId };
      const sealed = this.vault.seal(id, secret);
      await this.webhooks.add({ programmeId, id, url: address, events, secret: sealed, ...made });
      await this.note('webhook.add', { programmeId, id }, { events: events.join(' ') });
      return { id, secret };
    });
  }

  change(actor: PersonActor, key: WebhookKey, request: WebhookChangeRequest): Promise<void> {
    requireEvents(request.events);
    return this.unit.run(actor, async () => {
      const webhook = await this.webhooks.lock(key);
      const offSince = request.isOn ? null : (webhook.offSince ?? this.clock.now());
      const offReason = request.isOn ? null : (webhook.offReason ?? 'manual');
      // Who switches it on again gives it its days anew.
      const isAnew = request.isOn && webhook.offSince !== null;
      const failing = isAnew ? { failingSince: null, toldAt: null } : webhook;
      await this.webhooks.change(key, { ...webhook, ...failing, ...request, offSince, offReason });
      const { events, isOn } = request;
      await this.note('webhook.change', key, { events: events.join(' '), isOn });
    });
  }

  remove(actor: PersonActor, key: WebhookKey): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.webhooks.archive(key, this.clock.now());
      await this.note('webhook.remove', key);
    });
  }

  /** Sends something that means nothing, so that a receiver can be tried out. */
  test(actor: PersonActor, key: WebhookKey): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.requireOn(key);
      const deliveryId = newId();
      const news = { event: WEBHOOK_TEST, subjectId: newId(), happenedAt: this.clock.now() };
      await this.webhooks.addDelivery({ ...news, ...key, webhookId: key.id, id: deliveryId });
      await this.outbox.add('webhooks.deliver', { deliveryId, nth: 1 }, { asSystem: true });
      await this.note('webhook.test', key);
    });
  }

  deliveries(actor: PersonActor, key: WebhookKey, query: PageQuery): Promise<Page<DeliveryRow>> {
    const limit = query.limit ?? PAGE_LIMITS.default;
    const after = readCursor(query.after, 2, isInstantAndId);
    return this.unit.run(actor, async () => {
      await this.webhooks.find(key);
      const rows = await this.webhooks.deliveries(key, { after, limit });
      const page = pageOf(rows, limit, ({ cursorAt, id }) => [cursorAt, id]);
      return { ...page, items: page.items.map(({ cursorAt: _, ...row }) => row) };
    });
  }

  /** Sends a delivery again, under the id it always had: the receiver may know it already. */
  resend(actor: PersonActor, key: WebhookKey, deliveryId: string): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.requireOn(key);
      await this.webhooks.reopen(key, deliveryId, this.clock.now());
      await this.outbox.add('webhooks.deliver', { deliveryId, nth: 1 }, { asSystem: true });
      await this.note('webhook.resend', key, { deliveryId });
    });
  }

  private async requireOn(key: WebhookKey): Promise<void> {
    const { offSince } = await this.webhooks.lock(key);
    if (offSince !== null) throw AppError.conflict('webhook.off');
  }

  private note(
    action: string,
    { id, programmeId }: WebhookKey,
    details: Record<string, string | boolean> = {},
  ): Promise<void> {
    const subject = { subjectKind: 'webhook', subjectId: id };
    return this.audit.record({ action, ...subject, programmeId, details });
  }
}

function requireEvents(events: readonly string[]): void {
  if (events.length === 0) throw AppError.invalidField('events', 'required');
}
