import { test as base } from '@playwright/test';

import { type RunningVerso, startVerso } from '../running-verso.mjs';
import { faultsOf } from './faults.js';

interface OfWorker {
  /**
   * Files that give the same name share a database within a worker. A file that changes what others
   * count on names its own: `test.use({ dataset: 'enrolment' })`.
   */
  dataset: string;
  /** Settings that API and worker are started with, for a file with a dataset of its own. */
  settings: Record<string, string>;
  /** API and worker processes on a copy of the demo, kept for the Playwright worker's life. */
  verso: RunningVerso;
}

interface OfTest {
  /** Fails a test in whose pages something went wrong that nobody saw. */
  faultless: undefined;
}

export const test = base.extend<OfTest, OfWorker>({
  dataset: ['shared', { option: true, scope: 'worker' }],
  settings: [{}, { option: true, scope: 'worker' }],
  verso: [
    async ({ dataset, settings }, use, { workerIndex }) => {
      const template = process.env['VERSO_TEST_TEMPLATE'] ?? 'template_demo';
      const name = `e2e_${workerIndex}_${dataset}`;
      const verso = await startVerso({ name, template, env: settings });
      await use(verso);
      await verso.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ verso }, use) => {
    await use(verso.url);
  },
  faultless: [
    async ({ context }, use, info) => {
      const faults = faultsOf(context);
      await use(undefined);
      if (info.status === info.expectedStatus && faults.length > 0) {
        throw new Error(`In the browser's console:\n${faults.join('\n')}`);
      }
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
