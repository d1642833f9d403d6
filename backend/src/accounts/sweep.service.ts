import { Injectable } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

const DAY_MS = 24 * 3_600_000;

/** Takes away what has expired and means nothing any more: no fact is among it. */
@Injectable()
export class SweepService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor): Promise<void> {
    const dayAgo = new Date(this.clock.nowMs() - DAY_MS);
    const quarterAgo = new Date(this.clock.nowMs() - 90 * DAY_MS);
    const weekAgo = new Date(this.clock.nowMs() - 7 * DAY_MS);
    return this.unit.run(actor, async () => {
      await this.unit.query('DELETE FROM session WHERE expires_at < $1', [dayAgo]);
      await this.unit.query('DELETE FROM attempt_count WHERE window_at < $1', [dayAgo]);
      await this.unit.query('DELETE FROM kept_answer WHERE expires_at < $1', [this.clock.now()]);
      await this.unit.query('DELETE FROM sign_in_request WHERE expires_at < $1', [weekAgo]);
      await this.unit.query('DELETE FROM openid_request WHERE expires_at < $1', [dayAgo]);
      await this.unit.query('DELETE FROM openid_notice WHERE expires_at < $1', [dayAgo]);
      await this.unit.query('DELETE FROM outbox WHERE finished_at < $1', [weekAgo]);
      await this.unit.query('DELETE FROM job_failure WHERE failed_at < $1', [quarterAgo]);
    });
  }
}
