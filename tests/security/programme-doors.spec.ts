import type { Client } from 'pg';

import { type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';

const CORRECT = 'SELECT verso.correct_organisation($1, $2, $3, $4) AS done';
const LONG_AGO = '2025-01-01T06:00:00Z';
/** Partners of the first programme alone, of both, of none; and one whose name is taken. */
const MINE = '01900000-0000-7000-8000-0000000000c1';
const SHARED = '01900000-0000-7000-8000-0000000000c2';
const NOBODYS = '01900000-0000-7000-8000-0000000000c3';

/** The door to the names of organisations, which programmes share. */
describe('correct_organisation', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    for (const [id, name] of [
      [MINE, 'Oma Kumpani'],
      [SHARED, 'Yhteinen Kumpani'],
      [NOBODYS, 'Vapaa Nimi'],
    ]) {
      await superuser.query(
        `INSERT INTO organisation (id, name, kind, created_at) VALUES ($1, $2, 'other', $3)`,
        [id, name, LONG_AGO],
      );
    }
    for (const [programme, id] of [
      [cast.programme, MINE],
      [cast.programme, SHARED],
      [cast.foreignProgramme, SHARED],
    ]) {
      await superuser.query(
        `INSERT INTO programme_partner (id, programme_id, organisation_id, role, recorded_at, recorded_by)
         VALUES (gen_random_uuid(), $1, $2, 'partner', $3, $4)`,
        [programme, id, LONG_AGO, cast.administrator],
      );
    }
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const correct = (personId: string | null, id: string, name = 'Oma Kumppani') =>
    asPerson(app, personId, async () => {
      const { rows } = await app.query<{ done: boolean }>(CORRECT, [
        ...[cast.programme, id, name, 'university'],
      ]);
      const { rows: named } = await app.query<{ name: string; kind: string }>(
        'SELECT name, kind FROM organisation WHERE id = $1',
        [id],
      );
      return { done: rows[0]!.done, now: named[0] };
    });

  it.each(['manager', 'administrator'] as const)('puts a name right for a %s', async (who) => {
    expect(await correct(cast[who], MINE)).toEqual({
      ...{ done: true, now: { name: 'Oma Kumppani', kind: 'university' } },
    });
  });

  it('is closed to everybody else', async () => {
    for (const [who, personId] of othersThan(cast, 'manager', 'administrator')) {
      expect([who, (await correct(personId, MINE)).done]).toEqual([who, false]);
    }
  });

  it('leaves alone what another programme knows, what is no partner, and names that are taken', async () => {
    const answers = [
      await correct(cast.manager, SHARED),
      await correct(cast.administrator, SHARED),
      await correct(cast.manager, NOBODYS),
      await correct(cast.manager, MINE, 'vapaa nimi'),
    ];

    expect(answers.map(({ done }) => done)).toEqual([false, false, false, false]);
    expect(answers.map(({ now }) => now?.kind)).toEqual(['other', 'other', 'other', 'other']);
  });
});
