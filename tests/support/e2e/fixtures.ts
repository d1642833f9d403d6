import { test as base } from '@playwright/test';

import { type RunningVerso, startVerso } from '../running-verso.mjs';

interface OfWorker {
  /**
   * Files that give the same name share a database within a worker. A file that changes what others
   * count on names its own: `test.use({ dataset: 'enrolment' })`.
   */
  dataset: string;
  /** API and worker processes on a copy of the demo, kept for the Playwright worker's life. */
  verso: RunningVerso;
}

export const test = base.extend<object, OfWorker>({
  dataset: ['shared', { option: true, scope: 'worker' }],
  verso: [
    async ({ dataset }, use, { workerIndex }) => {
      const template = process.env['VERSO_TEST_TEMPLATE'] ?? 'template_demo';
      const verso = await startVerso({ name: `e2e_${workerIndex}_${dataset}`, template });
      await use(verso);
      await verso.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ verso }, use) => {
    await use(verso.url);
  },
});

export { expect } from '@playwright/test';
