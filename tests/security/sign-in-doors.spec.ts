import type { Client } from 'pg';

import { type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const LATER = '2026-06-01T08:10:00Z';
const TOO_LATE = '2026-06-01T08:20:00Z';
const EXPIRES = '2026-06-01T08:15:00Z';
const REQUEST = '01900000-0000-7000-8000-0000000000aa';
const OPEN = 'SELECT verso.open_sign_in_request($1, $2, $3, $4, $5, $6)';
const CONSUME = 'SELECT verso.consume_sign_in_request($1, $2, $3, $4) AS person';
const SAVE = `SELECT verso.save_session($1, $2, '{}', $3, $4)`;
const LOAD = 'SELECT * FROM verso.load_session($1, $2)';

/** The doors of signing in, each asked as the application's role. */
describe('the doors of signing in', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let email: string;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const { rows } = await superuser.query<{ email: string }>(
      'SELECT email FROM person_identity WHERE person_id = $1',
      [cast.advisor],
    );
    email = rows[0]!.email;
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  async function rows(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await app.query<Record<string, unknown>>(sql, values)).rows;
  }
  const asNobody = <T>(work: () => Promise<T>): Promise<T> => asPerson(app, null, work);
  const openRequest = (id = REQUEST) =>
    rows(OPEN, [id, cast.advisor, 'token', 'code', NOW, EXPIRES]);
  const consume = async (token: string, code: string, now = LATER): Promise<unknown> =>
    (await rows(CONSUME, [REQUEST, token, code, now]))[0]!['person'];

  describe('sign_in_by_email', () => {
    const BY_EMAIL = 'SELECT * FROM verso.sign_in_by_email($1)';

    it('answers who has the address, in whatever letters, and nothing that names her', async () => {
      const found = await asNobody(() => rows(BY_EMAIL, [email.toUpperCase()]));

      expect(found).toEqual([
        { person_id: cast.advisor, password_hash: expect.anything() as unknown, language: 'fi' },
      ]);
    });

    it('knows nobody by a part of an address, and nobody without a role', async () => {
      await superuser.query('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [
        cast.foreignAdvisor,
      ]);
      const { rows: gone } = await superuser.query<{ email: string }>(
        'SELECT email FROM person_identity WHERE person_id = $1',
        [cast.foreignAdvisor],
      );
      const asked = ['', '%', email.slice(0, 5), `${email}%`, gone[0]!.email];
      const found = await asNobody(async () => {
        const answers = [];
        for (const address of asked) answers.push(...(await rows(BY_EMAIL, [address])));
        return answers;
      });
      await superuser.query('UPDATE role_grant SET ended_at = NULL WHERE person_id = $1', [
        cast.foreignAdvisor,
      ]);

      expect(found).toEqual([]);
    });
  });

  describe('open_sign_in_request and consume_sign_in_request', () => {
    it.each([
      ['link', 'token', 'wrong'],
      ['code', 'wrong', 'code'],
    ])('let the holder of the %s in, once', async (_, token, code) => {
      const people = await asNobody(async () => {
        await openRequest();
        return [await consume(token, code), await consume(token, code)];
      });

      expect(people).toEqual([cast.advisor, null]);
    });

    it('close after five wrong tries, and at their end', async () => {
      const people = await asNobody(async () => {
        await openRequest();
        const late = await consume('token', 'code', TOO_LATE);
        for (let tries = 0; tries < 5; tries += 1) await consume('wrong', 'wrong');
        return [late, await consume('token', 'code')];
      });

      expect(people).toEqual([null, null]);
    });

    it('leave one request open at a time', async () => {
      const person = await asNobody(async () => {
        await openRequest();
        await openRequest('01900000-0000-7000-8000-0000000000ab');
        return consume('token', 'code');
      });

      expect(person).toBeNull();
    });

    it('keep the stored hashes out of sight', async () => {
      const read = asPerson(app, cast.administrator, () => rows('SELECT * FROM sign_in_request'));

      await expect(read).rejects.toThrow('permission denied');
    });
  });

  describe('code_candidates', () => {
    const CANDIDATES = 'SELECT * FROM verso.code_candidates($1, $2)';

    it('names the open requests of one address, by id only', async () => {
      const found = await asNobody(async () => {
        await openRequest();
        return [await rows(CANDIDATES, [email, LATER]), await rows(CANDIDATES, [email, TOO_LATE])];
      });

      expect(found).toEqual([[{ kind: 'sign-in', id: REQUEST }], []]);
    });

    it('answers nothing for an address that nobody has', async () => {
      expect(await asNobody(() => rows(CANDIDATES, ['%', LATER]))).toEqual([]);
    });
  });

  describe('set_password and has_password', () => {
    const HAS = 'SELECT verso.has_password() AS has';
    const SET = 'SELECT verso.set_password($1, $2)';

    it('are about the one who acts', async () => {
      const has = await asPerson(app, cast.foreignEntrepreneur, async () => {
        const before = (await rows(HAS))[0]!['has'];
        await rows(SET, ['hash', NOW]);
        return [before, (await rows(HAS))[0]!['has']];
      });

      expect(has).toEqual([false, true]);
    });

    it('do nothing for nobody', async () => {
      await app.query('BEGIN');
      await rows(SET, ['planted', NOW]);
      await app.query('COMMIT');

      const planted = await superuser.query(
        `SELECT FROM credential WHERE password_hash = 'planted'`,
      );
      expect(planted.rowCount).toBe(0);
    });

    it('never tell a hash', async () => {
      const read = asPerson(app, cast.administrator, () => rows('SELECT * FROM credential'));

      await expect(read).rejects.toThrow('permission denied');
    });
  });

  describe('save_session, load_session, end_session and end_other_sessions', () => {
    const save = (hash: string, person: string, expires = TOO_LATE) =>
      rows(SAVE, [hash, person, NOW, expires]);

    it('answer one session for its hash, with the roles as they are now', async () => {
      const [found] = await asNobody(async () => {
        await save('hash-a', cast.advisor);
        return rows(LOAD, ['hash-a', LATER]);
      });

      expect(Object.keys(found!).sort()).toEqual(
        ['data', 'expires_at', 'grants', 'language', 'last_seen_at', 'name', 'person_id'].sort(),
      );
      expect(found).toMatchObject({
        person_id: cast.advisor,
        grants: [
          { role: 'advisor', programmeId: cast.programme, enterpriseId: null, networkId: null },
        ],
      });
    });

    it('know no session by a part of its hash, none that has expired or ended', async () => {
      const found = await asNobody(async () => {
        await save('hash-a', cast.advisor);
        await save('hash-b', cast.advisor, LATER);
        await rows('SELECT verso.end_session($1)', ['hash-a']);
        const answers = [];
        for (const hash of ['hash', '%', '', 'hash-a', 'hash-b']) {
          answers.push(...(await rows(LOAD, [hash, TOO_LATE])));
        }
        return answers;
      });

      expect(found).toEqual([]);
    });

    it('end the other sessions of the one who acts, and nobody else’s', async () => {
      const left = await asPerson(app, cast.advisor, async () => {
        await save('kept', cast.advisor);
        await save('other', cast.advisor);
        await save('theirs', cast.manager);
        await rows('SELECT verso.end_other_sessions($1)', ['kept']);
        const answers = [];
        for (const hash of ['kept', 'other', 'theirs']) {
          answers.push((await rows(LOAD, [hash, LATER])).length);
        }
        return answers;
      });

      expect(left).toEqual([1, 0, 1]);
    });

    it('show nobody the table', async () => {
      const read = asPerson(app, cast.administrator, () => rows('SELECT * FROM session'));

      await expect(read).rejects.toThrow('permission denied');
    });
  });

  describe('own_grants and grants_of', () => {
    it('tell requests the roles of the one who acts, and no other’s', async () => {
      for (const [, person] of othersThan(cast)) {
        const [own] = await asPerson(app, person, () =>
          rows('SELECT verso.own_grants() AS grants'),
        );
        const { rows: held } = await superuser.query<{ role: string }>(
          'SELECT role FROM role_grant WHERE person_id = $1 AND ended_at IS NULL ORDER BY granted_at, id',
          [person],
        );
        const grants = own!['grants'] as { role: string }[];
        expect(grants.map(({ role }) => role)).toEqual(held.map(({ role }) => role));
      }
    });

    it('tell jobs the roles of anybody they act for; requests may not ask', async () => {
      const asked = `SELECT verso.grants_of($1) AS grants`;
      const job = await asRuntime('verso_job');
      const { rows: told } = await job.query<{ grants: unknown }>(asked, [cast.funder]);
      await job.end();
      const refused = asPerson(app, cast.administrator, () => rows(asked, [cast.funder]));

      expect(told).toEqual([
        {
          grants: [
            { role: 'funder', programmeId: cast.programme, enterpriseId: null, networkId: null },
          ],
        },
      ]);
      await expect(refused).rejects.toThrow('permission denied');
    });
  });

  describe('count_attempt', () => {
    const COUNT = 'SELECT verso.count_attempt($1, $2, 2) AS allowed';

    it('allows as many as the limit in a window, and counts no other key', async () => {
      const allowed = await asNobody(async () => {
        const answers = [];
        for (const key of ['a', 'a', 'a', 'b']) answers.push(...(await rows(COUNT, [key, NOW])));
        answers.push(...(await rows(COUNT, ['a', EXPIRES])));
        return answers.map((row) => row['allowed']);
      });

      expect(allowed).toEqual([true, true, false, true, true]);
    });
  });

  describe('outbox_age_seconds and applied_migrations', () => {
    it.each([
      ['outbox_age_seconds', 'SELECT verso.outbox_age_seconds() AS answer'],
      ['applied_migrations', 'SELECT verso.applied_migrations() AS answer'],
    ])('%s says how the installation is, and names nobody', async (_, sql) => {
      const answers = await asNobody(() => rows(sql));

      expect(answers.length).toBeGreaterThan(0);
      for (const { answer } of answers) {
        expect(typeof answer === 'number' || /^[A-Za-z]+\d+$/.test(String(answer))).toBe(true);
      }
    });

    it('renew_statistics lets the planner know the tables, asked by a job only', async () => {
      const job = await asRuntime('verso_job');
      const analysed = async (): Promise<number> => {
        const { rows: found } = await superuser.query<{ times: number }>(
          `SELECT analyze_count::int AS times FROM pg_stat_user_tables WHERE relname = 'enrolment'`,
        );
        return found[0]!.times;
      };
      const before = await analysed();

      await job.query('SELECT verso.renew_statistics()');
      await job.end();
      await superuser.query('SELECT pg_stat_clear_snapshot()');

      expect(await analysed()).toBe(before + 1);
      await expect(rows('SELECT verso.renew_statistics()')).rejects.toThrow(/permission denied/);
    });

    it('installation_figures counts, and names no more than queues, states and jobs', async () => {
      const [row] = await asNobody(() =>
        rows(`SELECT verso.installation_figures($1)::text AS answer`, [NOW]),
      );
      const words = String(row?.['answer']).match(/"[^"]*"/g) ?? [];

      expect(words).toContain('"outboxSeconds"');
      expect(
        words.filter(
          (word) => !/^"([a-z]+([A-Z][a-z]+)*|[a-z-]+\.[a-z-]+|[\d.]+ ?\(?.*\)?)"$/.test(word),
        ),
      ).toEqual([]);
      expect(words.filter((word) => /@|[0-9a-f]{8}-/.test(word))).toEqual([]);
    });
  });
});
