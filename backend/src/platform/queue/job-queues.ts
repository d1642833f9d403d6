import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Job, type JobsOptions, type Processor, Queue, Worker } from 'bullmq';

import { Environment } from '../config/environment.js';
import type { JobEnd } from './finished-jobs.js';
import type { JobEnvelope } from './jobs.js';
import { QueueConnections } from './queue-connections.js';
import { JOB_ATTEMPTS, MAX_DEATHS, type QueueName, QUEUES, RETRY_DELAY_MS } from './queues.js';

/** Longer than a worker that was killed takes to come back. */
const KNOWN_MS = 60_000;

/**
 * What has ended well is known for a while, so that one that is handed over twice is done once; it
 * does not leave as others end, for on Postgres several that end at once would then wait for each
 * other. What has failed is kept to look at.
 */
const jobOptions = (name: QueueName): JobsOptions => ({
  attempts: JOB_ATTEMPTS[name],
  backoff: { type: 'exponential', delay: RETRY_DELAY_MS[name] },
  removeOnComplete: false,
  removeOnFail: { count: 1_000 },
});

/** Jobs of one queue that run at the same time in one process. */
export const CONCURRENCY: Readonly<Record<QueueName, number>> = {
  mail: 2,
  default: 4,
  heavy: 1,
  calls: 4,
};

const QUIET_MS = 5_000;

/** How long a worker waits before it asks again for work, after a server of its queue was away. */
const AWAY_MS = 1_000;

/** Waiting, being done, or to be tried again. */
const UNFINISHED = ['wait', 'prioritized', 'delayed', 'active'] as const;

/** BullMQ over Postgres, or over Redis where REDIS_URL is set. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly logger = new Logger('Queue');
  private readonly connections: QueueConnections;
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private quietUntil = 0;

  constructor(private readonly environment: Environment) {
    this.connections = new QueueConnections(environment, this.complain);
  }

  queue(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const options = { ...this.connections.place('hand'), defaultJobOptions: jobOptions(name) };
    const queue = new Queue(name, options, this.connections.factory);
    queue.on('error', this.complain);
    this.queues.set(name, queue);
    return queue;
  }

  /** The ids of all jobs of a queue that have not ended. */
  unfinished(name: QueueName): Promise<string[]> {
    return this.queue(name).getRanges([...UNFINISHED], 0, -1);
  }

  /** Takes away what ended well more than a minute ago. One process at a time does it. */
  async forget(): Promise<void> {
    for (const name of QUEUES) await this.queue(name).clean(KNOWN_MS, Infinity, 'completed');
  }

  /** Starts taking jobs of every queue; says of each when it has ended, well or for good. */
  async work(process: Processor, ended: (end: JobEnd) => void): Promise<void> {
    const lockDuration = this.environment.jobLockSeconds * 1_000;
    for (const name of QUEUES) {
      const options = {
        ...{ ...this.connections.place('work'), concurrency: CONCURRENCY[name], lockDuration },
        ...{ stalledInterval: lockDuration / 2, maxStalledCount: MAX_DEATHS },
        runRetryDelay: AWAY_MS,
      };
      const worker = new Worker(name, process, options, this.connections.factory);
      worker.on('error', this.complain);
      worker.on('completed', (job) => ended(endOf(job)));
      worker.on('failed', (job) => {
        if (job?.finishedOn !== undefined) ended(endOf(job, job.failedReason));
      });
      this.workers.push(worker);
      await worker.waitUntilReady();
    }
  }

  /** Finishes what is under way and takes nothing more. */
  async stopWorking(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  // Each connection reports every attempt to come back: one line in a while says it for all.
  private readonly complain = (error: Error): void => {
    if (performance.now() < this.quietUntil) return;
    this.quietUntil = performance.now() + QUIET_MS;
    this.logger.warn('queue connection failed', error);
  };

  async onApplicationShutdown(): Promise<void> {
    await this.stopWorking();
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.connections.close();
  }
}

/** What is noted of a job that has ended; with a reason, it has failed. */
export function endOf(job: Job, failedReason?: string): JobEnd {
  const { id = '', name, queueName, attemptsMade } = job;
  return {
    ...{ id, name, queue: queueName as QueueName, envelope: job.data as JobEnvelope },
    ...(failedReason !== undefined && {
      failure: { reason: failedReason, attempts: attemptsMade },
    }),
  };
}
