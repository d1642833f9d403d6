import type pg from 'pg';

import { Applied } from '../../backend/src/platform/database/migrate/applied.js';
import { ownerSource } from '../../backend/src/platform/database/migrate/migrate.js';
import { loadReference } from '../../backend/src/platform/database/migrate/reference.js';
import { OWNER_ROLE, prepareRoles } from '../../backend/src/platform/database/migrate/roles.js';
import { prepareQueueSchema } from '../../backend/src/platform/queue/queue-schema.js';
import { cloneDatabase, dropDatabase, ensureTemplate } from '../support/cluster.mjs';
import { workerDatabase } from '../support/test-database.mjs';
import { schemaText } from './catalogue.js';
import { emptyDatabase, type OwnDatabase, superuser } from './databases.js';

/** The last migration of the release before this one. */
const RELEASE = 'GrowthPath1763740830000';
const PATIENCE_MS = 240_000;

/** Rights as an earlier release left them: a policy and a function that this build no longer has. */
const OLD_RIGHTS = [
  'ALTER TABLE experiment ENABLE ROW LEVEL SECURITY',
  `CREATE FUNCTION verso.of_the_past() RETURNS boolean LANGUAGE sql SECURITY DEFINER AS 'SELECT true'`,
  'CREATE POLICY of_the_past ON experiment FOR ALL TO PUBLIC USING (verso.of_the_past())',
  'GRANT SELECT, DELETE ON experiment TO PUBLIC',
];

/** The release before knew no stages between asking to join and taking part. */
const STAGES_OF_THEN = `UPDATE enrolment SET stage = 'applied' WHERE stage IN ('eligible', 'agreed')`;

/** ... and wrote to nobody without an account. */
const MAILS_OF_THEN = 'DELETE FROM mail_message WHERE person_id IS NULL';

/** ... and its groups were looked after by staff alone. */
const WITHOUT_COORDINATORS = `
  DELETE FROM coaching_note;
  DELETE FROM mail_message WHERE kind = 'coordinator-invitation';
  DELETE FROM coordinator;
  DELETE FROM role_grant WHERE role = 'coordinator'`;

/** ... and told nobody of swaps. */
const SWAPS_OF_THEN = `DELETE FROM mail_message WHERE subject_kind = 'host-swap'`;

/** ... and knew fewer lists: those that came since are not to be loaded by it. */
class ListsOfThen extends Applied {
  override has(name: string, hash: string): Promise<boolean> {
    return name.includes('municipality-seats') ? Promise.resolve(true) : super.has(name, hash);
  }
}

interface Table {
  readonly name: string;
  readonly columns: string[];
}

/** An installation of the release before, with the demo story in it, is brought up to this build. */
describe('an upgrade', () => {
  let database: OwnDatabase;
  let story: pg.Client;
  const storyName = `${workerDatabase()}_story`;
  beforeAll(async () => {
    await cloneDatabase(storyName, await ensureTemplate('demo'));
    story = await superuser(storyName);
    await story.query(STAGES_OF_THEN);
    await story.query(MAILS_OF_THEN);
    await story.query(WITHOUT_COORDINATORS);
    await story.query(SWAPS_OF_THEN);
    database = await emptyDatabase('upgrade');
    await buildRelease(database);
  }, PATIENCE_MS);
  afterAll(async () => {
    await story.end();
    await dropDatabase(storyName);
    await database.close();
  });

  it(
    'changes no row that was there, and ends with the schema and the rights of a fresh installation',
    async () => {
      const { client } = database;
      const tables = await tablesOf(client);
      for (const table of tables) await copyRows(story, client, table);
      for (const statement of OLD_RIGHTS) await client.query(statement);
      const before = await fingerprints(client, tables);

      const lines = await database.migrate();

      const after = await fingerprints(client, tables);
      const fresh = await superuser();
      const expected = await schemaText(fresh);
      await fresh.end();
      expect(tables.length).toBeGreaterThan(25);
      expect(
        [...before.values()].filter((print) => !print.startsWith('0 ')).length,
      ).toBeGreaterThan(20);
      expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
      expect(lines.filter((line) => line.startsWith('migration ')).length).toBeGreaterThan(3);
      expect(lines).toContain('rights     functions and policies');
      expect((await schemaText(client)).split('\n')).toEqual(expected.split('\n'));
      expect(await database.migrate()).toEqual([]);
    },
    PATIENCE_MS,
  );
});

/** What `migrate` of that release did, without its rights: only their text of today is known. */
async function buildRelease({ client, url }: OwnDatabase): Promise<void> {
  await prepareRoles(client, 'verso');
  await client.query(`SET ROLE ${OWNER_ROLE}`);
  const applied = new Applied(client);
  await applied.prepare();
  const source = await ownerSource(url);
  const until = source.migrations.findIndex((one) => one.constructor.name === RELEASE);
  if (until < 0) throw new Error(`There is no migration ${RELEASE}`);
  source.migrations.splice(until + 1);
  await source.runMigrations({ transaction: 'all' });
  await source.destroy();
  await loadReference(client, new ListsOfThen(client));
  await prepareQueueSchema(client);
  await client.query('RESET ROLE');
}

async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT table_name AS name, json_agg(column_name::text ORDER BY ordinal_position) AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER'
        AND table_name <> 'typeorm_migration'
      GROUP BY table_name ORDER BY table_name`,
  );
  return rows;
}

/** The story's rows, as far as the release before had columns and room for them. */
async function copyRows(from: pg.Client, to: pg.Client, { name, columns }: Table): Promise<void> {
  const { rows } = await from.query<{ rows: string }>(
    `SELECT coalesce(json_agg(t), '[]')::text AS rows FROM "${name}" t`,
  );
  const list = columns.map((column) => `"${column}"`).join(', ');
  // In any order of tables: keys are checked where rows are used, not while they are laid.
  await to.query(`SET session_replication_role = replica`);
  await to.query(`DELETE FROM "${name}"`);
  await to.query(
    `INSERT INTO "${name}" (${list}) SELECT ${list} FROM json_populate_recordset(NULL::"${name}", $1)
     ON CONFLICT DO NOTHING`,
    [rows[0]?.rows],
  );
  await to.query(`SET session_replication_role = origin`);
}

/** Of each table how many rows it has, and the hash over the columns that it had before. */
async function fingerprints(client: pg.Client, tables: readonly Table[]) {
  const found = new Map<string, string>();
  for (const { name, columns } of tables) {
    const list = columns.map((column) => `"${column}"`).join(', ');
    const { rows } = await client.query<{ print: string }>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(h, '' ORDER BY h), '')) AS print
         FROM (SELECT md5(ROW(${list})::text) AS h FROM "${name}") AS hashes`,
    );
    found.set(name, rows[0]?.print ?? '');
  }
  return found;
}
