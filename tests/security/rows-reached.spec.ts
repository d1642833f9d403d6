import type { Client } from 'pg';

import { wallActors } from './actors.js';
import { AUTHOR_COLUMNS, ORACLE, type TableRules } from './oracle.js';
import { Reach } from './reach.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';
import { keyOf, readWorld, type Row, type TableOf, type World } from './world.js';

/**
 * Role × table × verb, on the whole demo story: what the database lets the application's role do is
 * compared with what the oracle says, row by row.
 */
describe('rows reached through the wall', () => {
  let superuser: Client;
  let app: Client;
  let world: World;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    world = await readWorld(superuser);
  });

  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  it('has a rule for every table, and a table for every rule', () => {
    expect(Object.keys(ORACLE).sort()).toEqual([...world.tables.keys()].sort());
  });

  it('has rows of every kind that a rule decides on', () => {
    const filledElsewhere = ['attempt_count', 'session', 'sign_in_request', 'outbox'];
    const empty = [...world.tables.values()].filter(({ rows }) => rows.length === 0);

    expect(empty.map(({ name }) => name).filter((name) => !filledElsewhere.includes(name))).toEqual(
      [],
    );
  });

  it('shows each person the rows that are allowed, and no others', async () => {
    const wrong = await forEachActorAndTable(async (reach, table, { read }) => {
      const seen = await rowsSeen(table);
      if (read === undefined) return seen === 'refused' ? [] : ['may select at all'];
      if (seen === 'refused') return ['may not select'];
      return differences(table, seen, table.rows.filter((row) => read(reach, row)));
    });

    expect(wrong).toEqual([]);
  }, 120_000);

  it('changes the rows that are allowed, in the columns that are allowed, and no others', async () => {
    const wrong = await forEachActorAndTable(async (reach, table, { change }) => {
      const faults: string[] = [];
      for (const column of table.columns) {
        const mayChange = change?.columns.includes(column) ?? false;
        const answer = await attempt(app, `UPDATE "${table.name}" SET "${column}" = "${column}"`);
        const expected = change ? table.rows.filter((row) => change.on(reach, row)).length : 0;
        const right = mayChange
          ? 'ran' in answer && answer.ran === expected
          : 'refusedBy' in answer && answer.refusedBy === 'wall';
        if (!right) faults.push(`${column}: ${JSON.stringify(answer)}, expected ${expected}`);
      }
      return faults;
    });

    expect(wrong).toEqual([]);
  }, 120_000);

  it('deletes nothing', async () => {
    const wrong = await forEachActorAndTable(async (_reach, table) => {
      const answer = await attempt(app, `DELETE FROM "${table.name}"`);
      return 'refusedBy' in answer && answer.refusedBy === 'wall' ? [] : [JSON.stringify(answer)];
    });

    expect(wrong).toEqual([]);
  });

  it('adds rows only where they are allowed, and only in the actor’s own name', async () => {
    const wrong = await forEachActorAndTable(async (reach, table, { add }) => {
      const faults: string[] = [];
      for (const row of someOfEach(table)) {
        const mine = newRowLike(table, row, reach.personId);
        const refused = await refusedByWall(table, mine);
        const allowed = add?.(reach, mine) ?? false;
        if (refused === allowed) faults.push(`${keyOf(table, row)} refused: ${String(refused)}`);
        if (allowed && !(await refusedInOtherName(table, mine))) faults.push('in another name');
      }
      return faults;
    });

    expect(wrong).toEqual([]);
  }, 120_000);

  type Look = (reach: Reach, table: TableOf, rules: TableRules) => Promise<string[]>;

  async function forEachActorAndTable(look: Look): Promise<string[]> {
    const wrong: string[] = [];
    for (const actor of wallActors(world)) {
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

  async function rowsSeen(table: TableOf): Promise<Set<string> | 'refused'> {
    const keys = table.keyColumns.map((column) => `"${column}"::text`).join(', ');
    const sql = `SELECT ${keys} FROM "${table.name}"`;
    const answer = await attempt(app, sql);
    if ('refusedBy' in answer) return 'refused';
    const { rows } = await app.query<Row>(sql);
    return new Set(rows.map((row) => keyOf(table, row)));
  }

  async function refusedByWall(table: TableOf, row: Row): Promise<boolean> {
    const columns = table.columns.map((column) => `"${column}"`).join(', ');
    const places = table.columns.map((_, index) => `$${index + 1}`).join(', ');
    const values = table.columns.map((column) => row[column]);
    const sql = `INSERT INTO "${table.name}" (${columns}) VALUES (${places})`;
    const answer = await attempt(app, sql, values);
    return 'refusedBy' in answer && answer.refusedBy === 'wall';
  }

  async function refusedInOtherName(table: TableOf, row: Row): Promise<boolean> {
    const author = AUTHOR_COLUMNS.find((column) => table.columns.includes(column));
    if (author === undefined) return true;
    return refusedByWall(table, { ...row, [author]: '00000000-0000-7000-8000-00000000beef' });
  }
});

function differences(table: TableOf, seen: ReadonlySet<string>, allowed: readonly Row[]): string[] {
  const expected = new Set(allowed.map((row) => keyOf(table, row)));
  return [
    ...[...seen].filter((key) => !expected.has(key)).map((key) => `sees ${key}`),
    ...[...expected].filter((key) => !seen.has(key)).map((key) => `does not see ${key}`),
  ];
}

/** A few rows of each programme, and of each rung where there is one: what a rule may tell apart. */
function someOfEach(table: TableOf): Row[] {
  const kinds = new Map<string, Row[]>();
  for (const row of table.rows) {
    const kind = `${String(row.programme_id)} ${String(row.visibility)} ${String(row.role)}`;
    const found = kinds.get(kind) ?? [];
    if (found.length < 4) kinds.set(kind, [...found, row]);
  }
  return [...kinds.values()].flat();
}

/** The same row again under a new key, written by the actor. */
function newRowLike(table: TableOf, row: Row, personId: string | null): Row {
  const authored = table.columns
    .filter((column) => AUTHOR_COLUMNS.includes(column))
    .map((column) => [column, personId]);
  const fresh = table.columns.includes('id') ? { id: crypto.randomUUID() } : {};
  return { ...row, ...fresh, ...ownName(table, personId), ...Object.fromEntries(authored) };
}

/** What everyone may add is added as oneself, and as not yet done. */
function ownName({ name }: TableOf, personId: string | null): Row {
  if (name === 'audit_event') {
    return { actor_kind: personId === null ? 'anonymous' : 'person', person_id: personId };
  }
  if (name === 'mail_message') return { state: 'queued' };
  return name === 'outbox' ? { relayed_at: null } : {};
}
