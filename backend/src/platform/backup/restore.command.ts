import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import pg from 'pg';

import type { Command } from '../command.js';
import type { Environment } from '../config/environment.js';
import { readEnvironment, WrongEnvironment } from '../config/read-environment.js';
import { loadMigrations } from '../database/migrate/migration-files.js';
import { OWNER_ROLE, prepareRoles } from '../database/migrate/roles.js';
import { BackupProblem } from './backup-problem.js';
import { CommandWords } from './command-words.js';
import { unpackFolder } from './folder-archive.js';
import {
  majorOf,
  type Manifest,
  readBackup,
  requireKnownMigrations,
  secretPrint,
} from './manifest.js';
import { ServerTools } from './server-tools.js';

const USAGE =
  'Usage: verso restore <backup> [--into <server folder> --server <release>] [--new-secret]';

/**
 * `verso restore`: puts a backup where nothing is yet. Everything is checked before anything is
 * written: the parts, the releases, that the target is empty, that the secret is the backup's.
 */
export const command: Command = {
  async run({ words, say }) {
    const given = new CommandWords(words, { flags: ['new-secret'], values: ['into', 'server'] });
    const [archive] = given.plain;
    if (archive === undefined) throw new WrongEnvironment(USAGE);
    const folder = resolve(archive);
    const manifest = await readBackup(folder);
    requireKnownMigrations(
      manifest,
      (await loadMigrations()).map(({ name }) => name),
    );
    const environment = readEnvironment();
    if (!given.has('new-secret')) requireSecret(manifest, environment.secret);
    await requireEmpty(environment.dataFolder);
    if (manifest.method === 'physical') await restorePhysically(folder, manifest, given);
    else await restoreLogically(folder, manifest, environment);
    const files = join(folder, 'files.tar.gz');
    if (environment.dataFolder !== undefined && existsSync(files)) {
      say(`files      ${await unpackFolder(files, environment.dataFolder)}`);
    }
    say(`database   as of ${manifest.startedAt} or a little later`);
  },
};

function requireSecret(manifest: Manifest, secret: string): void {
  if (secretPrint(secret) === manifest.secretPrint) return;
  throw new BackupProblem(
    'VERSO_SECRET is not the one of the backup: open links and what is kept encrypted would be lost. ' +
      'Give the right one, or accept that with --new-secret.',
  );
}

async function requireEmpty(folder: string | undefined): Promise<void> {
  if (folder === undefined || !existsSync(folder)) return;
  if ((await readdir(folder)).length === 0) return;
  throw new BackupProblem(`${folder} is not empty: a backup is restored where nothing is yet.`);
}

async function restorePhysically(
  folder: string,
  manifest: Manifest,
  given: CommandWords,
): Promise<void> {
  const target = given.value('into');
  const release = Number(given.value('server'));
  if (target === undefined || !release) throw new WrongEnvironment(USAGE);
  if (majorOf(manifest.versions.postgres) !== release) {
    throw new BackupProblem(
      `The backup is of PostgreSQL ${manifest.versions.postgres}; this build brings ${release}.`,
    );
  }
  await requireEmpty(target);
  // Half a copy never gets the name that a server is started on.
  const half = `${target}.half-restored`;
  await rm(half, { recursive: true, force: true });
  await unpackFolder(join(folder, 'database.tar.gz'), half);
  await rm(target, { recursive: true, force: true });
  await rename(half, target);
}

async function restoreLogically(
  folder: string,
  manifest: Manifest,
  environment: Environment,
): Promise<void> {
  const { ownerUrl, databaseUrl } = environment;
  const tools = new ServerTools(environment);
  await tools.require('pg_restore', manifest.versions.dump ?? manifest.versions.postgres);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'verso-restore' });
  await client.connect();
  try {
    await requireEmptyDatabase(client, manifest);
    await prepareRoles(client, decodeURIComponent(new URL(databaseUrl).username));
  } finally {
    await client.end();
  }
  await tools.run('pg_restore', [
    ...['--single-transaction', '--exit-on-error', '--no-owner', `--role=${OWNER_ROLE}`],
    ...[`--dbname=${decodeURIComponent(new URL(ownerUrl).pathname.slice(1))}`],
    join(folder, 'database.dump'),
  ]);
}

async function requireEmptyDatabase(client: pg.Client, { versions }: Manifest): Promise<void> {
  const { rows } = await client.query<{ version: string; tables: number }>(
    `SELECT current_setting('server_version') AS version, count(*)::int AS tables FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  const [{ version, tables } = { version: '0', tables: 1 }] = rows;
  if (tables > 0)
    throw new BackupProblem(
      'The database is not empty: a backup is restored where nothing is yet.',
    );
  if (majorOf(version) >= majorOf(versions.postgres)) return;
  throw new BackupProblem(
    `The backup is of PostgreSQL ${versions.postgres}, and the server of ${version}.`,
  );
}
