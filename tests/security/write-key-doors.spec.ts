import type { Client } from 'pg';

import { type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const TOMORROW = '2026-06-02T08:00:00Z';
const TAKE = 'SELECT is_taken, request_hash, status FROM verso.take_write_key($1, $2)';
const KEEP = `SELECT verso.keep_answer($1, $2, 201, '\\x00', $3, $4) AS kept`;

/** The doors to kept answers, each asked as the application's role. */
describe('take_write_key and keep_answer', () => {
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

  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await app.query<Record<string, unknown>>(sql, values)).rows;
  const keep = async (key: string, hash: string, now = NOW, until = TOMORROW) =>
    (await rows(KEEP, [key, hash, now, until]))[0]!['kept'];

  it('give back what the one who acts was answered, until it expires', async () => {
    const found = await asPerson(app, cast.advisor, async () => {
      const before = await rows(TAKE, ['key', NOW]);
      await keep('key', 'request');
      return [before, await rows(TAKE, ['key', NOW]), await rows(TAKE, ['key', TOMORROW])].flat();
    });

    const nothing = { is_taken: true, request_hash: null, status: null };
    expect(found).toEqual([
      nothing,
      { is_taken: true, request_hash: 'request', status: 201 },
      nothing,
    ]);
  });

  it('give nothing to anybody else under the same key', async () => {
    await app.query('BEGIN');
    await app.query(`SELECT set_config('verso.person_id', $1, true)`, [cast.advisor]);
    await keep('shared', 'request');
    await app.query('COMMIT');
    for (const [, person] of othersThan(cast, 'advisor')) {
      if (person === null) continue;
      const [row] = await asPerson(app, person, () => rows(TAKE, ['shared', NOW]));
      expect(row).toEqual({ is_taken: true, request_hash: null, status: null });
    }
    await superuser.query('DELETE FROM kept_answer');
  });

  it('never replace an answer that still holds', async () => {
    const kept = await asPerson(app, cast.advisor, async () => [
      await keep('key', 'first'),
      await keep('key', 'second'),
      await keep('key', 'third', TOMORROW, '2026-06-03T08:00:00Z'),
      (await rows(TAKE, ['key', TOMORROW]))[0]!['request_hash'],
    ]);

    expect(kept).toEqual([true, false, true, 'third']);
  });

  it('are closed to nobody', async () => {
    const taken = asPerson(app, null, () => rows(TAKE, ['key', NOW]));

    await expect(taken).rejects.toThrow('nobody writes');
    expect(await asPerson(app, null, () => keep('key', 'request'))).toBe(false);
  });

  it('let one hold a key at a time', async () => {
    const second = await asRuntime('verso_app');
    const held = await asPerson(app, cast.advisor, async () => {
      await rows(TAKE, ['held', NOW]);
      return asPerson(
        second,
        cast.advisor,
        async () => (await second.query(TAKE, ['held', NOW])).rows,
      );
    });
    await second.end();

    expect(held).toEqual([{ is_taken: false, request_hash: null, status: null }]);
  });

  it('show nobody the table', async () => {
    const read = asPerson(app, cast.administrator, () => rows('SELECT * FROM kept_answer'));

    await expect(read).rejects.toThrow('permission denied');
  });
});
