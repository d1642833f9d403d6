import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type pg from 'pg';

import { loadMigrations } from '../../backend/src/platform/database/migrate/migration-files.js';
import { schemaText } from './catalogue.js';
import { superuser } from './databases.js';

const GOLDEN = resolve(import.meta.dirname, 'schema.golden.sql');
const HEAD = `-- The schema as PostgreSQL tells it after all migrations. Not run: compared by schema.spec.ts.
-- Where a change is meant, run the migration specs with VERSO_UPDATE=schema and read the difference.

`;

describe('the schema', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = await superuser();
  });
  afterAll(() => client.end());

  const names = async (sql: string): Promise<string[]> =>
    (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);

  it('is the one of schema.golden.sql (where a change is meant: VERSO_UPDATE=schema)', async () => {
    const found = HEAD + (await schemaText(client));
    if (process.env['VERSO_UPDATE'] === 'schema') writeFileSync(GOLDEN, found);
    const expected = existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : '';

    expect(found.split('\n')).toEqual(expected.split('\n'));
  });

  it('has a name from us for every constraint and every index', async () => {
    const written = namesIn(await migrationText());
    const found = await names(`
      SELECT k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
       WHERE c.relnamespace = 'public'::regnamespace AND k.contype <> 'n' AND c.relname <> 'typeorm_migration'
      UNION
      SELECT x.relname FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> 'typeorm_migration'`);

    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((name) => !written.has(name))).toEqual([]);
  });

  it('keeps every table under row-level security', async () => {
    const tables = await names(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND NOT rowsecurity`,
    );

    expect(tables).toEqual([]);
  });

  it('lets nobody but the runtime roles in, and them only into what a policy covers', async () => {
    const uncovered = await names(`
      SELECT c.relname || ' ' || r.role || ' ' || r.command AS name
        FROM pg_class c,
             LATERAL (SELECT DISTINCT x.grantee::regrole::text AS role, x.privilege_type AS command
                        FROM (SELECT c.relacl AS acl UNION ALL
                              SELECT a.attacl FROM pg_attribute a WHERE a.attrelid = c.oid) g,
                             aclexplode(g.acl) x WHERE x.grantee <> c.relowner) r
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
         AND NOT (r.role IN ('verso_app', 'verso_job') AND EXISTS (
           SELECT FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname
              AND r.role = ANY (p.roles) AND p.cmd IN ('ALL', r.command)))`);

    expect(uncovered).toEqual([]);
  });

  it('gives every definer function a search path, or binds what it names', async () => {
    const open = await names(`
      SELECT p.oid::regprocedure::text AS name FROM pg_proc p
       WHERE p.pronamespace = 'verso'::regnamespace AND p.prosecdef AND p.prosqlbody IS NULL
         AND NOT coalesce('search_path=public, pg_temp' = ANY (p.proconfig), false)`);

    expect(open).toEqual([]);
  });
});

/** What all migrations send, taken down instead of run. */
async function migrationText(): Promise<string> {
  const texts: string[] = [];
  const runner = { query: (sql: string) => Promise.resolve(void texts.push(sql)) };
  for (const migration of await loadMigrations()) {
    await (new migration() as { up(to: typeof runner): Promise<void> }).up(runner);
  }
  return texts.join('\n');
}

/** The names that somebody wrote down for constraints and indexes. */
function namesIn(sql: string): ReadonlySet<string> {
  const written = sql.replace(/--.*$/gm, '');
  const patterns = /\b(?:CONSTRAINT|INDEX(?: CONCURRENTLY)?(?: IF NOT EXISTS)?|RENAME TO)\s+(\w+)/g;
  return new Set([...written.matchAll(patterns)].map(([, name = '']) => name));
}
