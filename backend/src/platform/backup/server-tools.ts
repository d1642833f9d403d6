import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import type { Environment } from '../config/environment.js';
import { BackupProblem } from './backup-problem.js';
import { majorOf } from './manifest.js';

/** `pg_dump` and `pg_restore` of a server's own release. */
export class ServerTools {
  constructor(
    private readonly where: Pick<Environment, 'ownerUrl' | 'postgresTools' | 'searchPath'>,
  ) {}

  /** The version of a tool, which must not be older than `server`. */
  async require(tool: 'pg_dump' | 'pg_restore', server: string): Promise<string> {
    const { output } = await this.call(tool, ['--version']);
    const version = /\d+(\.\d+)*/.exec(output)?.[0] ?? '0';
    if (majorOf(version) >= majorOf(server)) return version;
    throw new BackupProblem(
      `${tool} is of PostgreSQL ${version} and the server of ${server}: set PG_BIN to the folder of newer tools.`,
    );
  }

  async run(tool: 'pg_dump' | 'pg_restore', args: readonly string[]): Promise<void> {
    const { code, output } = await this.call(tool, args);
    if (code !== 0) throw new BackupProblem(`${tool} ended with ${code}:\n${output.trim()}`);
  }

  // The address goes by the environment: arguments are seen by everybody on the machine.
  private async call(tool: string, args: readonly string[]) {
    const { ownerUrl, postgresTools, searchPath = '/usr/bin' } = this.where;
    const program = postgresTools === undefined ? tool : join(postgresTools, tool);
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: searchPath, ...connectionOf(ownerUrl) },
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', (error: NodeJS.ErrnoException) => reject(absent(tool, error)));
      child.once('close', resolve);
    });
    const [code, ...outputs] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { code, output: outputs.join('') };
  }
}

function absent(tool: string, { code }: NodeJS.ErrnoException): BackupProblem {
  return new BackupProblem(
    `${tool} cannot be run (${code}): install PostgreSQL's client programs, or set PG_BIN to their folder.`,
  );
}

function connectionOf(address: string): Record<string, string> {
  const url = new URL(address);
  const mode = url.searchParams.get('sslmode');
  return {
    PGHOST: url.hostname || 'localhost',
    PGPORT: url.port || '5432',
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    ...(mode !== null && { PGSSLMODE: mode }),
  };
}
