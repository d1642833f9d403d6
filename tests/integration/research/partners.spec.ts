import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const PARTNER = {
  ...{ name: 'Nordskogens träinstitut', kind: 'institute', country: 'SE' },
  ...{ contact: null, email: null },
};

describe('partners of research and development', () => {
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

  const at = (rest = '') => `/programmes/${programme.id}/research/partners${rest}`;
  const add = (change: object = {}, by = advisor) => by.post(at(), { ...PARTNER, ...change });
  const takeBack = (id: string, by = advisor) =>
    by.post(at(`/${id}/take-back`), { reason: 'Lopetti' });

  it('stand in a list with their country and whom to ask there', async () => {
    await add();
    await add({ name: 'Akatemia', contact: 'Elin Sandvall', email: 'elin@akatemia.example' });

    expect((await advisor.get(at())).body.items).toMatchObject([
      { name: 'Akatemia', contact: 'Elin Sandvall', email: 'elin@akatemia.example' },
      { name: PARTNER.name, country: 'SE', contact: null, takenBackAt: null },
    ]);
  });

  it('are empty where none is told', async () => {
    expect((await advisor.get(at())).body.items).toEqual([]);
  });

  it('stand there once, also where two are told at once', async () => {
    const replies = await Promise.all([add(), add({ name: PARTNER.name.toUpperCase() })]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await add()).body.code).toBe('research-partner.known');
  });

  it('are taken back once, and may be told anew', async () => {
    const { id } = (await add()).body.items[0];
    const replies = await Promise.all([takeBack(id), takeBack(id)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await add()).body.items).toMatchObject([
      { takenBackAt: null },
      { id, takenBackReason: 'Lopetti' },
    ]);
  });

  it.each([
    ['a country that is none', { country: 'QQ' }, 'country'],
    ['an unknown kind', { kind: 'circus' }, 'kind'],
    ['no name', { name: '' }, 'name'],
    ['an address that is none', { email: 'elin' }, 'email'],
  ])('refuse %s', async (_, change, path) => {
    const { status, body } = await add(change);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it('are not for others', async () => {
    const { id } = (await add()).body.items[0];
    const firm = await fixtures.firm(programme);
    const owner = await fixtures.person('entrepreneur', programme.id, firm.id);
    const other = await fixtures.programme();
    for (const person of [owner, programme.funder, other.advisor]) {
      const client = await api.as(person);
      for (const { status } of [await add({ name: 'Uusi' }, client), await takeBack(id, client)]) {
        expect([403, 404]).toContain(status);
      }
    }
    expect((await advisor.get(at())).body.items).toMatchObject([{ id, takenBackAt: null }]);
  });
});
