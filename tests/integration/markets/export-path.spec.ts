import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const LEAD = {
  ...{ country: 'SE', stage: 'first-lead', happenedOn: '2026-02-01', valueCents: null },
  ...{ channel: null, partner: null, helped: null, note: null },
};

interface Path {
  readonly country: string;
  readonly stage: string | null;
  readonly steps: readonly { readonly id: string }[];
}

describe('the export paths of a firm', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firm: Firm;
  let advisor: Client;
  let entrepreneur: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    firm = await fixtures.firm(programme);
    entrepreneur = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
  });
  afterAll(() => api.stop());

  const at = (rest: string) => `/programmes/${programme.id}/enterprises/${firm.id}/${rest}`;
  const read = (by = advisor) => by.get(at('export-paths'));
  const add = (change: object = {}, by = advisor) =>
    by.post(at('export-steps'), { ...LEAD, ...change });
  const takeBack = (stepId: string, by = advisor, reason = 'Väärä maa') =>
    by.post(at(`export-steps/${stepId}/take-back`), { reason });
  const pathsOf = ({ body }: Reply) => body.items as Path[];
  const aStep = async () => pathsOf(await add())[0]!.steps[0]!.id;

  it('are none before anything is told', async () => {
    expect((await read(entrepreneur)).body).toEqual({ items: [] });
  });

  it('are told by both, by market, with the stage and the days to the first invoice', async () => {
    const invoice = { stage: 'first-invoice', happenedOn: '2026-03-02', valueCents: 395_000 };
    await add({ ...invoice, channel: 'agent', partner: 'Norrbruk', helped: 'fair' }, entrepreneur);
    await add({ stage: 'market-chosen', happenedOn: '2026-01-01' });
    await add({ country: 'DE', note: 'Tapasimme messuilla' });

    expect((await read(entrepreneur)).body.items).toMatchObject([
      {
        ...{ country: 'SE', stage: 'first-invoice', daysToFirstInvoice: 60 },
        steps: [
          { stage: 'market-chosen', valueCents: null, channel: null },
          { ...invoice, channel: 'agent', partner: 'Norrbruk', helped: 'fair', note: null },
        ],
      },
      {
        ...{ country: 'DE', stage: 'first-lead', daysToFirstInvoice: null },
        steps: [{ note: 'Tapasimme messuilla', takenBackAt: null }],
      },
    ]);
  });

  it('fall back when a step is taken back, which is then told anew', async () => {
    await add({ stage: 'market-chosen', happenedOn: '2026-01-01' });
    const [path] = pathsOf(await add({ stage: 'quote', valueCents: 100 }, entrepreneur));
    const stepId = path!.steps[1]!.id;
    const [back] = pathsOf(await takeBack(stepId));

    expect(back).toMatchObject({ stage: 'market-chosen', steps: [{}, { id: stepId }] });
    expect(back!.steps[1]).toMatchObject({ takenBackReason: 'Väärä maa' });
    expect(pathsOf(await add({ stage: 'quote', valueCents: 200 }))[0]!.stage).toBe('quote');
    const acts = 'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY at, id';
    expect(await api.rows(acts, [stepId])).toEqual([
      { action: 'export-step.add' },
      { action: 'export-step.annul' },
    ]);
  });

  it('know no stage where everything is taken back', async () => {
    const [path] = pathsOf(await takeBack(await aStep(), entrepreneur));

    expect(path).toMatchObject({ country: 'SE', stage: null, daysToFirstInvoice: null });
  });

  it('have each stage once, but any number of further orders', async () => {
    await add();
    const twice = await add({ happenedOn: '2026-02-02' }, entrepreneur);
    const orders = [
      ...[await add({ stage: 'repeat' }), await add({ stage: 'repeat', valueCents: 5 })],
    ];

    expect([twice.status, twice.body.code]).toEqual([409, 'export-step.told']);
    expect(orders.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('let one of two who tell the same stage at once through', async () => {
    const replies = await Promise.all([add(), add({ note: 'Minäkin' }, entrepreneur)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(pathsOf(await read())[0]!.steps).toHaveLength(1);
  });

  it('let one of two who take the same step back at once through', async () => {
    const stepId = await aStep();
    const replies = await Promise.all([takeBack(stepId), takeBack(stepId, entrepreneur)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = replies.find(({ status }) => status === 409);
    expect(late?.body.code).toBe('export-step.taken-back');
  });

  it.each([
    ['a day to come, as it is in Helsinki', { happenedOn: '2026-03-11' }, 'happenedOn'],
    ['a day out of order', { stage: 'quote', happenedOn: '2026-01-31' }, 'happenedOn'],
    ['an amount where there is none yet', { stage: 'readiness', valueCents: 5 }, 'valueCents'],
    ['no amount at all', { stage: 'quote', valueCents: 0 }, 'valueCents'],
    ['a country that is none', { country: 'QQ' }, 'country'],
    ['home', { country: 'FI' }, 'country'],
    ['an unknown stage', { stage: 'dream' }, 'stage'],
    ['an unknown channel', { channel: 'pigeon' }, 'channel'],
  ])('refuse %s', async (_, change, path) => {
    await add();
    const { status, body } = await add(change);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it('take nothing back without a reason', async () => {
    expect((await takeBack(await aStep(), advisor, '')).status).toBe(400);
  });

  it('know no step of another firm', async () => {
    const stepId = await aStep();
    firm = await fixtures.firm(programme);

    expect((await takeBack(stepId)).status).toBe(404);
    expect((await takeBack(v7())).status).toBe(404);
  });

  it('are neither read nor written by others', async () => {
    const stepId = await aStep();
    const other = await fixtures.programme();
    const neighbour = await fixtures.firm(programme);
    const others = [
      ...[programme.funder, other.advisor],
      await fixtures.person('entrepreneur', programme.id, neighbour.id),
    ];
    for (const person of others) {
      const client = await api.as(person);
      const replies = [
        ...[await read(client), await add({ stage: 'quote' }, client)],
        await takeBack(stepId, client),
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    expect(pathsOf(await read())).toMatchObject([{ stage: 'first-lead', steps: [{}] }]);
  });

  it('are asked for by an entrepreneur of her own firms', async () => {
    expect((await entrepreneur.get('/my/markets')).body.items).toMatchObject([
      { programmeId: programme.id, enterpriseId: firm.id, enterpriseName: firm.name },
    ]);
    expect((await advisor.get('/my/markets')).status).toBe(403);
  });
});
