import { Injectable } from '@nestjs/common';
import type { WebhookEvent, WebhookOffReason } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { CursorValue } from '../platform/http/page.js';
import type { DeliveryRow, WebhookRow } from './webhooks.dto.js';

export interface WebhookKey {
  readonly programmeId: string;
  readonly id: string;
}

export interface NewWebhook extends WebhookKey {
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly secret: Buffer;
  readonly createdAt: Date;
  readonly createdBy: string;
}

export interface WebhookState {
  readonly offSince: Date | null;
  readonly offReason: WebhookOffReason | null;
  readonly failingSince: Date | null;
  /** When those who keep it were told that it fails. */
  readonly toldAt: Date | null;
}

export interface NewDelivery {
  readonly id: string;
  readonly programmeId: string;
  readonly webhookId: string;
  readonly event: string;
  readonly subjectId: string;
  readonly happenedAt: Date;
}

/** A delivery, and its place in the list to the microsecond. */
export type ListedDelivery = DeliveryRow & { readonly cursorAt: string };

/** Webhooks of a programme and the log of their deliveries, as its manager sees them. */
@Injectable()
export class WebhooksRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** One at a time of each programme, until the unit ends: what is counted holds. */
  async addOneByOne(programmeId: string): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('webhooks:' || $1, 0))`, [
      programmeId,
    ]);
  }

  list(programmeId: string): Promise<WebhookRow[]> {
    return this.unit.query<WebhookRow>(
      `SELECT w.id, w.url, w.events, w.created_at AS "createdAt", w.off_since AS "offSince",
              w.off_reason AS "offReason", w.failing_since AS "failingSince",
              (SELECT max(d.settled_at) FROM webhook_delivery d
                WHERE d.webhook_id = w.id AND d.state = 'delivered') AS "deliveredAt",
              (SELECT d.status_code FROM webhook_delivery d
                WHERE d.webhook_id = w.id AND coalesce(d.status_code::text, d.error_code) IS NOT NULL
                ORDER BY d.tried_at DESC NULLS LAST LIMIT 1) AS "statusCode",
              (SELECT count(*) FROM webhook_delivery d
                WHERE d.webhook_id = w.id AND d.state = 'pending') AS pending
         FROM webhook w WHERE w.programme_id = $1 AND w.archived_at IS NULL
        ORDER BY w.created_at, w.id`,
      [programmeId],
    );
  }

  /** The webhook; throws when there is none. */
  async find(key: WebhookKey): Promise<WebhookState> {
    return this.one(key, '');
  }

  /** The same, locked until the unit ends. */
  async lock(key: WebhookKey): Promise<WebhookState> {
    return this.one(key, 'FOR UPDATE');
  }

  async add(webhook: NewWebhook): Promise<void> {
    const { id, programmeId, url, events, secret, createdAt, createdBy } = webhook;
    await this.unit.query(
      `INSERT INTO webhook (id, programme_id, url, events, secret, created_at, created_by,
                            off_since, off_reason, failing_since, archived_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL, NULL, NULL)`,
      [id, programmeId, url, events, secret, createdAt, createdBy],
    );
  }

  async change(
    { programmeId, id }: WebhookKey,
    {
      events,
      offSince,
      offReason,
      failingSince,
      toldAt,
    }: WebhookState & { readonly events: readonly string[] },
  ): Promise<void> {
    await this.unit.query(
      `UPDATE webhook SET events = $3, off_since = $4, off_reason = $5, failing_since = $6, told_at = $7
        WHERE programme_id = $1 AND id = $2`,
      [programmeId, id, events, offSince, offReason, failingSince, toldAt],
    );
  }

  async archive({ programmeId, id }: WebhookKey, now: Date): Promise<void> {
    const changed = await this.unit.execute(
      `UPDATE webhook SET archived_at = $3 WHERE programme_id = $1 AND id = $2 AND archived_at IS NULL`,
      [programmeId, id, now],
    );
    if (changed === 0) throw AppError.notFound('webhook');
  }

  async addDelivery(delivery: NewDelivery): Promise<void> {
    const { id, programmeId, webhookId, event, subjectId, happenedAt } = delivery;
    await this.unit.query(
      `INSERT INTO webhook_delivery (id, programme_id, webhook_id, event, subject_id, happened_at, state, attempts, next_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'pending', 0, $6)`,
      [id, programmeId, webhookId, event, subjectId, happenedAt],
    );
  }

  deliveries(
    { programmeId, id }: WebhookKey,
    { after, limit }: { after: CursorValue[] | null; limit: number },
  ): Promise<ListedDelivery[]> {
    return this.unit.query<ListedDelivery>(
      `SELECT id, event, subject_id AS "subjectId", happened_at AS "happenedAt", state, attempts,
              tried_at AS "triedAt", CASE state WHEN 'pending' THEN next_at END AS "nextAt",
              status_code AS "statusCode", error_code AS "errorCode", duration_ms AS "durationMs",
              happened_at::text AS "cursorAt"
         FROM webhook_delivery
        WHERE programme_id = $1 AND webhook_id = $2
          AND ($3::timestamptz IS NULL OR (happened_at, id) < ($3, $4::uuid))
        ORDER BY happened_at DESC, id DESC LIMIT $5::int + 1`,
      [programmeId, id, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** Makes a settled delivery wait again. */
  async reopen({ programmeId, id }: WebhookKey, deliveryId: string, now: Date): Promise<void> {
    const [row] = await this.unit.query<{ id: string }>(
      `SELECT id FROM webhook_delivery
        WHERE programme_id = $1 AND webhook_id = $2 AND id = $3`,
      [programmeId, id, deliveryId],
    );
    if (!row) throw AppError.notFound('delivery');
    const reopened = await this.unit.execute(
      `UPDATE webhook_delivery SET state = 'pending', attempts = 0, next_at = $2, settled_at = NULL
        WHERE id = $1 AND state <> 'pending'`,
      [deliveryId, now],
    );
    if (reopened === 0) throw AppError.conflict('delivery.pending');
  }

  private async one(
    { programmeId, id }: WebhookKey,
    lock: '' | 'FOR UPDATE',
  ): Promise<WebhookState> {
    const [webhook] = await this.unit.query<WebhookState>(
      `SELECT off_since AS "offSince", off_reason AS "offReason", failing_since AS "failingSince",
              told_at AS "toldAt"
         FROM webhook WHERE programme_id = $1 AND id = $2 AND archived_at IS NULL ${lock}`,
      [programmeId, id],
    );
    if (!webhook) throw AppError.notFound('webhook');
    return webhook;
  }
}
