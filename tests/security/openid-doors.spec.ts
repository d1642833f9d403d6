import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const LATER = '2026-06-01T08:20:00Z';
const EXPIRES = '2026-06-01T08:10:00Z';
const ISSUER = 'https://login.example';
const NEW = '01900000-0000-7000-8000-0000000000cc';

/** The doors of an organisation's sign-in, each asked as the application's role, as nobody. */
describe('the doors of an organisation’s sign-in', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let email: string;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const found = await superuser.query<{ email: string }>(
      'SELECT email FROM person_identity WHERE person_id = $1',
      [cast.advisor],
    );
    email = found.rows[0]!.email;
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  async function rows(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await app.query<Record<string, unknown>>(sql, values)).rows;
  }
  const asNobody = <T>(work: () => Promise<T>): Promise<T> => asPerson(app, null, work);
  const enter = async (over: object = {}, subject = 's1') =>
    (
      await rows('SELECT * FROM verso.enter_by_openid($1, $2, $3, $4)', [
        ...[ISSUER, subject],
        JSON.stringify({
          ...{ newId: NEW, email, name: 'Outi', language: 'fi', mayLink: false, mayEnter: true },
          ...over,
        }),
        NOW,
      ])
    )[0];
  const follow = (roles: object[], person = cast.advisor) =>
    rows('SELECT role, programme_id, change FROM verso.follow_openid_roles($1, $2, $3, $4)', [
      ...[person, ISSUER, JSON.stringify(roles), NOW],
    ]);
  const role = (name: string, programmeCode: string | null = null) => ({
    ...{ id: crypto.randomUUID(), role: name, programmeCode },
  });

  it('keep a sign-in under way, for one who comes back in time', async () => {
    const take = async (now: string) =>
      (await rows('SELECT verso.take_openid_request($1, $2) AS sealed', ['hash', now]))[0]![
        'sealed'
      ];
    const open = () =>
      rows('SELECT verso.open_openid_request($1, $2, $3, $4)', ['hash', 'sealed', NOW, EXPIRES]);
    const answers = await asNobody(async () => {
      await open();
      const first = [await take(NOW), await take(NOW)];
      await open();
      return [...first, await take(LATER), await take(NOW)];
    });

    expect(answers).toEqual(['sealed', null, null, null]);
  });

  it('know somebody by the issuer’s name for her, whatever her address', async () => {
    const answers = await asNobody(async () => [
      await enter({ mayLink: true }),
      await enter({ email: 'other@kunta.example' }),
      await enter({ email: null, mayEnter: false }),
    ]);

    expect(answers).toEqual(
      ['linked', 'known', 'known'].map((outcome) => ({ person_id: cast.advisor, outcome })),
    );
  });

  it('link nobody whose address the issuer is not trusted with, and make nobody who may not enter', async () => {
    const fresh = { email: 'outi@kunta.example' };
    const answers = await asNobody(async () => [
      await enter(),
      await enter({ ...fresh, mayEnter: false }),
      await enter({ ...fresh, email: null }),
      await enter(fresh),
    ]);

    expect(answers).toEqual([
      { person_id: null, outcome: 'taken' },
      { person_id: null, outcome: 'unknown' },
      { person_id: null, outcome: 'unknown' },
      { person_id: NEW, outcome: 'created' },
    ]);
  });

  it('give and take roles by the issuer’s word, and none that people gave', async () => {
    const answers = await asNobody(async () => {
      await enter({ mayLink: true });
      return [
        await follow([role('administrator'), role('administrator'), role('funder', 'NO-SUCH')]),
        await follow([role('administrator')]),
        await follow([role('entrepreneur'), role('manager')]),
        await follow([]),
      ];
    });

    const change = (made: string) => ({ role: 'administrator', programme_id: null, change: made });
    expect(answers).toEqual([[change('added')], [], [change('ended')], []]);
  });

  it('end what the issuer says has ended, once a notice, and nothing else', async () => {
    const end = async (notice: object, token: string = crypto.randomUUID()) =>
      (
        await rows('SELECT verso.end_openid_sessions($1, $2, $3, $4) AS people', [
          ...[token, ISSUER, JSON.stringify({ expiresAt: LATER, ...notice }), NOW],
        ])
      )[0]!['people'];
    const open = (hash: string, data: object, person = cast.advisor) =>
      rows('SELECT verso.save_session($1, $2, $3, $4, $5)', [
        ...[hash, person, JSON.stringify(data), NOW, LATER],
      ]);
    const answers = await asNobody(async () => {
      await enter({ mayLink: true });
      await open('one', { way: 'openid', issuerSession: 'i1' });
      await open('two', { way: 'openid', issuerSession: 'i2' });
      await open('three', { way: 'password' });
      await open('four', { way: 'openid', issuerSession: 'i4' }, cast.administrator);
      return [
        await end({ session: 'i4', subject: 's1' }),
        await end({ session: 'unknown' }),
        await end({}),
        await end({ subject: 'unknown' }),
        await end({ session: 'i1' }, 'token'),
        await end({ session: 'i2' }, 'token'),
        await end({ subject: 's1' }),
        await end({ session: 'i4' }),
      ];
    });

    const [advisor, administrator] = [[cast.advisor], [cast.administrator]];
    expect(answers).toEqual([[], [], [], [], advisor, null, advisor, administrator]);
  });

  it('give no role to somebody whom the issuer has not named', async () => {
    const answer = await asNobody(() =>
      attempt(app, 'SELECT * FROM verso.follow_openid_roles($1, $2, $3, $4)', [
        ...[cast.advisor, ISSUER, JSON.stringify([role('administrator')]), NOW],
      ]),
    );

    expect(answer).toEqual({ refusedBy: 'wall' });
  });

  it('show nobody the tables', async () => {
    const tables = ['openid_request', 'openid_identity', 'openid_grant', 'openid_notice'];
    const answers = await asPerson(app, cast.administrator, async () => {
      const all = [];
      for (const table of tables) all.push(await attempt(app, `SELECT * FROM ${table}`));
      return all;
    });

    expect(answers).toEqual(tables.map(() => ({ refusedBy: 'wall' })));
  });
});
