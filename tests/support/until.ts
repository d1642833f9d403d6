import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

/**
 * Tries until it is so: what is read in the order of commits waits for every transaction that is
 * under way on the server, also those of other databases, where other tests are at work.
 */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    if (await isSo()) return;
    await sleep(PAUSE_MS);
  }
  throw new Error(`It never came to this: ${what}`);
}
