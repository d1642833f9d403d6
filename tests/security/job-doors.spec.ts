import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const RETRY = 'SELECT verso.retry_job($1, $2, $3) AS answer';

/** The door through which a failed job is done once more. */
describe('retry_job', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let failure: string;
  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
  });
  beforeEach(async () => {
    failure = crypto.randomUUID();
    const payload = { payload: {}, actorId: cast.advisor };
    await superuser.query(
      `INSERT INTO job_failure (id, queue, name, payload, error_code, attempts, failed_at)
       VALUES ($1, 'default', 'accounts.sweep', $2, 'job.unexpected', 4, $3)`,
      [failure, payload, NOW],
    );
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const retry = async (outboxId: string) =>
    (await app.query<{ answer: boolean }>(RETRY, [failure, outboxId, NOW])).rows[0]?.answer;

  /** What the door did, seen from inside the transaction that asked: nothing of it is kept. */
  async function asked(personId: string | null, times = 1): Promise<unknown[]> {
    return asPerson(app, personId, async () => {
      const answers = [];
      for (let time = 0; time < times; time += 1) answers.push(await retry(crypto.randomUUID()));
      return answers;
    });
  }

  it('opens for an administrator, once for each failure', async () => {
    expect(await asked(cast.administrator, 2)).toEqual([true, false]);
  });

  it.each(['manager', 'advisor', 'funder', 'entrepreneur', 'foreignManager'] as const)(
    'stays shut for the %s',
    async (who) => {
      expect(await asked(cast[who])).toEqual([false]);
    },
  );

  it('stays shut for nobody', async () => {
    expect(await asked(null)).toEqual([false]);
  });

  it('gives the job again as the one who asked for it at first', async () => {
    await superuser.query('BEGIN');
    await superuser.query(`SELECT set_config('verso.person_id', $1, true)`, [cast.administrator]);
    const id = crypto.randomUUID();
    await superuser.query(RETRY, [failure, id, NOW]);
    const { rows } = await superuser.query(
      `SELECT o.payload ->> 'actorId' AS actor, o.relayed_at AS relayed, f.retried_by AS by
         FROM outbox o, job_failure f WHERE o.id = $1 AND f.id = $2`,
      [id, failure],
    );
    await superuser.query('ROLLBACK');

    expect(rows).toEqual([{ actor: cast.advisor, relayed: null, by: cast.administrator }]);
  });
});
