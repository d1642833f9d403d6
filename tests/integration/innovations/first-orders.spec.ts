import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const ORDER = {
  ...{ networkId: null, ecosystem: 'Puurakentajat', customer: 'business', firstContactOn: null },
  ...{ orderedOn: '2026-03-02', valueCents: null, note: null },
};

describe('first orders', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firm: Firm;
  let advisor: Client;
  let entrepreneur: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme);
    entrepreneur = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
  });
  afterAll(() => api.stop());

  const at = (rest: string) => `/programmes/${programme.id}/enterprises/${firm.id}/${rest}`;
  const add = (change: object = {}, by = advisor) =>
    by.post(at('first-orders'), { ...ORDER, ...change });
  const takeBack = (id: string, by = advisor) =>
    by.post(at(`first-orders/${id}/take-back`), { reason: 'Peruuntui' });
  const figures = async () =>
    (await advisor.get(`/programmes/${programme.id}/first-order-figures`)).body;
  const aGroup = async () => {
    const group = await fixtures.network(programme);
    await fixtures.member(programme, group, firm);
    return group;
  };

  it('are won through a group that the firm is in, with value and time to them', async () => {
    const group = await aGroup();
    const through = { networkId: group.id, ecosystem: null, firstContactOn: '2026-01-01' };
    await add({ ...through, valueCents: 184_000 }, entrepreneur);
    await add({ customer: 'public' });

    expect((await entrepreneur.get(at('first-order-groups'))).body.items).toMatchObject([
      { id: group.id },
    ]);
    expect((await entrepreneur.get(at('first-orders'))).body.items).toMatchObject([
      { networkId: group.id, days: 60, valueCents: 184_000, ecosystem: null },
      { networkId: null, networkName: null, days: null, valueCents: null, customer: 'public' },
    ]);
  });

  it('are told once a group and an ecosystem, until they are taken back', async () => {
    const { body } = await add();
    const twice = await add({ ecosystem: 'puurakentajat' }, entrepreneur);
    expect([twice.status, twice.body.code]).toEqual([409, 'first-order.told']);

    const back = await takeBack(body.items[0].id, entrepreneur);
    expect(back.body.items).toMatchObject([{ takenBackReason: 'Peruuntui' }]);
    expect((await takeBack(body.items[0].id)).body.code).toBe('first-order.taken-back');
    expect((await add()).status).toBe(200);
  });

  it('let one of two who tell the same at once through', async () => {
    const replies = await Promise.all([add(), add({}, entrepreneur)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('let one of two who take the same back at once through', async () => {
    const { id } = (await add()).body.items[0];
    const replies = await Promise.all([takeBack(id), takeBack(id, entrepreneur)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each([
    ['neither a group nor an ecosystem', { ecosystem: null }, 'ecosystem'],
    ['both', { networkId: v7() }, 'ecosystem'],
    ['a group that the firm was never in', { networkId: v7(), ecosystem: null }, 'networkId'],
    ['a day to come', { orderedOn: '2026-03-11' }, 'orderedOn'],
    ['a first contact after the order', { firstContactOn: '2026-03-03' }, 'firstContactOn'],
    ['nothing as a value', { valueCents: 0 }, 'valueCents'],
    ['an unknown customer', { customer: 'king' }, 'customer'],
  ])('refuse %s', async (_, change, path) => {
    const { status, body } = await add(change);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it('claim nothing typical below three, and leave out what is not known or taken back', async () => {
    expect(await figures()).toEqual({
      ...{ enterprises: 0, orders: 0, withDays: 0, medianDays: null },
      ...{ withValue: 0, medianValueCents: null, totalValueCents: null },
    });
    await add({ ecosystem: 'A', firstContactOn: '2026-02-20', valueCents: 100 });
    await add({ ecosystem: 'B', firstContactOn: '2026-03-02', valueCents: 300 });
    await add({ ecosystem: 'C' });
    expect(await figures()).toMatchObject({
      ...{ enterprises: 1, orders: 3, withDays: 2, medianDays: null, totalValueCents: 400 },
    });
    const { body } = await add({ ecosystem: 'D', firstContactOn: '2026-03-01', valueCents: 200 });
    expect(await figures()).toMatchObject({ withDays: 3, medianDays: 1, medianValueCents: 200 });
    await takeBack(body.items.find((one: { ecosystem: string }) => one.ecosystem === 'D').id);
    expect(await figures()).toMatchObject({ orders: 3, medianValueCents: null });
  });

  it('are neither read nor written by others', async () => {
    const { id } = (await add()).body.items[0];
    const other = await fixtures.programme();
    const neighbour = await fixtures.firm(programme);
    const others = [
      ...[programme.funder, other.advisor],
      await fixtures.person('entrepreneur', programme.id, neighbour.id),
    ];
    for (const person of others) {
      const client = await api.as(person);
      const replies = [
        ...[await client.get(at('first-orders')), await client.get(at('first-order-groups'))],
        ...[await add({ ecosystem: 'Muu' }, client), await takeBack(id, client)],
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
  });
});
