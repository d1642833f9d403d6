import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import {
  ensureCluster,
  startCluster,
  stopLeftOver,
  SUPERUSER,
} from '../../libs/tooling/postgres.mjs';

const root = resolve(import.meta.dirname, '../..');
const PASSWORD = 'test';
const PREFIX = 'verso-test-';
const LOGIN = 'verso';

/** The secret that all test processes sign with. */
export const TEST_SECRET = 'only-for-tests-0123456789-0123456789';

/**
 * The throw-away server of this run. A run of several steps hands its server on in the environment;
 * then `close` leaves it alone.
 * @param {Record<string, string>} settings what the server is to have otherwise than for tests
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function openCluster(settings = {}) {
  const given = process.env.VERSO_TEST_CLUSTER;
  if (given) return { port: Number(given), close: async () => {} };
  await sweep();
  const base = mkdtempSync(join(memoryFolder(), `${PREFIX}${process.pid}-`));
  chmodSync(base, 0o755);
  const folder = join(base, 'data');
  ensureCluster(folder, PASSWORD, ['--no-sync']);
  const cluster = await startCluster(folder, {
    logFile: join(base, 'log'),
    settings: { ...THROW_AWAY, ...settings },
  });
  process.env.VERSO_TEST_CLUSTER = String(cluster.port);
  await asSuperuser(`CREATE ROLE ${LOGIN} LOGIN CREATEROLE PASSWORD '${PASSWORD}'`);
  const close = async () => {
    delete process.env.VERSO_TEST_CLUSTER;
    await cluster.stop(1000);
    rmSync(base, { recursive: true, force: true });
  };
  return { port: cluster.port, close };
}

const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/** Memory where there is enough of it: a run needs some hundred megabytes. */
function memoryFolder() {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 1_500_000_000 ? memory : tmpdir();
}

/** A run that was killed left its server behind: its folder names the process that is gone. */
async function sweep() {
  for (const parent of new Set(['/dev/shm', tmpdir()])) {
    if (!existsSync(parent)) continue;
    for (const name of readdirSync(parent)) {
      const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
      if (owner === undefined || existsSync(`/proc/${owner}`)) continue;
      await stopLeftOver(join(parent, name, 'data'));
      rmSync(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** An address on the run's server: as the application's login, or as superuser for set-up. */
export function urlOf(database, user = LOGIN) {
  return `postgres://${user}:${PASSWORD}@127.0.0.1:${process.env.VERSO_TEST_CLUSTER}/${database}`;
}

export const superuserUrl = (database) => urlOf(database, SUPERUSER);

async function asSuperuser(...statements) {
  const client = new pg.Client({ connectionString: superuserUrl('postgres') });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Drops the database, if it is there, and makes it anew as a copy of the template. */
export async function cloneDatabase(name, template) {
  await asSuperuser(
    `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    `CREATE DATABASE ${name} OWNER ${LOGIN} TEMPLATE ${template} STRATEGY file_copy`,
  );
}

/** Ends every connection to a database and drops it. */
export async function dropDatabase(name) {
  await asSuperuser(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

/**
 * Makes the template once a run: `empty` is migrated, `demo` has the whole demo story in it.
 * @param {'empty' | 'demo'} template
 */
export async function ensureTemplate(template) {
  if (await exists(`template_${template}`)) return `template_${template}`;
  if (template === 'empty') await asSuperuser(`CREATE DATABASE making_empty OWNER ${LOGIN}`);
  else await cloneDatabase('making_demo', await ensureTemplate('empty'));
  command(template === 'empty' ? 'migrate' : 'demo', `making_${template}`);
  await asSuperuser(`ALTER DATABASE making_${template} RENAME TO template_${template}`);
  return `template_${template}`;
}

async function exists(name) {
  const client = new pg.Client({ connectionString: superuserUrl('postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}

function command(name, database) {
  const cli = join(root, 'dist/backend/src/cli.js');
  const result = spawnSync(process.execPath, ['--enable-source-maps', cli, name], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...testEnvironment(database) },
  });
  if (result.status === 0) return;
  throw new Error(`"verso ${name}" failed (${result.status}):\n${result.stdout}${result.stderr}`);
}

/** What every process of a test run is started with. */
export function testEnvironment(database) {
  return {
    NODE_ENV: 'test',
    NODE_OPTIONS: '',
    DATABASE_URL: urlOf(database),
    DATABASE_OWNER_URL: '',
    VERSO_SECRET: TEST_SECRET,
    DEMO: 'true',
    LOG_LEVEL: 'warn',
    DATA_DIR: join(tmpdir(), 'verso-test-files'),
    // nothing in the environment of whoever runs the tests may lead out of this machine
    REDIS_URL: '',
    SMTP_URL: '',
    REGISTER_URL: 'http://127.0.0.1:9/',
  };
}

/** Builds what the tests run on, where it is stale. A run of several steps has done so already. */
export function ensureBuilt(...projects) {
  if (process.env.VERSO_TEST_BUILT) return;
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const result = spawnSync(process.execPath, [nx, 'run-many', '-t', 'build', '-p', ...projects], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  if (result.status !== 0) throw new Error(result.stdout + result.stderr);
}
