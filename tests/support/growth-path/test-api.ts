import 'reflect-metadata';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';

import { ApiModule } from '../../../backend/src/api.module.js';
import { Clock } from '../../../backend/src/platform/clock/clock.js';
import { MovableClock } from '../../../backend/src/platform/clock/movable-clock.js';
import { readEnvironment } from '../../../backend/src/platform/config/read-environment.js';
import { createApi } from '../../../backend/src/platform/http/create-api.js';
import { Log } from '../../../backend/src/platform/logging/log.js';
import { JobRegistry } from '../../../backend/src/platform/queue/job-registry.js';
import { testEnvironment } from '../cluster.mjs';
import { testDatabase, workerDatabase } from '../test-database.mjs';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Record<string, unknown>;
  // Whatever the route answers: each test says what it expects of it.
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** A person at a browser. */
export interface Client {
  get(path: string): Promise<Reply>;
  post(path: string, body?: object): Promise<Reply>;
  put(path: string, body: object): Promise<Reply>;
  delete(path: string): Promise<Reply>;
}

/** Somebody at a browser of her own, who signs in and goes on. */
export interface Visitor extends Client {
  /** Opens the page anew: who is signed in, and the token for what comes next. */
  open(): Promise<void>;
}

interface OutboxRow {
  id: string;
  name: string;
  payload: { payload: object };
}

/** The whole API in this process, on the worker's database, with a clock that tests can set. */
export class TestApi {
  private readonly clients = new Map<string, Promise<Client>>();

  private constructor(
    readonly app: NestFastifyApplication,
    /** Past every policy: for arranging and checking. */
    readonly database: pg.Client,
  ) {}

  static async start(): Promise<TestApi> {
    Object.assign(process.env, testEnvironment(workerDatabase()), { LOG_LEVEL: 'fatal' });
    const environment = readEnvironment();
    const log = new Log({ process: 'test', level: environment.logLevel });
    const app = await createApi(ApiModule, { environment, log });
    const database = new pg.Client({ connectionString: testDatabase().superuserUrl });
    await database.connect();
    return new TestApi(app, database);
  }

  async stop(): Promise<void> {
    await this.database.end();
    await this.app.close();
  }

  /** Sets the clock of the process; it goes on from there. */
  moveTo(instant: string): void {
    MovableClock.prototype.moveTo.call(this.app.get(Clock) as MovableClock, instant);
  }

  async rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.database.query(sql, values);
    return rows as Row[];
  }

  /** The client of somebody who has signed in with a password. */
  as({ email }: { email: string }): Promise<Client> {
    const known = this.clients.get(email) ?? this.signIn(email);
    this.clients.set(email, known);
    return known;
  }

  /** Does every job of these features that waits in the outbox, as the worker would. */
  async work(owner: string): Promise<string[]> {
    const done: string[] = [];
    for (;;) {
      const waiting = await this.rows<OutboxRow>(
        `SELECT id, name, payload FROM outbox
          WHERE relayed_at IS NULL AND name LIKE $1 ORDER BY created_at, id`,
        [`${owner}.%`],
      );
      if (waiting.length === 0) return done;
      for (const { id, name, payload } of waiting) {
        const handler = this.app.get(JobRegistry).handlerOf(name);
        if (!handler) throw new Error(`${name} has no handler`);
        await handler(payload.payload as never, { kind: 'system', job: name });
        await this.database.query('UPDATE outbox SET relayed_at = now() WHERE id = $1', [id]);
        done.push(name);
      }
    }
  }

  /** Somebody who has not signed in, at a browser of her own. */
  async visitor(): Promise<Visitor> {
    const visitor = new Browser(this.app);
    await visitor.open();
    return visitor;
  }

  private async signIn(email: string): Promise<Client> {
    const nobody = new Browser(this.app);
    await nobody.open();
    const reply = await nobody.post('/session/password', { email, password: PASSWORD });
    if (reply.status !== 200) throw new Error(`Signing in failed: ${reply.text}`);
    await nobody.open();
    return nobody;
  }
}

/** The password of everybody in a test. */
export const PASSWORD = 'koivu ja tuohi 2026';

class Browser implements Visitor {
  private readonly cookies = new Map<string, string>();
  private token = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async open(): Promise<void> {
    const { body } = await this.get('/session');
    this.token = body.csrfToken as string;
  }

  get(path: string): Promise<Reply> {
    return this.send('GET', path);
  }

  post(path: string, body: object = {}): Promise<Reply> {
    return this.send('POST', path, body);
  }

  put(path: string, body: object): Promise<Reply> {
    return this.send('PUT', path, body);
  }

  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path);
  }

  private async send(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<Reply> {
    const reply = await this.app.inject({
      method,
      url: `/api${path}`,
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-csrf-token': this.token,
      },
      ...(body && { payload: body }),
    });
    for (const { name, value } of reply.cookies) this.cookies.set(name, encodeURIComponent(value));
    const isJson = String(reply.headers['content-type'] ?? '').includes('json');
    return {
      status: reply.statusCode,
      text: reply.payload,
      headers: reply.headers,
      body: isJson && reply.payload !== '' ? JSON.parse(reply.payload) : null,
    };
  }
}
