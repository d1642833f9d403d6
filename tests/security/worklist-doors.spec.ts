import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

/** Marks of the worklist are made by facts alone, and kept lines by a job. */
describe('mark_worklist', () => {
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

  it('is called by nobody: only a statement that writes a fact runs it', async () => {
    const answer = await asPerson(app, cast.administrator, () =>
      attempt(app, 'SELECT verso.mark_worklist()'),
    );

    expect(answer).toEqual({ refusedBy: 'rules', code: '0A000' });
  });

  it('marks the firm of a fact, in its transaction, for staff of the programme alone', async () => {
    const firm = await superuser.query<{ id: string }>(
      'SELECT enterprise_id AS id FROM enrolment WHERE programme_id = $1 AND superseded_at IS NULL LIMIT 1',
      [cast.programme],
    );
    const id = firm.rows[0]?.id;
    const marks = `SELECT 1 FROM worklist_mark WHERE enterprise_id = '${id}'`;
    await superuser.query('BEGIN');
    try {
      await superuser.query('DELETE FROM worklist_mark WHERE enterprise_id = $1', [id]);
      await superuser.query(
        'UPDATE enrolment SET stage = stage WHERE programme_id = $1 AND enterprise_id = $2',
        [cast.programme, id],
      );
      const seen: Record<string, number> = {};
      for (const who of ['advisor', 'manager', 'entrepreneur', 'funder'] as const) {
        await superuser.query(`SET LOCAL ROLE verso_app`);
        await superuser.query(`SELECT set_config('verso.person_id', $1, true)`, [cast[who]]);
        seen[who] = (await superuser.query(marks)).rowCount ?? 0;
        await superuser.query('RESET ROLE');
      }

      expect(seen).toEqual({ advisor: 1, manager: 1, entrepreneur: 0, funder: 0 });
    } finally {
      await superuser.query('ROLLBACK');
    }
  });

  it('leaves lines and marks that nobody writes by hand', async () => {
    for (const person of [cast.administrator, cast.manager, cast.advisor]) {
      for (const sql of [
        `INSERT INTO worklist_mark (programme_id, enterprise_id) VALUES ('${cast.programme}', '${cast.programme}')`,
        'DELETE FROM worklist_mark',
        `UPDATE worklist_line SET since = '2020-01-01'`,
        'DELETE FROM worklist_line',
      ]) {
        const answer = await asPerson(app, person, () => attempt(app, sql));
        expect([sql, answer]).toEqual([sql, { refusedBy: 'wall' }]);
      }
    }
  });
});
