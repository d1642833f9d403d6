import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const STEP = {
  ...{ stage: 'idea', happenedOn: '2026-02-01', evidence: null, link: null },
  ...{ dueToSupport: null, climate: null, climateWords: null, droppedReason: null },
};
const NEW = { ...STEP, name: 'Korjauspalvelu', kind: 'service', sdgs: ['13', '12', '12'] };

interface Innovation {
  readonly id: string;
  readonly state: string | null;
  readonly steps: readonly { readonly id: string; readonly stage: string }[];
}

describe('the innovations of a firm', () => {
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

  const at = (rest = '') => `/programmes/${programme.id}/enterprises/${firm.id}/innovations${rest}`;
  const read = (by = advisor) => by.get(at());
  const begin = (change: object = {}, by = advisor) => by.post(at(), { ...NEW, ...change });
  const add = (id: string, change: object = {}, by = advisor) =>
    by.post(at(`/${id}/steps`), { ...STEP, ...change });
  const takeBack = (one: Innovation, by = advisor, reason = 'Väärä päivä', nth = 0) =>
    by.post(at(`/${one.id}/steps/${one.steps[nth]!.id}/take-back`), { reason });
  const itemsOf = ({ body }: Reply) => body.items as Innovation[];
  const anIdea = async () => itemsOf(await begin())[0]!;

  it('are none before anything is told', async () => {
    expect((await read(entrepreneur)).body).toEqual({ items: [] });
  });

  it('are told by both, step by step, with evidence, climate and what the support did', async () => {
    const { id } = itemsOf(await begin({}, entrepreneur))[0]!;
    await add(id, {
      ...{ stage: 'introduced', happenedOn: '2026-03-01', dueToSupport: true },
      ...{ evidence: 'Myynnissä', link: 'https://verhoomo.example/korjaus' },
      ...{ climate: 'expected', climateWords: 'Huonekalu kestää pidempään' },
    });
    await add(id, { stage: 'pilot', happenedOn: '2026-02-15' });
    await add(id, {
      ...{ stage: 'follow-up', happenedOn: '2026-03-09' },
      ...{ climate: 'measured', climateWords: 'Kymmenen tuolia' },
    });

    expect((await read(entrepreneur)).body.items).toMatchObject([
      {
        ...{ name: 'Korjauspalvelu', kind: 'service', sdgs: ['12', '13'] },
        ...{ state: 'introduced', climate: 'measured' },
        steps: [
          { stage: 'idea', evidence: null },
          { stage: 'pilot', dueToSupport: null },
          { stage: 'introduced', dueToSupport: true, link: 'https://verhoomo.example/korjaus' },
          { stage: 'follow-up', climateWords: 'Kymmenen tuolia' },
        ],
      },
    ]);
  });

  it('fall back when a step is taken back, which is then told anew, and both acts are noted', async () => {
    const { id } = await anIdea();
    const [piloted] = itemsOf(await add(id, { stage: 'pilot', happenedOn: '2026-03-01' }));
    const [back] = itemsOf(await takeBack(piloted!, entrepreneur, 'Ei alkanut', 1));

    expect(back).toMatchObject({ state: 'idea', steps: [{}, { takenBackReason: 'Ei alkanut' }] });
    expect(itemsOf(await add(id, { stage: 'pilot' }))[0]!.state).toBe('pilot');
    const acts = 'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY at, id';
    expect(await api.rows(acts, [piloted!.steps[1]!.id])).toEqual([
      { action: 'innovation-step.add' },
      { action: 'innovation-step.annul' },
    ]);
  });

  it('stay introduced for as long as a follow-up stands', async () => {
    const { id } = await anIdea();
    await add(id, { stage: 'introduced', happenedOn: '2026-03-01', dueToSupport: true });
    const [one] = itemsOf(await add(id, { stage: 'follow-up', happenedOn: '2026-03-09' }));
    const nth = (stage: string) => one!.steps.findIndex((step) => step.stage === stage);

    const refused = await takeBack(one!, advisor, 'Väärin', nth('introduced'));
    expect(refused).toMatchObject({ status: 409, body: { code: 'innovation.followed-up' } });
    expect((await takeBack(one!, advisor, 'Väärin', nth('follow-up'))).status).toBe(200);
    expect((await takeBack(one!, advisor, 'Väärin', nth('introduced'))).status).toBe(200);
    expect(itemsOf(await read())[0]!.state).toBe('idea');
  });

  it('have no state where everything is taken back, and may then be told anew by the same name', async () => {
    const [gone] = itemsOf(await takeBack(await anIdea()));

    expect(gone).toMatchObject({ state: null, climate: null });
    expect((await begin({ name: 'KORJAUSPALVELU' })).status).toBe(200);
  });

  it('are dropped for a reason, and go no further then', async () => {
    const { id } = await anIdea();
    const [dropped] = itemsOf(
      await add(id, { stage: 'dropped', droppedReason: 'Liian kallis', happenedOn: '2026-03-01' }),
    );
    const on = await add(id, { stage: 'pilot', happenedOn: '2026-03-02' });

    expect(dropped!.state).toBe('dropped');
    expect([on.status, on.body.code]).toEqual([409, 'innovation.dropped']);
  });

  it.each([
    ['told', { stage: 'introduced' }],
    ['introduced', { stage: 'dropped', droppedReason: 'Ei' }],
  ])('refuse what was %s', async (code, change) => {
    const { id } = itemsOf(await begin({ stage: 'introduced' }))[0]!;
    const { status, body } = await add(id, change);

    expect([status, body.code]).toEqual([409, `innovation.${code}`]);
  });

  it('let one of two who begin the same at once through', async () => {
    const replies = await Promise.all([begin(), begin({}, entrepreneur)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = replies.find(({ status }) => status === 409);
    expect(late?.body.code).toBe('innovation.known');
    expect(itemsOf(await read())).toHaveLength(1);
  });

  it('let one of two who tell the same stage at once through', async () => {
    const { id } = await anIdea();
    const pilot = { stage: 'pilot' };
    const replies = await Promise.all([add(id, pilot), add(id, pilot, entrepreneur)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(itemsOf(await read())[0]!.steps).toHaveLength(2);
  });

  it('let one of two who take the same step back at once through', async () => {
    const idea = await anIdea();
    const replies = await Promise.all([takeBack(idea), takeBack(idea, entrepreneur)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = replies.find(({ status }) => status === 409);
    expect(late?.body.code).toBe('innovation.taken-back');
  });

  it.each([
    [
      'a day to come, as it is in Helsinki',
      { stage: 'pilot', happenedOn: '2026-03-11' },
      'happenedOn',
    ],
    ['a day out of order', { stage: 'pilot', happenedOn: '2026-01-31' }, 'happenedOn'],
    ['a follow-up of what is not introduced', { stage: 'follow-up' }, 'stage'],
    ['a drop without a reason', { stage: 'dropped' }, 'droppedReason'],
    [
      'a word on the support before there is something',
      { stage: 'pilot', dueToSupport: true },
      'dueToSupport',
    ],
    ['a benefit without words', { stage: 'pilot', climate: 'measured' }, 'climateWords'],
    ['words without a benefit', { stage: 'pilot', climateWords: 'Vähän' }, 'climateWords'],
    ['a link that is none', { stage: 'pilot', link: 'http://verhoomo.example' }, 'link'],
    ['an unknown stage', { stage: 'dream' }, 'stage'],
  ])('refuse %s', async (_, change, path) => {
    const { id } = await anIdea();
    const { status, body } = await add(id, change);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it.each([
    ['a kind that is none', { kind: 'miracle' }, 'kind'],
    ['a goal that is none', { sdgs: ['18'] }, 'sdgs'],
    ['no name', { name: ' ' }, 'name'],
  ])('begin with no %s', async (_, change, path) => {
    const { status, body } = await begin(change);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it('know no innovation and no step of another firm', async () => {
    const idea = await anIdea();
    firm = await fixtures.firm(programme);

    expect((await add(idea.id, { stage: 'pilot' })).status).toBe(404);
    expect((await takeBack(idea)).status).toBe(404);
    expect((await add(v7())).status).toBe(404);
  });

  it('are neither read nor written by others', async () => {
    const idea = await anIdea();
    const other = await fixtures.programme();
    const neighbour = await fixtures.firm(programme);
    const others = [
      ...[programme.funder, other.advisor],
      await fixtures.person('entrepreneur', programme.id, neighbour.id),
    ];
    for (const person of others) {
      const client = await api.as(person);
      const replies = [
        ...[await read(client), await begin({ name: 'Toinen' }, client)],
        ...[await add(idea.id, { stage: 'pilot' }, client), await takeBack(idea, client)],
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    expect(itemsOf(await read())).toMatchObject([{ state: 'idea', steps: [{}] }]);
  });

  it('are asked for by an entrepreneur of her own firms', async () => {
    expect((await entrepreneur.get('/my/innovations')).body.items).toMatchObject([
      { programmeId: programme.id, enterpriseId: firm.id, enterpriseName: firm.name },
    ]);
    expect((await advisor.get('/my/innovations')).status).toBe(403);
  });
});
