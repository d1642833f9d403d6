import { ANONYMOUS } from '@verso/domain';

import { UnitOfWork } from '../../backend/src/platform/database/unit-of-work.js';
import { Outbox, type OutboxOptions } from '../../backend/src/platform/outbox/outbox.js';
import { JobRegistry } from '../../backend/src/platform/queue/job-registry.js';
import type { TestApp } from './app.js';

/** What the accounts.sweep handler does in a test, in place of the real one. */
export type Sweep = (payload: object, actor: object) => Promise<void>;

/** Puts a handler of the test's in the place of one job's. */
export async function replaceSweep(app: TestApp, sweep: Sweep): Promise<void> {
  const registry = (await app.startWorker()).get(JobRegistry);
  const realOne = registry.handlerOf.bind(registry);
  Object.assign(registry, {
    handlerOf: (name: string) => (name === 'accounts.sweep' ? sweep : realOne(name)),
  });
}

/** Commits one such job. */
export function askForSweep(app: TestApp, options: OutboxOptions = {}): Promise<void> {
  return app
    .get(UnitOfWork)
    .run(ANONYMOUS, () => app.get(Outbox).add('accounts.sweep', {}, options));
}

/** Waits for what other processes bring about. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  seconds = 15,
): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`It did not come about within ${seconds} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
