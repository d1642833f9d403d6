import pg from 'pg';
import { processorTimeOf } from './costs.mjs';
import { startProcess } from './servers.mjs';

const RUN_UP_SECONDS = 0.5;

/** A process that loads one address at a time. */
export async function startLoad({ env, folder, connections }) {
  const process = { env, folder, name: 'load' };
  const { child, ended } = await startProcess('tests/bench/load.mjs', process);
  const gone = ended.then(() => Promise.reject(new Error('The process that loads has ended')));
  // Reported to whoever waits for a result; before the first and after the last, nobody does.
  gone.catch(() => {});
  return ({ url, headers }, seconds) => {
    const answer = new Promise((resolve) => child.once('message', resolve));
    child.send({ url, headers, seconds, connections });
    return Promise.race([answer, gone]);
  };
}

/**
 * Loads all targets in turn, again and again: whatever else the machine does meets all of them.
 * Every round begins with another one. Answers per target its results, one a round.
 */
export async function runRounds(targets, { load, rounds, seconds, superuserUrl }) {
  const database = new pg.Client({ connectionString: superuserUrl });
  await database.connect();
  const results = new Map(targets.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (let turn = 0; turn < targets.length; turn += 1) {
        const target = targets[(round + turn) % targets.length];
        results.get(target.name).push(await oneTurn(target, { load, seconds, database }));
      }
    }
  } finally {
    await database.end();
  }
  return results;
}

/** The others have taken the caches meanwhile: a run-up, before anything counts. */
async function oneTurn(target, { load, seconds, database }) {
  await load(target, RUN_UP_SECONDS);
  const backends = await backendsOf(database, target);
  const before = { server: processorTimeOf([target.pid]), database: processorTimeOf(backends) };
  const result = await load(target, seconds);
  const perRequest = (from, to) =>
    from === null || to === null ? null : (1000 * (to - from)) / result.answered;
  return {
    ...result,
    serverMs: perRequest(before.server, processorTimeOf([target.pid])),
    databaseMs: perRequest(before.database, processorTimeOf(backends)),
  };
}

/** The server processes behind one target's pool. */
async function backendsOf(database, { databaseName }) {
  const { rows } = await database.query(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1',
    [databaseName],
  );
  return rows.map(({ pid }) => pid);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
