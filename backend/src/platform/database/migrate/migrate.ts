import pg from 'pg';
import type { DataSource } from 'typeorm';

import { prepareQueueSchema } from '../../queue/queue-schema.js';
import { makeDataSource } from '../data-sources.js';
import { Applied } from './applied.js';
import { requireFitServer } from './fit-server.js';
import { loadMigrations } from './migration-files.js';
import { loadReference } from './reference.js';
import { applyRights, DROP_RIGHTS, loadRights } from './rights.js';
import { OWNER_ROLE, prepareRoles } from './roles.js';

/** Any number will do, as long as nobody else locks it: "verso" in letters of a telephone. */
const LOCK = 83776;

export interface MigrateOptions {
  /** The login that migrates. */
  readonly ownerUrl: string;
  /** The login that API and worker use; often the same. */
  readonly runtimeUrl: string;
  /** Says what was done, a line each. */
  readonly say: (line: string) => void;
}

/** Brings a database up to this build. Safe to run again, and at the same time from two machines. */
export async function migrate({ ownerUrl, runtimeUrl, say }: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'verso-migrate' });
  await client.connect();
  try {
    await requireFitServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await prepareRoles(client, loginOf(runtimeUrl, client));
    await client.query(`SET ROLE ${OWNER_ROLE}`);
    const applied = new Applied(client);
    await applied.prepare();
    const hasChanged = await runMigrations(client, ownerUrl, say);
    await updateRights(client, applied, hasChanged, say);
    for (const name of await loadReference(client, applied)) say(`code list  ${name}`);
    await prepareQueueSchema(client);
  } finally {
    await client.end();
  }
}

async function runMigrations(
  client: pg.Client,
  ownerUrl: string,
  say: (line: string) => void,
): Promise<boolean> {
  const source = await ownerSource(ownerUrl);
  try {
    if (!(await source.showMigrations())) return false;
    await client.query(DROP_RIGHTS);
    const done = await source.runMigrations({ transaction: 'all' });
    for (const { name } of done) say(`migration  ${name}`);
    return true;
  } finally {
    await source.destroy();
  }
}

/** A data source that acts as the owner of the tables and knows this build's migrations. */
export async function ownerSource(url: string): Promise<DataSource> {
  const name = 'verso-migrate';
  const source = makeDataSource({ url, role: OWNER_ROLE, poolSize: 1, name });
  source.setOptions({
    entities: [],
    migrations: await loadMigrations(),
    migrationsTableName: 'typeorm_migration',
  });
  return source.initialize();
}

async function updateRights(
  client: pg.Client,
  applied: Applied,
  hasChanged: boolean,
  say: (line: string) => void,
): Promise<void> {
  const rights = await loadRights();
  if (!hasChanged && (await applied.has('rights', rights.hash))) return;
  await client.query('BEGIN');
  await applyRights(client, rights);
  await applied.note('rights', rights.hash);
  await client.query('COMMIT');
  say('rights     functions and policies');
}

function loginOf(url: string, client: pg.Client): string {
  return decodeURIComponent(new URL(url).username) || (client.user ?? '');
}
