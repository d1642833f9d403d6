import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

/** The feed of changes is written by triggers alone. */
describe('note_changes', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const count = async (): Promise<number> => {
    const { rows } = await superuser.query<{ count: string }>(
      'SELECT count(*) FROM programme_change',
    );
    return Number(rows[0]?.count);
  };

  it('is called by nobody: only a statement that changes something runs it', async () => {
    const before = await count();
    const answer = await asPerson(app, cast.administrator, () =>
      attempt(app, 'SELECT verso.note_changes()'),
    );

    expect(before).toBeGreaterThan(100);
    expect(answer).toEqual({ refusedBy: 'rules', code: '0A000' });
    expect(await count()).toBe(before);
  });

  it('leaves a feed that nobody writes by hand', async () => {
    const row = `(programme_id, kind, act, subject_id) VALUES ('${cast.programme}', 'contact', 'created', '${cast.programme}')`;
    for (const person of [cast.administrator, cast.manager, cast.advisor]) {
      for (const sql of [
        `INSERT INTO programme_change ${row}`,
        `UPDATE programme_change SET act = 'archived'`,
        'DELETE FROM programme_change',
      ]) {
        const answer = await asPerson(app, person, () => attempt(app, sql));
        expect([sql, answer]).toEqual([sql, { refusedBy: 'wall' }]);
      }
    }
  });
});
