import pg from 'pg';

import { startApp, type TestApp } from '../../support/app.js';
import { testDatabase } from '../../support/test-database.mjs';
import { until } from '../../support/until.js';

const WAITING = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

describe('the last administrator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('stays, though another one closes her account at the same instant', async () => {
    const staying = await app.people.administrator();
    const leaving = await app.people.administrator();
    const browser = await app.as(staying);
    const [grant] = await app.rows<{ id: string }>(
      'SELECT id FROM role_grant WHERE person_id = $1',
      [staying.id],
    );
    const erasure = new pg.Client({ connectionString: testDatabase().superuserUrl });
    await erasure.connect();
    await erasure.query('BEGIN');
    await erasure.query(`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`);

    const ending = browser.delete(`/grants/${grant!.id}`);
    await until(async () => (await app.rows(WAITING)).length > 0, 'the other one waits');
    await erasure.query('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [
      leaving.id,
    ]);
    await erasure.query('COMMIT');
    await erasure.end();

    expect(await ending).toMatchObject({
      status: 409,
      body: { code: 'grant.last-administrator' },
    });
  });
});
