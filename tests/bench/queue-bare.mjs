import { Queue, Worker } from 'bullmq';
import { testEnvironment } from '../support/cluster.mjs';
import { backend, JOB, payloadsOf, QUEUE } from './queue-jobs.mjs';

const BATCH = 500;
const KEPT = { removeOnComplete: false, removeOnFail: { count: 1000 }, attempts: 4 };
const KNOWN_MS = 60_000;
const SWEPT_EACH_MS = 5_000;

/** The library alone, with the connections and the settings that Verso gives it. */
export async function startBare(redis) {
  const connections = await connect(redis);
  const { CONCURRENCY } = await backend('platform/queue/job-queues.js');
  const handing = { ...connections.place('hand'), defaultJobOptions: KEPT };
  const queue = new Queue(QUEUE, handing, connections.factory);
  const working = { ...connections.place('work'), concurrency: CONCURRENCY[QUEUE] };
  const worker = new Worker(QUEUE, async () => {}, working, connections.factory);
  const state = { left: 0, done: () => {} };
  worker.on('completed', () => (state.left -= 1) === 0 && state.done());
  await worker.waitUntilReady();
  let sweeping = Promise.resolve();
  const sweep = () => (sweeping = queue.clean(KNOWN_MS, Infinity, 'completed'));
  const swept = setInterval(sweep, SWEPT_EACH_MS);
  return {
    run: (jobs) => run(queue, state, jobs),
    stop: async () => {
      clearInterval(swept);
      await sweeping;
      await worker.close();
      await queue.close();
      await connections.close();
    },
  };
}

async function connect(redis) {
  const { QueueConnections } = await backend('platform/queue/queue-connections.js');
  const { readEnvironment } = await backend('platform/config/read-environment.js');
  const environment = readEnvironment({
    ...testEnvironment('bench_bare'),
    REDIS_PREFIX: 'bare',
    REDIS_URL: redis?.url ?? '',
  });
  return new QueueConnections(environment, (error) => console.error(error));
}

/** From the first batch that is handed over to the end of the last job, in milliseconds. */
async function run(queue, state, jobs) {
  const all = payloadsOf(jobs).map(({ id, payload }) => ({
    name: JOB,
    data: { payload },
    opts: { jobId: id },
  }));
  state.left = jobs;
  const ended = new Promise((resolve) => (state.done = resolve));
  const startedAt = performance.now();
  for (let from = 0; from < jobs; from += BATCH) await queue.addBulk(all.slice(from, from + BATCH));
  await ended;
  return performance.now() - startedAt;
}
