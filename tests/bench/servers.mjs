import { fork } from 'node:child_process';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../../libs/tooling/postgres.mjs';
import { NODE_FLAGS } from '../../libs/tooling/start/processes.mjs';

const root = resolve(import.meta.dirname, '../..');
const children = new Set();

/** Starts a script of ours, which says `ready` when it is. Its lines go to a file, as in real life. */
export async function startProcess(script, { env, folder, name, flags = [] }) {
  const logFile = join(folder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const child = fork(join(root, script), {
    cwd: root,
    env,
    execArgv: [...NODE_FLAGS.worker, ...flags, ...(process.env.BENCH_NODE_FLAGS?.split(' ') ?? [])],
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  children.add(child);
  const ended = new Promise((done) => child.on('exit', done));
  ended.then(() => children.delete(child));
  const ready = new Promise((done) =>
    child.on('message', ({ type }) => type === 'ready' && done()),
  );
  const isUp = await Promise.race([ready.then(() => true), ended.then(() => false)]);
  if (!isUp)
    throw new Error(`${script} did not start:\n${readFileSync(logFile, 'utf8').slice(-3000)}`);
  return { child, pid: child.pid, ended };
}

/** The real API, with the settings of an installation, as `npm start` runs it. */
export async function startApi({ env, folder, poolSize, flags = [] }) {
  const [port, adminPort] = [await freePort(), await freePort()];
  const settings = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    ADMIN_PORT: String(adminPort),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_POOL: String(poolSize),
    LOG_LEVEL: 'info',
  };
  const server = await startProcess('dist/backend/src/main.js', {
    env: { ...env, ...settings },
    ...{ folder, flags: [...NODE_FLAGS.api, ...flags] },
    name: 'api',
  });
  return { ...server, url: `http://127.0.0.1:${port}` };
}

/** What the application tells the planner, at every connection. */
const PLANNER = { timezone: 'UTC', jit: 'off', random_page_cost: '1.1' };

/** Who the reference reads as. */
export const asOwner = { ...PLANNER, role: 'verso_owner' };
export const asPerson = (personId) => ({
  ...PLANNER,
  role: 'verso_app',
  'verso.person_id': personId,
  plan_cache_mode: 'force_generic_plan',
});

/** The least that answers the same: Fastify, pg and the statements handed to it. */
export async function startBare({ name, env, folder, poolSize, statements, settings }) {
  const port = await freePort();
  const given = { name, port, poolSize, statements, settings, databaseUrl: env.DATABASE_URL };
  const server = await startProcess('tests/bench/bare.mjs', {
    env: { ...env, NODE_ENV: 'production', BARE: JSON.stringify(given) },
    folder,
    name,
  });
  return { ...server, url: `http://127.0.0.1:${port}`, name };
}

/** Ends what was started. */
export async function stopAll() {
  const running = [...children];
  const ended = running.map((child) => new Promise((done) => child.on('exit', done)));
  for (const child of running) child.kill('SIGTERM');
  const timer = setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), 5000);
  await Promise.all(ended);
  clearTimeout(timer);
}
