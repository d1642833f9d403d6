import type { Actor, Grant } from '@verso/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';

import { JobRegistry } from '../../../backend/src/platform/queue/job-registry.js';
import { type AppOptions, startApp, type TestApp } from '../app.js';
import type { TestClient, TestReply } from '../test-client.js';

export type Reply = TestReply;
/** A person at a browser. */
export type Client = TestClient;

interface OutboxRow {
  id: string;
  name: string;
  payload: { payload: object; actorId?: string };
}

/** The password of everybody in a test of the growth path. */
export const PASSWORD = 'koivu ja tuohi 2026';

/** The API for tests of the growth path: people stay signed in, and jobs are done without a queue. */
export class TestApi {
  private readonly clients = new Map<string, Promise<Client>>();

  private constructor(readonly whole: TestApp) {}

  static async start(options: AppOptions = {}): Promise<TestApi> {
    return new TestApi(await startApp(options));
  }

  get app(): NestFastifyApplication {
    return this.whole.api;
  }

  /** Past every policy: for arranging and checking. */
  get database(): pg.Client {
    return this.whole.database;
  }

  stop(): Promise<void> {
    return this.whole.stop();
  }

  /** Sets the clock; it goes on from there. */
  moveTo(instant: string): void {
    this.whole.clock.moveTo(instant);
  }

  rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.whole.rows<Row>(sql, values);
  }

  /** The client of somebody who has signed in with a password. */
  as({ email }: { email: string }): Promise<Client> {
    const known = this.clients.get(email) ?? this.signIn(email);
    this.clients.set(email, known);
    return known;
  }

  /** Somebody who has not signed in, at a browser of her own. */
  visitor(): Promise<Client> {
    return this.whole.browser();
  }

  /** Does every job of a feature that waits in the outbox, also what is not due yet. Answers their names. */
  async work(owner: string): Promise<string[]> {
    const done: string[] = [];
    for (;;) {
      const waiting = await this.rows<OutboxRow>(
        `SELECT id, name, payload FROM outbox
          WHERE relayed_at IS NULL AND name LIKE $1 ORDER BY created_at, id`,
        [`${owner}.%`],
      );
      if (waiting.length === 0) return done;
      for (const row of waiting) {
        await this.run(row);
        done.push(row.name);
      }
    }
  }

  private async run({ id, name, payload }: OutboxRow): Promise<void> {
    const handler = this.app.get(JobRegistry).handlerOf(name);
    if (!handler) throw new Error(`${name} has no handler`);
    await handler(payload.payload as never, await this.actorOf(name, payload.actorId));
    await this.rows('UPDATE outbox SET relayed_at = now(), finished_at = now() WHERE id = $1', [
      id,
    ]);
  }

  // As the queue does: on somebody's behalf with the rights of this moment, or as the system.
  private async actorOf(job: string, personId: string | undefined): Promise<Actor> {
    if (personId === undefined) return { kind: 'system', job };
    const [row] = await this.rows<{ grants: Grant[] }>('SELECT verso.grants_of($1) AS grants', [
      personId,
    ]);
    return { kind: 'person', personId, grants: row?.grants ?? [] };
  }

  private async signIn(email: string): Promise<Client> {
    const browser = await this.whole.browser();
    const reply = await browser.post('/session/password', { email, password: PASSWORD });
    if (reply.status !== 200) throw new Error(`Signing in failed: ${reply.text}`);
    // Tests move the clock by months: whoever has signed in stays so.
    await this.rows(
      `UPDATE session s SET expires_at = s.expires_at + interval '5 years'
         FROM person_identity i WHERE i.person_id = s.person_id AND i.email = $1`,
      [email],
    );
    return browser;
  }
}
