import { WrongEnvironment } from './config/read-environment.js';
import { UnsafeRole } from './database/runtime-role.js';
import { describeError } from './logging/scrub.js';

/** Starts a process, or says in one line why it cannot and ends: nothing is left listening. */
export async function runProcess(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof WrongEnvironment || error instanceof UnsafeRole) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port ?? ''} is taken: set PORT or ADMIN_PORT.`;
  return JSON.stringify(describeError(error), null, 2);
}
