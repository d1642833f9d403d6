import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg, { type Client } from 'pg';

import { testDatabase } from '../support/test-database.mjs';
import { ACTOR_FUNCTIONS, DOORS, NO_DEFINER } from './functions.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const ROLES = ['verso_app', 'verso_job'] as const;
const FUNCTIONS = { ...ACTOR_FUNCTIONS, ...DOORS };

interface FunctionFacts {
  readonly name: string;
  readonly definer: boolean;
  readonly settings: string[] | null;
  /** Its names were resolved when it was made: no search path leads it astray. */
  readonly bound: boolean;
  readonly owner: string;
  readonly app: boolean;
  readonly job: boolean;
  readonly everybody: boolean;
}

/** A runtime role stays what it is: nothing it may do makes it more. */
describe('climbing', () => {
  let superuser: Client;
  let functions: FunctionFacts[];

  beforeAll(async () => {
    superuser = await asSuperuser();
    const { rows } = await superuser.query<FunctionFacts>(
      `SELECT p.proname AS name, p.prosecdef AS definer, p.proconfig AS settings, p.prosqlbody IS NOT NULL AS bound,
              pg_get_userbyid(p.proowner) AS owner,
              has_function_privilege('verso_app', p.oid, 'EXECUTE') AS app,
              has_function_privilege('verso_job', p.oid, 'EXECUTE') AS job,
              EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                       WHERE a.grantee = 0) AS everybody
         FROM pg_proc p WHERE p.pronamespace = 'verso'::regnamespace ORDER BY p.proname`,
    );
    functions = rows;
  });
  afterAll(() => superuser.end());

  describe.each(ROLES)('as %s', (role) => {
    let client: Client;
    beforeAll(async () => {
      client = await asRuntime(role);
    });
    afterAll(() => client.end());

    const refused = (sql: string) => asPerson(client, null, () => attempt(client, sql));

    it('has no power over the server, and is in no other role', async () => {
      const { rows } = await superuser.query(
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin,
                ARRAY(SELECT roleid::regrole::text FROM pg_auth_members WHERE member = r.oid) AS within
           FROM pg_roles r WHERE rolname = $1`,
        [role],
      );

      expect(rows).toEqual([
        {
          ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
          ...{ rolreplication: false, rolcanlogin: false, within: [] },
        },
      ]);
    });

    it('owns nothing', async () => {
      const { rows } = await superuser.query(
        `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE pg_get_userbyid(c.relowner) = $1
          UNION ALL SELECT p.proname FROM pg_proc p WHERE pg_get_userbyid(p.proowner) = $1
          UNION ALL SELECT n.nspname FROM pg_namespace n WHERE pg_get_userbyid(n.nspowner) = $1`,
        [role],
      );

      expect(rows).toEqual([]);
    });

    it('becomes no superuser', async () => {
      expect(await refused('SET LOCAL ROLE postgres')).toEqual({ refusedBy: 'wall' });
      expect(await refused('SET SESSION AUTHORIZATION postgres')).toEqual({ refusedBy: 'wall' });
    });

    it.each([
      'CREATE TABLE public.mine (id int)',
      'CREATE FUNCTION verso.person_id(x int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'CREATE FUNCTION public.lower(x text) RETURNS text LANGUAGE sql AS $$ SELECT x $$',
      'ALTER TABLE person DISABLE ROW LEVEL SECURITY',
      'DROP POLICY person_read ON person',
      'CREATE POLICY mine ON person USING (true)',
      'GRANT SELECT ON credential TO PUBLIC',
      'ALTER FUNCTION verso.is_administrator() RESET ALL',
      'ALTER ROLE verso_app BYPASSRLS',
      'ALTER ROLE verso_job SUPERUSER',
      'GRANT verso_owner TO verso_app',
      'TRUNCATE person CASCADE',
      'SELECT * FROM pg_authid',
      `SELECT pg_read_file('/etc/passwd')`,
      `COPY (SELECT 1) TO PROGRAM 'true'`,
      `SELECT pg_read_server_files FROM pg_ls_dir('/') AS pg_read_server_files`,
      `DO $$ BEGIN PERFORM lo_export(1, '/tmp/x'); END $$`,
      `CREATE EXTENSION dblink`,
    ])('is refused: %s', async (sql) => {
      expect(await refused(sql)).toEqual({ refusedBy: 'wall' });
    });
  });

  it('does not shadow what a definer function reads', async () => {
    const client = await asRuntime('verso_app');
    const person = '00000000-0000-7000-8000-000000000001';
    const isAdministrator = await asPerson(client, person, async () => {
      await client.query(
        'CREATE TEMP TABLE role_grant (person_id uuid, role text, programme_id uuid, enterprise_id uuid, ended_at timestamptz)',
      );
      await client.query(`INSERT INTO pg_temp.role_grant VALUES ($1, 'administrator')`, [person]);
      const { rows } = await client.query<{ shadowed: boolean }>(
        'SELECT verso.is_administrator() AS shadowed',
      );
      return rows[0]!.shadowed;
    });
    await client.end();

    expect(isAdministrator).toBe(false);
  });

  describe('with a login of its own for running', () => {
    const login = `only_runs_${process.env['JEST_WORKER_ID'] ?? '1'}`;
    let client: Client;
    beforeAll(async () => {
      await superuser.query(
        `CREATE ROLE ${login} LOGIN PASSWORD 'test'; GRANT verso_app, verso_job TO ${login}`,
      );
      const url = new URL(testDatabase().url);
      url.username = login;
      client = new pg.Client({ connectionString: url.href, options: '-c role=verso_app' });
      await client.connect();
    });
    afterAll(async () => {
      await client.end();
      await superuser.query(`DROP ROLE ${login}`);
    });

    it.each(['SET LOCAL ROLE verso_owner', 'SET LOCAL ROLE postgres', 'SET LOCAL ROLE verso'])(
      'a session is refused: %s',
      async (sql) => {
        expect(await asPerson(client, null, () => attempt(client, sql))).toEqual({
          refusedBy: 'wall',
        });
      },
    );

    it('a session that gives up its role is a stranger', async () => {
      await client.query('RESET ROLE');
      const answer = await asPerson(client, null, () =>
        attempt(client, 'SET LOCAL ROLE NONE; SELECT * FROM credential'),
      );

      expect(answer).toEqual({ refusedBy: 'wall' });
    });
  });

  it('has a list of all functions, and none besides', () => {
    expect(functions.map(({ name }) => name)).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it('leads into no function by a search path, or past its owner', () => {
    const loose = functions.filter(({ name, definer, settings, bound, owner }) => {
      const pinned = bound || (settings?.includes('search_path=public, pg_temp') ?? false);
      return owner !== 'verso_owner' || (NO_DEFINER.includes(name) ? definer : !definer || !pinned);
    });

    expect(loose).toEqual([]);
  });

  it('lets each role call what it needs, and nobody else anything', () => {
    const wrong = functions.filter(({ name, app, job, everybody }) => {
      const callers = FUNCTIONS[name];
      return everybody || app !== ['app', 'both'].includes(callers!) || job !== (callers !== 'app');
    });

    expect(wrong).toEqual([]);
  });

  it('has a test of its own for each function', () => {
    const folder = import.meta.dirname;
    const tests = readdirSync(folder)
      .filter((name) => name.endsWith('-functions.spec.ts') || name.endsWith('-doors.spec.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');

    const untested = Object.keys(FUNCTIONS).filter((name) => !tests.includes(`verso.${name}(`));

    expect(untested).toEqual([]);
  });

  it('finds every foreign key between facts of programmes composite', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `WITH carrier AS (SELECT attrelid, attnum FROM pg_attribute WHERE attname = 'programme_id' AND attnum > 0)
       SELECT k.conname AS name FROM pg_constraint k
         JOIN carrier f ON f.attrelid = k.conrelid JOIN carrier t ON t.attrelid = k.confrelid
        WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
          AND coalesce(array_position(k.conkey, f.attnum), -1)
              IS DISTINCT FROM coalesce(array_position(k.confkey, t.attnum), 0)`,
    );

    expect(rows).toEqual([]);
  });
});
