import { createHash } from 'node:crypto';

import { v7 } from 'uuid';

import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import {
  aCard,
  aChange,
  type Card,
  draft,
  start,
} from '../../support/growth-path/experiment-steps.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('the course of an experiment', () => {
  let api: TestApi;
  let programme: Programme;
  let firm: Firm;
  let group: Firm;
  let entrepreneur: Person;
  let owner: Client;
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-02T09:00:00Z');
    const fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    firm = await fixtures.firm(programme);
    group = await fixtures.network(programme);
    await fixtures.member(programme, group, firm);
    entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
    owner = await api.as(entrepreneur);
    advisor = await api.as(programme.advisor);
  });
  afterAll(() => api.stop());

  const path = (id: string, step = ''): string =>
    `/programmes/${programme.id}/experiments/${id}${step}`;
  const newDraft = (change: Partial<Card> = {}): Promise<string> =>
    draft(owner, programme, { ...aCard(firm), ...change });

  it('writes a draft in the network that the firm is in', async () => {
    const id = await newDraft({ hypothesis: '', criterionShare: null });

    const { status, body } = await owner.get(path(id));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: 'draft',
      visibility: 'advisor',
      networkId: group.id,
      networkName: group.name,
      enterpriseName: firm.name,
      verdict: null,
      outcome: null,
      overdue: false,
      observations: [],
      decisionRecord: null,
      may: { edit: true, start: true, observe: false, close: false, cancel: true, share: true },
    });
    expect(body.transitions).toMatchObject([{ fromStage: null, toStage: 'draft' }]);
  });

  it('tells each field that is missing when it is to start', async () => {
    const id = await newDraft({ hypothesis: 'Lyhyt', criterionShare: null, endsOn: null });

    const { status, body } = await owner.post(path(id, '/start'));

    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'experiment.not-ready',
      errors: [
        { path: 'hypothesis', code: 'required-to-start' },
        { path: 'criterionShare', code: 'required-to-start' },
        { path: 'endsOn', code: 'required-to-start' },
      ],
    });
  });

  it('refuses to start when the time box is over already', async () => {
    const id = await newDraft({ startsOn: '2026-02-01', endsOn: '2026-02-20' });

    const { body } = await owner.post(path(id, '/start'));

    expect(body.errors).toEqual([{ path: 'endsOn', code: 'experiment.time-box-over' }]);
  });

  it.each([
    ['2025-06-01', '2026-03-20'],
    ['2026-03-02', '2999-01-01'],
    // planned for later and started now, it would last from now on
    ['2026-08-01', '2026-09-30'],
  ])('names the limit of a time box from %s to %s', async (startsOn, endsOn) => {
    const id = await newDraft({ startsOn, endsOn });

    const { status, body } = await owner.post(path(id, '/start'));

    expect([status, body.errors]).toEqual([
      400,
      [{ path: 'endsOn', code: 'experiment.time-box-too-long', params: { max: 180 } }],
    ]);
  });

  it('refuses a goal that anything would meet: written, changed, or standing on an old draft', async () => {
    const always = [{ path: 'criterionShare', code: 'experiment.criterion-always-met' }];
    const cards = `/programmes/${programme.id}/experiments`;
    const atLeast = await owner.post(cards, { ...aCard(firm), criterionShare: 0 });
    expect([atLeast.status, atLeast.body.errors]).toEqual([400, always]);

    const id = await newDraft();
    const atMost = await owner.put(path(id), {
      ...aChange(firm),
      ...{ direction: 'at-most', criterionShare: 1 },
    });
    expect([atMost.status, atMost.body.errors]).toEqual([400, always]);

    await api.database.query('UPDATE experiment SET criterion_share = 0 WHERE id = $1', [id]);
    expect((await owner.post(path(id, '/start'))).body.errors).toEqual(always);
  });

  it('refuses a card whose last day comes before its first, and fields nobody asked for', async () => {
    const { status, body } = await owner.post(`/programmes/${programme.id}/experiments`, {
      ...aCard(firm),
      startsOn: '2026-03-10',
      endsOn: '2026-03-09',
    });
    expect([status, body.errors]).toEqual([
      400,
      [{ path: 'endsOn', code: 'experiment.ends-before-start' }],
    ]);

    const unknown = await owner.post(`/programmes/${programme.id}/experiments`, {
      ...aCard(firm),
      stage: 'closed',
    });
    expect(unknown.body.errors).toEqual([{ path: 'stage', code: 'unknown-field' }]);
  });

  it('locks what was promised when it starts: the hash is that of the locked fields', async () => {
    const id = await newDraft({ startsOn: null });

    const { body } = await owner.post(path(id, '/start'));

    const { hypothesis, metricLabel, trialLabel, direction, criterionShare, plannedTrials } =
      aCard(firm);
    const locked = {
      hypothesis,
      metricLabel,
      trialLabel,
      direction,
      criterionShare,
      plannedTrials,
    };
    expect(body).toMatchObject({
      stage: 'running',
      startsOn: '2026-03-02',
      lockedHash: createHash('sha256').update(JSON.stringify(locked)).digest('hex'),
      outcome: 'too-early',
      may: { edit: false, observe: true },
    });
    expect(body.lockedAt).not.toBeNull();
  });

  it('refuses to change a card that runs', async () => {
    const id = await newDraft();
    await start(owner, programme, id);

    const card = aChange(firm);
    const { status, body } = await owner.put(path(id), { ...card, criterionShare: 0.01 });

    expect([status, body.code]).toEqual([409, 'experiment.locked']);
    expect((await owner.get(path(id))).body.criterionShare).toBe(0.1);
  });

  it('plans first and changes a planned card', async () => {
    const id = await newDraft();
    const planned = await owner.post(path(id, '/plan'));
    expect(planned.body.stage).toBe('planned');

    const card = aChange(firm);
    const { body } = await owner.put(path(id), { ...card, plannedTrials: 40 });

    expect(body).toMatchObject({ stage: 'planned', plannedTrials: 40 });
  });

  it('refuses a second start, and one of two at once', async () => {
    const id = await newDraft();

    const replies = await Promise.all([
      owner.post(path(id, '/start')),
      advisor.post(path(id, '/start')),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = replies.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({
      code: 'experiment.move-refused',
      params: { from: 'running', to: 'running' },
    });
    const { body } = await owner.get(path(id));
    expect(body.transitions).toHaveLength(2);
  });

  it('is given up with a reason, and then stays so', async () => {
    const id = await newDraft();

    const { body } = await owner.post(path(id, '/cancel'), { reason: 'Ei ehdi tänä keväänä.' });

    expect(body).toMatchObject({ stage: 'cancelled', may: { start: false, cancel: false } });
    expect(body.transitions.at(-1)).toMatchObject({ reason: 'Ei ehdi tänä keväänä.' });
    expect((await owner.post(path(id, '/start'))).status).toBe(409);
  });

  it('is overdue from the day after its last day, by the calendar of Helsinki', async () => {
    const id = await newDraft({ endsOn: '2026-03-15' });
    await start(owner, programme, id);
    const overdue = async (): Promise<boolean> =>
      (await owner.get(path(id))).body.overdue as boolean;

    api.moveTo('2026-03-15T21:59:00Z');
    expect(await overdue()).toBe(false);
    api.moveTo('2026-03-15T22:01:00Z');
    expect(await overdue()).toBe(true);

    const { body } = await advisor.get(`/programmes/${programme.id}/experiments?overdue=true`);
    expect(body.items.map((row: { id: string }) => row.id)).toEqual([id]);
    api.moveTo('2026-03-02T09:00:00Z');
  });

  it('leaves an audit row of ids for each act, in the same transaction', async () => {
    const id = await newDraft();
    await start(owner, programme, id);

    const rows = await api.rows<{ action: string; person_id: string; details: object }>(
      'SELECT action, person_id, details FROM audit_event WHERE subject_id = $1 ORDER BY at, id',
      [id],
    );

    expect(rows).toEqual([
      {
        action: 'experiment.create',
        person_id: entrepreneur.id,
        details: { enterpriseId: firm.id },
      },
      {
        action: 'experiment.move',
        person_id: entrepreneur.id,
        details: { from: 'draft', to: 'running' },
      },
    ]);
  });

  it('belongs to another network of the firm only when it is a member there', async () => {
    const other = await new Fixtures(api).network(programme);

    const { status, body } = await owner.post(`/programmes/${programme.id}/experiments`, {
      ...aCard(firm),
      networkId: other.id,
    });

    expect([status, body.errors]).toEqual([
      400,
      [{ path: 'networkId', code: 'network.not-member' }],
    ]);
  });

  it('knows no experiment by an id that is none', async () => {
    expect((await owner.get(path(v7()))).body.code).toBe('experiment.not-found');
    expect((await owner.get(path('nonsense'))).body.code).toBe('experiment.not-found');
  });
});
