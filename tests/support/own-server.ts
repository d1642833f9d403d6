import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';

import pg from 'pg';

import { adoptCluster, ensureCluster, startCluster } from '../../libs/tooling/postgres.mjs';
import { testEnvironment } from './cluster.mjs';

const CLI = resolve(import.meta.dirname, '../../dist/backend/src/cli.js');
const PASSWORD = 'test';
const DATABASE = 'verso';

/** What a command of the built backend said, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** A server of a spec's own, as `npm start` has one: with its journal, which the run's server lacks. */
export class OwnServer {
  readonly base = mkdtempSync(join(tmpdir(), 'verso-own-server-'));
  readonly folder: string;
  private cluster: Awaited<ReturnType<typeof startCluster>> | undefined;

  constructor(name = 'postgres') {
    chmodSync(this.base, 0o755);
    this.folder = join(this.base, name);
  }

  async make(): Promise<this> {
    ensureCluster(this.folder, PASSWORD, ['--no-sync']);
    await this.start();
    await this.sql('postgres', `CREATE ROLE verso LOGIN CREATEROLE PASSWORD '${PASSWORD}'`);
    await this.sql('postgres', `CREATE DATABASE ${DATABASE} OWNER verso`);
    return this;
  }

  async start(port?: number): Promise<void> {
    this.cluster = await startCluster(this.folder, {
      logFile: join(this.base, 'log'),
      settings: { fsync: 'off' },
      ...(port !== undefined && { port }),
    });
  }

  /** The same server at the same address: everybody who was connected is cut off. */
  async restart(how: 'asked to stop' | 'killed'): Promise<void> {
    const { cluster } = this;
    if (!cluster) throw new Error('The server does not run');
    if (how === 'asked to stop') await cluster.stop();
    cluster.child.kill('SIGKILL');
    await cluster.done;
    await this.start(cluster.port);
  }

  /** Takes a folder that was put there for one of its own. */
  adopt(): void {
    adoptCluster(this.folder);
  }

  async remove(): Promise<void> {
    await this.cluster?.stop(1_000);
    rmSync(this.base, { recursive: true, force: true });
  }

  url(user: 'verso' | 'postgres', database = DATABASE): string {
    return `postgres://${user}:${PASSWORD}@127.0.0.1:${this.cluster?.port}/${database}`;
  }

  async connect(database = DATABASE): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url('postgres', database) });
    await client.connect();
    return client;
  }

  async sql(database: string, statement: string): Promise<void> {
    const client = await this.connect(database);
    await client.query(statement);
    await client.end();
  }
}

/** Runs a command of the built backend to its end, while the one who asks goes on. */
export async function command(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const child = spawn(process.execPath, [CLI, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...testEnvironment(DATABASE), ...env },
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const [code, ...outputs] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output: outputs.join('') };
}
