import { jest } from '@jest/globals';

import { Relay } from '../../../backend/src/platform/outbox/relay.js';
import { JobQueues } from '../../../backend/src/platform/queue/job-queues.js';
import { startApp, type TestApp } from '../../support/app.js';
import { onEveryBackend } from '../../support/backends.js';
import { askForSweep, replaceSweep, until } from '../../support/sweeps.js';

const MINUTE_MS = 60_000;

onEveryBackend('what has ended well', (backend) => {
  let app: TestApp;
  let queues: JobQueues;
  beforeAll(async () => {
    app = await startApp({ env: backend() });
    await replaceSweep(app, () => Promise.resolve());
    await askForSweep(app);
    await app.work();
    queues = (await app.startWorker()).get(JobQueues);
  });
  afterAll(() => app.stop());

  const known = (): Promise<number> => queues.queue('default').getCompletedCount();

  it('is known for a minute, so that it is not done again when it is handed over twice', async () => {
    await queues.forget();

    expect(await known()).toBeGreaterThan(0);
  });

  it('leaves the queue then, by the one relay that leads', async () => {
    const real = Date.now.bind(Date);
    const now = jest.spyOn(Date, 'now').mockImplementation(() => real() + MINUTE_MS + 1_000);
    try {
      (await app.startWorker()).get(Relay).start();

      await until(async () => (await known()) === 0);
    } finally {
      now.mockRestore();
    }
    expect(await known()).toBe(0);
  });
});
