import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';

const OFFER = '01900000-0000-7000-8000-0000000000f1';
const COURSE = `
  INSERT INTO course (id, programme_id, title, teaches, skill, provider, language, way, place, sessions,
                      starts_on, ends_on, hours, sign_up_until, state, version, recorded_at, recorded_by)
  VALUES ($1, $2, 'Kurssi', 'Taitoja', 'green', 'Opisto', 'fi', 'on-site', 'Mikkeli', '[]', '2999-01-02',
          '2999-01-02', 3, '2999-01-01', 'open', 1, now(), $3)`;
const GATHERING = `
  INSERT INTO gathering (id, programme_id, title, about, kind, starts_on, starts_at, ends_on, ends_at, place,
                         sign_up_until, state, version, changed_at, recorded_at, recorded_by)
  VALUES ($1, $2, 'Tapahtuma', 'Tavataan', 'match', '2999-01-02', '17:00', '2999-01-02', '19:00', 'Mikkeli',
          '2999-01-01', 'open', 1, now(), now(), $3)`;

/** The doors `course_places` and `gathering_places`: how many come before, and no word of who they are. */
describe.each([
  ['course', COURSE, 'SELECT sign_up_id, place FROM verso.course_places($1) WHERE course_id = $2'],
  [
    'gathering',
    GATHERING,
    'SELECT sign_up_id, place FROM verso.gathering_places($1) WHERE gathering_id = $2',
  ],
])('the door to the places of a %s', (offer, insert, ask) => {
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

  /** An offer with two of another firm, one of whom withdrew, and one of her own; it leaves no trace. */
  const places = (person: string | null): Promise<{ sign_up_id: string | null; place: number }[]> =>
    asPerson(superuser, person, async () => {
      await superuser.query(insert, [OFFER, cast.programme, cast.advisor]);
      for (const [isOwn, withdrawn] of [
        [false, true],
        [false, false],
        [true, false],
      ]) {
        await superuser.query(
          `WITH firm AS (SELECT enterprise_id AS id FROM programme_enterprise
                          WHERE programme_id = $2 AND (enterprise_id = $3) = $4 LIMIT 1),
                named AS (INSERT INTO contact (id, programme_id, enterprise_id, name, language, recorded_at, recorded_by)
                          SELECT gen_random_uuid(), $2, firm.id, 'Joku', 'fi', now(), $5 FROM firm
                          RETURNING id, enterprise_id)
           INSERT INTO ${offer}_sign_up (id, programme_id, ${offer}_id, enterprise_id, contact_id, recorded_at, recorded_by,
                                       withdrawn_at, withdrawn_by)
           SELECT gen_random_uuid(), $2, $1, named.enterprise_id, named.id, now(), $5,
                  CASE WHEN $6 THEN now() END, CASE WHEN $6 THEN $5::uuid END FROM named`,
          [OFFER, cast.programme, cast.ownFirm, isOwn, cast.advisor, withdrawn],
        );
      }
      await superuser.query('SET LOCAL ROLE verso_app');
      const { rows } = await superuser.query<{ sign_up_id: string | null; place: number }>(
        `${ask} ORDER BY place`,
        [...[cast.programme, OFFER]],
      );
      return rows;
    });

  it('tells staff all who come, and who withdrew is none of them', async () => {
    const told = await places(cast.advisor);
    expect(told.map(({ place }) => place)).toEqual([1, 2]);
    expect(told.every(({ sign_up_id }) => sign_up_id !== null)).toBe(true);
  });

  it('tells a firm how many come before it, and not who', async () => {
    const told = await places(cast.entrepreneur);
    expect(told).toEqual([
      { sign_up_id: null, place: 1 },
      { sign_up_id: expect.any(String), place: 2 },
    ]);
  });

  it('tells nobody else anything', async () => {
    for (const person of [cast.foreignAdvisor, null]) expect(await places(person)).toEqual([]);
  });
});
