import type { Client } from 'pg';

import { type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asSuperuser } from './wall.js';

const NAMES = 'SELECT name FROM verso.shown_names() WHERE enterprise_id = $1';
const CHOICE = `SELECT choice FROM verso.latest_choice($1, $2, 'sharing-by-name', NULL)`;

/** The doors to what firms agreed to: names that may be shown, and the choices behind them. */
describe('the doors to consents', () => {
  let superuser: Client;
  let cast: Cast;

  beforeAll(async () => {
    superuser = await asSuperuser();
    cast = await readCast(superuser);
  });
  afterAll(() => superuser.end());

  /** What somebody is answered while a peer of her programme has said so much, in this order. */
  const asked = (person: string | null, choices: readonly string[], sql: string, own: unknown[]) =>
    asPerson(superuser, person, async () => {
      for (const [place, choice] of choices.entries()) {
        await superuser.query(
          `INSERT INTO consent_event (id, programme_id, enterprise_id, purpose, choice, way, told_on, language,
                                      wording_version, recorded_at, recorded_by)
           VALUES (gen_random_uuid(), $1, $2, 'sharing-by-name', $3, 'paper', '2999-01-01', 'fi', 1,
                   now() + make_interval(secs => $5), $4)`,
          [cast.programme, cast.peerFirm, choice, cast.advisor, place],
        );
      }
      await superuser.query('SET LOCAL ROLE verso_app');
      return (await superuser.query<Record<string, unknown>>(sql, own)).rows;
    });

  describe('shown_names', () => {
    it('names a firm to those in groups of its programme while its consent stands', async () => {
      const names = (...choices: string[]) =>
        asked(cast.entrepreneur, choices, NAMES, [cast.peerFirm]);

      expect(await names('withdrawn', 'given')).toHaveLength(1);
      expect(await names('given', 'withdrawn')).toEqual([]);
    });

    it('names it to nobody else', async () => {
      for (const [who, person] of othersThan(cast, 'entrepreneur')) {
        expect([who, await asked(person, ['given'], NAMES, [cast.peerFirm])]).toEqual([who, []]);
      }
    });
  });

  describe('latest_choice', () => {
    it('tells those who read choices the latest, and nobody else', async () => {
      const key = [cast.programme, cast.peerFirm];
      const latest = (person: string | null) => asked(person, ['given', 'withdrawn'], CHOICE, key);

      expect(await latest(cast.advisor)).toEqual([{ choice: 'withdrawn' }]);
      for (const [who, person] of othersThan(cast, 'advisor', 'manager')) {
        expect([who, await latest(person)]).toEqual([who, []]);
      }
    });
  });
});
