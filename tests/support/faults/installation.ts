import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { freePort } from '../../../libs/tooling/postgres.mjs';
import { testEnvironment } from '../cluster.mjs';

const DIST = resolve(import.meta.dirname, '../../../dist/backend/src');

export interface Running {
  readonly child: ChildProcess;
  /** Where an API answers. */
  readonly url: string;
  readonly ended: Promise<unknown>;
  /** Everything it has written. */
  readonly output: string[];
}

/** The built processes on one database, started and killed one by one. */
export class Installation {
  private readonly running = new Set<Running>();

  constructor(
    private readonly database: string,
    private readonly env: Readonly<Record<string, string>> = {},
  ) {}

  api(env: Readonly<Record<string, string>> = {}): Promise<Running> {
    return this.start('main', env);
  }

  worker(env: Readonly<Record<string, string>> = {}): Promise<Running> {
    return this.start('worker', env);
  }

  /** As the kernel does when memory is short: nothing is finished. */
  async kill(one: Running): Promise<void> {
    one.child.kill('SIGKILL');
    await one.ended;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.running].map((one) => this.kill(one)));
  }

  private async start(file: 'main' | 'worker', env: Readonly<Record<string, string>>) {
    const [port, adminPort] = [await freePort(), await freePort()];
    const child = spawn(process.execPath, [resolve(DIST, `${file}.js`)], {
      env: {
        ...{ ...process.env, ...testEnvironment(this.database) },
        ...{ PORT: String(port), ADMIN_PORT: String(adminPort), JOB_LOCK_SECONDS: '1' },
        ...{ ...this.env, ...env },
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => output.push(String(part)));
    }
    const ended = new Promise((done) => child.once('exit', done));
    const one = { child, ended, output, url: `http://127.0.0.1:${port}` };
    this.running.add(one);
    void ended.then(() => this.running.delete(one));
    const ready = new Promise((done) => child.once('message', () => done('ready')));
    if ((await Promise.race([ready, ended])) === 'ready') return one;
    throw new Error(`${file} did not start: ${output.join('')}`);
  }
}
