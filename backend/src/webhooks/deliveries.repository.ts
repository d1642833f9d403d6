import { Injectable } from '@nestjs/common';

import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { WebhookNews } from '../platform/queue/jobs.js';
import type { Receiver } from './receivers.repository.js';
import type { CallOutcome } from './webhook-call.js';

/** A delivery whose turn it is, with what it is sent by. */
export interface DueDelivery extends Receiver {
  readonly id: string;
  readonly event: string;
  readonly subjectId: string;
  readonly happenedAt: Date;
  readonly attempts: number;
  readonly url: string;
  readonly secret: Buffer;
  readonly isOff: boolean;
}

export interface Settlement {
  readonly id: string;
  readonly outcome: CallOutcome;
  readonly state: 'pending' | 'delivered' | 'failed';
  readonly now: Date;
  readonly nextAt: Date | null;
}

/** Deliveries as the worker sends them. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** A row for each webhook that wants to hear of it, and each subject: told twice, there is still one. */
  async tell({ event, programmeId, subjectIds, at }: WebhookNews): Promise<string[]> {
    const webhooks = await this.unit.query<{ id: string }>(
      `SELECT id FROM webhook WHERE programme_id = $1 AND $2 = ANY (events)
          AND off_since IS NULL AND archived_at IS NULL`,
      [programmeId, event],
    );
    const added: string[] = [];
    for (const { id: webhookId } of webhooks) {
      const rows = await this.unit.query<{ id: string }>(
        `INSERT INTO webhook_delivery (id, programme_id, webhook_id, event, subject_id, happened_at, state, attempts, next_at)
         SELECT s.id, $2, $3, $4, s.subject_id, $6, 'pending', 0, $6
           FROM unnest($1::uuid[], $5::uuid[]) AS s (id, subject_id)
         ON CONFLICT (webhook_id, event, subject_id) DO NOTHING RETURNING id`,
        [subjectIds.map(() => newId()), programmeId, webhookId, event, subjectIds, at],
      );
      added.push(...rows.map(({ id }) => id));
    }
    return added;
  }

  /** Takes the nth try of a delivery, for a while; null when somebody else has, or nothing waits. */
  async take(id: string, { nth, now, until }: { nth: number; now: Date; until: Date }) {
    const taken = await this.unit.execute(
      `UPDATE webhook_delivery SET attempts = $2, tried_at = $3, next_at = $4
        WHERE id = $1 AND state = 'pending' AND attempts = $2 - 1`,
      [id, nth, now, until],
    );
    if (taken === 0) return null;
    const [due] = await this.unit.query<DueDelivery>(
      `SELECT d.id, d.webhook_id AS "webhookId", d.programme_id AS "programmeId", d.event,
              d.subject_id AS "subjectId", d.happened_at AS "happenedAt", d.attempts, w.url, w.secret,
              (w.off_since IS NOT NULL OR w.archived_at IS NOT NULL) AS "isOff"
         FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id WHERE d.id = $1`,
      [id],
    );
    return due ?? null;
  }

  async skip(id: string, now: Date): Promise<void> {
    await this.unit.query(
      `UPDATE webhook_delivery SET state = 'skipped', attempts = attempts - 1, tried_at = NULL, settled_at = $2
        WHERE id = $1`,
      [id, now],
    );
  }

  async settle({ id, outcome, state, now, nextAt }: Settlement): Promise<void> {
    const { statusCode, errorCode, durationMs } = outcome;
    await this.unit.query(
      `UPDATE webhook_delivery
          SET state = $2, status_code = $3, error_code = $4, duration_ms = $5, next_at = $6, settled_at = $7
        WHERE id = $1`,
      [id, state, statusCode, errorCode, durationMs, nextAt, state === 'pending' ? null : now],
    );
  }

  /** Those whose time has passed without anybody trying: their worker went away. */
  overdue(before: Date): Promise<{ id: string; attempts: number }[]> {
    return this.unit.query(
      `SELECT id, attempts FROM webhook_delivery WHERE state = 'pending' AND next_at < $1
        ORDER BY next_at LIMIT 1000`,
      [before],
    );
  }

  /** Whose last try was lost; in one order, as they are locked. */
  losers(before: Date, tries: number): Promise<Receiver[]> {
    return this.unit.query(
      `SELECT DISTINCT webhook_id AS "webhookId", programme_id AS "programmeId" FROM webhook_delivery
        WHERE state = 'pending' AND attempts >= $2 AND next_at < $1 ORDER BY webhook_id`,
      [before, tries],
    );
  }

  /** Ends those whose last try was lost. */
  async giveUp(before: Date, tries: number): Promise<void> {
    await this.unit.query(
      `UPDATE webhook_delivery SET state = 'failed', error_code = 'lost', settled_at = next_at
        WHERE state = 'pending' AND attempts >= $2 AND next_at < $1`,
      [before, tries],
    );
  }

  async forget(before: Date): Promise<void> {
    await this.unit.query('DELETE FROM webhook_delivery WHERE settled_at < $1', [before]);
  }
}
