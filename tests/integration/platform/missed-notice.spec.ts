import { JobQueues } from '../../../backend/src/platform/queue/job-queues.js';
import { startApp, type TestApp } from '../../support/app.js';
import { until } from '../../support/sweeps.js';

const PATIENCE_MS = 40_000;

describe('a worker on Postgres whose next job by the clock is hours away', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.stop());

  it(
    'looks by itself before long, for it may have missed the word that there is work',
    async () => {
      const heavy = (await app.startWorker()).get(JobQueues).queue('heavy');
      await app.work();
      // As the library writes it, but without a word to anybody.
      await app.rows(
        `INSERT INTO bullmq.job (queue, id, seq, name, state, data, added_at_ms)
         VALUES ('heavy', 'silent', 1, 'audit.check', 'waiting', '{"payload":{}}', 0)`,
      );

      await until(async () => (await heavy.getJob('silent'))?.finishedOn !== undefined, 20);

      expect(await (await heavy.getJob('silent'))?.getState()).toBe('completed');
    },
    PATIENCE_MS,
  );
});
