import type { Client } from 'pg';

import { ask, type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';

const GROUP = 'SELECT * FROM verso.growth_group($1, $2, $3)';
const INSTRUMENT = 'network-capability';
const ROUND = 'end';

/** The door to how other firms assess themselves: medians of five and more, and nothing of one. */
describe('the door to a group of other firms', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let others: string[];

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const { rows } = await superuser.query<{ id: string }>(
      `SELECT enterprise_id AS id FROM programme_enterprise
        WHERE programme_id = $1 AND enterprise_id <> $2 ORDER BY 1 LIMIT 6`,
      [cast.programme, cast.ownFirm],
    );
    others = rows.map(({ id }) => id);
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  /** Her firm and so many others have finished a round that the story has none of; no trace is left. */
  const finished = <T>(person: string | null, count: number, work: () => Promise<T>): Promise<T> =>
    asPerson(superuser, person, async () => {
      for (const [nth, firm] of [cast.ownFirm, ...others.slice(0, count)].entries()) {
        await superuser.query(
          `INSERT INTO self_assessment (id, programme_id, enterprise_id, instrument, version, round, answers, scores,
                                        answered_by, finished_on, recorded_at, recorded_by)
           VALUES (gen_random_uuid(), $1, $2, $3, 1, $4, '{"relations-1": 4}', $5, 'firm', '2026-01-10',
                   now() + $6 * interval '1 second', $7)`,
          [
            ...[cast.programme, firm, INSTRUMENT, ROUND],
            ...[JSON.stringify({ overall: nth * 10, relations: nth === 1 ? null : 40 })],
            ...[nth, cast.advisor],
          ],
        );
      }
      await superuser.query('SET LOCAL ROLE verso_app');
      return work();
    });
  const told = async (): Promise<object[]> =>
    (await superuser.query<object>(GROUP, [cast.programme, cast.ownFirm, INSTRUMENT])).rows;
  // 10, 20, 30, 40 and 50: of the other dimension one firm tells nothing, which leaves four
  const median = { round: ROUND, dimension: 'overall', median: 30 };

  it('tells the firm and its staff a median from five others on', async () => {
    for (const person of [cast.entrepreneur, cast.advisor, cast.manager]) {
      expect(await finished(person, 4, told)).toEqual([]);
      expect(await finished(person, 5, told)).toEqual([median]);
    }
  });

  it('lets in by fives', async () => {
    expect(await finished(cast.advisor, 6, told)).toEqual([median]);
  });

  it('tells nobody else anything', async () => {
    for (const [who, person] of othersThan(cast, 'entrepreneur', 'advisor', 'manager')) {
      expect([who, await finished(person, 5, told)]).toEqual([who, []]);
    }
  });

  it('tells an entrepreneur nothing in the name of another firm', async () => {
    const peer = [cast.programme, cast.peerFirm, 'digital-maturity'];
    for (const person of [cast.entrepreneur, cast.foreignEntrepreneur]) {
      expect(await ask(app, person)(GROUP, peer)).toEqual([]);
    }
  });
});
