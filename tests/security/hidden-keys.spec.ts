import type { Client } from 'pg';

import { type WallActor, wallActors } from './actors.js';
import { layEdgeCases } from './edge-cases.js';
import { addRow, newRowLike, someOfEach } from './new-rows.js';
import { AUTHOR_COLUMNS, ORACLE } from './oracle.js';
import { Reach } from './reach.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';
import { readWorld, type Row, rowsOf, type World } from './world.js';

/** A foreign key: which columns of a row point at which of another table. */
interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly columns: string[];
  readonly target: string;
  readonly targetColumns: string[];
}

const FOREIGN_KEYS = `
  SELECT k.conname AS name, k.conrelid::regclass::text AS table, k.confrelid::regclass::text AS target,
         ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS c (attnum, ord)
                 JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.attnum ORDER BY c.ord) AS columns,
         ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS c (attnum, ord)
                 JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = c.attnum ORDER BY c.ord) AS "targetColumns"
    FROM pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace ORDER BY 1`;

/** Points at people who may be hidden, by design: an address is invited, whoever has it. */
const LEADS_TO_STRANGERS = 'invitation_person_fkey';
const ABSENT = '01900000-0000-7000-8000-0000000000ff';

/**
 * Foreign keys are checked past every policy: what points at a hidden row must be refused as what
 * points at none, or a key would tell what is there, and let facts be hung on it.
 */
describe('keys to hidden rows', () => {
  let superuser: Client;
  let app: Client;
  let world: World;
  let actors: WallActor[];
  let keys: ForeignKey[];

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    const edgeCases = await layEdgeCases(superuser);
    world = await readWorld(superuser);
    actors = [...wallActors(world), ...edgeCases];
    const { rows } = await superuser.query<ForeignKey>(FOREIGN_KEYS);
    keys = rows.filter(({ name, columns }) => name !== LEADS_TO_STRANGERS && !isAuthor(columns));
  }, 60_000);
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  it('are refused as keys to no row, whoever tries', async () => {
    const tried = new Set<string>();
    const wrong: string[] = [];
    for (const actor of actors) {
      const reach = new Reach(world, actor.personId);
      await asPerson(app, actor.personId, async () => {
        for (const key of keys) {
          for (const [hidden, absent] of pairsOf(key, reach)) {
            const table = world.tables.get(key.table)!;
            const answers = [await addRow(app, table, hidden), await addRow(app, table, absent)];
            const [first, second] = answers.map((answer) => JSON.stringify(answer));
            const same = first === second && first?.includes('refusedBy');
            if (!same) wrong.push(`${actor.name} × ${key.name}: ${first} for ${second}`);
            tried.add(key.name);
          }
        }
      });
    }

    expect(wrong).toEqual([]);
    expect([...tried]).toEqual(
      expect.arrayContaining([
        ...['contact_enterprise_fkey', 'experiment_enterprise_fkey', 'experiment_network_fkey'],
        ...['network_member_network_fkey', 'observation_experiment_fkey', 'enrolment_advisor_fkey'],
        ...['observation_supersedes_fkey', 'invitation_contact_fkey', 'contact_person_fkey'],
      ]),
    );
  }, 120_000);

  /** New rows that the actor may add, pointing at a hidden row and at none. */
  function pairsOf(key: ForeignKey, reach: Reach): [Row, Row][] {
    const { add } = ORACLE[key.table] ?? {};
    const { read } = ORACLE[key.target] ?? {};
    if (!add || !read) return [];
    const table = world.tables.get(key.table)!;
    const allowed = someOfEach(table)
      .map((row) => newRowLike(table, row, reach.personId))
      .find((row) => add(reach, row));
    if (!allowed) return [];
    const moved = key.columns.filter((column) => column !== 'programme_id');
    const pointing = moved.length === 0 ? key.columns : moved;
    // An experiment keeps the group that its firm has left; a coordinator knows the firms of her group
    // by its members, and not as the firms that they are.
    const isKept = (row: Row): boolean =>
      (key.target === 'network' && reach.hasBeenIn({ ...allowed, network_id: row.id })) ||
      (key.target === 'programme_enterprise' && reach.hasMet(row));
    const secret = rowsOf(world, key.target).find((row) => !read(reach, row) && !isKept(row));
    if (!secret) return [];
    return [[pointed(allowed, key, pointing, secret), pointed(allowed, key, pointing)]];
  }
});

function pointed(row: Row, key: ForeignKey, columns: readonly string[], at?: Row): Row {
  const values = columns.map((column) => {
    const target = key.targetColumns[key.columns.indexOf(column)]!;
    return [column, at ? at[target] : ABSENT];
  });
  return { ...row, ...Object.fromEntries(values) };
}

const isAuthor = (columns: readonly string[]): boolean =>
  columns.length === 1 && AUTHOR_COLUMNS.includes(columns[0]!);
