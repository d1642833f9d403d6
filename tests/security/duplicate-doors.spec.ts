import type { Client } from 'pg';

import { ask, type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const MERGE = 'SELECT verso.merge_enterprises($1, $2, $3, $4, now(), current_date) AS merged';
const UNDO = 'SELECT verso.undo_enterprise_merge($1, $2, now()) AS undone';
const OBSTACLE = 'SELECT verso.merge_obstacle($1, $2, $3) AS why';
const CANDIDATES = 'SELECT * FROM verso.duplicate_candidates($1, 10)';
const SIMILAR = 'SELECT verso.similar_enterprises($1, $2, 5) AS id';
const MERGE_ID = '01900000-0000-7000-8000-0000000000d1';
const NAME = 'Saman niminen kahvila';

/** The doors to merging: managers of the programme alone, and firms of that programme alone. */
describe('the doors to duplicates', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let twins: [string, string];

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    twins = [await aFirm(cast.programme), await aFirm(cast.programme)];
  });
  afterAll(async () => {
    await superuser.query('DELETE FROM enterprise_profile WHERE name = $1', [NAME]);
    await superuser.query('DELETE FROM programme_enterprise WHERE enterprise_id = ANY ($1)', [
      twins,
    ]);
    await superuser.query('DELETE FROM enterprise WHERE id = ANY ($1)', [twins]);
    await app.end();
    await superuser.end();
  });

  async function aFirm(programme: string): Promise<string> {
    const id = crypto.randomUUID();
    await superuser.query(
      `INSERT INTO enterprise (id, kind, created_at) VALUES ($1, 'sole-trader', now())`,
      [id],
    );
    await superuser.query('INSERT INTO programme_enterprise VALUES ($1, $2, now())', [
      programme,
      id,
    ]);
    await superuser.query(
      `INSERT INTO enterprise_profile (id, programme_id, enterprise_id, name, legal_form, sources, recorded_at, recorded_by)
       VALUES (gen_random_uuid(), $1, $2, $3, 'sole-trader', '{}', now(), $4)`,
      [programme, id, NAME, cast.advisor],
    );
    return id;
  }
  const merging = () => [cast.programme, MERGE_ID, ...twins];

  it('merge for the manager, once, and take it back', async () => {
    await asPerson(app, cast.manager, async () => {
      expect((await app.query(MERGE, merging())).rows).toEqual([{ merged: true }]);
      expect(
        (await app.query(MERGE, [cast.programme, crypto.randomUUID(), ...twins])).rows,
      ).toEqual([{ merged: false }]);
      expect((await app.query(UNDO, [cast.programme, MERGE_ID])).rows).toEqual([{ undone: true }]);
      expect((await app.query(UNDO, [cast.programme, MERGE_ID])).rows).toEqual([{ undone: false }]);
    });
  });

  it('merge and take back for nobody else', async () => {
    for (const [who, person] of othersThan(cast, 'manager')) {
      const answers = await asPerson(app, person, async () => [
        await attempt(app, MERGE, merging()),
        await attempt(app, UNDO, [cast.programme, MERGE_ID]),
      ]);
      expect([who, answers]).toEqual([who, [{ refusedBy: 'wall' }, { refusedBy: 'wall' }]]);
    }
  });

  it('reach no firm that the programme does not know', async () => {
    const [mine] = twins;
    for (const firm of [cast.foreignFirm, crypto.randomUUID()]) {
      const asked = ask<{ why?: string | null }>(app, cast.manager);
      expect(await asked(MERGE, [cast.programme, MERGE_ID, mine, firm])).toEqual([
        { merged: false },
      ]);
      expect(await asked(MERGE, [cast.programme, MERGE_ID, firm, mine])).toEqual([
        { merged: false },
      ]);
      expect(
        (await asked(OBSTACLE, [cast.programme, mine, firm])).filter(({ why }) => why),
      ).toEqual([]);
    }
  });

  it('tell staff of the programme what may be one firm, and nobody else', async () => {
    const pair = { first_id: [...twins].sort()[0], second_id: [...twins].sort()[1] };
    for (const person of [cast.manager, cast.advisor]) {
      expect(await ask(app, person)(CANDIDATES, [cast.programme])).toContainEqual(pair);
      expect(await ask(app, person)(SIMILAR, [cast.programme, NAME])).toHaveLength(2);
    }
    for (const [who, person] of othersThan(cast, 'manager', 'advisor')) {
      const asked = ask(app, person);
      expect([who, await asked(CANDIDATES, [cast.programme])]).toEqual([who, []]);
      expect([who, await asked(SIMILAR, [cast.programme, NAME])]).toEqual([who, []]);
      expect([who, await asked(OBSTACLE, [cast.programme, ...twins])]).not.toContainEqual([
        { why: expect.any(String) },
      ]);
    }
  });
});
