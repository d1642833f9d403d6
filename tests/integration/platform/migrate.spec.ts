import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import pg from 'pg';

import { superuserUrl, testEnvironment } from '../../support/cluster.mjs';
import { workerDatabase } from '../../support/test-database.mjs';

const CLI = resolve(import.meta.dirname, '../../../dist/backend/src/cli.js');
const DATABASE = `${workerDatabase()}_migrate`;
const LOGIN = `${workerDatabase()}_plain`;
const PATIENCE_MS = 60_000;

describe('migrating', () => {
  beforeAll(async () => {
    await asSuperuser('postgres', [
      `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`,
      `DROP ROLE IF EXISTS ${LOGIN}`,
      `CREATE ROLE ${LOGIN} LOGIN PASSWORD 'plain'`,
      `CREATE DATABASE ${DATABASE}`,
    ]);
  });
  afterAll(async () => {
    await asSuperuser('postgres', [
      `DROP DATABASE ${DATABASE} WITH (FORCE)`,
      `DROP OWNED BY ${LOGIN}`,
      `DROP ROLE ${LOGIN}`,
    ]);
  });

  const url = (database = DATABASE): string => {
    const address = new URL(superuserUrl(database));
    Object.assign(address, { username: LOGIN, password: 'plain' });
    return address.href;
  };

  async function migrate(
    database = DATABASE,
  ): Promise<{ code: number | null; out: string; err: string }> {
    const env = { ...process.env, ...testEnvironment(database), DATABASE_URL: url(database) };
    const child = spawn(process.execPath, [CLI, 'migrate'], { env });
    const code = new Promise<number | null>((done) => child.once('exit', (number) => done(number)));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await code, out, err };
  }

  it(
    'asks an administrator for what its login may not do, and goes on when it is done',
    async () => {
      const refused = await migrate();
      const script = refused.err.slice(refused.err.indexOf('DO $$'));
      await asSuperuser(DATABASE, [script]);
      const twoAtOnce = await Promise.all([migrate(), migrate()]);
      const again = await migrate();

      expect(refused.code).toBe(1);
      expect(refused.err).toContain(`The login "${LOGIN}" cannot prepare Verso's roles`);
      expect(twoAtOnce.map(({ code }) => code)).toEqual([0, 0]);
      expect(twoAtOnce.filter(({ out }) => out.includes('migration ')).length).toBe(1);
      expect(again).toEqual({ code: 0, out: 'The database is up to date.\n', err: '' });
    },
    PATIENCE_MS,
  );

  it('says which encoding it needs before it makes anything', async () => {
    const ascii = `${DATABASE}_ascii`;
    await asSuperuser('postgres', [
      `DROP DATABASE IF EXISTS ${ascii} WITH (FORCE)`,
      `CREATE DATABASE ${ascii} ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0`,
    ]);

    const refused = await migrate(ascii);

    const made = await asSuperuser(ascii, [
      `SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace`,
    ]);
    await asSuperuser('postgres', [`DROP DATABASE ${ascii} WITH (FORCE)`]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('needs UTF8') });
    expect(refused.err).not.toContain('stack');
    expect(made).toEqual([]);
  });

  it('leaves every table under row-level security, owned by nobody who signs in', async () => {
    const tables = await asSuperuser(DATABASE, [
      `SELECT c.relname, c.relrowsecurity AS guarded, r.rolcanlogin AS login, r.rolname AS owner
         FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`,
    ]);

    expect(tables.length).toBeGreaterThan(20);
    expect(
      tables.filter(({ guarded, login, owner }) => !guarded || login || owner !== 'verso_owner'),
    ).toEqual([]);
  });

  it('brings policies back that somebody has dropped, once their text has changed', async () => {
    await asSuperuser(DATABASE, [
      'DROP POLICY programme_read ON programme',
      `UPDATE verso.applied SET hash = 'of an earlier release' WHERE name = 'rights'`,
    ]);

    const { out } = await migrate();

    const found = await asSuperuser(DATABASE, [
      `SELECT polname FROM pg_policy WHERE polname = 'programme_read'`,
    ]);
    expect(out).toContain('rights ');
    expect(found).toHaveLength(1);
  });
});

async function asSuperuser(database: string, statements: string[]) {
  const client = new pg.Client({ connectionString: superuserUrl(database) });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) {
      const result = await client.query<Record<string, unknown>>(statement);
      rows = Array.isArray(result) ? [] : result.rows;
    }
    return rows;
  } finally {
    await client.end();
  }
}
