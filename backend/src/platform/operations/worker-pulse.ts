import { hostname } from 'node:os';

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';

import { newId } from '../clock/new-id.js';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobQueues } from '../queue/job-queues.js';
import { QUEUES } from '../queue/queues.js';
import { appVersion } from './app-version.js';

const BEAT_MS = 15_000;
const PULSE = { kind: 'system', job: 'operations.pulse' } as const;

/** Tells every few seconds that this worker lives, and how many jobs stand in each queue. */
@Injectable()
export class WorkerPulse implements OnApplicationShutdown {
  private readonly logger = new Logger('Pulse');
  private readonly id = newId();
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
  ) {}

  start(): void {
    const again = (): void => {
      this.beating = this.beat().catch((error: unknown) =>
        this.logger.warn('the state could not be told', error),
      );
    };
    again();
    this.timer = setInterval(again, BEAT_MS).unref();
  }

  /** Once: what is counted now is what others see. */
  async beat(): Promise<void> {
    const counts = await this.count();
    const server = await this.queueServer();
    const now = this.clock.now();
    await this.unit.run(PULSE, async () => {
      await this.unit.execute(
        `INSERT INTO queue_depth (queue, state, jobs, counted_at)
         SELECT queue, state, jobs, $2 FROM jsonb_to_recordset($1::jsonb) AS c (queue text, state text, jobs int)
         ON CONFLICT (queue, state) DO UPDATE SET jobs = excluded.jobs, counted_at = excluded.counted_at`,
        [JSON.stringify(counts), now],
      );
      await this.unit.execute(
        `INSERT INTO worker_process (id, machine, version, node_version, queue_server, started_at, seen_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`,
        [this.id, hostname(), appVersion(), process.versions.node, server, now],
      );
      await this.unit.execute(
        `DELETE FROM worker_process WHERE seen_at < $1::timestamptz - interval '1 day'`,
        [now],
      );
    });
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  private async count() {
    const all = [];
    for (const queue of QUEUES) {
      const counts = await this.queues
        .queue(queue)
        .getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed');
      const { wait = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts;
      const states = { waiting: wait + prioritized, active, delayed, failed };
      for (const [state, jobs] of Object.entries(states)) all.push({ queue, state, jobs });
    }
    return all;
  }

  private async queueServer(): Promise<string> {
    const queue = this.queues.queue('default');
    await queue.waitUntilReady();
    // The library's types name its Redis backend, also where another one is in its place.
    const { redisVersion } = queue.backend as Partial<typeof queue.backend>;
    return redisVersion === undefined ? 'PostgreSQL' : `Redis ${redisVersion}`;
  }
}
