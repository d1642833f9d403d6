import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import pg from 'pg';

import { freePort } from '../../../libs/tooling/postgres.mjs';
import { superuserUrl, testEnvironment } from '../../support/cluster.mjs';
import { workerDatabase } from '../../support/test-database.mjs';

const DIST = resolve(import.meta.dirname, '../../../dist/backend/src');
const STOP_WITHIN_MS = 5_000;
/** Processes start slowly where others work too. */
const PATIENCE_MS = 60_000;

interface Running {
  readonly child: ChildProcess;
  readonly output: Promise<string>;
  readonly ended: Promise<number | null>;
}

describe('the processes', () => {
  let running: Running[] = [];
  afterEach(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await Promise.all(running.map(({ ended }) => ended));
    running = [];
  });

  async function ports() {
    const [port, adminPort] = [await freePort(), await freePort()];
    return { PORT: String(port), ADMIN_PORT: String(adminPort) };
  }

  /** Starts one as the supervisor does, with a channel to it. */
  function start(file: 'main.js' | 'worker.js', env: Record<string, string>): Running {
    const child = spawn(process.execPath, [resolve(DIST, file)], {
      env: { ...process.env, ...testEnvironment(workerDatabase()), LOG_LEVEL: 'info', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    const output = Promise.all([text(child.stdout!), text(child.stderr!)]).then((all) =>
      all.join(''),
    );
    const one = { child, output, ended };
    running.push(one);
    return one;
  }

  async function started(file: 'main.js' | 'worker.js', env: Record<string, string>) {
    const one = start(file, env);
    const ready = new Promise<'ready'>((done) => one.child.once('message', () => done('ready')));
    const first = await Promise.race([ready, one.ended]);
    if (first !== 'ready') throw new Error(`${file} ended with ${first}: ${await one.output}`);
    return one;
  }

  async function stopped(one: Running, stop: () => void): Promise<number> {
    const startedAt = performance.now();
    stop();
    const code = await one.ended;
    if (code !== 0) throw new Error(`ended with ${code}: ${await one.output}`);
    return performance.now() - startedAt;
  }

  it(
    'tell on the admin port that they live and are ready, and what they count',
    async () => {
      const env = await ports();
      await started('main.js', env);
      await started('worker.js', env);
      const ask = async (path: string) => fetch(`http://127.0.0.1:${env.ADMIN_PORT}${path}`);

      const [live, ready, metrics] = [
        await ask('/health/live'),
        await ask('/health/ready'),
        await ask('/metrics'),
      ];

      expect(await live.json()).toEqual({ live: true });
      expect(await ready.json()).toEqual({
        ready: true,
        database: true,
        migrations: true,
        worker: expect.any(Boolean) as boolean,
        outboxSeconds: 0,
      });
      expect(await metrics.text()).toMatch(/^verso_worker_present [01]$/m);
    },
    PATIENCE_MS,
  );

  it.each([
    ['main.js', 'SIGTERM'],
    ['worker.js', 'SIGINT'],
  ] as const)(
    'end in time: %s on %s',
    async (file, signal) => {
      const one = await started(file, await ports());

      const milliseconds = await stopped(one, () => one.child.kill(signal));

      expect(milliseconds).toBeLessThan(STOP_WITHIN_MS);
    },
    PATIENCE_MS,
  );

  it.each(['main.js', 'worker.js'] as const)(
    'end when the supervisor is gone: %s',
    async (file) => {
      const one = await started(file, await ports());

      const milliseconds = await stopped(one, () => one.child.disconnect());

      expect(milliseconds).toBeLessThan(STOP_WITHIN_MS);
    },
  );

  it(
    'name a wrong setting and listen to nothing',
    async () => {
      const env = { ...(await ports()), PUBLIC_URL: 'not-an-address', VERSO_SECRET: 'hunter2' };

      const one = start('main.js', env);

      expect(await one.ended).toBe(1);
      const output = await one.output;
      expect(output).toContain('PUBLIC_URL: ');
      expect(output).toContain('VERSO_SECRET: ');
      expect(output).not.toContain('hunter2');
    },
    PATIENCE_MS,
  );

  it(
    'name a taken port with the setting that changes it',
    async () => {
      const env = await ports();
      const other = createServer().listen(Number(env.PORT), '::');
      await new Promise((done) => other.once('listening', done));

      const one = start('main.js', env);

      expect(await one.ended).toBe(1);
      expect(await one.output).toContain(`Port ${env.PORT} is taken: set PORT`);
      await new Promise((done) => other.close(done));
    },
    PATIENCE_MS,
  );

  it(
    'refuse a role that owns tables, to which no policy applies',
    async () => {
      const client = new pg.Client({ connectionString: superuserUrl(workerDatabase()) });
      await client.connect();
      await client.query('ALTER TABLE attempt_count OWNER TO verso_app');
      await client.end();

      const one = start('worker.js', await ports());

      expect(await one.ended).toBe(1);
      expect(await one.output).toContain('DATABASE_URL: verso_app owns tables');
    },
    PATIENCE_MS,
  );
});
