import { createHash } from 'node:crypto';

import { v7 } from 'uuid';

import { RollupsService } from '../../../backend/src/rollups/rollups.service.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

describe("the funder's review", () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let rollups: RollupsService;
  let programme: Programme;
  let networks: Firm[];
  let funder: Client;
  let manager: Client;
  let releaseId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-15T09:00:00Z');
    rollups = api.app.get(RollupsService, { strict: false });
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    networks = [];
    for (const size of [4, 3, 2]) await aNetwork(size);
    await aim('enterprises-taking-part', 60);
    funder = await api.as(programme.funder);
    manager = await api.as(programme.manager);
    await publish('2026-01');
    releaseId = (await publish('2026-02')).body.releaseId as string;
  });
  afterAll(() => api.stop());

  async function aNetwork(size: number): Promise<void> {
    const network = await fixtures.network(programme);
    networks.push(network);
    for (let n = 0; n < size; n += 1) {
      const firm = await fixtures.firm(programme);
      await fixtures.member(programme, network, firm);
      await fixtures.decided(programme, firm, {
        networkId: network.id,
        decidedAt: '2026-02-10T09:00:00Z',
        visibility: n === 0 ? 'group' : 'advisor',
      });
    }
  }

  const aim = (kpi: string, target: number): Promise<void> =>
    fixtures.insert('kpi_target', {
      id: v7(),
      programme_id: programme.id,
      kpi,
      target,
      due_on: '2027-12-31',
      recorded_at: '2025-01-02T09:00:00Z',
      recorded_by: programme.manager.id,
      superseded_at: null,
    });

  async function publish(month: string): Promise<Reply> {
    await rollups.recomputeMonth(programme.id, month);
    return manager.post(`/programmes/${programme.id}/kpi-releases`, { month });
  }

  const review = (query = ''): Promise<Reply> =>
    funder.get(`/review/programmes/${programme.id}${query}`);

  it('lists the programmes she funds with their releases, the latest first', async () => {
    await fixtures.programme();

    const { status, body } = await funder.get('/review/programmes');

    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        id: programme.id,
        regionLabel: { fi: 'Testisavo' },
        releases: [{ month: '2026-02' }, { month: '2026-01' }],
      },
    ]);
  });

  it('shows indicators against targets: totals exact, small parts suppressed and said to be', async () => {
    const { status, body } = await review();

    expect(status).toBe(200);
    expect(body.release).toMatchObject({ id: releaseId, month: '2026-02' });
    const [taking, decided, shared] = body.indicators;
    expect(taking).toMatchObject({
      kpi: 'enterprises-taking-part',
      value: 9,
      target: 60,
      targetDueOn: '2027-12-31',
      series: [
        { month: '2026-01', value: 9 },
        { month: '2026-02', value: 9 },
      ],
    });
    expect(partsOf(taking)).toEqual([
      [4, false],
      [null, true],
      [null, true],
    ]);
    expect([decided.value, decided.target]).toEqual([9, null]);
    expect(shared).toMatchObject({ numerator: 3, denominator: 9, value: 3 / 9 });
    expect(body.method).toMatchObject({
      asOf: '2026-02-28',
      fewestEnterprises: 3,
      indicators: [
        { kpi: 'enterprises-taking-part', method: 'distinct-enterprises', version: 1 },
        { kpi: 'experiments-decided', method: 'count' },
        { kpi: 'learning-shared-share', method: 'ratio-of-sums' },
      ],
    });
  });

  function partsOf(indicator: {
    breakdown: { networkId: string; value: number | null; suppressed: boolean }[];
  }) {
    return networks.map(({ id }) => {
      const part = indicator.breakdown.find(({ networkId }) => networkId === id);
      return [part?.value, part?.suppressed];
    });
  }

  it('gives no hidden part away by subtraction', async () => {
    const { body } = await review();

    for (const { numerator, breakdown } of body.indicators) {
      const hidden = breakdown.filter(({ suppressed }: { suppressed: boolean }) => suppressed);
      const shown = breakdown.reduce(
        (sum: number, part: { numerator: number | null }) => sum + (part.numerator ?? 0),
        0,
      );
      expect(hidden.length).toBeGreaterThanOrEqual(2);
      // What is left is the sum of two parts or more, and more than one each.
      expect(numerator - shown).toBeGreaterThan(hidden.length === 0 ? -1 : 1);
    }
  });

  it('shows an earlier month as it was published', async () => {
    const { body } = await review('?month=2026-01');

    expect(body.release.month).toBe('2026-01');
    expect(body.indicators[1]).toMatchObject({ kpi: 'experiments-decided', value: 0 });
    expect(body.indicators[2]).toMatchObject({ denominator: 0, value: null });
    expect((await review('?month=2025-12')).body.code).toBe('release.not-found');
  });

  it('says so when nothing is published yet', async () => {
    const other = await fixtures.programme();
    const client = await api.as(other.funder);

    const { body } = await client.get(`/review/programmes/${other.id}`);

    expect(body).toMatchObject({ release: null, indicators: [], method: null });
  });

  it('hands the document over byte for byte', async () => {
    const { status, text, headers } = await funder.get(`/review/releases/${releaseId}/document`);

    const { body } = await review();
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/json');
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(body.release.sha256);
  });

  it('reproduces the table of a release byte for byte, in both dialects', async () => {
    const path = `/review/releases/${releaseId}/document.csv`;
    const [first, second] = [await funder.get(path), await funder.get(`${path}?dialect=fi`)];
    const international = await funder.get(`${path}?dialect=international`);

    expect(first.headers['content-type']).toContain('text/csv');
    expect(first.text.startsWith('\uFEFFprogramme;month;')).toBe(true);
    expect(second.text).toBe(first.text);
    expect(international.text).toContain('learning-shared-share,share,programme,,3,9,0.3333333333');
    expect(first.text).toContain('learning-shared-share;share;programme;;3;9;0,3333333333');
    expect((await funder.get(`${path}?dialect=us`)).body.errors).toMatchObject([
      { path: 'dialect', code: 'not-one-of' },
    ]);
  });

  it('keeps a superseded release as it was, and lists the one that stands', async () => {
    const before = await funder.get(`/review/releases/${releaseId}/document`);
    await aim('experiments-decided', 30);
    const later = await publish('2026-02');
    expect(later.status).toBe(201);

    const { body } = await review();
    expect(body.release.id).toBe(later.body.releaseId);
    expect(body.indicators[1].target).toBe(30);
    expect((await funder.get(`/review/releases/${releaseId}/document`)).text).toBe(before.text);
    const { releases } = (await funder.get('/review/programmes')).body.items[0];
    expect(releases).toHaveLength(2);
  });

  it('is hers alone, and of her programmes alone', async () => {
    const other = await fixtures.programme();
    const stranger = await api.as(other.funder);

    expect((await stranger.get(`/review/programmes/${programme.id}`)).body.code).toBe(
      'programme.not-found',
    );
    for (const file of ['document', 'document.csv']) {
      const { status, body } = await stranger.get(`/review/releases/${releaseId}/${file}`);
      expect([status, body.code]).toEqual([404, 'release.not-found']);
    }
    const advisor = await api.as(programme.advisor);
    expect((await advisor.get('/review/programmes')).status).toBe(403);
  });
});
