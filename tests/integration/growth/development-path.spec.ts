import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const STEP = { what: 'Kysy tarjous kolmesta verkkokaupasta', owner: 'firm', expert: null };

interface Path {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly { readonly id: string; readonly version: number }[];
}

describe('the development path of a firm', () => {
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

  const at = (rest: string) => `/programmes/${programme.id}/enterprises/${firm.id}/growth${rest}`;
  const addGoal = (by = advisor, change: object = {}) =>
    by.post(at('/goals'), { what: 'Verkkokauppa auki', theme: 'digital', ...change });
  const addStep = (goalId: string, change: object = {}, by = advisor) =>
    by.post(at(`/goals/${goalId}/steps`), { ...STEP, dueOn: '2026-04-01', ...change });
  const markStep = (stepId: string, state: string, basedOn = 1, by = advisor) =>
    by.post(at(`/steps/${stepId}/state`), { state, basedOn });
  const markGoal = (goalId: string, change: object, by = advisor) =>
    by.post(at(`/goals/${goalId}/state`), { reason: null, basedOn: 1, ...change });
  const goalOf = ({ body }: Reply) => (body.items as Path[])[0]!;

  async function aStep(): Promise<{ goalId: string; stepId: string }> {
    const { id: goalId } = goalOf(await addGoal());
    const { steps } = goalOf(await addStep(goalId));
    return { goalId, stepId: steps[0]!.id };
  }

  it('is empty before anything is agreed', async () => {
    expect((await entrepreneur.get(at('/goals'))).body).toEqual({ items: [] });
  });

  it('has goals of either, with steps in the order of their days', async () => {
    const { id } = goalOf(await addGoal(entrepreneur));
    await addStep(id, { what: 'Avajaiset', dueOn: '2026-05-01' });
    await addStep(id, { owner: 'expert', expert: 'Kuvaaja', dueOn: '2026-04-01' }, entrepreneur);

    expect((await advisor.get(at('/goals'))).body.items).toMatchObject([
      {
        ...{ id, what: 'Verkkokauppa auki', theme: 'digital', state: 'open', settledOn: null },
        steps: [
          { owner: 'expert', expert: 'Kuvaaja', dueOn: '2026-04-01', state: 'open' },
          { what: 'Avajaiset', owner: 'firm', expert: null, dueOn: '2026-05-01' },
        ],
      },
    ]);
  });

  it('has steps that are done on the day in Helsinki, and opened again', async () => {
    const { stepId } = await aStep();
    api.moveTo('2026-03-10T22:30:00Z');
    const done = await markStep(stepId, 'done', 1, entrepreneur);
    api.moveTo('2026-03-10T22:40:00Z');
    const undone = await markStep(stepId, 'open', 2);

    expect(goalOf(done).steps).toMatchObject([{ state: 'done', settledOn: '2026-03-11' }]);
    expect(goalOf(undone).steps).toMatchObject([{ state: 'open', settledOn: null, version: 3 }]);
    const acts = `SELECT action, details->>'state' AS state FROM audit_event
      WHERE subject_id = $1 ORDER BY at, id`;
    expect(goalOf(undone)).toMatchObject({
      marks: [
        { stepId, state: 'open', reason: null, markedOn: '2026-03-11', markedBy: 'advisor' },
        { stepId, state: 'done', reason: null, markedOn: '2026-03-11', markedBy: 'firm' },
      ],
    });
    expect(await api.rows(acts, [stepId])).toEqual([
      { action: 'growth-step.add', state: null },
      { action: 'growth-step.change', state: 'done' },
      { action: 'growth-step.change', state: 'open' },
    ]);
  });

  it('tells the second of two who mark the same step', async () => {
    const { stepId } = await aStep();
    const replies = await Promise.all([
      markStep(stepId, 'done'),
      markStep(stepId, 'dropped', 1, entrepreneur),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const told = replies.find(({ status }) => status === 409);
    expect(told?.body.code).toBe('growth-step.changed');
  });

  it('tells the second of two who settle the same goal', async () => {
    const { goalId } = await aStep();
    await markGoal(goalId, { state: 'reached' });
    const late = await markGoal(goalId, { state: 'dropped', reason: 'Ei enää' }, entrepreneur);

    expect([late.status, late.body.code]).toEqual([409, 'growth-goal.changed']);
  });

  it('drops a goal for a reason only, and takes no more steps then', async () => {
    const { goalId } = await aStep();
    const bare = await markGoal(goalId, { state: 'dropped' });
    const dropped = await markGoal(goalId, { state: 'dropped', reason: 'Myymälä riittää' });
    const step = await addStep(goalId);

    expect(bare.body.errors).toMatchObject([{ path: 'reason', code: 'growth-goal.reason' }]);
    expect(goalOf(dropped)).toMatchObject({ reason: 'Myymälä riittää', settledOn: '2026-03-10' });
    expect([step.status, step.body.code]).toEqual([409, 'growth-goal.settled']);
  });

  it('shows what is still to be reached before what is settled', async () => {
    const { id } = goalOf(await addGoal());
    await addGoal(advisor, { what: 'Ensimmäinen jälleenmyyjä' });
    await markGoal(id, { state: 'reached' });

    expect((await entrepreneur.get(at('/goals'))).body.items).toMatchObject([
      { what: 'Ensimmäinen jälleenmyyjä' },
      { id, state: 'reached' },
    ]);
  });

  it('keeps why a goal was dropped when it is opened again', async () => {
    const { goalId } = await aStep();
    await markGoal(goalId, { state: 'dropped', reason: 'Myymälä riittää' }, entrepreneur);
    api.moveTo('2026-03-12T08:00:00Z');
    const opened = await markGoal(goalId, { state: 'open', basedOn: 2 });

    expect(goalOf(opened)).toMatchObject({
      ...{ state: 'open', reason: null, settledOn: null },
      marks: [
        { stepId: null, state: 'open', reason: null, markedBy: 'advisor' },
        { stepId: null, state: 'dropped', reason: 'Myymälä riittää', markedBy: 'firm' },
      ],
    });
  });

  it('keeps no mark of what was refused', async () => {
    const { goalId, stepId } = await aStep();
    await Promise.all([markStep(stepId, 'done'), markStep(stepId, 'done', 1, entrepreneur)]);
    await markGoal(goalId, { state: 'dropped' });

    expect(goalOf(await advisor.get(at('/goals')))).toMatchObject({ marks: [{ state: 'done' }] });
  });

  it.each([
    ['an expert without words', { owner: 'expert' }, 'expert'],
    ['words for no expert', { expert: 'Kuvaaja' }, 'expert'],
    ['no day', { dueOn: null }, 'dueOn'],
    ['an unknown owner', { owner: 'funder' }, 'owner'],
  ])('refuses a step with %s', async (_, change, path) => {
    const { id } = goalOf(await addGoal());
    const { status, body } = await addStep(id, change);

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path }]);
  });

  it('knows no goal and no step of another firm', async () => {
    const { goalId, stepId } = await aStep();
    firm = await fixtures.firm(programme);

    expect((await addStep(goalId)).status).toBe(404);
    expect((await markGoal(goalId, { state: 'reached' })).status).toBe(404);
    expect((await markStep(stepId, 'done')).status).toBe(404);
    expect((await markStep(v7(), 'done')).status).toBe(404);
  });

  it('is neither read nor written by others', async () => {
    const { goalId, stepId } = await aStep();
    const other = await fixtures.programme();
    const neighbour = await fixtures.firm(programme);
    const others = [
      ...[programme.funder, other.advisor],
      await fixtures.person('entrepreneur', programme.id, neighbour.id),
    ];
    for (const person of others) {
      const client = await api.as(person);
      const replies = [
        ...[await client.get(at('/goals')), await addGoal(client)],
        ...[await addStep(goalId, {}, client), await markStep(stepId, 'done', 1, client)],
        await markGoal(goalId, { state: 'reached' }, client),
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    expect(goalOf(await advisor.get(at('/goals')))).toMatchObject({ state: 'open', version: 1 });
  });

  describe('a goal that is measured', () => {
    const MEASURE = { label: 'Uusien asiakkaiden osuus', unit: '%', baseline: 12, target: 33 };
    const measured = async (): Promise<string> =>
      goalOf(await addGoal(advisor, { measure: MEASURE })).id;
    const readOff = (goalId: string, readOn: string, value: number | null, by = entrepreneur) =>
      by.post(at(`/goals/${goalId}/readings`), { readOn, value });
    const measureOf = ({ body }: Reply) => (body.items as { measure: unknown }[])[0]?.measure;

    it('says how much of the way has been gone, by the latest reading', async () => {
      const id = await measured();
      expect(measureOf(await advisor.get(at('/goals')))).toEqual({
        ...{ ...MEASURE, share: null, readings: [] },
      });

      await readOff(id, '2026-03-10', 22.5);
      const reply = await readOff(id, '2026-02-10', 15, advisor);

      expect(measureOf(reply)).toMatchObject({
        share: 0.5,
        readings: [
          { readOn: '2026-03-10', value: 22.5, markedBy: 'firm' },
          { readOn: '2026-02-10', value: 15, markedBy: 'advisor' },
        ],
      });
    });

    it('is read again on a day, two at once too, and taken back; what was said before stays', async () => {
      const id = await measured();
      const replies = await Promise.all([
        readOff(id, '2026-03-09', 20),
        readOff(id, '2026-03-09', 21, advisor),
      ]);
      expect(replies.map(({ status }) => status)).toEqual([200, 200]);
      const { readings } = measureOf(await advisor.get(at('/goals'))) as { readings: unknown[] };
      expect(readings).toHaveLength(1);

      const back = await readOff(id, '2026-03-09', null);

      expect(measureOf(back)).toMatchObject({ share: null, readings: [] });
      const rows = 'SELECT superseded_at IS NULL AS stands FROM growth_reading WHERE goal_id = $1';
      const versions = await api.rows<{ stands: boolean }>(rows, [id]);
      expect(versions.filter(({ stands }) => stands)).toHaveLength(1);
      expect(versions).toHaveLength(3);
    });

    it.each([
      ['no way to go', { ...MEASURE, target: 12 }, 'measure.target', 'growth-goal.no-way'],
      ['no unit', { ...MEASURE, unit: '' }, 'measure.unit', 'required'],
      ['a target in words', { ...MEASURE, target: 'paljon' }, 'measure.target', 'not-a-number'],
    ])('is refused with %s', async (_, measure, field, code) => {
      const reply = await addGoal(advisor, { measure });

      expect(reply).toMatchObject({ status: 400, body: { errors: [{ path: field, code }] } });
      expect((await advisor.get(at('/goals'))).body.items).toEqual([]);
    });

    it('is read while it is open, on days that have come, and by those whose it is', async () => {
      const id = await measured();
      expect(await readOff(id, '2026-03-11', 20)).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'readOn', code: 'in-the-future' }] },
      });
      const { body } = await addGoal(advisor, { what: 'Nimi ovessa' });
      const plain = (body.items as Path[]).find((goal) => goal.id !== id)?.id ?? '';
      expect(await readOff(plain, '2026-03-10', 20)).toMatchObject({
        status: 409,
        body: { code: 'growth-goal.unmeasured' },
      });
      const stranger = await api.as((await fixtures.programme()).advisor);
      expect((await readOff(id, '2026-03-10', 20, stranger)).status).toBe(404);
      await markGoal(id, { state: 'reached' });
      expect(await readOff(id, '2026-03-10', 20)).toMatchObject({
        status: 409,
        body: { code: 'growth-goal.settled' },
      });
    });
  });
});
