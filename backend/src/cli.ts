import 'reflect-metadata';

import { BackupProblem } from './platform/backup/backup-problem.js';
import type { Command } from './platform/command.js';
import { WrongEnvironment } from './platform/config/read-environment.js';
import { UnfitServer } from './platform/database/migrate/fit-server.js';
import { RolesMissing } from './platform/database/migrate/roles.js';
import { describeError } from './platform/logging/scrub.js';

/** Every command of `verso`. Loaded when it is called: `migrate` needs no feature. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  migrate: async () => (await import('./platform/database/migrate/migrate.command.js')).command,
  audit: async () => (await import('./platform/audit/audit.command.js')).command,
  admin: async () => (await import('./accounts/administrator.command.js')).command,
  backup: async () => (await import('./platform/backup/backup.command.js')).command,
  restore: async () => (await import('./platform/backup/restore.command.js')).command,
  'contract:write': async () => {
    const { contractCommand } = await import('./platform/http/contract.command.js');
    return contractCommand((await import('./api.module.js')).ApiModule);
  },
  demo: async () => (await import('./demo/demo.command.js')).command,
};

const [name = '', ...words] = process.argv.slice(2);
const load = COMMANDS[name];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

if (load) {
  try {
    await (await load()).run({ words, say });
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`Usage: verso <${Object.keys(COMMANDS).join(' | ')}>\n`);
  process.exitCode = 2;
}

function explain(error: unknown): string {
  const plain = [WrongEnvironment, UnfitServer, RolesMissing, BackupProblem];
  return plain.some((kind) => error instanceof kind) && error instanceof Error
    ? error.message
    : JSON.stringify(describeError(error), null, 2);
}
