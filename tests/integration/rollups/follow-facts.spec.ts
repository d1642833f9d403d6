import { v7 } from 'uuid';

import { startApp, type TestApp } from '../../support/app.js';
import { onEveryBackend } from '../../support/backends.js';
import { aCard, running } from '../../support/growth-path/experiment-steps.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { PASSWORD } from '../../support/growth-path/test-api.js';
import type { TestClient } from '../../support/test-client.js';

onEveryBackend('figures follow facts, through outbox, relay and queue', (backend) => {
  let app: TestApp;
  let programme: Programme;
  let firm: Firm;
  let owner: TestClient;

  beforeAll(async () => {
    app = await startApp({ env: backend() });
    app.clock.moveTo('2026-03-05T09:00:00.500Z');
    const fixtures = new Fixtures(app);
    programme = await fixtures.programme();
    firm = await fixtures.firm(programme);
    const { email } = await fixtures.person('entrepreneur', programme.id, firm.id);
    owner = await app.browser();
    await owner.post('/session/password', { email, password: PASSWORD });
  });
  afterAll(() => app.stop());

  async function close(): Promise<void> {
    const id = await running(owner, programme, aCard(firm));
    const path = `/programmes/${programme.id}/experiments/${id}`;
    await owner.post(`${path}/observations`, { id: v7(), trials: 30, successes: 9 });
    await owner.post(`${path}/close`, {
      decision: 'persevere',
      learning: 'Varausnappi näkyviin jokaiselle sivulle.',
      visibility: 'public',
    });
  }

  it('makes one computation of what happens within seconds', async () => {
    await close();
    await close();
    await app.work();
    const cells = () =>
      app.rows<{ value: number }>(
        `SELECT value FROM kpi_cell
          WHERE programme_id = $1 AND kpi = 'experiments-decided' AND scope = 'programme'`,
        [programme.id],
      );
    expect(await cells()).toEqual([]);

    app.clock.moveBy(60_000);
    await app.work();

    expect(await cells()).toEqual([{ value: 2 }]);
    const done = app.lines.filter((line) => line.includes('"job":"rollups.recompute"'));
    expect(done.length).toBeLessThan(4);
    const [asked] = await app.rows<{ count: number }>(
      `SELECT count(*) AS count FROM outbox
        WHERE name = 'rollups.recompute' AND payload #>> '{payload,programmeId}' = $1`,
      [programme.id],
    );
    expect(asked?.count).toBe(4);
  });
});
