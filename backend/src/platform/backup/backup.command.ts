import { mkdir, readFile, rename } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';

import pg from 'pg';

import { newId } from '../clock/new-id.js';
import { Clock } from '../clock/clock.js';
import type { Command } from '../command.js';
import type { Environment } from '../config/environment.js';
import { readEnvironment, WrongEnvironment } from '../config/read-environment.js';
import { OWNER_ROLE } from '../database/migrate/roles.js';
import { appVersion } from '../operations/app-version.js';
import { CommandWords } from './command-words.js';
import { packFolder } from './folder-archive.js';
import { hashFile, type Part, writeHashed } from './hashed-file.js';
import { secretPrint, writeManifest } from './manifest.js';
import { backUpPhysically } from './physical-backup.js';
import { ServerTools } from './server-tools.js';

const USAGE = 'Usage: verso backup --to <folder> [--with-secret] [--secrets <file>]';

/**
 * `verso backup`: one folder with the database, the files and a manifest. The secret stays apart
 * unless it is asked for: whoever has both can sign in as anybody.
 */
export const command: Command = {
  async run({ words, say }) {
    const given = new CommandWords(words, { flags: ['with-secret'], values: ['to', 'secrets'] });
    const target = given.value('to');
    if (target === undefined) throw new WrongEnvironment(USAGE);
    const environment = readEnvironment();
    const clock = new Clock();
    const startedAt = clock.now();
    const folder = resolve(target, `verso-${startedAt.toISOString().replace(/[:.]/g, '-')}`);
    const making = `${folder}.partial`;
    await mkdir(making, { recursive: true, mode: 0o700 });
    const server = await readServer(environment.ownerUrl);
    const { parts, method, dump } = await copyDatabase(environment, server.version, making);
    parts.push(...(await copyFiles(environment.dataFolder, making)));
    if (given.has('with-secret')) parts.push(await copySecret(environment, given, making));
    const endedAt = clock.now();
    await writeManifest(making, {
      method,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt.toISOString(),
      versions: { verso: appVersion(), postgres: server.version, ...(dump && { dump }) },
      migrations: server.migrations,
      parts,
      secretPrint: secretPrint(environment.secret),
    });
    await rename(making, folder);
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    await note(environment, [newId(), method, startedAt, endedAt, bytes]);
    for (const part of parts) say(`${part.name.padEnd(20)} ${part.bytes} bytes  ${part.sha256}`);
    say(folder);
    if (!given.has('with-secret')) say(keepApart(given.value('secrets')));
  },
};

const keepApart = (file: string | undefined): string =>
  file === undefined
    ? 'VERSO_SECRET is not in it, and it is not restored without: keep a copy of it in another place.'
    : `It is not restored without ${file}: keep a copy of that file in another place.`;

interface Server {
  readonly version: string;
  readonly migrations: string[];
}

async function readServer(ownerUrl: string): Promise<Server> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<Server>(
      `SELECT current_setting('server_version') AS version,
              ARRAY(SELECT name::text FROM typeorm_migration ORDER BY id) AS migrations`,
    );
    if (!rows[0]) throw new Error('The server does not say what it is');
    return rows[0];
  });
}

async function copyDatabase(environment: Environment, version: string, folder: string) {
  if (environment.backupUrl !== undefined) {
    const file = join(folder, 'database.tar.gz');
    const part = await backUpPhysically(environment.backupUrl, file);
    return { method: 'physical' as const, parts: [part], dump: undefined };
  }
  const tools = new ServerTools(environment);
  const dump = await tools.require('pg_dump', version);
  const file = join(folder, 'database.dump');
  await tools.run('pg_dump', ['--format=custom', `--role=${OWNER_ROLE}`, `--file=${file}`]);
  return { method: 'logical' as const, parts: [await hashFile(file)], dump };
}

/** After the database: what its rows speak of has been there by then. */
async function copyFiles(dataFolder: string | undefined, folder: string): Promise<Part[]> {
  if (dataFolder === undefined || !existsSync(dataFolder)) return [];
  return [await packFolder(dataFolder, join(folder, 'files.tar.gz'))];
}

async function copySecret({ secret }: Environment, given: CommandWords, folder: string) {
  const file = given.value('secrets');
  const content = file === undefined ? `${JSON.stringify({ secret })}\n` : await readFile(file);
  return writeHashed(join(folder, 'secrets.json'), Readable.from([content]));
}

async function note({ ownerUrl }: Environment, row: unknown[]): Promise<void> {
  await asOwner(ownerUrl, (client) =>
    client.query(
      'INSERT INTO backup_run (id, method, started_at, ended_at, bytes) VALUES ($1, $2, $3, $4, $5)',
      row,
    ),
  );
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'verso-backup' });
  await client.connect();
  try {
    await client.query(`SET ROLE ${OWNER_ROLE}`);
    return await work(client);
  } finally {
    await client.end();
  }
}
