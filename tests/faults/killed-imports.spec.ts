import { HOLD_POINTS, HoldPoint } from '../support/faults/hold-points.js';
import { Installation } from '../support/faults/installation.js';
import { Fixtures, type Programme } from '../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../support/growth-path/test-api.js';
import { Uploads } from '../support/growth-path/uploads.js';
import { until } from '../support/sweeps.js';
import { testDatabase, workerDatabase } from '../support/test-database.mjs';

const ROUNDS = 20;
const FIRMS = 30;
/** So many rows are written by two connections at once. */
const MANY = { rounds: 2, firms: 2_200 };
const PATIENCE_MS = 600_000;
const WITHIN_SECONDS = 60;

describe('an import whose worker is killed', () => {
  let api: TestApi;
  let programme: Programme;
  let manager: Client;
  let uploads: Uploads;
  let installation: Installation;
  let point: HoldPoint;
  beforeAll(async () => {
    api = await TestApi.start();
    installation = new Installation(workerDatabase());
    point = await HoldPoint.lay(testDatabase().superuserUrl, HOLD_POINTS['in an import']);
  });
  afterAll(async () => {
    await point.remove();
    await installation.stop();
    await api.stop();
  });

  beforeEach(async () => {
    programme = await new Fixtures(api).programme();
    manager = await api.as(programme.manager);
    uploads = new Uploads(api, manager, programme.id);
  });

  const hasCome = (id: string, state: string): Promise<void> =>
    until(async () => (await uploads.view(id)).state === state, WITHIN_SECONDS);

  /** Hands a file in, and waits until the worker has checked it. */
  async function checked(content: string): Promise<string> {
    const { body } = await uploads.upload(content);
    const { id, state, kind, columns, decimalSign } = body;
    // Only the first one: its columns are known from then on.
    if (state === 'uploaded') {
      await manager.put(uploads.path(`/${id}/mapping`), { kind, columns, decimalSign });
    }
    await hasCome(id as string, 'checked');
    return id as string;
  }

  async function written() {
    const [counts] = await api.rows(
      `SELECT count(*)::int AS firms, count(DISTINCT o.own_number)::int AS numbers,
              (SELECT count(*)::int FROM enrolment WHERE programme_id = $1) AS enrolments,
              (SELECT count(*)::int FROM audit_event
                WHERE programme_id = $1 AND action = 'enterprise-profile.import') AS audited
         FROM enterprise_own_number o JOIN enterprise_profile p USING (programme_id, enterprise_id)
        WHERE o.programme_id = $1`,
      [programme.id],
    );
    return counts;
  }

  it.each([
    ['of few rows', ROUNDS, FIRMS, 1],
    ['of many, written in two halves at once,', MANY.rounds, MANY.firms, 2],
  ])(
    '%s comes to its end with another one: every row is written, and none twice',
    async (_, rounds, firms, halves) => {
      let worker = await installation.worker();
      const ends = [];
      for (let round = 0; round < rounds; round += 1) {
        const id = await checked(file(round, firms));
        await point.shut();
        await uploads.act(id, 'run');
        await point.kill(installation, worker, halves);
        const atDeath = (await uploads.view(id)).rowsWritten as number;
        await point.open();
        worker = await installation.worker();
        await hasCome(id, 'done');
        const { rowsWritten, counts } = await uploads.view(id);
        ends.push({ atDeath, rowsWritten, created: counts.created, refused: counts.refused });
      }

      await installation.kill(worker);
      const whole = { atDeath: 0, rowsWritten: firms, created: firms, refused: 0 };
      const all = rounds * firms;
      expect(ends).toEqual(ends.map(() => whole));
      expect(await written()).toEqual({ firms: all, numbers: all, enrolments: all, audited: all });
      expect(await api.rows('SELECT FROM job_failure')).toEqual([]);
    },
    PATIENCE_MS,
  );
});

const file = (round: number, firms: number): string =>
  [
    'Oma numero;Nimi',
    ...Array.from({ length: firms }, (_, n) => `R${round}-${n};Yritys ${round}-${n} Oy`),
  ].join('\n');
