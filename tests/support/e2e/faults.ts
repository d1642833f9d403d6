import type { BrowserContext } from '@playwright/test';

/** Chromium says so of every refusal; the tests look at those themselves. */
const REFUSED = /^Failed to load resource: the server responded with a status of (4\d\d|503)/;

/** Collects what goes wrong in the pages of a context without anybody seeing it. */
export function faultsOf(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => {
    faults.push(String(error.error().stack ?? error.error()));
  });
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' || REFUSED.test(text)) return;
    faults.push(`${text} (${message.location().url})`);
  });
  return faults;
}
