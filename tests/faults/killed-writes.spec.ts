import { RollupsService } from '../../backend/src/rollups/rollups.service.js';
import { UnitOfWork } from '../../backend/src/platform/database/unit-of-work.js';
import { Outbox } from '../../backend/src/platform/outbox/outbox.js';
import { type TestApp, startApp } from '../support/app.js';
import { HOLD_POINTS, HoldPoint } from '../support/faults/hold-points.js';
import { Installation } from '../support/faults/installation.js';
import { WebClient } from '../support/faults/web-client.js';
import { Fixtures } from '../support/growth-path/fixtures.js';
import { until } from '../support/sweeps.js';
import { testDatabase, workerDatabase } from '../support/test-database.mjs';

const ROUNDS = 20;
const PATIENCE_MS = 600_000;

describe('what was being written when a process was killed', () => {
  let app: TestApp;
  let fixtures: Fixtures;
  let installation: Installation;
  let point: HoldPoint;
  beforeAll(async () => {
    app = await startApp();
    fixtures = new Fixtures(app);
    installation = new Installation(workerDatabase());
  });
  afterEach(async () => {
    await point.remove();
    await installation.stop();
  });
  afterAll(() => app.stop());

  it(
    'is not there when the API died before the commit, and once when it is asked for again',
    async () => {
      const { email } = await fixtures.person('administrator', null);
      point = await HoldPoint.lay(testDatabase().superuserUrl, HOLD_POINTS['before commit']);
      let api = await installation.api();
      const client = await WebClient.signedIn(api.url, email);
      const countOf = async (sql: string, value: string) =>
        (await app.rows(`SELECT 1 FROM person_identity i ${sql} WHERE i.email = $1`, [value]))
          .length;
      const counts = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const invited = `uusi-${round}@test.example`;
        const ask = () =>
          client.post(
            '/people',
            { ...{ role: 'administrator', programmeId: null, language: 'fi' }, ...named(invited) },
            { 'idempotency-key': `invite-${round}-0123456789` },
          );
        await point.shut();
        const cutOff = ask().then(
          ({ status }) => status,
          () => 'no answer',
        );
        await point.kill(installation, api);
        const before = await countOf('', invited);
        await point.open();
        api = await installation.api();
        client.url = api.url;
        const again = (await ask()).status;
        const mails = await countOf('JOIN mail_message m USING (person_id)', invited);
        counts.push({
          first: await cutOff,
          before,
          again,
          people: await countOf('', invited),
          mails,
        });
      }

      const whole = { first: 'no answer', before: 0, again: 201, people: 1, mails: 1 };
      expect(counts).toEqual(counts.map(() => whole));
    },
    PATIENCE_MS,
  );

  it(
    'is made anew when the worker died in a rollup: every figure stands once, and is right',
    async () => {
      const programme = await fixtures.programme();
      point = await HoldPoint.lay(testDatabase().superuserUrl, HOLD_POINTS['in a rollup']);
      const job = { kind: 'system', job: 'test' } as const;
      let worker = await installation.worker();
      for (let round = 0; round < ROUNDS; round += 1) {
        await fixtures.firm(programme);
        await point.shut();
        await app
          .get(UnitOfWork)
          .run(job, () => app.get(Outbox).add('rollups.recompute', { programmeId: programme.id }));
        await point.kill(installation, worker);
        await point.open();
        worker = await installation.worker();
        await until(async () => (await app.rows(OPEN)).length === 0, 60);
      }

      const doubled = await app.rows(
        `SELECT kpi, network_id, month FROM kpi_cell WHERE programme_id = $1
          GROUP BY kpi, network_id, month HAVING count(*) > 1`,
        [programme.id],
      );
      const cells = await app.rows('SELECT FROM kpi_cell WHERE programme_id = $1', [programme.id]);
      expect(cells.length).toBeGreaterThan(0);
      expect(doubled).toEqual([]);
      expect(await app.get(RollupsService).driftOf(programme.id)).toEqual([]);
      expect(await app.rows('SELECT FROM job_failure')).toEqual([]);
    },
    PATIENCE_MS,
  );
});

const OPEN = 'SELECT 1 FROM outbox WHERE finished_at IS NULL';
const named = (email: string) => ({ name: 'Uusi Henkilö', email });
