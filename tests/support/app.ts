import 'reflect-metadata';

import type { INestApplicationContext, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import pg from 'pg';

import { ApiModule } from '../../backend/src/api.module.js';
import { Secrets, type SecretSource } from '../../backend/src/platform/auth/secrets.js';
import { Clock } from '../../backend/src/platform/clock/clock.js';
import { MovableClock } from '../../backend/src/platform/clock/movable-clock.js';
import { Environment } from '../../backend/src/platform/config/environment.js';
import { readEnvironment } from '../../backend/src/platform/config/read-environment.js';
import {
  makeAdapter,
  prepareApi,
  READS_JSON_ONLY,
} from '../../backend/src/platform/http/create-api.js';
import { Log } from '../../backend/src/platform/logging/log.js';
import { Relay } from '../../backend/src/platform/outbox/relay.js';
import { FinishedJobs } from '../../backend/src/platform/queue/finished-jobs.js';
import { JobQueues } from '../../backend/src/platform/queue/job-queues.js';
import { JobRunner } from '../../backend/src/platform/queue/job-runner.js';
import { type QueueName, QUEUES } from '../../backend/src/platform/queue/queues.js';
import { WorkerModule } from '../../backend/src/worker.module.js';
import { testEnvironment } from './cluster.mjs';
import { People } from './people.js';
import { TestClient } from './test-client.js';
import { testDatabase, workerDatabase } from './test-database.mjs';

export interface AppOptions {
  /** Settings that differ from those of every test: `{ SMTP_URL: … }`. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * API and worker in this process, on this Jest worker's database, with one clock that tests can
 * set. Mail server and register are whatever `env` says; everything else is real.
 */
export async function startApp({ env = {} }: AppOptions = {}): Promise<TestApp> {
  const variables = {
    ...testEnvironment(workerDatabase()),
    LOG_LEVEL: 'info',
    ...env,
  };
  const environment = readEnvironment(variables);
  const clock = new MovableClock();
  const lines: string[] = [];
  const isShown = process.env['VERSO_TEST_LOG'] !== undefined;
  const stream = {
    write: (line: string) => {
      lines.push(line);
      if (isShown) process.stderr.write(line);
    },
  };
  const log = new Log({ process: 'test', level: environment.logLevel, stream });
  const replace = (root: Type): TestingModuleBuilder =>
    Test.createTestingModule({ imports: [root] })
      .overrideProvider(Environment)
      .useValue(environment)
      .overrideProvider(Clock)
      .useValue(clock)
      .setLogger(log);
  const module = await replace(ApiModule).compile();
  const nest = module.createNestApplication<NestFastifyApplication>(
    makeAdapter(environment),
    READS_JSON_ONLY,
  );
  nest.useLogger(log);
  const api = await prepareApi(nest, environment);
  const database = new pg.Client({ connectionString: testDatabase().superuserUrl });
  await database.connect();
  return new TestApp({ api, database, clock, lines }, () => replace(WorkerModule).compile());
}

interface Parts {
  readonly api: NestFastifyApplication;
  readonly database: pg.Client;
  readonly clock: MovableClock;
  readonly lines: string[];
}

export class TestApp {
  readonly api: NestFastifyApplication;
  /** Past every policy: for arranging and checking. */
  readonly database: pg.Client;
  readonly clock: MovableClock;
  /** Everything logged so far, a line of JSON each. */
  readonly lines: string[];
  readonly people: People;
  private worker: INestApplicationContext | undefined;

  constructor(
    parts: Parts,
    private readonly makeWorker: () => Promise<INestApplicationContext>,
  ) {
    this.api = parts.api;
    this.database = parts.database;
    this.clock = parts.clock;
    this.lines = parts.lines;
    this.people = new People(this.database);
  }

  /** A part of the running application. */
  get<T>(type: Type<T>): T {
    return this.api.get(type);
  }

  /** A browser that has the page open; nobody has signed in. */
  browser(address?: string): Promise<TestClient> {
    return new TestClient(this.api, address).open();
  }

  /** The same browser, at this process: with the cookies that another one gave it. */
  browserWith({ cookies, token }: TestClient): TestClient {
    const browser = new TestClient(this.api);
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    browser.token = token;
    return browser;
  }

  /** The browser of somebody who has signed in by the code of a mail. */
  async as(person: { readonly email: string }): Promise<TestClient> {
    const browser = await this.browser();
    await browser.post('/session/code-request', { email: person.email });
    const code = await this.codeFor(person.email);
    const reply = await browser.post('/session/code', { email: person.email, code });
    if (reply.status !== 200) throw new Error(`Signing in failed: ${reply.text}`);
    return browser;
  }

  /** The code that the last sign-in mail of an address carries. */
  async codeFor(email: string): Promise<string> {
    return this.get(Secrets).code(await this.lastRequest(email));
  }

  async linkTokenFor(email: string): Promise<string> {
    return this.get(Secrets).linkToken(await this.lastRequest(email));
  }

  async rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.database.query<Row>(sql, values);
    return rows;
  }

  /** The worker, started when it is first asked for; its relay moves rows only in `work`. */
  async startWorker(): Promise<INestApplicationContext> {
    if (this.worker) return this.worker;
    this.worker = await this.makeWorker();
    await this.worker.get(JobRunner).start();
    return this.worker;
  }

  /** Relays what waits in the outbox and waits until the queues are empty. */
  async work(): Promise<void> {
    const worker = await this.startWorker();
    const relay = worker.get(Relay);
    // Asked once more when nothing is busy: the last job may have asked for another one.
    while (
      (await relay.relayOnce()) > 0 ||
      (await this.isBusy(worker)) ||
      (await relay.relayOnce()) > 0
    ) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await worker.get(FinishedJobs).flush();
  }

  async stop(): Promise<void> {
    await this.worker?.close();
    await this.api.close();
    await this.database.end();
  }

  private async isBusy(worker: INestApplicationContext): Promise<boolean> {
    for (const name of QUEUES) {
      const counts = await worker.get(JobQueues).queue(name).getJobCounts('wait', 'active');
      if (Object.values(counts).some((count) => count > 0)) return true;
    }
    return this.hasUnnotedEnd(worker);
  }

  // A queue tells that a job has ended a moment before its worker hears of it and closes its row.
  private async hasUnnotedEnd(worker: INestApplicationContext): Promise<boolean> {
    const underWay = await this.rows<{ id: string; queue: QueueName }>(
      'SELECT id, queue FROM outbox WHERE relayed_at IS NOT NULL AND finished_at IS NULL',
    );
    for (const { id, queue } of underWay) {
      const state = await worker.get(JobQueues).queue(queue).getJobState(id);
      if (state === 'completed' || state === 'failed') return true;
    }
    return false;
  }

  private async lastRequest(email: string): Promise<SecretSource> {
    const [row] = await this.rows<{ id: string }>(
      `SELECT r.id FROM sign_in_request r JOIN person_identity i ON i.person_id = r.person_id
        WHERE i.email = $1 ORDER BY r.created_at DESC, r.id DESC LIMIT 1`,
      [email],
    );
    if (!row) throw new Error(`Nobody asked for a code for ${email}`);
    return { purpose: 'sign-in', id: row.id };
  }
}
