import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';

const MADE = '2026-06-01T08:00:00Z';
const NOW = '2026-06-01T09:00:30Z';
const MINUTE = '2026-06-01T09:00:00Z';
const EXPIRES = '2026-07-01T08:00:00Z';
const TOKEN = '01900000-0000-7000-8000-0000000000bb';
const USE = 'SELECT * FROM verso.use_access_token($1, $2, $3, 2)';

/** The door of access tokens, asked as the application's role. */
describe('use_access_token', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    await superuser.query(
      `INSERT INTO access_token (id, person_id, name, token_hash, hint, scopes, created_at, expires_at)
       VALUES ($1, $2, 'Raportti', 'hash-of-token', 'abcd', '{networks.read}', $3, $4)`,
      [TOKEN, cast.advisor, MADE, EXPIRES],
    );
  });
  afterAll(async () => {
    await superuser.query('DELETE FROM access_token WHERE id = $1', [TOKEN]);
    await app.end();
    await superuser.end();
  });

  const use = async (hash: string, now = NOW): Promise<Record<string, unknown>[]> =>
    (await app.query<Record<string, unknown>>(USE, [hash, now, MINUTE])).rows;
  const asNobody = <T>(work: () => Promise<T>): Promise<T> => asPerson(app, null, work);

  it('answers whose token it is, with its scopes and her roles of now', async () => {
    const [found] = await asNobody(() => use('hash-of-token'));

    expect(found).toEqual({
      id: TOKEN,
      person_id: cast.advisor,
      scopes: ['networks.read'],
      grants: [
        { role: 'advisor', programmeId: cast.programme, enterpriseId: null, networkId: null },
      ],
      is_within: true,
    });
  });

  it('knows none by a part of its hash, none that has expired or is revoked', async () => {
    const found = await asNobody(async () => [
      ...(await use('hash')),
      ...(await use('%')),
      ...(await use('')),
      ...(await use('hash-of-token', EXPIRES)),
    ]);
    await superuser.query('UPDATE access_token SET revoked_at = now() WHERE id = $1', [TOKEN]);
    const revoked = await asNobody(() => use('hash-of-token'));
    await superuser.query('UPDATE access_token SET revoked_at = NULL WHERE id = $1', [TOKEN]);

    expect([...found, ...revoked]).toEqual([]);
  });

  it('counts how often a token is used', async () => {
    const within = await asNobody(async () => [
      ...(await use('hash-of-token')),
      ...(await use('hash-of-token')),
      ...(await use('hash-of-token')),
    ]);

    expect(within.map(({ is_within }) => is_within)).toEqual([true, true, false]);
  });

  it('lets nobody read or change another’s tokens past it', async () => {
    const seen = await asPerson(app, cast.manager, () => app.query('SELECT FROM access_token'));
    const moved = asPerson(app, cast.advisor, () =>
      app.query(`UPDATE access_token SET expires_at = now() + interval '9 years'`),
    );

    expect(seen.rowCount).toBe(0);
    await expect(moved).rejects.toThrow('permission denied');
  });
});
