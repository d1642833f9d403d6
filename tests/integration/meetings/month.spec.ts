import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let mine: Programme;
let groups: [Firm, Firm];
let host: Firm;

beforeAll(async () => {
  api = await TestApi.start();
  api.moveTo('2026-03-10T08:00:00Z');
  fixtures = new Fixtures(api);
});
beforeEach(async () => {
  mine = await fixtures.programme();
  groups = [await fixtures.network(mine), await fixtures.network(mine)];
  host = await fixtures.firm(mine);
  await fixtures.member(mine, groups[0], host, { joinedOn: '2025-02-01' });
});
afterAll(() => api.stop());

const plan = async (group: Firm, meetsOn: string, change: object = {}): Promise<string> => {
  const advisor = await api.as(mine.advisor);
  const { body } = await advisor.post(`/programmes/${mine.id}/networks/${group.id}/meetings`, {
    ...{ meetsOn, startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
    ...{ atCoordinator: false, enterpriseId: null, theme: null, ...change },
  });
  return body.id as string;
};
const month = async (rest: string, by = mine.advisor) =>
  (await api.as(by)).get(`/programmes/${mine.id}/meetings${rest}`);
const idsOf = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

describe('the meetings of a month', () => {
  it('are those of every group, from its first day to its last, in the order of their days', async () => {
    const [early, late] = [
      await plan(groups[1], '2026-03-31', { startsAt: '08:00' }),
      await plan(groups[0], '2026-03-31'),
    ];
    const first = await plan(groups[0], '2026-03-11', { enterpriseId: host.id, theme: 'Hinnat' });
    await plan(groups[0], '2026-04-01');

    const { body } = await month('');

    expect(body).toMatchObject({ month: '2026-03', today: '2026-03-10' });
    expect(idsOf(body)).toEqual([first, early, late]);
    expect(body.items[0]).toEqual({
      ...{ id: first, networkId: groups[0].id, networkName: groups[0].name },
      ...{ meetsOn: '2026-03-11', startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
      ...{ hostName: host.name, theme: 'Hinnat', state: 'planned' },
    });
    expect((await month('?month=2026-04')).body.items).toHaveLength(1);
    expect((await month('?month=2026-05')).body).toMatchObject({ month: '2026-05', items: [] });
  });

  it('say which was called off', async () => {
    const id = await plan(groups[0], '2026-03-20');
    const advisor = await api.as(mine.advisor);
    await advisor.post(`/programmes/${mine.id}/networks/${groups[0].id}/meetings/${id}/cancel`);

    expect((await month('')).body.items).toMatchObject([{ id, state: 'cancelled' }]);
  });

  it('are of an entrepreneur’s own group only', async () => {
    const own = await plan(groups[0], '2026-03-20');
    await plan(groups[1], '2026-03-20');
    const owner = await fixtures.person('entrepreneur', mine.id, host.id);

    expect(idsOf((await month('', owner)).body)).toEqual([own]);
  });

  it('are for nobody else', async () => {
    const other = await fixtures.programme();

    expect((await month('', mine.funder)).status).toBe(403);
    expect((await month('', other.advisor)).status).toBe(404);
  });

  it.each(['2026-13', 'now', ''])('are not those of %j', async (asked) => {
    const { status, body } = await month(`?month=${asked}`);

    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ path: 'month', code: 'not-a-month' })],
    ]);
  });
});
