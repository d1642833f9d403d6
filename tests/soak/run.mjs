// `npm run soak -- --minutes 60`: people of every role work in a running Verso, all the time. No
// request may fail, and the memory of both processes must stay where it was after the first while.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { memoryOf } from '../bench/costs.mjs';
import { startApi, startProcess, stopAll } from '../bench/servers.mjs';
import {
  cloneDatabase,
  dropDatabase,
  ensureBuilt,
  ensureTemplate,
  openCluster,
  superuserUrl,
  testEnvironment,
} from '../support/cluster.mjs';
import { Client } from './client.mjs';
import { EMAILS, SITTINGS } from './people.mjs';
import { Tally } from './tally.mjs';

const DATABASE = 'soak';
const PAUSE_MS = 100;
const COLLECTOR = pathToFileURL(join(import.meta.dirname, 'collect.mjs')).href;
const WATCHED = ['--expose-gc', '--import', COLLECTOR];
const LOOKS_EVERY_MS = 10_000;
/** What may be held more at the end than after the first fifth: caches fill slowly. */
const MAY_GROW = { share: 0.15, megabytes: 25 };

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const duration = Number(values.minutes) * 60_000;
if (!(duration > 0)) throw new Error('--minutes wants a number');
const folder = mkdtempSync(join(tmpdir(), 'verso-soak-'));
let cluster = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(130));
try {
  ensureBuilt('backend');
  cluster = await openCluster({ fsync: 'on', synchronous_commit: 'on' });
  await end((await soak()) ? 0 : 1);
} catch (error) {
  console.error(error);
  await end(1);
}

async function soak() {
  await cloneDatabase(DATABASE, await ensureTemplate('demo'));
  const env = { ...process.env, ...testEnvironment(DATABASE), DATA_DIR: join(folder, 'files') };
  const place = { env, folder, flags: WATCHED };
  const api = await startApi({ ...place, poolSize: 10 });
  const worker = await startProcess('dist/backend/src/worker.js', {
    ...{ ...place, env: { ...env, NODE_ENV: 'production', LOG_LEVEL: 'info' } },
    name: 'worker',
  });
  const processes = { API: api.pid, worker: worker.pid };
  const tally = new Tally();
  const startedAt = performance.now();
  const isOver = () => performance.now() - startedAt >= duration;
  const people = Object.entries(EMAILS).flatMap(([role, emails]) =>
    emails.map((email) => sit({ role, email, url: api.url, tally, isOver })),
  );
  const looks = await watch(processes, isOver);
  await Promise.all(people);
  return judge({ tally, looks, jobs: await jobsLeft() });
}

/** One of them, who goes on until time is up. */
async function sit({ role, email, url, tally, isOver }) {
  const client = new Client(url, tally);
  const { grants } = await client.signIn(email);
  const programmeId = grants.find((grant) => grant.programmeId !== null)?.programmeId;
  const wait = async (condition) => {
    while (!isOver()) {
      if (await condition()) return true;
      await sleep(PAUSE_MS);
    }
    return false;
  };
  for (let nth = 0; !isOver(); nth += 1) {
    await SITTINGS[role](client, { programmeId, nth, wait });
    await sleep(PAUSE_MS);
  }
}

/** What both processes hold, looked at again and again. */
async function watch(processes, isOver) {
  const looks = [];
  while (!isOver()) {
    await sleep(Math.min(LOOKS_EVERY_MS, duration / 20));
    for (const pid of Object.values(processes)) process.kill(pid, 'SIGUSR2');
    await sleep(300);
    looks.push(
      Object.fromEntries(Object.entries(processes).map(([name, pid]) => [name, memoryOf(pid)])),
    );
  }
  return looks;
}

/** Jobs that have failed, and rows whose jobs have not ended although nobody asks for more. */
async function jobsLeft() {
  const client = new pg.Client({ connectionString: superuserUrl(DATABASE) });
  await client.connect();
  try {
    const open = async () =>
      (await client.query('SELECT name FROM outbox WHERE finished_at IS NULL AND run_at IS NULL'))
        .rows;
    for (let waited = 0; waited < 300 && (await open()).length > 0; waited += 1) await sleep(100);
    const failed = await client.query('SELECT name, error_code FROM job_failure');
    return { open: await open(), failed: failed.rows };
  } finally {
    await client.end();
  }
}

function judge({ tally, looks, jobs }) {
  console.log(tally.summary());
  const isFlat = Object.keys(looks[0]).map((name) => grownOf(name, looks));
  for (const { open, failed } of [jobs]) {
    if (open.length + failed.length > 0) console.log('Jobs left or failed:', { open, failed });
  }
  return (
    tally.errors.length === 0 &&
    isFlat.every(Boolean) &&
    jobs.open.length + jobs.failed.length === 0
  );
}

/** Compares the second fifth of the looks with the last one. */
function grownOf(name, looks) {
  const seen = looks.map((look) => look[name]);
  if (seen.includes(null)) {
    console.log(`Skipped: the memory of ${name}, which this system does not tell`);
    return true;
  }
  const fifth = Math.max(1, Math.floor(seen.length / 5));
  const median = (some) => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)];
  const [early, late] = [median(seen.slice(fifth, 2 * fifth)), median(seen.slice(-fifth))];
  const limit = early * (1 + MAY_GROW.share) + MAY_GROW.megabytes;
  const verdict = late <= limit ? 'flat' : 'GROWS';
  console.log(
    `${name.padEnd(7)} memory ${early.toFixed(0)} -> ${late.toFixed(0)} MB (at most ${limit.toFixed(0)}): ${verdict}`,
  );
  return late <= limit;
}

async function end(code) {
  await stopAll();
  if (cluster) await dropDatabase(DATABASE).catch(() => {});
  await cluster?.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
