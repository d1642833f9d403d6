import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('the figures as staff read them', () => {
  let api: TestApi;
  let programme: Programme;
  let group: Firm;
  let firms: Firm[];
  let advisor: Client;
  let manager: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-15T09:00:00Z');
    const fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    group = await fixtures.network(programme);
    firms = [];
    for (let n = 0; n < 3; n += 1) firms.push(await fixtures.firm(programme));
    await fixtures.member(programme, group, firms[0]!);
    await fixtures.member(programme, group, firms[1]!);
    await fixtures.decided(programme, firms[0]!, {
      networkId: group.id,
      decidedAt: '2026-02-10T09:00:00Z',
    });
    await fixtures.insert('kpi_target', {
      id: v7(),
      programme_id: programme.id,
      kpi: 'enterprises-taking-part',
      target: 60,
      due_on: '2027-12-31',
      recorded_at: '2025-01-02T09:00:00Z',
      recorded_by: programme.manager.id,
      superseded_at: null,
    });
    advisor = await api.as(programme.advisor);
    manager = await api.as(programme.manager);
    for (const month of ['2026-02', '2026-03']) {
      await manager.post(`/programmes/${programme.id}/kpis/recompute`, { month });
    }
    await api.work('rollups');
  });
  afterAll(() => api.stop());

  const kpis = (query = '') => advisor.get(`/programmes/${programme.id}/kpis${query}`);

  it('shows the latest month, the programme before its groups, against targets', async () => {
    const { status, body } = await kpis();

    expect(status).toBe(200);
    expect(body).toMatchObject({ month: '2026-03', months: ['2026-03', '2026-02'], release: null });
    expect(body.computedAt).not.toBeNull();
    expect(body.cells).toMatchObject([
      { kpi: 'enterprises-taking-part', scope: 'programme', value: 3, target: 60 },
      { kpi: 'enterprises-taking-part', scope: 'network', value: 2, networkName: group.name },
      { kpi: 'experiments-decided', scope: 'programme', value: 1, target: null },
      { kpi: 'experiments-decided', scope: 'network', value: 1 },
      { kpi: 'learning-shared-share', numerator: 0, denominator: 1, value: 0 },
      { kpi: 'learning-shared-share', networkId: group.id },
    ]);
    expect(body.series).toContainEqual({ month: '2026-02', kpi: 'experiments-decided', value: 1 });
  });

  it('shows thirteen months at most, up to the one asked for', async () => {
    const { body } = await kpis('?month=2026-02');

    expect(body.month).toBe('2026-02');
    expect(body.series.map(({ month }: { month: string }) => month)).not.toContain('2026-03');
  });

  it('has no cells, and says so, in a month that was never made', async () => {
    const { body } = await kpis('?month=2025-07');

    expect(body).toMatchObject({ month: '2025-07', computedAt: null, cells: [], series: [] });
  });

  it('opens a cell to the firms behind it, and says how it was made', async () => {
    const { body } = await kpis();
    const cell = body.cells[1];

    const opened = await advisor.get(
      `/programmes/${programme.id}/kpis/cells/${cell.id}/enterprises`,
    );

    expect(opened.body.cell).toEqual(cell);
    expect(opened.body.items.map(({ id }: Firm) => id).sort()).toEqual(
      [firms[0]!.id, firms[1]!.id].sort(),
    );
    expect(opened.body.madeOf).toEqual({
      method: 'distinct-enterprises',
      version: 1,
      parameters: { asOf: '2026-03-15' },
      facts: { networks: 1, enrolments: 3, memberships: 2, decisions: 1 },
    });
  });

  it('opens no cell of another programme', async () => {
    const fixtures = new Fixtures(api);
    const other = await fixtures.programme();
    const stranger = await api.as(other.advisor);
    const { body } = await kpis();
    const cell = body.cells[0].id as string;

    const foreign = await stranger.get(`/programmes/${other.id}/kpis/cells/${cell}/enterprises`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'cell.not-found']);
    const hidden = await stranger.get(`/programmes/${programme.id}/kpis`);
    expect([hidden.status, hidden.body.code]).toEqual([404, 'programme.not-found']);
  });

  it('is for staff: not for an entrepreneur, not for a funder', async () => {
    const fixtures = new Fixtures(api);
    const entrepreneur = await fixtures.person('entrepreneur', programme.id, firms[0]!.id);

    for (const person of [entrepreneur, programme.funder]) {
      const client = await api.as(person);
      expect((await client.get(`/programmes/${programme.id}/kpis`)).status).toBe(403);
    }
  });

  it('makes a month anew when a manager asks, not an advisor', async () => {
    const path = `/programmes/${programme.id}/kpis/recompute`;

    expect((await advisor.post(path, { month: '2026-02' })).status).toBe(403);
    expect((await manager.post(path, { month: '2026-02' })).status).toBe(202);
    const future = await manager.post(path, { month: '2026-04' });
    expect([future.status, future.body.errors]).toEqual([
      400,
      [{ path: 'month', code: 'month.in-future' }],
    ]);
    expect((await manager.post(path, { month: '2026-13' })).body.errors).toMatchObject([
      { path: 'month', code: 'not-a-month' },
    ]);
  });
});
