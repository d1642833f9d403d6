import type { Client } from 'pg';

import { type WallActor, wallActors } from './actors.js';
import { layEdgeCases } from './edge-cases.js';
import { newRowLike, otherNames, refusedByWall, someOfEach } from './new-rows.js';
import { ORACLE, type TableRules } from './oracle.js';
import { Reach } from './reach.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';
import { keyOf, readWorld, type Row, rowsOf, type TableOf, type World } from './world.js';

/**
 * Role × table × verb, on the whole demo story and on what it has no example of: what the database
 * lets the application's role do is compared with what the oracle says, row by row.
 */
describe('rows reached through the wall', () => {
  let superuser: Client;
  let app: Client;
  let world: World;
  let actors: WallActor[];

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    const edgeCases = await layEdgeCases(superuser);
    world = await readWorld(superuser);
    const known = new Set(edgeCases.map(({ personId }) => personId));
    actors = [...wallActors(world).filter(({ personId }) => !known.has(personId)), ...edgeCases];
  }, 180_000);

  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  it('has a rule for every table, and a table for every rule', () => {
    expect(Object.keys(ORACLE).sort()).toEqual([...world.tables.keys()].sort());
  });

  it('has rows of every kind that a rule decides on', () => {
    const filledElsewhere = [
      ...['attempt_count', 'kept_answer', 'session', 'sign_in_request'],
      ...[
        'totp',
        'recovery_code',
        'openid_request',
        'openid_identity',
        'openid_grant',
        'openid_notice',
      ],
      'worklist_mark',
    ];
    const empty = [...world.tables.values()].filter(({ rows }) => rows.length === 0);
    const places = rowsOf(world, 'experiment').map(
      ({ visibility, stage }) => `${String(visibility)} ${String(stage)}`,
    );
    const roles = new Set(actors.map(({ name }) => name.replace(/ #\d$/, '')));

    expect(empty.map(({ name }) => name).filter((name) => !filledElsewhere.includes(name))).toEqual(
      [],
    );
    expect(new Set(places).size).toBe(25);
    expect(roles.size).toBeGreaterThan(25);
  });

  it('shows each person the rows that are allowed, and no others', async () => {
    const wrong = await forEachActorAndTable(async (reach, table, { read }) => {
      if (read === undefined) return [];
      const seen = await rowsSeen(table);
      return differences(
        table,
        seen,
        table.rows.filter((row) => read(reach, row)),
      );
    });

    expect(wrong).toEqual([]);
  }, 120_000);

  it('changes the rows that are allowed, only as allowed, and no others', async () => {
    const wrong = await forEachActorAndTable(async (reach, table, { change }) => {
      if (change === undefined) return [];
      const faults: string[] = [];
      const expected = table.rows.filter((row) => change.on(reach, row)).length;
      for (const column of change.columns) {
        const answer = await attempt(app, updateOf(table, { [column]: column, ...change.only }));
        const right = 'ran' in answer && answer.ran === expected;
        if (!right) faults.push(`${column}: ${JSON.stringify(answer)}, expected ${expected}`);
      }
      for (const column of Object.keys(change.only ?? {})) {
        const answer = await attempt(app, updateOf(table, { [column]: column }));
        const changed = 'ran' in answer && answer.ran > 0;
        if (changed) faults.push(`${column}: ${JSON.stringify(answer)}, though left as it was`);
      }
      return faults;
    });

    expect(wrong).toEqual([]);
  }, 120_000);

  it('adds rows only where they are allowed, and only in the actor’s own name', async () => {
    let tried = 0;
    const wrong = await forEachActorAndTable(async (reach, table, { add, lies = [] }) => {
      if (add === undefined) return [];
      const faults: string[] = [];
      let honest: Row | undefined;
      for (const row of someOfEach(table)) {
        const mine = newRowLike(table, row, reach.personId);
        const refused = await refusedByWall(app, table, mine);
        const allowed = add(reach, mine);
        tried += 1;
        if (refused === allowed) faults.push(`${keyOf(table, row)} refused: ${String(refused)}`);
        if (allowed) honest ??= mine;
      }
      if (honest === undefined) return faults;
      for (const lie of [...otherNames(table), ...lies]) {
        const told = await refusedByWall(app, table, { ...honest, ...lie });
        if (!told) faults.push(`takes ${JSON.stringify(lie)}`);
      }
      return faults;
    });

    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(2_000);
  }, 120_000);

  type Look = (reach: Reach, table: TableOf, rules: TableRules) => Promise<string[]>;

  async function forEachActorAndTable(look: Look): Promise<string[]> {
    const wrong: string[] = [];
    for (const actor of actors) {
      const reach = new Reach(world, actor.personId);
      await asPerson(app, actor.personId, async () => {
        for (const table of world.tables.values()) {
          const faults = await look(reach, table, ORACLE[table.name] ?? {});
          wrong.push(...faults.map((fault) => `${actor.name} × ${table.name}: ${fault}`));
        }
      });
    }
    return wrong;
  }

  async function rowsSeen(table: TableOf): Promise<Set<string>> {
    const keys = table.keyColumns.map((column) => `"${column}"::text`).join(', ');
    const { rows } = await app.query<Row>(`SELECT ${keys} FROM "${table.name}"`);
    return new Set(rows.map((row) => keyOf(table, row)));
  }
});

function updateOf({ name }: TableOf, values: Readonly<Record<string, string>>): string {
  const set = Object.entries(values).map(([column, value]) => `"${column}" = ${value}`);
  return `UPDATE "${name}" SET ${set.join(', ')}`;
}

function differences(table: TableOf, seen: ReadonlySet<string>, allowed: readonly Row[]): string[] {
  const expected = new Set(allowed.map((row) => keyOf(table, row)));
  return [
    ...[...seen].filter((key) => !expected.has(key)).map((key) => `sees ${key}`),
    ...[...expected].filter((key) => !seen.has(key)).map((key) => `does not see ${key}`),
  ];
}
