import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@verso/domain';

import { UnitOfWork } from '../database/unit-of-work.js';
import { FinishedJobs } from '../queue/finished-jobs.js';
import { endOf, JobQueues } from '../queue/job-queues.js';
import { type QueueName, QUEUES } from '../queue/queues.js';

interface UnderWay {
  readonly id: string;
  readonly queue: QueueName;
  readonly relayedAt: Date;
}

const LOOK: Actor = { kind: 'system', job: 'outbox.look' };
const OUTBOX_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Compares the rows that are under way with what the queues know. The tables decide: a job that no
 * queue knows (Redis was emptied, or another back-end is in use now) is given again, and a job
 * whose row is closed is taken away, so that no old queue does it a second time.
 */
@Injectable()
export class LostJobs {
  private readonly logger = new Logger('Relay');
  /** Rows whose job was not found at the last look, with the time they had left then. */
  private suspects = new Map<string, number>();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly queues: JobQueues,
    private readonly finished: FinishedJobs,
  ) {}

  get hasSuspects(): boolean {
    return this.suspects.size > 0;
  }

  /**
   * One look. A row is given again only when two looks have missed its job: one that ends just now is
   * neither in the queue any more nor noted yet.
   */
  async look(): Promise<void> {
    const rows = await this.unit.run(LOOK, () =>
      this.unit.query<UnderWay>(
        `SELECT id, queue, relayed_at AS "relayedAt" FROM outbox
          WHERE relayed_at IS NOT NULL AND finished_at IS NULL`,
      ),
    );
    const missing: UnderWay[] = [];
    for (const queue of QUEUES) {
      const known = new Set(await this.queues.unfinished(queue));
      const open = rows.filter((row) => row.queue === queue);
      for (const row of open) if (!known.delete(row.id)) missing.push(row);
      await this.takeAway(queue, [...known]);
    }
    await this.giveAgain(await this.unknown(missing));
  }

  /** Of rows that are not waiting, those of which the queue knows nothing; the others have ended. */
  private async unknown(missing: readonly UnderWay[]): Promise<UnderWay[]> {
    const lost: UnderWay[] = [];
    for (const row of missing) {
      const job = await this.queues.queue(row.queue).getJob(row.id);
      if (!job) lost.push(row);
      else if (job.finishedOn !== undefined) {
        const hasFailed = (await job.getState()) === 'failed';
        this.finished.note(endOf(job, hasFailed ? job.failedReason : undefined));
      }
    }
    return lost;
  }

  private async giveAgain(lost: readonly UnderWay[]): Promise<void> {
    const sure = lost.filter(({ id, relayedAt }) => this.suspects.get(id) === relayedAt.getTime());
    this.suspects = new Map(lost.map(({ id, relayedAt }) => [id, relayedAt.getTime()]));
    if (sure.length === 0) return;
    const count = await this.unit.run(LOOK, () =>
      this.unit.execute(
        'UPDATE outbox SET relayed_at = NULL WHERE id = ANY ($1) AND finished_at IS NULL',
        [sure.map(({ id }) => id)],
      ),
    );
    for (const { id } of sure) this.suspects.delete(id);
    this.logger.warn(`${count} jobs were in no queue and are given again`);
  }

  // Rows are written before their jobs, so a job without an open row is done, whoever did it.
  private async takeAway(queue: QueueName, ids: readonly string[]): Promise<void> {
    const ours = ids.filter((id) => OUTBOX_ID.test(id));
    if (ours.length === 0) return;
    const open = await this.unit.run(LOOK, () =>
      this.unit.query<{ id: string }>(
        'SELECT id FROM outbox WHERE id = ANY ($1::uuid[]) AND finished_at IS NULL',
        [ours],
      ),
    );
    const standing = new Set(open.map(({ id }) => id));
    for (const id of ours) {
      // One that is being done just now is locked: it stays.
      if (!standing.has(id))
        await this.queues
          .queue(queue)
          .remove(id)
          .catch(() => 0);
    }
  }
}
