import { v7 } from 'uuid';

import { aCard, type Card, draft, running } from '../../support/growth-path/experiment-steps.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const learning = { decision: 'persevere', learning: 'Varausnappi näkyviin jokaiselle sivulle.' };

describe('closing an experiment', () => {
  let api: TestApi;
  let programme: Programme;
  let firm: Firm;
  let owner: Client;
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    const fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    firm = await fixtures.firm(programme);
    owner = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
    advisor = await api.as(programme.advisor);
  });
  beforeEach(() => api.moveTo('2026-03-05T09:00:00Z'));
  afterAll(() => api.stop());

  const post = (client: Client, id: string, step: string, body: object): Promise<Reply> =>
    client.post(`/programmes/${programme.id}/experiments/${id}/${step}`, body);

  /** A running experiment in which so many of so many trials succeeded. */
  async function counted(trials: number, successes: number, card: Partial<Card> = {}) {
    const id = await running(owner, programme, { ...aCard(firm), ...card });
    if (trials > 0) await post(owner, id, 'observations', { id: v7(), trials, successes });
    return id;
  }

  it('reads 9 of 30 against 10 % as met, between 14.7 and 49.4 %', async () => {
    const id = await counted(30, 9);

    const { status, body } = await post(owner, id, 'close', { ...learning, nextStep: 'Sivuille' });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      stage: 'closed',
      outcome: 'met',
      decision: 'persevere',
      trials: 30,
      successes: 9,
      decisionRecord: { learning: learning.learning, nextStep: 'Sivuille' },
      may: { observe: false, close: false, cancel: false, share: true },
    });
    // Clopper–Pearson, from R: binom.test(9, 30)$conf.int
    expect(body.verdict.estimate).toBe(0.3);
    expect(body.verdict.interval.low).toBeCloseTo(0.1473, 4);
    expect(body.verdict.interval.high).toBeCloseTo(0.494, 4);
  });

  it('stores how the verdict was made: inputs, method, version', async () => {
    const id = await counted(30, 9);
    await post(owner, id, 'close', learning);

    const [stored] = await api.rows<{ verdict: object }>(
      'SELECT verdict FROM experiment_decision WHERE experiment_id = $1',
      [id],
    );

    expect(stored?.verdict).toMatchObject({
      outcome: 'met',
      provenance: {
        method: 'clopper-pearson',
        version: 1,
        confidence: 0.95,
        inputs: {
          trials: 30,
          successes: 9,
          plannedTrials: 30,
          criterionShare: 0.1,
          direction: 'at-least',
          ended: false,
        },
      },
    });
  });

  it('stays too early when closed before either end, and says how many were to come', async () => {
    const id = await counted(12, 11);

    const { body } = await post(owner, id, 'close', learning);

    expect(body.verdict).toMatchObject({ outcome: 'too-early', moreTrials: 18 });
  });

  it('is read with fewer trials once the time box is over', async () => {
    const id = await counted(12, 11);
    api.moveTo('2026-03-30T09:00:00Z');

    const { body } = await post(owner, id, 'close', learning);

    expect(body.verdict).toMatchObject({ outcome: 'met', provenance: { inputs: { ended: true } } });
  });

  it('is still within its time box on the last day', async () => {
    const id = await counted(12, 11);
    api.moveTo('2026-03-29T09:00:00Z');

    expect((await post(owner, id, 'close', learning)).body.outcome).toBe('too-early');
  });

  it('counts corrected observations only', async () => {
    const id = await counted(0, 0);
    const wrong = { id: v7(), trials: 30, successes: 30 };
    await post(owner, id, 'observations', wrong);
    const right = { id: v7(), trials: 30, successes: 0, supersedesId: wrong.id };
    await post(owner, id, 'observations', right);

    const { body } = await post(owner, id, 'close', { ...learning, decision: 'stop' });

    expect(body.verdict).toMatchObject({ outcome: 'unclear', estimate: 0 });
    expect(body.verdict.provenance.inputs).toMatchObject({ trials: 30, successes: 0 });
  });

  it('is closed by the advisor too, but shown further by the owner alone', async () => {
    const id = await counted(30, 9);

    const shown = await post(advisor, id, 'close', { ...learning, visibility: 'group' });
    expect([shown.status, shown.body.code]).toEqual([403, 'experiment.visibility-owner']);

    const { status, body } = await post(advisor, id, 'close', learning);
    expect([status, body.visibility]).toEqual([200, 'advisor']);
  });

  it('is closed and shown to the group in one act', async () => {
    const id = await counted(30, 9);

    const { body } = await post(owner, id, 'close', { ...learning, visibility: 'group' });

    expect([body.stage, body.visibility]).toEqual(['closed', 'group']);
  });

  it('closes once: of two at once, one wins and one is told', async () => {
    const id = await counted(30, 9);

    const replies = await Promise.all([
      post(owner, id, 'close', learning),
      post(advisor, id, 'close', { ...learning, decision: 'pivot' }),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = replies.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({
      code: 'experiment.move-refused',
      params: { from: 'closed', to: 'closed' },
    });
    const decisions = await api.rows('SELECT 1 FROM experiment_decision WHERE experiment_id = $1', [
      id,
    ]);
    expect(decisions).toHaveLength(1);
  });

  it('closes nothing that has not started', async () => {
    const id = await draft(owner, programme, aCard(firm));

    expect((await post(owner, id, 'close', learning)).body.code).toBe('experiment.move-refused');
  });

  it.each([
    [{ decision: 'give-up' }, 'decision', 'not-one-of'],
    [{ learning: 'Lyhyt' }, 'learning', 'too-short'],
    [{ learning: undefined }, 'learning', 'required'],
  ])('asks for a decision and a learning: %j', async (change, path, code) => {
    const id = await counted(30, 9);

    const { status, body } = await post(owner, id, 'close', { ...learning, ...change });

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path, code }]);
  });

  it('tells the figures and whoever listens, with the commit and by ids alone', async () => {
    const id = await counted(30, 9);
    await api.rows('DELETE FROM outbox');

    await post(owner, id, 'close', learning);

    const jobs = await api.rows<{ name: string; payload: object; queue: string }>(
      'SELECT name, queue, payload FROM outbox ORDER BY name',
    );
    expect(jobs).toMatchObject([
      {
        name: 'rollups.recompute',
        queue: 'default',
        payload: { payload: { programmeId: programme.id } },
      },
      {
        name: 'webhooks.tell',
        queue: 'default',
        payload: {
          payload: { programmeId: programme.id, event: 'experiment.decided', subjectIds: [id] },
        },
      },
    ]);
  });
});
