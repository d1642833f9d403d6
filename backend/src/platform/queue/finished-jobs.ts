import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { newId } from '../clock/new-id.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { codeOfReason } from './failure-code.js';
import type { JobEnvelope } from './jobs.js';
import type { QueueName } from './queues.js';

/** A job that will not be tried again: it is done, or it has failed for good. */
export interface JobEnd {
  readonly id: string;
  readonly queue: QueueName;
  readonly name: string;
  readonly envelope: JobEnvelope;
  readonly failure?: { readonly reason: string; readonly attempts: number };
}

const NOTE: Actor = { kind: 'system', job: 'outbox.finish' };
const GATHER_MS = 10;
const RETRY_MS = 1_000;
const BATCH = 1_000;
const OUTBOX_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Closes the outbox rows of jobs that have ended, many at a time, and keeps those that have failed.
 * A process that is killed before it has done so leaves rows open: their jobs are looked for later.
 */
@Injectable()
export class FinishedJobs {
  private readonly logger = new Logger('Jobs');
  private readonly waiting: JobEnd[] = [];
  private writing: Promise<void> | undefined;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  note(end: JobEnd): void {
    this.waiting.push(end);
    this.writing ??= this.write().finally(() => (this.writing = undefined));
  }

  /** Until everything noted so far is written. */
  async flush(): Promise<void> {
    while (this.writing) await this.writing;
  }

  private async write(): Promise<void> {
    await sleep(GATHER_MS);
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, BATCH);
      try {
        await this.unit.run(NOTE, () => this.close(batch));
      } catch (error) {
        this.logger.warn('finished jobs could not be noted yet', error);
        this.waiting.unshift(...batch);
        await sleep(RETRY_MS);
      }
    }
  }

  private async close(ends: readonly JobEnd[]): Promise<void> {
    const ids = ends.map(({ id }) => id).filter((id) => OUTBOX_ID.test(id));
    // A job may end before the relay has committed that it left: its row is waited for.
    await this.unit.query(
      `UPDATE outbox SET finished_at = $2::timestamptz, relayed_at = coalesce(relayed_at, $2::timestamptz)
        WHERE id = ANY ($1::uuid[]) AND finished_at IS NULL`,
      [ids, this.clock.now()],
    );
    for (const end of ends) if (end.failure) await this.keep(end, end.failure);
  }

  // What starts by the clock has no row of its own: its failures are counted together while one is open.
  private async keep(end: JobEnd, { reason, attempts }: NonNullable<JobEnd['failure']>) {
    const { id, queue, name, envelope } = end;
    const isOfOutbox = OUTBOX_ID.test(id);
    await this.unit.query(
      `WITH again AS (
         UPDATE job_failure SET attempts = attempts + $6, error_code = $5, failed_at = $7
          WHERE $8 AND name = $3 AND payload = $4::jsonb AND retried_at IS NULL RETURNING id)
       INSERT INTO job_failure (id, queue, name, payload, error_code, attempts, failed_at)
       SELECT $1, $2, $3, $4, $5, $6, $7 WHERE NOT EXISTS (SELECT FROM again)
       ON CONFLICT (id) DO NOTHING`,
      [
        ...[isOfOutbox ? id : newId(), queue, name, JSON.stringify(envelope)],
        ...[codeOfReason(reason), attempts, this.clock.now(), !isOfOutbox],
      ],
    );
  }
}
