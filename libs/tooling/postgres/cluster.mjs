import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverAccount } from './account.mjs';
import { postgresHome } from './binaries.mjs';

/** The release of the server that npm brings. */
export const MAJOR = '18';
/** The account that owns everything in a cluster of ours; nothing but set-up signs in as it. */
export const SUPERUSER = 'postgres';

/** Makes a cluster in `folder` unless one is there. Half a cluster (killed initdb) never gets its name. */
export function ensureCluster(folder, password, flags = []) {
  if (existsSync(join(folder, 'PG_VERSION'))) return checkVersion(folder);
  removeHalves(folder);
  const half = `${folder}.half-${process.pid}`;
  ownFolder(half);
  const passwordFile = `${half}.pw`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveAway(passwordFile);
  try {
    runInitdb(half, passwordFile, flags);
    renameSync(half, folder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
  return true;
}

function checkVersion(folder) {
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found === MAJOR) return false;
  throw new Error(`${folder} was made by PostgreSQL ${found}; this build brings ${MAJOR}.`);
}

function removeHalves(folder) {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (name.includes('.half-')) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function runInitdb(folder, passwordFile, flags) {
  const result = spawnSync(
    join(postgresHome(), 'bin/initdb'),
    [
      ...['-D', folder, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...['--locale=C', ...flags],
    ],
    { ...serverAccount(), encoding: 'utf8', cwd: '/', env: serverEnvironment() },
  );
  if (result.status === 0) return;
  const reason = result.error?.message ?? result.stderr;
  throw new Error(`PostgreSQL could not make its data folder ${folder}: ${reason}`);
}

/** An empty environment: a PGDATA or LANG of the user's must not reach the server. */
function serverEnvironment() {
  return { PATH: process.env.PATH, TZ: 'UTC' };
}

function ownFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveAway(folder);
}

/** Hands a restored data folder, written by whoever restores, to the account that runs the server. */
export function adoptCluster(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    giveAway(join(entry.parentPath, entry.name));
  }
  giveAway(folder);
}

/** The port of the server that runs on this folder, or null. */
export function runningPort(folder) {
  if (findRunning(folder) === null) return null;
  const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  return /^ready/.test(lines[7] ?? '') ? Number(lines[3]) : null;
}

function giveAway(path) {
  const { uid, gid } = serverAccount();
  if (uid !== undefined) chownSync(path, uid, gid);
}

/** The server that still runs on this folder (its parent was killed), or null. */
export function findRunning(folder) {
  let pid;
  try {
    pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
  return isServerOf(pid, folder) ? pid : null;
}

function isServerOf(pid, folder) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder);
  } catch {
    return false;
  }
}

/** Stops a server left over from a killed parent, and clears a pid file that names nobody of ours. */
export async function stopLeftOver(folder) {
  const pid = findRunning(folder);
  if (pid === null) {
    // after a restart of the machine the number may belong to somebody else: PostgreSQL would refuse
    rmSync(join(folder, 'postmaster.pid'), { force: true });
    return false;
  }
  process.kill(pid, 'SIGINT');
  const gone = await until(() => !isServerOf(pid, folder), 5000);
  if (!gone) process.kill(pid, 'SIGQUIT');
  await until(() => !isServerOf(pid, folder), 5000);
  return true;
}

async function until(condition, milliseconds) {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Starts the server on `folder` and waits until it takes connections.
 * It stands in a process group of its own, so Ctrl-C in a terminal reaches our supervisor alone.
 * @param {string} folder
 * @param {{port?: number, settings?: Record<string, string>, logFile?: string}} [options]
 */
export async function startCluster(folder, { port, settings = {}, logFile } = {}) {
  await stopLeftOver(folder);
  let failure;
  // backends of a killed server may hold its shared memory for a moment; a free port may be taken
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const started = launch(folder, port ?? (await freePort()), settings, logFile);
    failure = await started.ready;
    if (failure === null) return started.cluster;
    await sleep(500);
  }
  throw new Error(`PostgreSQL did not start: ${failure}`);
}

function launch(folder, port, settings, logFile) {
  const log = openSync(logFile ?? join(folder, 'server.log'), 'w');
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    join(postgresHome(), 'bin/postgres'),
    ['-D', folder, '-p', String(port), ...options],
    {
      ...serverAccount(),
      cwd: '/',
      stdio: ['ignore', log, log],
      detached: true,
      env: serverEnvironment(),
    },
  );
  closeSync(log);
  const done = new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', resolve);
  });
  const cluster = { port, folder, child, done, stop: (patience) => stop(child, done, patience) };
  return { cluster, ready: waitUntilReady(folder, child, logFile ?? join(folder, 'server.log')) };
}

/** Null when the server is ready, otherwise why it is not. Line 8 of the pid file needs no log parsing. */
async function waitUntilReady(folder, child, logFile) {
  if (child.pid === undefined) return 'its program cannot be run';
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) {
      return readFileSync(logFile, 'utf8').slice(-1500);
    }
    if (pidFileSaysReady(folder, child.pid)) return null;
    await sleep(5);
  }
  child.kill('SIGQUIT');
  return 'it was not ready within 60 s';
}

function pidFileSaysReady(folder, pid) {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && /^ready/.test(lines[7] ?? '');
  } catch {
    return false;
  }
}

/** Fast shutdown; after `patience` milliseconds an immediate one (recovery repairs on the next start). */
async function stop(child, done, patience = 3000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), patience);
  await done;
  clearTimeout(timer);
}

/** Below the ports that systems give to connections on their way out (from 32768 on). */
const PORTS = { from: 16_000, count: 16_000 };
// Processes that look at the same time look in different places.
let nextPort = (process.pid * 97) % PORTS.count;

/** A port nobody listens on just now, and which no connection is given before somebody does. */
export async function freePort() {
  for (let looked = 0; looked < PORTS.count; looked += 1) {
    const port = PORTS.from + nextPort;
    nextPort = (nextPort + 1) % PORTS.count;
    if (await isFree(port)) return port;
  }
  throw new Error('No port is free');
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
