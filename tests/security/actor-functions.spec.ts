import type { Client } from 'pg';

import { wallActors } from './actors.js';
import { layEdgeCases } from './edge-cases.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';
import { readWorld, type Row, rowsOf, type World } from './world.js';

/** What a function must answer to a person, from her current grants and the world. */
type Answer = (mine: readonly Row[], world: World, personId: string | null) => unknown[];

const asRole =
  (...roles: string[]): Answer =>
  (mine) =>
    mine.filter(({ role }) => roles.includes(String(role))).map((g) => g.programme_id);
const firmsOf = (mine: readonly Row[]) => mine.filter(({ role }) => role === 'entrepreneur');
const key = (...values: unknown[]): string => values.map(String).join(' ');

function membershipsOf(mine: readonly Row[], world: World): Row[] {
  const firms = new Set(firmsOf(mine).map((g) => key(g.programme_id, g.enterprise_id)));
  return rowsOf(world, 'network_member').filter(
    (m) => m.left_on === null && firms.has(key(m.programme_id, m.enterprise_id)),
  );
}

/** Memberships in the groups that she looks after, those that have ended too. */
function coordinatedOf(mine: readonly Row[], world: World): Row[] {
  const hers = mine.filter(({ role }) => role === 'coordinator').map((g) => g.network_id);
  return rowsOf(world, 'network_member').filter(({ network_id }) => hers.includes(network_id));
}

function alliedOf(mine: readonly Row[], world: World): unknown[] {
  const firms = new Set(firmsOf(mine).map((g) => key(g.programme_id, g.enterprise_id)));
  return rowsOf(world, 'consortium_member')
    .filter(
      (m) => (m['until_on'] ?? null) === null && firms.has(key(m.programme_id, m.enterprise_id)),
    )
    .map((m) => key(m.programme_id, m['consortium_id']));
}

function peersOf(mine: readonly Row[], world: World): string[] {
  const mets = new Set(membershipsOf(mine, world).map((m) => String(m.network_id)));
  const met = rowsOf(world, 'network_member').filter(
    ({ left_on, network_id }) => left_on === null && mets.has(String(network_id)),
  );
  return [...met, ...coordinatedOf(mine, world)].map((m) =>
    key(m.network_id, m.enterprise_id, nameOf(m, world)),
  );
}

function nameOf({ programme_id, enterprise_id }: Row, world: World): unknown {
  return rowsOf(world, 'enterprise_profile').find(
    (p) =>
      p.programme_id === programme_id &&
      p.enterprise_id === enterprise_id &&
      p.superseded_at === null,
  )?.name;
}

const current = (world: World): Row[] =>
  rowsOf(world, 'role_grant').filter(({ ended_at }) => ended_at === null);

function staffMet(mine: readonly Row[], world: World, personId: string | null): unknown[] {
  const together = asRole('manager', 'advisor', 'entrepreneur')(mine, world, personId);
  const staff = current(world).filter(
    ({ role, programme_id }) =>
      (role === 'manager' || role === 'advisor') && together.includes(programme_id),
  );
  return [...staff.map((g) => g.person_id), personId];
}

function guests(mine: readonly Row[], world: World, personId: string | null): unknown[] {
  const staffed = asRole('manager', 'advisor')(mine, world, personId);
  return firmsOf(current(world))
    .filter(({ programme_id }) => staffed.includes(programme_id))
    .map((g) => g.person_id);
}

const EVERY_PERSON =
  'SELECT id FROM unnest($1::pg_catalog.uuid[]) AS id WHERE verso.knows_guest(id)';
/** Function, what is asked, and what it must answer. */
const QUESTIONS: [name: string, sql: string, answer: Answer][] = [
  ['person_id', 'SELECT verso.person_id()', (_mine, _world, personId) => [personId]],
  [
    'is_administrator',
    'SELECT verso.is_administrator()::text',
    (mine) => [String(mine.some(({ role }) => role === 'administrator'))],
  ],
  ['staff_programmes', 'SELECT verso.staff_programmes()', asRole('manager', 'advisor')],
  ['managed_programmes', 'SELECT verso.managed_programmes()', asRole('manager')],
  ['funded_programmes', 'SELECT verso.funded_programmes()', asRole('funder')],
  [
    'granted_programmes',
    'SELECT verso.granted_programmes()',
    asRole('manager', 'advisor', 'funder', 'entrepreneur', 'coordinator'),
  ],
  [
    'own_enterprises',
    `SELECT programme_id || ' ' || enterprise_id FROM verso.own_enterprises()`,
    (mine) => firmsOf(mine).map((g) => key(g.programme_id, g.enterprise_id)),
  ],
  [
    'own_consortia',
    `SELECT programme_id || ' ' || consortium_id FROM verso.own_consortia()`,
    alliedOf,
  ],
  [
    'own_networks',
    `SELECT programme_id || ' ' || network_id FROM verso.own_networks()`,
    (mine, world) => membershipsOf(mine, world).map((m) => key(m.programme_id, m.network_id)),
  ],
  [
    'coordinated_networks',
    `SELECT programme_id || ' ' || network_id FROM verso.coordinated_networks()`,
    (mine) =>
      mine
        .filter(({ role }) => role === 'coordinator')
        .map((g) => key(g.programme_id, g.network_id)),
  ],
  [
    'coordinated_enterprises',
    `SELECT programme_id || ' ' || enterprise_id FROM verso.coordinated_enterprises()`,
    (mine, world) =>
      coordinatedOf(mine, world)
        .filter(({ left_on }) => left_on === null)
        .map((m) => key(m.programme_id, m.enterprise_id)),
  ],
  [
    'coordinated_members',
    `SELECT network_id || ' ' || enterprise_id || ' ' || name FROM verso.coordinated_members()`,
    (mine, world) =>
      coordinatedOf(mine, world).map((m) => key(m.network_id, m.enterprise_id, nameOf(m, world))),
  ],
  ['known_staff', 'SELECT verso.known_staff()', staffMet],
  ['knows_guest', EVERY_PERSON, guests],
  [
    'network_peers',
    `SELECT network_id || ' ' || enterprise_id || ' ' || name FROM verso.network_peers()`,
    peersOf,
  ],
];

/** Functions that the policies ask who acts: each says what the grants say, and no more. */
describe('the functions of the actor', () => {
  let superuser: Client;
  let app: Client;
  let world: World;
  let actors: ReturnType<typeof wallActors>;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    const edgeCases = await layEdgeCases(superuser);
    world = await readWorld(superuser);
    actors = [...wallActors(world), ...edgeCases];
  }, 180_000);
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  it.each(QUESTIONS)('%s answers for whoever acts', async (name, sql, answer) => {
    const people = rowsOf(world, 'person').map(({ id }) => id);
    const wrong: string[] = [];
    let told = 0;
    for (const { name: who, personId } of actors) {
      const mine = current(world).filter(({ person_id }) => person_id === personId);
      const values = sql === EVERY_PERSON ? [people] : [];
      const { rows } = await asPerson(app, personId, () =>
        app.query<[unknown]>({ text: sql, values, rowMode: 'array' }),
      );
      const said = distinct(rows.map(([value]) => value));
      const expected = distinct(answer(mine, world, personId));
      told += expected.length;
      if (said.join() !== expected.join()) wrong.push(`${who}: ${said.join()}`);
    }

    expect([name, wrong]).toEqual([name, []]);
    expect(told).toBeGreaterThan(0);
  });

  it('make ids that begin with the time and are never the same', async () => {
    const before = Date.now();
    const { rows } = await app.query<{ id: string }>(
      'SELECT verso.new_id() AS id FROM generate_series(1, 1000)',
    );
    const after = Date.now();

    expect(new Set(rows.map(({ id }) => id)).size).toBe(1_000);
    for (const { id } of rows) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      const time = parseInt(id.replaceAll('-', '').slice(0, 12), 16);
      expect(time).toBeGreaterThanOrEqual(before - 1);
      expect(time).toBeLessThanOrEqual(after + 1);
    }
  });

  it('answer the same to who has names mean something else', async () => {
    const people = rowsOf(world, 'person').map(({ id }) => id);
    const told = async (): Promise<string[][]> => {
      const answers: string[][] = [];
      for (const [, sql] of QUESTIONS) {
        const values = sql === EVERY_PERSON ? [people] : [];
        const { rows } = await app.query<[unknown]>({ text: sql, values, rowMode: 'array' });
        answers.push(distinct(rows.map(([value]) => value)));
      }
      return answers;
    };
    for (const { name, personId } of actors) {
      await asPerson(app, personId, async () => {
        const plain = await told();
        for (const statement of RENAMING) await app.query(statement);
        expect([name, await told()]).toEqual([name, plain]);
      });
    }
  }, 60_000);

  it('renames what it says it renames', async () => {
    const { rows } = await asPerson(app, null, async () => {
      for (const statement of RENAMING) await app.query(statement);
      return app.query<object>(
        `SELECT (SELECT count(*)::int FROM role_grant) AS grants, NULL = NULL AS equal,
                '00000000-0000-7000-8000-000000000001'::uuid OPERATOR(pg_temp.=) '00000000-0000-7000-8000-000000000002'::uuid AS alike`,
      );
    });

    expect(rows).toEqual([{ grants: 1, equal: true, alike: true }]);
  });

  it('are bound to tables and functions of the owner alone', async () => {
    const { rows } = await superuser.query<{ kind: string; place: string; owner: string }>(
      `SELECT DISTINCT d.refclassid::regclass::text AS kind,
              coalesce(c.relnamespace, f.pronamespace)::regnamespace::text AS place,
              pg_get_userbyid(coalesce(c.relowner, f.proowner)) AS owner
         FROM pg_proc p
         JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
         LEFT JOIN pg_class c ON d.refclassid = 'pg_class'::regclass AND c.oid = d.refobjid
         LEFT JOIN pg_proc f ON d.refclassid = 'pg_proc'::regclass AND f.oid = d.refobjid
        WHERE p.pronamespace = 'verso'::regnamespace AND p.prosqlbody IS NOT NULL
          AND d.refclassid <> 'pg_namespace'::regclass
        ORDER BY 1, 2`,
    );

    expect(rows).toEqual([
      { kind: 'pg_class', place: 'public', owner: 'verso_owner' },
      { kind: 'pg_proc', place: 'verso', owner: 'verso_owner' },
    ]);
  });
});

/** What a caller can make of names and settings that the functions use: everybody is everything. */
const RENAMING = [
  `CREATE TEMP TABLE role_grant AS SELECT current_setting('verso.person_id') AS person_id,
     'administrator'::text AS role, NULL::uuid AS programme_id, NULL::uuid AS enterprise_id, NULL::timestamptz AS ended_at`,
  `CREATE TEMP TABLE network_member (programme_id uuid, network_id uuid, enterprise_id uuid, left_on date)`,
  `CREATE FUNCTION pg_temp.current_setting(text, boolean) RETURNS text LANGUAGE sql
     AS $$ SELECT '00000000-0000-7000-8000-000000000001' $$`,
  `CREATE FUNCTION pg_temp.alike(uuid, uuid) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$`,
  `CREATE FUNCTION pg_temp.alike(text, text) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$`,
  `CREATE OPERATOR pg_temp.= (FUNCTION = pg_temp.alike, LEFTARG = uuid, RIGHTARG = uuid)`,
  `CREATE OPERATOR pg_temp.= (FUNCTION = pg_temp.alike, LEFTARG = text, RIGHTARG = text)`,
  `CREATE DOMAIN pg_temp.uuid AS text`,
  `SET LOCAL search_path = pg_temp, public, pg_catalog`,
  `SET LOCAL transform_null_equals = on`,
  `SET LOCAL row_security = off`,
];

const distinct = (values: readonly unknown[]): string[] => [...new Set(values.map(String))].sort();
