import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../libs/tooling/postgres.mjs';
import { cloneDatabase, dropDatabase, superuserUrl, testEnvironment } from './cluster.mjs';

const root = resolve(import.meta.dirname, '../..');

/**
 * Starts the built API and worker on a database of their own, a copy of `template`, on free ports.
 * @param {{name: string, template: string, env?: Record<string, string>}} options
 */
export async function startVerso({ name, template, env = {} }) {
  const database = name.replace(/\W/g, '_');
  await cloneDatabase(database, template);
  const [port, adminPort] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'verso-files-'));
  const environment = {
    ...process.env,
    ...testEnvironment(database),
    PORT: String(port),
    ADMIN_PORT: String(adminPort),
    PUBLIC_URL: `http://localhost:${port}`,
    REGISTER_URL: '',
    REGISTER_DEMO: 'true',
    DATA_DIR: folder,
    ...env,
  };
  const processes = ['main', 'worker'].map((file) => start(file, environment));
  const adminUrl = `http://127.0.0.1:${adminPort}`;
  const stop = async () => {
    await Promise.all(processes.map(end));
    await dropDatabase(database);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(adminUrl, processes);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://localhost:${port}`,
    adminUrl,
    superuserUrl: superuserUrl(database),
    /** Everything that API and worker have written so far. */
    output: () => processes.map(({ output }) => output.join('')).join(''),
    stop,
  };
}

/** @typedef {Awaited<ReturnType<typeof startVerso>>} RunningVerso */

function start(file, env) {
  const script = join(root, 'dist/backend/src', `${file}.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  /** @type {string[]} */
  const output = [];
  child.stdout.on('data', (part) => output.push(String(part)));
  child.stderr.on('data', (part) => output.push(String(part)));
  const ended = new Promise((done) => child.on('exit', done));
  return { file, child, output, ended };
}

async function end({ child, ended }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 4000);
  await ended;
  clearTimeout(timer);
}

async function waitUntilReady(adminUrl, processes) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const failed = processes.find(({ child }) => child.exitCode !== null);
    if (failed) throw new Error(`${failed.file} ended:\n${failed.output.join('')}`);
    if (await isReady(adminUrl)) return;
    await sleep(50);
  }
  throw new Error(`not ready:\n${processes.map(({ output }) => output.join('')).join('\n')}`);
}

async function isReady(adminUrl) {
  try {
    const answer = await fetch(`${adminUrl}/health/ready`, { signal: AbortSignal.timeout(2000) });
    return answer.ok;
  } catch {
    return false;
  }
}
