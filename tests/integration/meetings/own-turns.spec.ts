import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

interface Own {
  readonly enterpriseId: string;
  readonly askable: string[];
  readonly turns: { id: string; kind: string; byFirm: boolean; on: string }[];
}

describe('what a member asks of the queue of hosts', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let advisor: Client;
  let network: Firm;
  let hers: Firm;
  let peer: Firm;
  let entrepreneur: Client;

  const group = (rest = '', of = network): string =>
    `/programmes/${mine.id}/networks/${of.id}${rest}`;
  const ask = (kind: string, change: object = {}, by = entrepreneur): Promise<Reply> =>
    by.post(group('/own-turns'), { kind, enterpriseId: hers.id, readyFrom: null, ...change });
  const asked = async (kind: string, change: object = {}): Promise<string> => {
    const reply = await ask(kind, change);
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  };
  const takeBack = (id: string, by = entrepreneur): Promise<Reply> =>
    by.post(group(`/own-turns/${id}/take-back`));
  const noted = async (body: object): Promise<string> => {
    const reply = await advisor.post(group('/host-turns'), {
      ...{ kind: 'skip', enterpriseId: hers.id, withEnterpriseId: null, readyFrom: null },
      ...body,
    });
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  };
  const arranged = async (host: Firm): Promise<void> => {
    api.moveTo('2026-03-11T08:00:00Z');
    const reply = await advisor.post(group('/meetings'), {
      ...{ meetsOn: '2026-03-17', startsAt: '18:00', endsAt: '20:30', place: 'Paja, Mikkeli' },
      ...{ atCoordinator: false, enterpriseId: host.id, theme: null },
    });
    expect(reply.status).toBe(201);
  };
  const read = async (by = entrepreneur) => (await by.get(group('/meetings'))).body;
  const own = async (by = entrepreneur): Promise<Own[]> => (await read(by)).own as Own[];
  const signedIn = async (firm: Firm): Promise<Client> =>
    api.as(await fixtures.person('entrepreneur', mine.id, firm.id));

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    advisor = await api.as(mine.advisor);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    network = await fixtures.network(mine);
    [hers, peer] = [await fixtures.firm(mine), await fixtures.firm(mine)];
    await fixtures.member(mine, network, hers, { joinedOn: '2025-02-01' });
    await fixtures.member(mine, network, peer, { joinedOn: '2025-02-02' });
    entrepreneur = await signedIn(hers);
  });
  afterAll(() => api.stop());

  describe('her turn', () => {
    it('passes to the next, is told with its day, and comes back when she takes that back', async () => {
      expect(await own()).toEqual([
        expect.objectContaining({
          enterpriseId: hers.id,
          askable: ['skip', 'not-ready'],
          turns: [],
        }),
      ]);
      const id = await asked('skip');

      expect((await read()).next).toMatchObject({ enterpriseId: peer.id });
      expect(await own()).toMatchObject([
        { askable: ['not-ready'], turns: [{ id, kind: 'skip', byFirm: true, on: '2026-03-10' }] },
      ]);
      expect((await takeBack(id)).status).toBe(204);
      expect((await read()).next).toMatchObject({ enterpriseId: hers.id });
      expect(await takeBack(id)).toMatchObject({ status: 404 });
    });

    it('is let pass once, and refused the second time with its reason', async () => {
      await asked('skip');

      expect(await ask('skip')).toMatchObject({ status: 409, body: { code: 'host-turn.not-now' } });
      expect((await read()).turns).toHaveLength(1);
    });

    it('is let pass once when two taps come at once', async () => {
      const replies = await Promise.all([ask('skip'), ask('skip')]);

      expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('is not hers to let pass while she hosts, or when it was she who hosted last', async () => {
      await arranged(hers);

      expect(await own()).toMatchObject([{ askable: ['not-ready'] }]);
      expect((await ask('skip')).status).toBe(409);
    });

    it('that was let pass stays so once the next meeting is arranged', async () => {
      const id = await asked('skip');
      await arranged(peer);

      expect(await own()).toMatchObject([{ askable: ['skip', 'not-ready'], turns: [] }]);
      expect(await takeBack(id)).toMatchObject({ status: 409, body: { code: 'host-turn.over' } });
    });
  });

  describe('not being able to host', () => {
    it('lasts until its day', async () => {
      await asked('not-ready', { readyFrom: '2026-05-01' });

      expect((await read()).queue).toMatchObject([
        { enterpriseId: peer.id },
        { enterpriseId: hers.id, standing: 'not-ready', readyFrom: '2026-05-01' },
      ]);
      api.moveTo('2026-05-01T08:00:00Z');
      expect((await read()).next).toMatchObject({ enterpriseId: hers.id });
      expect(await own()).toMatchObject([{ turns: [] }]);
    });

    it('ends when she says that she can again; taken back, that counts as never said', async () => {
      await asked('not-ready');
      const id = await asked('ready');

      expect(await own()).toMatchObject([{ turns: [{ kind: 'ready' }] }]);
      expect((await read()).next).toMatchObject({ enterpriseId: hers.id });
      await takeBack(id);
      expect(await own()).toMatchObject([{ askable: ['ready'], turns: [{ kind: 'not-ready' }] }]);
    });

    it.each([
      ['a day that is past', 'not-ready', '2026-03-10', 'in-the-past'],
      ['what is no day', 'not-ready', '2026-02-30', 'not-a-date'],
      ['a day for a turn let pass', 'skip', '2026-04-01', 'host-turn.day-not-asked'],
    ])('refuses %s beside the field', async (_, kind, readyFrom, code) => {
      const reply = await ask(kind, { readyFrom });

      expect(reply).toMatchObject({ status: 400, body: { errors: [{ path: 'readyFrom', code }] } });
      expect((await read()).turns).toEqual([]);
    });

    it('is said once, and leaves no turn to let pass', async () => {
      expect((await ask('ready')).status).toBe(409);
      await asked('not-ready');

      expect((await ask('not-ready', { readyFrom: '2026-05-01' })).status).toBe(409);
      expect((await ask('skip')).status).toBe(409);
    });
  });

  describe('what is not hers', () => {
    it('is a swap', async () => {
      expect(await ask('swap')).toMatchObject({
        ...{ status: 400, body: { errors: [{ path: 'kind' }] } },
      });
    });

    it('is another firm, answered as absent', async () => {
      const stranger = await fixtures.firm(mine);
      const absent = { status: 404, body: { code: 'enterprise.not-found' } };

      expect(await ask('skip', { enterpriseId: peer.id })).toMatchObject(absent);
      expect(await ask('skip', { enterpriseId: stranger.id })).toMatchObject(absent);
      expect(await ask('skip', { enterpriseId: v7() })).toMatchObject(absent);
    });

    it('is what the coordinator noted: she sees it, and takes back her own only', async () => {
      const skip = await noted({});
      const swap = await noted({ kind: 'swap', withEnterpriseId: peer.id });

      expect(await own()).toMatchObject([{ turns: [{ id: skip, byFirm: false }] }]);
      expect((await takeBack(skip)).status).toBe(404);
      expect((await takeBack(swap)).status).toBe(404);
    });

    it('is what another firm asked, and who asked it', async () => {
      const other = await signedIn(peer);
      const id = await asked('skip');

      expect((await takeBack(id, other)).status).toBe(404);
      expect(await own(other)).toMatchObject([{ enterpriseId: peer.id, turns: [] }]);
      expect((await read(other)).turns).toMatchObject([{ byFirm: null }]);
    });

    it('is a group that she is not in, that she has left, or of another programme', async () => {
      const elsewhere = await fixtures.network(mine);
      const foreign = await fixtures.programme();
      const abroad = await fixtures.network(foreign);
      const body = { kind: 'skip', enterpriseId: hers.id, readyFrom: null };
      const absent = { status: 404, body: { code: 'network.not-found' } };
      const id = await asked('skip');
      await api.rows('UPDATE network_member SET left_on = $2 WHERE enterprise_id = $1', [
        ...[hers.id, '2026-03-10'],
      ]);

      for (const path of [
        group('/own-turns', elsewhere),
        `/programmes/${foreign.id}/networks/${abroad.id}/own-turns`,
      ]) {
        expect((await entrepreneur.post(path, body)).status).toBe(404);
      }
      expect(await ask('not-ready')).toMatchObject(absent);
      expect(await takeBack(id)).toMatchObject(absent);
    });

    it('is staff’s to ask: they note, each in their own name', async () => {
      const funder = await api.as(mine.funder);

      expect((await ask('skip', {}, advisor)).status).toBe(403);
      expect((await ask('skip', {}, funder)).status).toBe(403);
      expect((await entrepreneur.post(group('/host-turns'), {})).status).toBe(403);
    });
  });

  it('is seen by the coordinator, with who asked, taken back by her as well, and left on the trail', async () => {
    const [id, by] = [await asked('skip'), await noted({ kind: 'not-ready' })];

    expect((await read(advisor)).turns).toMatchObject([
      { id: by, byFirm: false },
      { id, byFirm: true, enterpriseName: hers.name },
    ]);
    expect(await own(advisor)).toEqual([]);
    expect((await advisor.post(group(`/host-turns/${id}/take-back`))).status).toBe(204);
    expect(
      await api.rows(
        'SELECT action, programme_id FROM audit_event WHERE subject_id = $1 ORDER BY id',
        [id],
      ),
    ).toEqual([
      { action: 'host-turn.ask', programme_id: mine.id },
      { action: 'host-turn.take-back', programme_id: mine.id },
    ]);
  });

  it('is each firm’s own where somebody speaks for two', async () => {
    const person = await fixtures.person('entrepreneur', mine.id, hers.id);
    await fixtures.grant(person, {
      ...{ role: 'entrepreneur', programmeId: mine.id, enterpriseId: peer.id },
    });
    const both = await api.as(person);
    await ask('not-ready', { enterpriseId: peer.id }, both);

    expect((await own(both)).map(({ turns }) => turns.length)).toEqual([0, 1]);
  });

  it('is taken back by a colleague of the same firm', async () => {
    const id = await asked('skip');

    expect((await takeBack(id, await signedIn(hers))).status).toBe(204);
  });
});
