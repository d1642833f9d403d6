import { v7 } from 'uuid';

import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOTHING = {
  ...{ search: null, stage: null, municipalityCode: null, networkId: null },
  ...{ withoutNetwork: false, mine: false },
};

describe('saved filters', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  afterAll(() => api.stop());

  const path = (rest = '') => `/programmes/${programme.id}/saved-filters${rest}`;
  const save = (filters: object, name = 'Mikkeliläiset', by = advisor) =>
    by.post(path(), { ...NOTHING, name, ...filters });
  const list = async (by = advisor) => (await by.get(path())).body.items;

  it('find what the list finds, each time anew', async () => {
    await fixtures.firm(programme);
    const reply = await save({ withoutNetwork: true });

    expect(reply).toMatchObject({ status: 201, body: { name: 'Mikkeliläiset', count: 1 } });
    await fixtures.firm(programme);
    expect(await list()).toEqual([
      { ...NOTHING, id: reply.body.id, name: 'Mikkeliläiset', withoutNetwork: true, count: 2 },
    ]);
    const { body } = await advisor.get(
      `/programmes/${programme.id}/enterprises?withoutNetwork=true`,
    );
    expect(body.items).toHaveLength(2);
  });

  it('count by name, stage, municipality and adviser as the list does', async () => {
    const firm = await fixtures.firm(programme);
    const asked: [object, string][] = [
      [{ search: firm.name }, `search=${encodeURIComponent(firm.name)}`],
      [{ search: 'ei kukaan' }, 'search=ei%20kukaan'],
      [{ stage: 'active' }, 'stage=active'],
      [{ municipalityCode: '491' }, 'municipality=491'],
      [{ mine: true }, `advisorId=${programme.advisor.id}`],
    ];

    for (const [nth, [filters, query]] of asked.entries()) {
      const { body } = await save(filters, `Rajaus ${nth}`);
      const found = await advisor.get(`/programmes/${programme.id}/enterprises?${query}`);
      expect([query, body.count]).toEqual([query, found.body.items.length]);
    }
  });

  it.each([
    [{}, 'name', 'saved-filter.narrows-nothing'],
    [{ mine: true, name: ' ' }, 'name', 'required'],
    [{ municipalityCode: '999' }, 'municipalityCode', 'municipality.unknown'],
    [{ stage: 'gone' }, 'stage', 'not-one-of'],
  ])('are not saved as %j', async (filters, field, code) => {
    const reply = await save(filters);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path: field, code }]);
    expect(await list()).toEqual([]);
  });

  it('have names of their own, also when two are saved at once', async () => {
    const replies = await Promise.all([
      save({ mine: true }),
      save({ mine: true }, 'MIKKELILÄISET'),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400]);
    expect((await save({ mine: true })).body.errors).toMatchObject([
      { code: 'saved-filter.twice' },
    ]);
    expect(await list()).toHaveLength(1);
  });

  it('are twenty at most, and go when they are removed, once', async () => {
    for (let nth = 0; nth < 20; nth += 1) await save({ mine: true }, `Rajaus ${nth}`);
    expect((await save({ mine: true }, 'Vielä yksi')).body.errors).toMatchObject([
      { path: 'name', code: 'saved-filter.too-many', params: { max: 20 } },
    ]);

    const [{ id }] = await list();
    expect((await advisor.delete(path(`/${id}`))).status).toBe(204);
    expect((await advisor.delete(path(`/${id}`))).status).toBe(404);
    expect((await save({ mine: true }, 'Vielä yksi')).status).toBe(201);
  });

  it('are one’s own: neither colleagues nor other programmes reach them or their groups', async () => {
    const { id } = (await save({ mine: true })).body;
    const manager = await api.as(programme.manager);
    const elsewhere = await fixtures.programme();
    const other = await api.as(elsewhere.advisor);

    expect(await list(manager)).toEqual([]);
    expect((await manager.delete(path(`/${id}`))).status).toBe(404);
    for (const { status } of [
      await other.get(path()),
      await save({ mine: true }, 'Vieras', other),
    ]) {
      expect([403, 404]).toContain(status);
    }
    expect((await (await api.as(programme.funder)).get(path())).status).toBe(403);
    const nowhere = await save({ networkId: v7() }, 'Vieras ryhmä');
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'network.not-found' } });
    expect(await list()).toHaveLength(1);
  });
});
