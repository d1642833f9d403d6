import { v7 } from 'uuid';

import { aCard, running } from '../../support/growth-path/experiment-steps.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

describe('observations of an experiment', () => {
  let api: TestApi;
  let programme: Programme;
  let firm: Firm;
  let owner: Client;
  let id: string;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-05T09:00:00Z');
    const fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    firm = await fixtures.firm(programme);
    owner = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
  });
  beforeEach(async () => {
    id = await running(owner, programme, aCard(firm));
  });
  afterAll(() => api.stop());

  const observe = (body: object, experimentId = id): Promise<Reply> =>
    owner.post(`/programmes/${programme.id}/experiments/${experimentId}/observations`, body);

  it('adds up to the counts of the experiment', async () => {
    await observe({ id: v7(), trials: 10, successes: 2 });
    const { status, body } = await observe({ id: v7(), trials: 20, successes: 7, note: 'Tori' });

    expect(status).toBe(201);
    expect(body).toMatchObject({ trials: 30, successes: 9, outcome: 'met' });
    expect(body.observations).toMatchObject([
      { trials: 10, note: null, observedOn: '2026-03-05' },
      { trials: 20, note: 'Tori', supersededAt: null },
    ]);
  });

  it('counts once what a device sends twice, also when both arrive at once', async () => {
    const sent = { id: v7(), trials: 3, successes: 1, note: 'Puhelin', observedOn: '2026-03-04' };

    const replies = await Promise.all([observe(sent), observe(sent), observe(sent)]);

    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(replies.map(({ body }) => body.observations.length)).toEqual([1, 1, 1]);
    expect((await observe(sent)).body).toMatchObject({ trials: 3, successes: 1 });
  });

  it('answers the same after the experiment was closed meanwhile', async () => {
    const sent = { id: v7(), trials: 3, successes: 1 };
    await observe(sent);
    await owner.post(`/programmes/${programme.id}/experiments/${id}/close`, {
      decision: 'stop',
      learning: 'Kukaan ei ehtinyt kokeilla tätä.',
    });

    expect((await observe(sent)).status).toBe(201);
    expect((await observe({ ...sent, id: v7() })).body.code).toBe('experiment.not-running');
  });

  it.each([{ successes: 2 }, { trials: 4 }, { note: 'Toinen' }, { observedOn: '2026-03-03' }])(
    'refuses the same id with %j',
    async (change) => {
      const sent = { id: v7(), trials: 3, successes: 1, observedOn: '2026-03-04' };
      await observe(sent);

      const { status, body } = await observe({ ...sent, ...change });

      expect([status, body.code]).toEqual([409, 'observation.id-taken']);
    },
  );

  it('refuses an id that somebody else has used where the sender may not look', async () => {
    const fixtures = new Fixtures(api);
    const other = await fixtures.programme();
    const otherFirm = await fixtures.firm(other);
    const stranger = await api.as(await fixtures.person('entrepreneur', other.id, otherFirm.id));
    const theirs = await running(stranger, other, aCard(otherFirm));
    const sent = { id: v7(), trials: 1, successes: 1 };
    await stranger.post(`/programmes/${other.id}/experiments/${theirs}/observations`, sent);

    const { status, body } = await observe(sent);

    expect([status, body.code]).toEqual([409, 'observation.id-taken']);
  });

  it('is corrected by a new one: both stay visible, one counts', async () => {
    const first = { id: v7(), trials: 10, successes: 9 };
    await observe(first);
    const { body } = await observe({
      id: v7(),
      trials: 10,
      successes: 1,
      supersedesId: first.id,
    });

    expect(body).toMatchObject({ trials: 10, successes: 1 });
    expect(body.observations).toHaveLength(2);
    expect(body.observations[0]).toMatchObject({ id: first.id, successes: 9 });
    expect(body.observations[0].supersededAt).not.toBeNull();
    expect(body.observations[1]).toMatchObject({ supersedesId: first.id, supersededAt: null });
  });

  it('is taken back by a correction to nothing', async () => {
    const first = { id: v7(), trials: 10, successes: 9 };
    await observe(first);

    const { status, body } = await observe({
      ...{ id: v7(), trials: 0, successes: 0 },
      supersedesId: first.id,
    });

    expect([status, body.trials, body.successes]).toEqual([201, 0, 0]);
  });

  it('is corrected once: of two corrections at once, the second is told', async () => {
    const first = { id: v7(), trials: 10, successes: 9 };
    await observe(first);
    const correction = { trials: 10, successes: 2, supersedesId: first.id };

    const replies = await Promise.all([
      observe({ ...correction, id: v7() }),
      observe({ ...correction, id: v7() }),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('observation.superseded');
  });

  it('corrects none of another experiment', async () => {
    const other = await running(owner, programme, aCard(firm));
    const theirs = { id: v7(), trials: 1, successes: 0 };
    await observe(theirs, other);

    const reply = await observe({ id: v7(), trials: 1, successes: 1, supersedesId: theirs.id });

    expect([reply.status, reply.body.code]).toEqual([404, 'observation.not-found']);
  });

  it.each([
    [{ trials: 3, successes: 4 }, 'successes', 'observation.more-than-trials'],
    [{ trials: 3, successes: 1, observedOn: '2026-03-06' }, 'observedOn', 'observation.in-future'],
    [
      { trials: 3, successes: 1, observedOn: '2026-03-01' },
      'observedOn',
      'observation.before-start',
    ],
    [{ trials: -1, successes: 0 }, 'trials', 'too-small'],
    [{ trials: 0, successes: 0 }, 'trials', 'too-small'],
    [{ trials: 1.5, successes: 0 }, 'trials', 'not-whole'],
    [{ trials: 3, successes: 1, note: '' }, 'note', 'required'],
  ])('tells beside the field what is wrong with %j', async (sent, path, code) => {
    const { status, body } = await observe({ id: v7(), ...sent });

    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path, code }]);
  });
});
