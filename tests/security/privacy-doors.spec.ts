import type { Client } from 'pg';

import { ask, type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const REQUEST = '01900000-0000-7000-8000-0000000000d1';
const PERSON_REQUEST = '01900000-0000-7000-8000-0000000000d2';
const ABOUT_PERSON = 'SELECT verso.held_about_person($1) IS NOT NULL AS open';
const ABOUT_FIRM = 'SELECT verso.held_about_enterprise($1, $2) IS NOT NULL AS open';
const AHEAD = 'SELECT verso.erasure_ahead($1, $2, $3) IS NOT NULL AS open';
const CARRY = 'SELECT verso.carry_out_erasure($1, $2) IS NOT NULL AS open';
const COUNT = 'SELECT verso.count_forgotten_people($1, $2) AS count';

/** The doors of the privacy desk: whole files, and erasing. Each opens to very few. */
describe('the doors of the privacy desk', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const asked = `'open', '${NOW}', $2, '2026-07-01'`;
    await superuser.query(
      `INSERT INTO erasure_request (id, subject, programme_id, enterprise_id, state, requested_at, requested_by, due_on)
       VALUES ($1, 'enterprise', $3, $4, ${asked})`,
      [REQUEST, cast.manager, cast.programme, cast.ownFirm],
    );
    await superuser.query(
      `INSERT INTO erasure_request (id, subject, person_id, state, requested_at, requested_by, due_on)
       VALUES ($1, 'person', $3, ${asked})`,
      [PERSON_REQUEST, cast.entrepreneur, cast.entrepreneur],
    );
    await superuser.query(
      `UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-05-01'
        WHERE programme_id = $1 AND enterprise_id = $2 AND stage IN ('applied', 'active')`,
      [cast.programme, cast.ownFirm],
    );
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  /** Names of those to whom a door opens. */
  async function openTo(sql: string, values: unknown[]): Promise<string[]> {
    const found: string[] = [];
    for (const [name, personId] of othersThan(cast)) {
      const [row] = await ask<{ open: boolean }>(app, personId)(sql, values);
      if (row?.open) found.push(name);
    }
    return found;
  }

  it('show a person’s file to herself and to administrators', async () => {
    expect(await openTo(ABOUT_PERSON, [cast.entrepreneur])).toEqual([
      'administrator',
      'entrepreneur',
    ]);
    expect(await openTo(ABOUT_PERSON, [cast.advisor])).toEqual(['administrator', 'advisor']);
  });

  it('show a firm’s file to its manager, and to the sole trader who is the firm', async () => {
    const values = [cast.programme, cast.ownFirm];
    const kind = `UPDATE enterprise SET kind = $2 WHERE id = $1`;
    await superuser.query(kind, [cast.ownFirm, 'company']);
    expect(await openTo(ABOUT_FIRM, values)).toEqual(['manager']);
    await superuser.query(kind, [cast.ownFirm, 'sole-trader']);
    expect(await openTo(ABOUT_FIRM, values)).toEqual(['manager', 'entrepreneur']);
  });

  it('keep from the manager what the entrepreneur keeps to herself', async () => {
    await superuser.query(
      `UPDATE experiment SET visibility = 'me', title = 'Vain minulle' WHERE programme_id = $1 AND enterprise_id = $2`,
      [cast.programme, cast.ownFirm],
    );
    const sql = 'SELECT verso.held_about_enterprise($1, $2)::text AS file';
    const read = async (person: string): Promise<string> =>
      (await ask<{ file: string }>(app, person)(sql, [cast.programme, cast.ownFirm]))[0]!.file;

    expect(await read(cast.entrepreneur)).toContain('Vain minulle');
    expect(await read(cast.manager)).not.toContain('Vain minulle');
    const about = 'SELECT verso.held_about_person($1)::text AS file';
    const [asked] = await ask<{ file: string }>(app, cast.administrator)(about, [
      cast.entrepreneur,
    ]);
    expect(asked?.file).not.toContain('Vain minulle');
  });

  it('hold no hash and no key', async () => {
    const file = await ask<{ file: string }>(app, cast.administrator)(
      'SELECT verso.held_about_person($1)::text AS file',
      [cast.entrepreneur],
    );

    expect(file[0]?.file).toContain('person_identity');
    expect(file[0]?.file).not.toMatch(/_hash|sealed|"data"/);
  });

  it('count ahead for those who would settle it', async () => {
    expect(await openTo(AHEAD, [cast.entrepreneur, null, null])).toEqual([
      'administrator',
      'entrepreneur',
    ]);
    expect(await openTo(AHEAD, [null, cast.programme, cast.ownFirm])).toEqual(['manager']);
  });

  it('erase for those who settle it, and for nobody else', async () => {
    expect(await openTo(CARRY, [REQUEST, NOW])).toEqual(['manager']);
    expect(await openTo(CARRY, [PERSON_REQUEST, NOW])).toEqual(['administrator', 'entrepreneur']);
    expect(await openTo(CARRY, ['01900000-0000-7000-8000-0000000000d3', NOW])).toEqual([]);
  });

  it('end the retention of people for jobs alone; managers learn how many', async () => {
    const forgotten = 'SELECT verso.erase_forgotten_people($1, $2, $2)';
    const asked = await asPerson(app, cast.manager, () =>
      attempt(app, forgotten, [cast.programme, NOW]),
    );
    expect(asked).toEqual({ refusedBy: 'wall' });

    await superuser.query(`UPDATE role_grant SET ended_at = '2026-01-01' WHERE person_id = $1`, [
      cast.funder,
    ]);
    const counts: string[] = [];
    for (const [name, personId] of othersThan(cast)) {
      const [row] = await ask<{ count: number }>(app, personId)(COUNT, [cast.programme, NOW]);
      if (row!.count > 0) counts.push(name);
    }
    expect(counts).toEqual(['manager']);
  });

  it('tell anybody what a programme says of its data, and no ids', async () => {
    const [row] = await ask<{ notices: Record<string, unknown>[] }>(
      app,
      null,
    )('SELECT verso.public_notices(NULL) AS notices');

    expect(row?.notices.length).toBeGreaterThan(1);
    for (const notice of row!.notices) {
      expect(Object.keys(notice).sort()).toEqual([
        'controllers',
        'endsOn',
        'funding',
        'programmeCode',
        'programmeLabel',
        'recordedAt',
        'rules',
        'texts',
      ]);
    }
    expect(JSON.stringify(row?.notices)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});
