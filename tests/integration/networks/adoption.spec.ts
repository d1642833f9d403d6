import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('the operating model in the groups of a programme', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let advisor: Client;
  let network: Firm;

  const read = () => advisor.get(`/programmes/${mine.id}/adoption`);
  const say = (request: object, client = advisor) =>
    client.post(`/programmes/${mine.id}/networks/${network.id}/upkeep`, request);
  const held = (meetsOn: string, host: Firm | null, state = 'held') =>
    fixtures.insert('meeting', {
      ...{ id: v7(), programme_id: mine.id, network_id: network.id, meets_on: meetsOn, state },
      ...{ starts_at: '18:00', ends_at: '20:00', place: 'Verstas', theme: null, minutes: null },
      ...{ at_coordinator: host === null, host_id: host?.id ?? null },
      ...{ arranged_at: '2025-01-01T06:00:00Z', created_at: '2025-01-01T06:00:00Z' },
      created_by: mine.advisor.id,
      settled_at: state === 'planned' ? null : '2025-01-01T06:00:00Z',
    });

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    mine = await fixtures.programme();
    advisor = await api.as(mine.advisor);
    network = await fixtures.network(mine);
  });
  afterAll(() => api.stop());

  it('says of a group that has not met that nothing can be said', async () => {
    const { body } = await read();

    expect(body).toMatchObject({
      asOf: '2026-03-10',
      regions: [{ regionCode: null, groups: 1, started: 0, keepRhythm: 0, rotate: 0 }],
      groups: [{ startedOn: null, keepsRhythm: null, rotates: null, isIndependent: null }],
    });
  });

  it('counts the meetings that were held, by their months and hosts', async () => {
    const firms = [await fixtures.firm(mine), await fixtures.firm(mine), await fixtures.firm(mine)];
    await held('2025-12-03', firms[0]!);
    await held('2026-01-14', firms[1]!);
    await held('2026-02-11', firms[2]!);
    await held('2026-03-04', firms[0]!);
    await held('2026-02-25', null, 'cancelled');
    await held('2026-04-08', firms[1]!, 'planned');
    await fixtures.change('UPDATE network SET municipality_code = $2 WHERE id = $1', [
      network.id,
      '491',
    ]);

    const { body } = await read();

    expect(body.groups[0]).toMatchObject({
      ...{ name: network.name, regionCode: 'MK10', startedOn: '2025-12-03' },
      ...{ monthsDue: 3, monthsMet: 3, keepsRhythm: true },
      ...{ meetings: 3, hosted: 3, hosts: 3, rotates: true },
    });
    expect(body.regions).toMatchObject([
      { regionCode: 'MK10', groups: 1, started: 1, keepRhythm: 1, rotate: 1, independent: 0 },
    ]);
  });

  it('knows who keeps a group going, the latest word of two at once too', async () => {
    await say({ upkeep: 'project', sinceOn: '2025-01-10' });
    expect((await read()).body.groups[0]).toMatchObject({ isIndependent: false });

    const replies = await Promise.all([
      say({ upkeep: 'municipality', sinceOn: '2026-01-01' }),
      say({ upkeep: 'members', sinceOn: '2026-01-01' }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect((await read()).body).toMatchObject({
      groups: [{ isIndependent: true, upkeepSinceOn: '2026-01-01' }],
      regions: [{ independent: 1 }],
    });
    const rows = 'SELECT superseded_at IS NULL AS stands FROM network_upkeep WHERE network_id = $1';
    const versions = await api.rows<{ stands: boolean }>(rows, [network.id]);
    expect(versions).toHaveLength(3);
    expect(versions.filter(({ stands }) => stands)).toHaveLength(1);
  });

  it('refuses what is none of the ways, and a day to come', async () => {
    expect(await say({ upkeep: 'lottery', sinceOn: '2026-01-01' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'upkeep', code: 'not-one-of' }] },
    });
    expect(await say({ upkeep: 'members', sinceOn: '2026-03-11' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'sinceOn', code: 'in-the-future' }] },
    });
  });

  it('is for staff of the programme', async () => {
    const foreign = await fixtures.programme();
    const stranger = await api.as(foreign.advisor);
    const request = { upkeep: 'members', sinceOn: '2026-01-01' };

    expect((await stranger.get(`/programmes/${mine.id}/adoption`)).status).toBe(404);
    expect((await say(request, stranger)).status).toBe(404);
    const funder = await api.as(mine.funder);
    expect((await funder.get(`/programmes/${mine.id}/adoption`)).status).toBe(403);
    const coordinator = await api.as(await fixtures.coordinator(mine, [network]));
    expect((await coordinator.get(`/programmes/${mine.id}/adoption`)).status).toBe(403);
    expect((await say(request, coordinator)).status).toBe(403);
  });
});
