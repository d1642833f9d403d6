import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Actor } from '@verso/domain';
import pg from 'pg';

import { Clock } from '../clock/clock.js';
import { Environment } from '../config/environment.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobQueues } from '../queue/job-queues.js';
import type { JobEnvelope } from '../queue/jobs.js';
import { type QueueName, QUEUES } from '../queue/queues.js';
import { ToldSchedules } from '../queue/told-schedules.js';
import { LostJobs } from './lost-jobs.js';
import { OUTBOX_CHANNEL } from './outbox.js';
import { RELAY_LOCK } from './relay-lock.js';

interface OutboxRow {
  readonly id: string;
  readonly queue: QueueName;
  readonly name: string;
  readonly payload: JobEnvelope;
}

const RELAY: Actor = { kind: 'system', job: 'outbox.relay' };
const BATCH = 500;
const POLL_MS = 1_000;
const RETRY_MS = 2_000;
const LOOK_MS = 5_000;
const SECOND_LOOK_MS = 1_500;

/**
 * Moves committed outbox rows to the queues. One process at a time does it: the one that holds the
 * lock, on a connection of its own that also listens. A job is named by its row, so that moving a
 * row twice (a crash between queue and mark) makes no second job while the first is known. The row
 * stays open until its job has ended.
 */
@Injectable()
export class Relay implements OnApplicationShutdown {
  private readonly logger = new Logger('Relay');
  private isStopping = false;
  private wake: () => void = () => undefined;
  private running: Promise<void> | undefined;
  private nextLook = 0;

  constructor(
    private readonly environment: Environment,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
    private readonly lost: LostJobs,
    private readonly schedules: ToldSchedules,
  ) {}

  start(): void {
    this.running ??= this.runForEver();
  }

  /** Moves what is due; answers how many. */
  async relayOnce(): Promise<number> {
    return this.unit.run(RELAY, async () => {
      const rows = await this.unit.query<OutboxRow>(
        `SELECT id, queue, name, payload FROM outbox
          WHERE relayed_at IS NULL AND (run_at IS NULL OR run_at <= $1)
          ORDER BY created_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [this.clock.now()],
      );
      if (rows.length === 0) return 0;
      const asked = distinct(rows);
      await this.enqueue(asked);
      // What another row asks for as well is done with that one's job.
      await this.unit.query(
        `UPDATE outbox SET relayed_at = $2::timestamptz,
                finished_at = CASE WHEN id = ANY ($3) THEN NULL ELSE $2::timestamptz END
          WHERE id = ANY ($1)`,
        [idsOf(rows), this.clock.now(), idsOf(asked)],
      );
      return rows.length;
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.running;
  }

  private async enqueue(rows: readonly OutboxRow[]): Promise<void> {
    for (const queue of QUEUES) {
      const jobs = rows
        .filter((row) => row.queue === queue)
        .map(({ id, name, payload }) => ({ name, data: payload, opts: { jobId: id } }));
      if (jobs.length > 0) await this.queues.queue(queue).addBulk(jobs);
    }
  }

  private async runForEver(): Promise<void> {
    while (this.goesOn()) {
      try {
        await this.lead();
      } catch (error) {
        if (this.goesOn()) this.logger.warn('the relay lost its connection', error);
      }
      if (this.goesOn()) await this.pause(RETRY_MS);
    }
  }

  /** Waits for the lock, then moves rows until the connection is lost or the process stops. */
  private async lead(): Promise<void> {
    const client = await this.connect();
    try {
      while (this.goesOn() && !(await hasLock(client))) {
        await this.pause(POLL_MS);
      }
      while (this.goesOn()) {
        const woken = this.untilWoken();
        while ((await this.relayOnce()) === BATCH);
        await this.lookAround();
        await this.pause(POLL_MS, woken);
        // A lost connection is a lost lock: somebody else may lead by now.
        await client.query('SELECT 1');
      }
    } finally {
      await client.end();
    }
  }

  // By the time that has passed, not the time of day: that one may be set.
  private async lookAround(): Promise<void> {
    if (performance.now() < this.nextLook) return;
    await this.lost.look();
    await this.schedules.tellForgotten();
    await this.queues.forget();
    this.nextLook = performance.now() + (this.lost.hasSuspects ? SECOND_LOOK_MS : LOOK_MS);
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.environment.databaseUrl,
      application_name: 'verso-relay',
      keepAlive: true,
      options: '-c role=verso_job',
    });
    client.on('error', () => this.wake());
    client.on('notification', () => this.wake());
    await client.connect();
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    return client;
  }

  // A method: the compiler would not believe that the answer changes while one waits.
  private goesOn(): boolean {
    return !this.isStopping;
  }

  private async pause(milliseconds: number, woken = this.untilWoken()): Promise<void> {
    // The timer alone must not keep a process from ending.
    await Promise.race([sleep(milliseconds, undefined, { ref: false }), woken]);
  }

  private untilWoken(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }
}

const idsOf = (rows: readonly OutboxRow[]): string[] => rows.map(({ id }) => id);

// Rows that ask for the same thing at the same time are one job: all of them are committed by now.
function distinct(rows: readonly OutboxRow[]): OutboxRow[] {
  const asked = new Map<string, OutboxRow>();
  for (const row of rows) {
    const { payload, actorId = '' } = row.payload;
    const key = JSON.stringify([row.name, payload, actorId]);
    if (!asked.has(key)) asked.set(key, row);
  }
  return [...asked.values()];
}

async function hasLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS locked',
    [RELAY_LOCK],
  );
  return rows[0]?.locked === true;
}
