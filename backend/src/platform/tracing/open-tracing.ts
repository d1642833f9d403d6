import type { Environment } from '../config/environment.js';
import { appVersion } from '../operations/app-version.js';

/** Starts tracing where a collector is named; without one its parts are not even loaded. */
export async function openTracing(
  { tracesUrl, tracesShare }: Environment,
  process: string,
): Promise<() => Promise<void>> {
  if (tracesUrl === undefined) return () => Promise.resolve();
  const { startTracing } = await import('./start-tracing.js');
  return startTracing({
    ...{ endpoint: tracesUrl, share: tracesShare, process },
    version: appVersion(),
  });
}
