import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const FORUM = {
  ...{ name: 'Nordic Craft Days', country: 'SE', startsOn: '2026-02-01', endsOn: '2026-02-02' },
  ...{ priority: 'high', host: 'programme', presenter: 'Ohjelman neuvojat', enterpriseIds: [] },
};

describe('forums and fairs', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firm: Firm;
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme);
  });
  afterAll(() => api.stop());

  const at = (rest = '') => `/programmes/${programme.id}/forums${rest}`;
  const add = (change: object = {}, by = advisor) => by.post(at(), { ...FORUM, ...change });
  const count = (id: string, change: object = {}, by = advisor) =>
    by.post(at(`/${id}/readings`), { readOn: '2026-02-10', contacts: 30, leads: null, ...change });
  const takeBack = (id: string, by = advisor) =>
    by.post(at(`/${id}/take-back`), { reason: 'Ei lähdetty' });

  it('are told with the firms that were there, each once, and nothing counted yet', async () => {
    const { body } = await add({ enterpriseIds: [firm.id, firm.id] });

    expect(body).toMatchObject({
      ...{ name: 'Nordic Craft Days', reading: null, earlierReadings: 0 },
      firms: [{ enterpriseId: firm.id, enterpriseName: firm.name }],
    });
    expect((await advisor.get(at())).body.items).toMatchObject([{ id: body.id }]);
  });

  it('are counted again later, and the earlier count gives way', async () => {
    const { id } = (await add()).body;
    await count(id);
    const { body } = await count(id, { readOn: '2026-03-01', contacts: 32, leads: 4 });

    expect(body.reading).toMatchObject({ readOn: '2026-03-01', contacts: 32, leads: 4 });
    expect(body.earlierReadings).toBe(1);
  });

  it('keep one count that stands where two are told at once', async () => {
    const { id } = (await add()).body;
    const replies = await Promise.all([count(id), count(id, { contacts: 31 })]);
    const standing = 'SELECT 1 FROM forum_reading WHERE visit_id = $1 AND superseded_at IS NULL';

    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(await api.rows(standing, [id])).toHaveLength(1);
  });

  it('are taken back once, and counted no more then', async () => {
    const { id } = (await add()).body;
    const replies = await Promise.all([takeBack(id), takeBack(id)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await count(id)).body.code).toBe('forum.taken-back');
    expect((await advisor.get(at())).body.items).toMatchObject([
      { takenBackReason: 'Ei lähdetty' },
    ]);
  });

  it.each([
    ['days the wrong way round', { endsOn: '2026-01-31' }, 'endsOn'],
    ['a country that is none', { country: 'QQ' }, 'country'],
    ['an unknown firm', { enterpriseIds: [v7()] }, 'enterpriseIds'],
    ['an unknown priority', { priority: 'urgent' }, 'priority'],
  ])('refuse %s', async (_, change, path) => {
    const { status, body } = await add(change);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it.each([
    ['a day to come', { readOn: '2026-03-11' }, 'readOn'],
    ['a day before it began', { readOn: '2026-01-31' }, 'readOn'],
    ['a day before the last count', { readOn: '2026-02-09' }, 'readOn'],
    ['fewer contacts than none', { contacts: -1 }, 'contacts'],
  ])('refuse a count on %s', async (_, change, path) => {
    const { id } = (await add()).body;
    await count(id);
    const { status, body } = await count(id, change);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it('are listed page by page, the newest first', async () => {
    await add({ name: 'Vanha', startsOn: '2025-02-01', endsOn: '2025-02-01' });
    await add();
    const first = (await advisor.get(at('?limit=1'))).body;
    const second = (await advisor.get(at(`?limit=1&after=${encodeURIComponent(first.next)}`))).body;

    expect([first.items[0].name, second.items[0].name]).toEqual(['Nordic Craft Days', 'Vanha']);
    expect(second.next).toBeNull();
  });

  it('take no firm of another programme, and are not for others', async () => {
    const other = await fixtures.programme();
    const stranger = await fixtures.firm(other);
    expect((await add({ enterpriseIds: [stranger.id] })).status).toBe(400);
    const { id } = (await add()).body;
    const owner = await fixtures.person('entrepreneur', programme.id, firm.id);
    for (const person of [programme.funder, owner, other.advisor]) {
      const client = await api.as(person);
      const replies = [await add({}, client), await count(id, {}, client)];
      replies.push(await takeBack(id, client));
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    expect((await advisor.get(at())).body.items).toMatchObject([{ id, takenBackAt: null }]);
  });
});
