import type { Client } from 'pg';

import { type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const LATER = '2026-06-01T08:10:00Z';
const EXPIRES = '2026-06-15T08:00:00Z';

/** The doors of a person's own sessions and of the second step, each asked as the application's role. */
describe('the doors of one’s own access', () => {
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

  async function rows(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await app.query<Record<string, unknown>>(sql, values)).rows;
  }
  const ask = async (call: string, values: unknown[] = []): Promise<unknown> =>
    (await rows(`SELECT ${call} AS answer`, values))[0]?.['answer'];
  const become = (personId: string | null) =>
    rows(`SELECT set_config('verso.person_id', $1, true)`, [personId ?? '']);
  const begin = (sealed = 'sealed') => ask('verso.begin_totp($1, $2)', [sealed, NOW]);
  const confirm = (sealed = 'sealed', step = 100) =>
    ask('verso.confirm_totp($1, $2, $3, $4)', [sealed, step, ['code-1', 'code-2'], NOW]);
  const useStep = (step: number, person = cast.advisor) =>
    ask('verso.use_totp_step($1, $2, $3)', [person, step, 'sealed']);
  const useCode = (code: string, person = cast.advisor) =>
    ask('verso.use_recovery_code($1, $2, $3)', [person, [code], NOW]);

  describe('own_sessions, end_own_session and touch_session', () => {
    const OWN = 'SELECT * FROM verso.own_sessions($1, $2)';
    const save = (hash: string, person: string) =>
      rows(`SELECT verso.save_session($1, $2, '{"way":"code","sealed":"secret"}', $3, $4)`, [
        ...[hash, person, NOW, EXPIRES],
      ]);

    it('show the one who acts her sessions, without their hashes and what is sealed', async () => {
      const found = await asPerson(app, cast.advisor, async () => {
        await save('mine', cast.advisor);
        await save('theirs', cast.manager);
        await rows('SELECT verso.touch_session($1, $2)', ['mine', LATER]);
        await rows('SELECT verso.touch_session($1, $2)', ['mine', NOW]);
        return rows(OWN, ['mine', LATER]);
      });

      expect(found).toEqual([
        {
          id: expect.any(String) as string,
          data: { way: 'code' },
          created_at: new Date(NOW),
          last_seen_at: new Date(LATER),
          is_this: true,
        },
      ]);
    });

    it('end one of hers, once, and nobody else’s', async () => {
      const answers = await asPerson(app, cast.advisor, async () => {
        await save('mine', cast.advisor);
        const [mine] = await rows(OWN, ['', LATER]);
        const answer = [];
        for (const [, other] of othersThan(cast, 'advisor')) {
          await become(other);
          answer.push(await ask('verso.end_own_session($1)', [mine!['id']]));
        }
        await become(cast.advisor);
        answer.push(await ask('verso.end_own_session($1)', [mine!['id']]));
        answer.push(await ask('verso.end_own_session($1)', [mine!['id']]));
        return answer;
      });

      expect(answers).toEqual([...othersThan(cast, 'advisor').map(() => false), true, false]);
    });
  });

  describe('begin_totp, confirm_totp and totp_of', () => {
    it('begin as often as one likes, and turn on once, by the key that was begun last', async () => {
      const answers = await asPerson(app, cast.advisor, async () => [
        await begin('first'),
        await begin('second'),
        await confirm('first'),
        await confirm('second'),
        await confirm('second'),
        await begin('third'),
        await rows('SELECT * FROM verso.totp_of($1)', [cast.advisor]),
      ]);

      expect(answers).toEqual([
        ...[true, true, false, true, false, false],
        [{ sealed_secret: 'second', confirmed_at: new Date(NOW), codes_left: 2 }],
      ]);
    });

    it('do nothing for nobody', async () => {
      const answers = await asPerson(app, null, async () => [
        await begin(),
        await confirm(),
        await ask('verso.replace_recovery_codes($1)', [['x']]),
      ]);

      expect(answers).toEqual([false, false, null]);
    });

    it('show nobody the tables', async () => {
      const answers = await asPerson(app, cast.administrator, async () => [
        await attempt(app, 'SELECT * FROM totp'),
        await attempt(app, 'SELECT * FROM recovery_code'),
      ]);

      expect(answers).toEqual([{ refusedBy: 'wall' }, { refusedBy: 'wall' }]);
    });
  });

  describe('use_totp_step', () => {
    it('takes a step once, and none before it', async () => {
      const answers = await asPerson(app, cast.advisor, async () => {
        const early = [await begin(), await useStep(99)];
        await confirm();
        await become(null);
        const answer = [];
        for (const step of [100, 101, 101, 100, 102]) answer.push(await useStep(step));
        return [...early, ...answer, await useStep(103, cast.manager)];
      });

      expect(answers).toEqual([true, false, false, true, false, false, true, false]);
    });

    it('takes it once when two ask at the same time', async () => {
      const other = await asRuntime('verso_app');
      await app.query(`SELECT set_config('verso.person_id', $1, false)`, [cast.foreignManager]);
      await begin();
      await confirm();
      const take = (client: Client) =>
        client.query<{ answer: boolean }>(
          `SELECT verso.use_totp_step($1, 200, 'sealed') AS answer`,
          [cast.foreignManager],
        );
      const taken = await Promise.all([take(app), take(other)]);
      await ask('verso.end_totp($1)', [cast.foreignManager]);
      await app.query(`SELECT set_config('verso.person_id', '', false)`);
      await other.end();

      expect(taken.map(({ rows: [row] }) => row!.answer).sort()).toEqual([false, true]);
    });
  });

  describe('use_recovery_code and replace_recovery_codes', () => {
    it('takes each code once, of its owner only, and none that was replaced', async () => {
      const answers = await asPerson(app, cast.advisor, async () => {
        await begin();
        await confirm();
        const answer = [await useCode('code-1', cast.manager)];
        for (const code of ['code-1', 'code-1', 'wrong']) answer.push(await useCode(code));
        await ask('verso.replace_recovery_codes($1)', [['code-3']]);
        return [...answer, await useCode('code-2'), await useCode('code-3')];
      });

      expect(answers).toEqual([false, true, false, false, false, true]);
    });
  });

  describe('end_totp and has_totp', () => {
    it('are for oneself and for administrators', async () => {
      const answers = await asPerson(app, cast.advisor, async () => {
        await begin();
        await confirm();
        const seen = [];
        for (const [, other] of othersThan(cast, 'advisor', 'administrator')) {
          await become(other);
          seen.push(await ask('verso.has_totp($1)', [cast.advisor]));
          seen.push(await attempt(app, 'SELECT verso.end_totp($1)', [cast.advisor]));
        }
        await become(cast.administrator);
        const hers = [await ask('verso.has_totp($1)', [cast.advisor])];
        hers.push(await ask('verso.end_totp($1)', [cast.advisor]));
        hers.push(await ask('verso.end_totp($1)', [cast.advisor]));
        hers.push(await ask('verso.has_totp($1)', [cast.advisor]));
        return { seen, hers };
      });

      const others = othersThan(cast, 'advisor', 'administrator');
      expect(answers.seen).toEqual(others.flatMap(() => [false, { refusedBy: 'wall' }]));
      expect(answers.hers).toEqual([true, true, false, false]);
    });
  });
});
