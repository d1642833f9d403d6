import { jest } from '@jest/globals';

import { metricsText } from '../../../backend/src/platform/health/metrics.js';
import { RollupsWatchService } from '../../../backend/src/rollups/rollups-watch.service.js';
import { RollupsService } from '../../../backend/src/rollups/rollups.service.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

describe('the nightly watch over the figures', () => {
  let api: TestApi;
  let rollups: RollupsService;
  let watch: RollupsWatchService;
  let fixtures: Fixtures;
  let programme: Programme;

  beforeAll(async () => {
    api = await TestApi.start();
    rollups = api.app.get(RollupsService, { strict: false });
    watch = api.app.get(RollupsWatchService, { strict: false });
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-15T09:00:00Z');
    await api.rows(`UPDATE programme SET archived_at = now()`);
    await api.rows('DELETE FROM outbox');
    programme = await fixtures.programme();
    const firm = await fixtures.firm(programme);
    await fixtures.member(programme, await fixtures.network(programme), firm);
    await fixtures.decided(programme, firm, { decidedAt: '2026-02-10T09:00:00Z' });
    for (const month of ['2026-01', '2026-02', '2026-03']) {
      await rollups.recomputeMonth(programme.id, month);
    }
  });
  afterAll(() => api.stop());

  const alarms = (): Promise<{ details: { month: string } }[]> =>
    api.rows(`SELECT details FROM audit_event WHERE action = 'kpi.drift' AND subject_id = $1`, [
      programme.id,
    ]);
  const tamper = (): Promise<object[]> =>
    api.rows(
      `UPDATE kpi_cell SET numerator = 7, value = 7
        WHERE programme_id = $1 AND month = '2026-01' AND kpi = 'enterprises-taking-part' AND scope = 'programme'`,
      [programme.id],
    );

  it('finds no difference between stored figures and figures made again from facts', async () => {
    expect(await rollups.driftOf(programme.id)).toEqual([]);

    api.moveTo('2026-03-20T09:00:00Z');
    expect(await rollups.driftOf(programme.id)).toEqual([]);
  });

  it('raises an alarm for a changed cell, and repairs nothing', async () => {
    await tamper();

    await watch.checkDrift();
    const done = await api.work('rollups');

    expect(done).toEqual(['rollups.confirm-drift']);
    expect((await alarms()).map(({ details }) => details.month)).toEqual(['2026-01']);
    expect(await metricsText()).toMatch(/verso_drift_found_total [1-9]/);
    expect(await rollups.driftOf(programme.id)).toMatchObject([{ month: '2026-01' }]);
  });

  it('goes on with the other programmes where one cannot be checked, and fails with it', async () => {
    const broken = await fixtures.programme();
    await tamper();
    const driftOf = rollups.driftOf.bind(rollups);
    const check = jest.spyOn(rollups, 'driftOf').mockImplementation((id, month) => {
      if (id === broken.id) throw new Error('not to be computed');
      return driftOf(id, month);
    });
    jest.spyOn(rollups, 'programmeIds').mockResolvedValueOnce([broken.id, programme.id]);

    await expect(watch.checkDrift()).rejects.toThrow('The check failed for 1 of 2');
    check.mockRestore();
    await api.work('rollups');

    expect((await alarms()).map(({ details }) => details.month)).toEqual(['2026-01']);
  });

  it('notices a firm that was taken from behind a cell', async () => {
    await api.rows('DELETE FROM kpi_cell_enterprise WHERE programme_id = $1', [programme.id]);

    expect((await rollups.driftOf(programme.id)).map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
  });

  it('raises no alarm for a fact that was only waiting for its computation', async () => {
    await fixtures.firm(programme, { activeFrom: '2026-01-05' });

    await watch.checkDrift();
    await rollups.recompute(programme.id);
    await api.work('rollups');

    expect(await alarms()).toEqual([]);
  });

  it('looks again only after the time in which computations are gathered', async () => {
    await tamper();

    await watch.checkDrift();

    const [row] = await api.rows<{ run_at: Date }>(
      `SELECT run_at FROM outbox WHERE name = 'rollups.confirm-drift'`,
    );
    expect(row!.run_at.toISOString() > '2026-03-15T09:02:00Z').toBe(true);
  });

  it('has the running month made anew each night, and the last one until it is whole', async () => {
    expect(await rollups.due()).toEqual([{ programmeId: programme.id, month: '2026-03' }]);

    api.moveTo('2026-03-31T21:05:00Z');
    await watch.recomputeAll();
    await api.work('rollups');

    const months = await api.rows(
      `SELECT month, max(made_of #>> '{parameters,asOf}') AS as_of FROM kpi_cell
        WHERE programme_id = $1 GROUP BY month ORDER BY month DESC LIMIT 2`,
      [programme.id],
    );
    expect(months).toEqual([
      { month: '2026-04', as_of: '2026-04-01' },
      { month: '2026-03', as_of: '2026-03-31' },
    ]);
    expect(await rollups.due()).toEqual([{ programmeId: programme.id, month: '2026-04' }]);
  });
});
