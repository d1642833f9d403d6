import { RollupsService } from '../../backend/src/rollups/rollups.service.js';
import { UnitOfWork } from '../../backend/src/platform/database/unit-of-work.js';
import { Outbox } from '../../backend/src/platform/outbox/outbox.js';
import { startApp, type TestApp } from '../support/app.js';
import { onEveryBackend } from '../support/backends.js';
import { HOLD_POINTS, HoldPoint } from '../support/faults/hold-points.js';
import { Installation } from '../support/faults/installation.js';
import { Fixtures } from '../support/growth-path/fixtures.js';
import { askForSweep, replaceSweep, until } from '../support/sweeps.js';
import type { TestClient } from '../support/test-client.js';
import { testDatabase, workerDatabase } from '../support/test-database.mjs';

const PATIENCE_MS = 180_000;
const ATTEMPTS = 4;

interface Failure {
  readonly id: string;
  readonly name: string;
  readonly errorCode: string;
  readonly attempts: number;
}

async function failuresOf(administrator: TestClient): Promise<Failure[]> {
  return (await administrator.get('/job-failures')).body.items as Failure[];
}

onEveryBackend('a job that fails whenever it is tried', (backend) => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ env: backend() })));
  afterAll(() => app.stop());

  it(
    'ends with its reason while others go on, and is done when it is mended and ordered again',
    async () => {
      let [tries, isMended] = [0, false];
      await replaceSweep(app, () => {
        tries += 1;
        return isMended ? Promise.resolve() : Promise.reject(new Error('it never works'));
      });
      const administrator = await app.as(await app.people.administrator());
      await askForSweep(app);
      await app.work();

      const others = [];
      for (let nth = 0; nth < 5; nth += 1) {
        others.push(await app.people.advisor());
        await (await app.browser()).post('/session/code-request', { email: others[nth]!.email });
      }
      await until(async () => {
        await app.work();
        return (await failuresOf(administrator)).length > 0;
      }, 60);
      const [failure] = await failuresOf(administrator);
      const kept = await app.rows(
        `SELECT FROM mail_message WHERE person_id = ANY ($1)
                                      AND state = 'kept'`,
        [others.map(({ id }) => id)],
      );

      expect(failure).toMatchObject({
        ...{ name: 'accounts.sweep', errorCode: 'job.unexpected', attempts: ATTEMPTS },
      });
      expect(tries).toBe(ATTEMPTS);
      expect(kept).toHaveLength(others.length);
      isMended = true;
      const reply = await administrator.post(`/job-failures/${failure!.id}/retry`);
      await app.work();
      expect([reply.status, tries]).toEqual([202, ATTEMPTS + 1]);
      expect(await failuresOf(administrator)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('a job under which every worker dies', () => {
  let app: TestApp;
  let fixtures: Fixtures;
  let installation: Installation;
  beforeAll(async () => {
    app = await startApp();
    fixtures = new Fixtures(app);
    installation = new Installation(workerDatabase());
  });
  afterAll(async () => {
    await installation.stop();
    await app.stop();
  });

  it(
    'is taken for the reason and set aside; ordered again by an administrator it is done',
    async () => {
      const programme = await fixtures.programme();
      await fixtures.firm(programme);
      const point = await HoldPoint.lay(testDatabase().superuserUrl, HOLD_POINTS['in a rollup']);
      await point.shut();
      await app
        .get(UnitOfWork)
        .run({ kind: 'system', job: 'test' }, () =>
          app.get(Outbox).add('rollups.recompute', { programmeId: programme.id }),
        );
      for (let death = 0; death < ATTEMPTS; death += 1) {
        await point.kill(installation, await installation.worker());
      }
      await point.open();
      await installation.worker();
      const administrator = await app.as(await app.people.administrator());
      await until(async () => (await failuresOf(administrator)).length > 0, 60);
      const [failure] = await failuresOf(administrator);
      const cells = 'SELECT FROM kpi_cell WHERE programme_id = $1';
      const before = await app.rows(cells, [programme.id]);

      const reply = await administrator.post(`/job-failures/${failure!.id}/retry`);
      await until(async () => (await app.rows(cells, [programme.id])).length > 0, 60);
      await point.remove();

      expect(failure).toMatchObject({ name: 'rollups.recompute', errorCode: 'job.stalled' });
      expect(before).toEqual([]);
      expect(reply.status).toBe(202);
      expect(await app.get(RollupsService).driftOf(programme.id)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
