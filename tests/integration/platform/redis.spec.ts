import { LostJobs } from '../../../backend/src/platform/outbox/lost-jobs.js';
import { Relay } from '../../../backend/src/platform/outbox/relay.js';
import { JobQueues } from '../../../backend/src/platform/queue/job-queues.js';
import { startApp, type TestApp } from '../../support/app.js';
import { leftOut } from '../../support/left-out.mjs';
import {
  askRedis,
  hasRedis,
  startRedis,
  startRedisCluster,
  startRedisSentinels,
} from '../../support/redis.mjs';
import { askForSweep, replaceSweep, until } from '../../support/sweeps.js';

if (!hasRedis) leftOut('Redis with sentinels, as a cluster, emptied and left: no redis-server');
const withRedis = hasRedis ? describe : describe.skip;
const PATIENCE_MS = 60_000;
const OPEN = 'SELECT id FROM outbox WHERE finished_at IS NULL';

withRedis('jobs on Redis', () => {
  let running: { stop(): Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const one of running.reverse()) await one.stop();
    running = [];
  });

  async function closing<T extends { stop(): Promise<unknown> }>(started: Promise<T>): Promise<T> {
    const one = await started;
    running.push(one);
    return one;
  }

  /** An installation on this back-end; what its jobs did is in `done`. */
  async function installed(url: string, sweep: () => Promise<void> = () => Promise.resolve()) {
    const app = await closing(startApp({ env: { REDIS_URL: url } }));
    const done: string[] = [];
    await replaceSweep(app, async () => {
      await sweep();
      done.push(url);
    });
    return { app, done };
  }

  const look = async (app: TestApp): Promise<void> =>
    (await app.startWorker()).get(LostJobs).look();

  it(
    'run on a cluster, where all keys of a queue must be on one node',
    async () => {
      const cluster = await closing(startRedisCluster());
      const { app, done } = await installed(cluster.url);

      await askForSweep(app);
      await app.work();

      expect(done).toHaveLength(1);
      expect(await app.rows(OPEN)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'go on when sentinels make the replica the main server',
    async () => {
      const group = await closing(startRedisSentinels());
      const { app, done } = await installed(group.url);
      const relay = (await app.startWorker()).get(Relay);
      await askForSweep(app);
      await app.work();

      await group.killMain();
      relay.start();
      await askForSweep(app);
      await until(() => done.length === 2, 40);

      expect(done).toHaveLength(2);
    },
    PATIENCE_MS,
  );

  it('are given again when Redis was emptied, and schedules are told again', async () => {
    const redis = await closing(startRedis());
    const { app, done } = await installed(redis.url, failingOnce());
    await askForSweep(app);
    await app.work();
    const queue = (await app.startWorker()).get(JobQueues).queue('default');
    const schedules = await queue.getJobSchedulersCount();

    await askRedis(redis.port, 'FLUSHALL');
    (await app.startWorker()).get(Relay).start();
    await until(() => done.length > 0);
    await until(async () => (await queue.getJobSchedulersCount()) === schedules);
    await app.work();

    expect(done).toHaveLength(1);
    expect(await app.rows(OPEN)).toEqual([]);
  });

  it.each([
    ['Postgres', 'Redis'],
    ['Redis', 'Postgres'],
  ])('follow when the installation moves from %s to %s, and back', async (from) => {
    const redis = await closing(startRedis());
    const [one, two] = from === 'Redis' ? [redis.url, ''] : ['', redis.url];
    const before = await installed(one, failingOnce());
    await askForSweep(before.app);
    await before.app.work();
    // One job was handed to the old back-end and waits to be tried again, one is still in the outbox.
    await askForSweep(before.app);
    await stop(before.app);

    const after = await installed(two);
    await look(after.app);
    await look(after.app);
    await after.app.work();
    await stop(after.app);
    const back = await installed(one);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await back.app.work();

    expect([before.done.length, after.done.length, back.done.length]).toEqual([0, 1, 0]);
    expect(await back.app.rows(OPEN)).toEqual([]);
  });

  async function stop(app: TestApp): Promise<void> {
    running = running.filter((one) => one !== app);
    await app.stop();
  }
});

/** Fails at first: its job waits a second in the queue before it is tried again. */
function failingOnce(): () => Promise<void> {
  let tries = 0;
  return () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('the network')) : Promise.resolve();
  };
}
