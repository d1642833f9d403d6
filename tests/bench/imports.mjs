import { isDeepStrictEqual } from 'node:util';
import { cloneDatabase, dropDatabase, superuserUrl, testEnvironment } from '../support/cluster.mjs';
import { processorTimeOf } from './costs.mjs';
import { copyIn, countsOf, withClient, writtenSince } from './import-copy.mjs';
import { figuresFile, firmsFile, firmsOf } from './import-file.mjs';
import { managerOf } from './import-manager.mjs';
import { median } from './rounds.mjs';
import { startApi, startProcess, stopAll } from './servers.mjs';
import { print } from './table.mjs';
import { fillWorld } from './world.mjs';

const IMPORTS = 'bench_imports';
const COPIES = 'bench_copies';
/** Firms that the programme has already. */
const KNOWN_FIRMS = 5_000;
const FILES = { firms: firmsFile, figures: figuresFile };
const TITLES = {
  firms: 'firms, each with enrolment, number, line in the audit trail and changes in the feed',
  figures: 'yearly figures, each with a line in the audit trail',
};
const AIMS = { perSecond: 6_000, ratio: 0.4 };

/**
 * What it costs that firms and their yearly figures come in by files, against bare COPY of the very
 * rows that are written into the very tables. Imports and copies take turns, each in a database of
 * its own.
 */
export async function measureImports({ template, folder, rows, rounds }) {
  await cloneDatabase(IMPORTS, template);
  try {
    const world = await fillWorld(superuserUrl(IMPORTS), KNOWN_FIRMS);
    await cloneDatabase(COPIES, IMPORTS);
    const worker = await startServers(folder);
    const manager = await managerOf(worker.api, world);
    const measured = { firms: [], figures: [] };
    for (let round = 0; round < rounds; round += 1) {
      const firms = firmsOf(round, rows);
      for (const what of ['firms', 'figures']) {
        const file = { name: `${what}-${round}.csv`, content: FILES[what](firms) };
        measured[what].push(await oneTurn({ manager, worker }, { what, file, rows }));
      }
    }
    await checkWhatStands();
    for (const what of ['firms', 'figures']) printImports(what, rows, measured[what]);
  } finally {
    await stopAll();
    await dropDatabase(IMPORTS);
    await dropDatabase(COPIES);
  }
}

async function startServers(folder) {
  const env = { ...process.env, ...testEnvironment(IMPORTS), DATA_DIR: folder };
  const api = await startApi({ env, folder, poolSize: 10 });
  const settings = { NODE_ENV: 'production', LOG_LEVEL: 'info' };
  const place = { env: { ...env, ...settings }, folder, name: 'worker' };
  return { ...(await startProcess('dist/backend/src/worker.js', place)), api };
}

/** A file with nothing but new rows, the same file again, and bare COPY of what the first one wrote. */
async function oneTurn({ manager, worker }, { what, file, rows }) {
  const since = await withClient(superuserUrl(IMPORTS), async (client) => {
    await client.query('CHECKPOINT');
    return (await client.query('SELECT clock_timestamp()::text AS now')).rows[0].now;
  });
  const before = await costsOf(worker);
  const checked = await timed(() => manager.check(file));
  expectCounts(checked.answer, { created: rows });
  const written = await timed(() => manager.write(checked.answer.id));
  expectCounts(written.answer, { created: rows });
  const cost = spent(before, await costsOf(worker));
  const again = await timed(() => manager.check(file));
  expectCounts(again.answer, { unchanged: rows });
  const tables = await writtenSince(superuserUrl(IMPORTS), what, since);
  const copied = await copyIn(superuserUrl(COPIES), tables);
  return { check: checked.ms, write: written.ms, again: again.ms, cost, copied };
}

async function timed(work) {
  const start = performance.now();
  const answer = await work();
  return { answer, ms: performance.now() - start };
}

function expectCounts(view, expected) {
  const wanted = { created: 0, changed: 0, unchanged: 0, refused: 0, ...expected };
  if (!isDeepStrictEqual(view.counts, wanted)) throw new Error(JSON.stringify(view));
}

/** Processor time so far: of the worker, and of each of the server's processes behind it. */
async function costsOf({ pid }) {
  const pids = await withClient(superuserUrl(IMPORTS), async (client) => {
    const { rows } = await client.query(
      `SELECT pid FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    return rows.map((row) => row.pid);
  });
  return new Map([pid, ...pids].map((one) => [one, processorTimeOf([one])]));
}

/** What was spent since then; null where the system does not say. */
function spent(before, after) {
  const seconds = [...after].map(([pid, time]) =>
    time === null ? null : time - (before.get(pid) ?? 0),
  );
  return seconds.includes(null) ? null : seconds.reduce((sum, one) => sum + one, 0);
}

/** Both ways have written the same rows, and told the feed of changes as much. */
async function checkWhatStands() {
  const [imported, copied] = [
    await countsOf(superuserUrl(IMPORTS)),
    await countsOf(superuserUrl(COPIES)),
  ];
  if (!isDeepStrictEqual(imported, copied)) {
    throw new Error(`Not the same: ${JSON.stringify({ imported, copied })}`);
  }
}

function printImports(what, rows, measured) {
  const of = (value) => median(measured.map(value));
  const rate = (ms) => Math.round(of((round) => (1000 * rows) / ms(round)));
  const whole = ({ check, write }) => check + write;
  const ratio = (ms) => of((round) => round.copied.ms / ms(round));
  const spread = (ms) => {
    const all = measured.map((round) => round.copied.ms / ms(round));
    return `${Math.min(...all).toFixed(2)}-${Math.max(...all).toFixed(2)}`;
  };
  const verdict = (value, aim) => (value >= aim ? 'met' : 'missed');
  const line = (text, ms, ...rest) => [
    text,
    rate(ms).toLocaleString('en'),
    ratio(ms).toFixed(2),
    spread(ms),
    ...rest,
  ];
  console.log(
    `\n${rows.toLocaleString('en')} new ${TITLES[what]}; ${measured.length} rounds; medians.\n`,
  );
  const met = [verdict(rate(whole), AIMS.perSecond), verdict(ratio(whole), AIMS.ratio)].join(', ');
  print([
    ['', 'rows/s', 'ratio to COPY', 'rounds', 'target', ''],
    line('read and checked', ({ check }) => check, '', ''),
    line('written', ({ write }) => write, '', ''),
    line(
      'from file to facts',
      whole,
      `>= ${AIMS.perSecond.toLocaleString('en')}, ${AIMS.ratio}`,
      met,
    ),
    line('the same file again', ({ again }) => again, '', ''),
    line('bare COPY into the same tables', ({ copied }) => copied.ms, '', ''),
  ]);
  printCosts(rows, measured);
}

function printCosts(rows, measured) {
  const each = (cost) => {
    const costs = measured.map(cost);
    return costs.includes(null) ? '-' : ((1e6 * median(costs)) / rows).toFixed(0);
  };
  print([
    ['processor time, µs a row', ''],
    ['import, worker and server', each(({ cost }) => cost)],
    ['bare COPY, server alone', each(({ copied }) => copied.cost)],
  ]);
}
