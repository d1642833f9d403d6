import { Injectable } from '@nestjs/common';
import type { Language, LocalisedText, WebhookOffReason } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** A webhook as its deliveries know it. */
export interface Receiver {
  readonly webhookId: string;
  readonly programmeId: string;
}

/** A receiver that fails, with how its last failed try ended; nulls when the log has forgotten it. */
export interface FailingReceiver extends Receiver {
  readonly url: string;
  readonly programme: LocalisedText;
  readonly offReason: WebhookOffReason | null;
  readonly toldAt: Date | null;
  readonly statusCode: number | null;
  readonly errorCode: string | null;
}

export interface Keeper {
  readonly personId: string;
  readonly language: Language;
}

/** Whether receivers are well, and who hears of it when they are not. */
@Injectable()
export class ReceiversRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Notes whether the receiver is well; answers since when it is not. */
  async noteHealth(webhookId: string, isWell: boolean, now: Date): Promise<Date | null> {
    await this.unit.query(
      `UPDATE webhook SET failing_since = CASE WHEN $2 THEN NULL ELSE coalesce(failing_since, $3) END,
                          told_at = CASE WHEN $2 THEN NULL ELSE told_at END
        WHERE id = $1`,
      [webhookId, isWell, now],
    );
    const [row] = await this.unit.query<{ failingSince: Date | null }>(
      'SELECT failing_since AS "failingSince" FROM webhook WHERE id = $1',
      [webhookId],
    );
    return row?.failingSince ?? null;
  }

  /** Whether it was on until now. */
  async switchOff(webhookId: string, reason: WebhookOffReason, now: Date): Promise<boolean> {
    const changed = await this.unit.execute(
      'UPDATE webhook SET off_since = $3, off_reason = $2 WHERE id = $1 AND off_since IS NULL',
      [webhookId, reason, now],
    );
    return changed > 0;
  }

  /** Whether nobody was told of this failure until now; who removed it, or switched it off, knows. */
  async markTold(webhookId: string, now: Date): Promise<boolean> {
    const changed = await this.unit.execute(
      `UPDATE webhook SET told_at = $2
        WHERE id = $1 AND told_at IS NULL AND archived_at IS NULL AND off_reason IS DISTINCT FROM 'manual'`,
      [webhookId, now],
    );
    return changed > 0;
  }

  /** Those who may open its page today: the managers of its programme. */
  keepers(programmeId: string): Promise<Keeper[]> {
    return this.unit.query<Keeper>(
      `SELECT g.person_id AS "personId", i.language
         FROM role_grant g
         JOIN person p ON p.id = g.person_id AND p.archived_at IS NULL
         JOIN person_identity i ON i.person_id = g.person_id
        WHERE g.programme_id = $1 AND g.role = 'manager' AND g.ended_at IS NULL
        ORDER BY g.person_id`,
      [programmeId],
    );
  }

  failing(webhookIds: readonly string[]): Promise<FailingReceiver[]> {
    return this.unit.query<FailingReceiver>(
      `SELECT w.id AS "webhookId", w.programme_id AS "programmeId", w.url, p.label AS programme,
              w.off_reason AS "offReason", w.told_at AS "toldAt",
              d.status_code AS "statusCode", d.error_code AS "errorCode"
         FROM webhook w JOIN programme p ON p.id = w.programme_id
         LEFT JOIN LATERAL (
           SELECT l.status_code, l.error_code FROM webhook_delivery l
            WHERE l.programme_id = w.programme_id AND l.webhook_id = w.id AND l.state IN ('pending', 'failed')
              AND coalesce(l.error_code, l.status_code::text) IS NOT NULL
            ORDER BY l.tried_at DESC, l.id DESC LIMIT 1) d ON true
        WHERE w.id = ANY ($1)`,
      [webhookIds],
    );
  }
}
