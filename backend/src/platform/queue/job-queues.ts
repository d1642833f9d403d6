import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import {
  createPostgresBackend,
  type JobsOptions,
  type Processor,
  Queue,
  setDefaultBackendFactory,
  Worker,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

import { Environment } from '../config/environment.js';
import { JOB_ATTEMPTS, QUEUE_SCHEMA, type QueueName, QUEUES, RETRY_DELAY_MS } from './queues.js';

/** Finished jobs are kept to look at: enough to see what went wrong, not a second history. */
const jobOptions = (name: QueueName): JobsOptions => ({
  attempts: JOB_ATTEMPTS[name],
  backoff: { type: 'exponential', delay: RETRY_DELAY_MS[name] },
  removeOnComplete: { count: 100 },
  removeOnFail: { count: 1_000 },
});

/** Jobs of one queue that run at the same time in one process. */
const CONCURRENCY: Readonly<Record<QueueName, number>> = { mail: 2, default: 4, heavy: 1 };
/** More than workers and listeners together: each worker keeps a connection that listens. */
const POOL_SIZE = 14;
const LOCK_MS = 60_000;

/** BullMQ over Postgres, or over Redis where REDIS_URL is set: one pool for all queues and workers. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly logger = new Logger('Queue');
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private connection: pg.Pool | Redis | undefined;

  constructor(private readonly environment: Environment) {}

  queue(name: QueueName): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const connection = this.connect();
    const queue = new Queue(name, { connection, defaultJobOptions: jobOptions(name) });
    queue.on('error', (error) => this.logger.warn('queue connection failed', error));
    this.queues.set(name, queue);
    return queue;
  }

  /** Starts taking jobs of every queue. */
  async work(process: Processor): Promise<void> {
    const connection = this.connect();
    for (const name of QUEUES) {
      const options = { connection, concurrency: CONCURRENCY[name], lockDuration: LOCK_MS };
      const worker = new Worker(name, process, options);
      worker.on('error', (error) => this.logger.warn('worker connection failed', error));
      this.workers.push(worker);
      await worker.waitUntilReady();
    }
  }

  /** Finishes what is under way, takes nothing more, and lets go of every connection. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    if (this.connection instanceof pg.Pool) await this.connection.end();
    else this.connection?.disconnect();
  }

  // The library's types name a Redis connection only; its Postgres backend takes a pool in its place.
  private connect(): Redis {
    this.connection ??= this.environment.redisUrl === undefined ? this.pool() : this.redis();
    return this.connection as Redis;
  }

  private pool(): pg.Pool {
    setDefaultBackendFactory(createPostgresBackend);
    const pool = new pg.Pool({
      connectionString: this.environment.databaseUrl,
      max: POOL_SIZE,
      keepAlive: true,
      application_name: 'verso-queue',
      options: `-c role=verso_job -c search_path=${QUEUE_SCHEMA}`,
    });
    pool.on('error', (error) => this.logger.warn('queue connection failed', error));
    return pool;
  }

  private redis(): Redis {
    setDefaultBackendFactory();
    const redis = new Redis(this.environment.redisUrl ?? '', { maxRetriesPerRequest: null });
    redis.on('error', (error: Error) => this.logger.warn('queue connection failed', error));
    return redis;
  }
}
