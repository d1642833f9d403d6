import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import pino from 'pino';
import { superuserUrl, testEnvironment } from '../support/cluster.mjs';
import { backend, JOB, payloadsOf, QUEUE } from './queue-jobs.mjs';

const PAUSE_MS = 20;

/** The real worker with its relay; only what the one job does is left out. */
export async function startVerso(redis) {
  Object.assign(process.env, testEnvironment('bench_queue'), { REDIS_URL: redis?.url ?? '' });
  const { WorkerModule } = await backend('worker.module.js');
  const { Log } = await backend('platform/logging/log.js');
  // Written as an installation writes it, line by line to a file descriptor.
  const stream = pino.destination({ dest: '/dev/null', sync: true });
  const log = new Log({ process: 'worker', level: 'info', stream });
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: log });
  const part = async (path, name) => app.get((await backend(path))[name]);
  const jobs = new ExpectedJobs();
  const registry = await part('platform/queue/job-registry.js', 'JobRegistry');
  // The innermost: everything that is done around a job stays around it.
  registry.handlers.set(JOB, async () => jobs.done());
  await (await part('platform/queue/job-runner.js', 'JobRunner')).start();
  (await part('platform/outbox/relay.js', 'Relay')).start();
  const finished = await part('platform/queue/finished-jobs.js', 'FinishedJobs');
  const unit = await part('platform/database/unit-of-work.js', 'UnitOfWork');
  const outbox = await part('platform/outbox/outbox.js', 'Outbox');
  const client = new pg.Client({ connectionString: superuserUrl('bench_queue') });
  await client.connect();
  return {
    run: (count) => run({ client, finished, jobs }, count),
    startTimes: (count) => startTimes({ unit, outbox, jobs }, count),
    stop: async () => {
      await client.end();
      await app.close();
    },
  };
}

/** Says when so many jobs have been done. */
class ExpectedJobs {
  #left = 0;
  #resolve = () => {};

  expect(count) {
    this.#left = count;
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  done() {
    this.#left -= 1;
    if (this.#left === 0) this.#resolve();
  }
}

/** From committed rows to closed ones, in milliseconds. */
async function run({ client, finished, jobs }, count) {
  const ended = jobs.expect(count);
  await client.query(
    `INSERT INTO outbox (id, queue, name, payload, created_at)
     SELECT id, $2, $3, jsonb_build_object('payload', payload), now()
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, payload jsonb)`,
    [JSON.stringify(payloadsOf(count)), QUEUE, JOB],
  );
  const startedAt = performance.now();
  await client.query('NOTIFY verso_outbox');
  await ended;
  let open = count;
  while (open > 0) {
    await finished.flush();
    open = (await client.query('SELECT FROM outbox WHERE finished_at IS NULL LIMIT 1')).rowCount;
  }
  return performance.now() - startedAt;
}

/** From the begin of a write to the start of its job, one after another, in milliseconds. */
async function startTimes({ unit, outbox, jobs }, count) {
  const times = [];
  for (const { payload } of payloadsOf(count)) {
    await sleep(PAUSE_MS);
    const started = jobs.expect(1);
    const startedAt = performance.now();
    await unit.run({ kind: 'system', job: 'bench' }, () => outbox.add(JOB, payload));
    await started;
    times.push(performance.now() - startedAt);
  }
  return times;
}
