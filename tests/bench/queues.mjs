import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Queue, Worker } from 'bullmq';
import pg from 'pg';
import { cloneDatabase, dropDatabase, superuserUrl, testEnvironment } from '../support/cluster.mjs';
import { hasRedis, startRedis } from '../support/redis.mjs';
import { median } from './rounds.mjs';

const JOB = 'rollups.recompute';
const QUEUE = 'default';
const BATCH = 500;
const TARGETS = { Redis: 0.7, Postgres: 0.8 };
const START_WITHIN_MS = 100;

/**
 * What it costs that jobs leave through the outbox: rows that are committed, relayed, done and closed,
 * against the same jobs handed to bare BullMQ on the same back-end. The jobs themselves do nothing.
 */
export async function measureQueues({ template, jobs, rounds, singles }) {
  console.log(`\n${jobs.toLocaleString('en')} jobs, ${rounds} interleaved rounds; medians.\n`);
  for (const name of ['Postgres', 'Redis']) {
    if (name === 'Redis' && !hasRedis) {
      console.log('Skipped: Redis is not measured, this machine has no redis-server');
      continue;
    }
    await cloneDatabase('bench_queue', template);
    await cloneDatabase('bench_bare', template);
    const redis = name === 'Redis' ? await startRedis() : null;
    try {
      print(name, await measure({ redis, jobs, rounds, singles }));
    } finally {
      await redis?.stop();
      await dropDatabase('bench_queue');
      await dropDatabase('bench_bare');
    }
  }
}

async function measure({ redis, jobs, rounds, singles }) {
  const bare = await startBare(redis);
  const verso = await startVerso(redis);
  const times = { bare: [], verso: [] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const took = { bare: await bare.run(jobs), verso: await verso.run(jobs) };
      // The first one warms up both.
      if (round > 0) for (const who of ['bare', 'verso']) times[who].push(took[who]);
    }
    return { ...times, jobs, starts: await verso.startTimes(singles) };
  } finally {
    await bare.stop();
    await verso.stop();
  }
}

function print(name, { bare, verso, jobs, starts }) {
  const ratios = bare.map((time, round) => time / verso[round]);
  const perSecond = (times) => Math.round((1000 * jobs) / median(times));
  const sorted = starts.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  const [ratio, target] = [median(ratios), TARGETS[name]];
  const met = (isMet) => (isMet ? 'met' : 'missed');
  console.log(
    `${name.padEnd(9)} outbox / bare BullMQ ${ratio.toFixed(2)} (${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)})` +
      `  target >= ${target.toFixed(2)} ${met(ratio >= target)}` +
      `  jobs/s ${perSecond(verso)} and ${perSecond(bare)}`,
  );
  console.log(
    `${''.padEnd(9)} a write to the start of its job: median ${median(starts).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms` +
      `  target <= ${START_WITHIN_MS} ms ${met(p95 <= START_WITHIN_MS)}`,
  );
}

const backend = (path) => import(new URL(`../../dist/backend/src/${path}`, import.meta.url).href);

/** The library alone, with the connections and the settings that Verso gives it. */
async function startBare(redis) {
  const { QueueConnections } = await backend('platform/queue/queue-connections.js');
  const { CONCURRENCY } = await backend('platform/queue/job-queues.js');
  const { readEnvironment } = await backend('platform/config/read-environment.js');
  const environment = readEnvironment({
    ...testEnvironment('bench_bare'),
    REDIS_PREFIX: 'bare',
    REDIS_URL: redis?.url ?? '',
  });
  const connections = new QueueConnections(environment, (error) => console.error(error));
  const keep = { removeOnComplete: { count: 1000 }, removeOnFail: { count: 1000 }, attempts: 4 };
  const queue = new Queue(
    QUEUE,
    { ...connections.place('hand'), defaultJobOptions: keep },
    connections.factory,
  );
  let left = 0;
  let done = () => {};
  const options = { ...connections.place('work'), concurrency: CONCURRENCY[QUEUE] };
  const worker = new Worker(QUEUE, async () => {}, options, connections.factory);
  worker.on('completed', () => (left -= 1) === 0 && done());
  await worker.waitUntilReady();
  return {
    run: async (jobs) => {
      const all = rowsOf(jobs).map(({ id, payload }) => ({
        name: JOB,
        data: { payload },
        opts: { jobId: id },
      }));
      left = jobs;
      const ended = new Promise((resolve) => (done = resolve));
      const startedAt = performance.now();
      for (let from = 0; from < jobs; from += BATCH)
        await queue.addBulk(all.slice(from, from + BATCH));
      await ended;
      return performance.now() - startedAt;
    },
    stop: async () => {
      await worker.close();
      await queue.close();
      await connections.close();
    },
  };
}

const rowsOf = (jobs) =>
  Array.from({ length: jobs }, () => ({
    id: randomUUID(),
    payload: { programmeId: randomUUID() },
  }));

/** The real worker with its relay; only what the one job does is left out. */
async function startVerso(redis) {
  Object.assign(process.env, testEnvironment('bench_queue'), { REDIS_URL: redis?.url ?? '' });
  const { WorkerModule } = await backend('worker.module.js');
  const { Log } = await backend('platform/logging/log.js');
  const log = new Log({ process: 'worker', level: 'info', stream: createWriteStream('/dev/null') });
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: log });
  const get = async (path, name) => app.get((await backend(path))[name]);
  const registry = await get('platform/queue/job-registry.js', 'JobRegistry');
  const relay = await get('platform/outbox/relay.js', 'Relay');
  const finished = await get('platform/queue/finished-jobs.js', 'FinishedJobs');
  const unit = await get('platform/database/unit-of-work.js', 'UnitOfWork');
  const outbox = await get('platform/outbox/outbox.js', 'Outbox');
  const state = { left: 0, done: () => {} };
  // The innermost: everything that is done around a job stays around it.
  registry.handlers.set(JOB, async () => void ((state.left -= 1) === 0 && state.done()));
  await (await get('platform/queue/job-runner.js', 'JobRunner')).start();
  relay.start();
  const client = new pg.Client({ connectionString: superuserUrl('bench_queue') });
  await client.connect();
  const expected = (count) => {
    state.left = count;
    return new Promise((resolve) => (state.done = resolve));
  };
  return {
    run: async (jobs) => {
      const ended = expected(jobs);
      await client.query(
        `INSERT INTO outbox (id, queue, name, payload, created_at)
         SELECT id, $2, $3, jsonb_build_object('payload', payload), now()
           FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, payload jsonb)`,
        [JSON.stringify(rowsOf(jobs)), QUEUE, JOB],
      );
      const startedAt = performance.now();
      await client.query(`NOTIFY verso_outbox`);
      await ended;
      await closed(client, finished);
      return performance.now() - startedAt;
    },
    startTimes: async (count) => {
      const times = [];
      for (let nth = 0; nth < count; nth += 1) {
        await sleep(20);
        const ended = expected(1);
        const startedAt = performance.now();
        const payload = { programmeId: randomUUID() };
        await unit.run({ kind: 'system', job: 'bench' }, () => outbox.add(JOB, payload));
        await ended;
        times.push(performance.now() - startedAt);
      }
      return times;
    },
    stop: async () => {
      await client.end();
      await app.close();
    },
  };
}

async function closed(client, finished) {
  for (;;) {
    await finished.flush();
    const { rows } = await client.query('SELECT FROM outbox WHERE finished_at IS NULL LIMIT 1');
    if (rows.length === 0) return;
  }
}
