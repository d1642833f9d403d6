import { v7 } from 'uuid';

import { aCard, draft, running } from '../../support/growth-path/experiment-steps.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const learning = { decision: 'stop', learning: 'Kukaan ei varannut aikaa illalla.' };

describe('who sees an experiment', () => {
  let api: TestApi;
  let programme: Programme;
  let firm: Firm;
  let group: Firm;
  let owner: Client;
  let advisor: Client;
  let peer: Client;
  let outsider: Client;
  let stranger: Client;
  let funder: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-05T09:00:00Z');
    const fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    group = await fixtures.network(programme);
    const [peerFirm, outsiderFirm] = [
      await fixtures.firm(programme),
      await fixtures.firm(programme),
    ];
    firm = await fixtures.firm(programme);
    await fixtures.member(programme, group, firm);
    await fixtures.member(programme, group, peerFirm);
    await fixtures.member(programme, await fixtures.network(programme), outsiderFirm);
    const other = await fixtures.programme();
    owner = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
    peer = await api.as(await fixtures.person('entrepreneur', programme.id, peerFirm.id));
    outsider = await api.as(await fixtures.person('entrepreneur', programme.id, outsiderFirm.id));
    advisor = await api.as(programme.advisor);
    stranger = await api.as(other.advisor);
    funder = await api.as(programme.funder);
  });
  afterAll(() => api.stop());

  const path = (id: string, step = ''): string =>
    `/programmes/${programme.id}/experiments/${id}${step}`;
  const show = (client: Client, id: string, visibility: string): Promise<Reply> =>
    client.put(path(id, '/visibility'), { visibility });
  const listed = async (client: Client, query = ''): Promise<string[]> => {
    const { body } = await client.get(`/programmes/${programme.id}/experiments${query}`);
    return body.items.map((row: { id: string }) => row.id) as string[];
  };

  async function closed(visibility: string): Promise<string> {
    const id = await running(owner, programme, aCard(firm));
    await owner.post(path(id, '/observations'), {
      id: v7(),
      trials: 30,
      successes: 9,
      note: 'Tori',
    });
    await owner.post(path(id, '/close'), { ...learning, visibility });
    return id;
  }

  it('hides from the advisor what the owner keeps to herself', async () => {
    const id = await draft(owner, programme, { ...aCard(firm), visibility: 'me' });

    expect((await advisor.get(path(id))).body.code).toBe('experiment.not-found');
    expect((await advisor.post(path(id, '/start'))).body.code).toBe('experiment.not-found');
    expect(await listed(advisor)).not.toContain(id);
    expect(await listed(owner)).toContain(id);
  });

  it.each([
    { visibility: 'advisor', sees: [false, false] },
    { visibility: 'group', sees: [true, false] },
    { visibility: 'network', sees: [true, true] },
    { visibility: 'public', sees: [true, true] },
  ])('shows a learning at $visibility to peers and others: $sees', async ({ visibility, sees }) => {
    const id = await closed(visibility);

    const replies = [await peer.get(path(id)), await outsider.get(path(id))];

    expect(replies.map(({ status }) => status === 200)).toEqual(sees);
    expect([(await listed(peer)).includes(id), (await listed(outsider)).includes(id)]).toEqual(
      sees,
    );
  });

  it('shows a peer the learning and the counts, not the observations or the history', async () => {
    const id = await closed('group');

    const { body } = await peer.get(path(id));

    expect(body).toMatchObject({
      enterpriseName: firm.name,
      trials: 30,
      successes: 9,
      outcome: 'met',
      observations: [],
      transitions: [],
      decisionRecord: { learning: learning.learning },
      may: { edit: false, start: false, observe: false, close: false, cancel: false, share: false },
    });
  });

  it('names no firm to those outside its groups', async () => {
    const id = await closed('network');

    const { body, text } = await outsider.get(path(id));

    expect(body).toMatchObject({ enterpriseName: null, networkName: null });
    expect(text).not.toContain(firm.name);
  });

  it('shows a peer nothing that still runs', async () => {
    const id = await running(owner, programme, aCard(firm));
    await show(owner, id, 'group');

    expect((await peer.get(path(id))).status).toBe(404);
  });

  it('lets a peer write nothing to it', async () => {
    const id = await closed('group');

    for (const reply of [
      await show(peer, id, 'public'),
      await peer.post(path(id, '/cancel'), { reason: 'Kateus' }),
      await peer.post(path(id, '/observations'), { id: v7(), trials: 1, successes: 1 }),
    ]) {
      expect([reply.status, reply.body.code]).toEqual([404, 'experiment.not-found']);
    }
  });

  it('is the choice of the owner alone', async () => {
    const id = await closed('advisor');

    const refused = await show(advisor, id, 'public');
    expect([refused.status, refused.body.code]).toEqual([403, 'experiment.visibility-owner']);

    const { status, body } = await show(owner, id, 'public');
    expect([status, body.visibility]).toEqual([200, 'public']);
  });

  it.each(['me', 'group', 'public'])('lets staff write no card at %s', async (visibility) => {
    const { status, body } = await advisor.post(`/programmes/${programme.id}/experiments`, {
      ...aCard(firm),
      visibility,
    });

    expect([status, body.code]).toEqual([403, 'experiment.visibility-owner']);
  });

  it('lets staff write a card for a firm, which the owner then sees', async () => {
    const id = await draft(advisor, programme, aCard(firm));

    expect((await owner.get(path(id))).body).toMatchObject({ visibility: 'advisor' });
    expect((await owner.get('/my/experiments')).body.items[0].id).toBe(id);
  });

  it('tells the figures when a learning is shown, and when it is taken back', async () => {
    const id = await closed('advisor');
    await api.rows('DELETE FROM outbox');

    await show(owner, id, 'group');
    await show(owner, id, 'network');
    await show(owner, id, 'me');

    const jobs = await api.rows<{ name: string }>('SELECT name FROM outbox');
    expect(jobs.map(({ name }) => name)).toEqual(['rollups.recompute', 'rollups.recompute']);
  });

  it('writes nothing for a firm that the actor has nothing to do with', async () => {
    const { status, body } = await peer.post(
      `/programmes/${programme.id}/experiments`,
      aCard(firm),
    );

    expect([status, body.code]).toEqual([404, 'enterprise.not-found']);
  });

  it('does not exist for another programme, nor for a funder', async () => {
    const id = await closed('public');
    const routes = [`/programmes/${programme.id}/experiments`, path(id), '/my/experiments'];

    for (const route of routes.slice(0, 2)) {
      expect((await stranger.get(route)).body.code).toBe('programme.not-found');
    }
    for (const route of routes) {
      expect((await funder.get(route)).status).toBe(403);
    }
    expect((await funder.post(path(id, '/close'), learning)).status).toBe(403);
    expect((await stranger.post(path(id, '/close'), learning)).status).toBe(404);
  });
});
