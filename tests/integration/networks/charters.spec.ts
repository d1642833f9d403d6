import {
  type Firm,
  Fixtures,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const CONDUCT = 'Mitä ryhmässä kerrotaan, jää ryhmään.';
const FORM = {
  ...{ sizeMin: 2, sizeMax: 3, alsoMunicipalities: ['213', '097'], conduct: CONDUCT },
  basedOnId: null as string | null,
};

describe('what a group agrees on', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let foreign: Programme;
  let advisor: Client;
  let network: Firm;
  let member: Firm;
  let entrepreneur: Person;

  const path = (rest: string, of = network): string =>
    `/programmes/${mine.id}/networks/${of.id}/${rest}`;
  const set = (change: object = {}, client = advisor) =>
    client.put(path('charter'), { ...FORM, ...change });
  const agree = (client: Client, charterId: string, enterpriseId = member.id) =>
    client.post(path('charter/agreements'), { enterpriseId, charterId });

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    foreign = await fixtures.programme();
    advisor = await api.as(mine.advisor);
    member = await fixtures.firm(mine);
    entrepreneur = await fixtures.person('entrepreneur', mine.id, member.id);
  });
  beforeEach(async () => {
    network = await fixtures.network(mine);
    await fixtures.member(mine, network, member);
  });
  afterAll(() => api.stop());

  it('is nothing at first', async () => {
    const reply = await advisor.get(path('charter'));

    expect(reply.body).toEqual({
      ...{ id: null, sizeMin: null, sizeMax: null, conduct: null, conductSince: null },
      ...{ alsoMunicipalities: [], agreements: [], supporters: [] },
    });
  });

  it('is set, read by its members and its coordinator, and noted', async () => {
    const { body } = await set();

    expect(body).toMatchObject({ sizeMin: 2, sizeMax: 3, conduct: CONDUCT });
    expect(body).toMatchObject({ conductSince: '2026-03-10', agreements: [] });
    const labels = body.alsoMunicipalities.map(({ label }: { label: { fi: string } }) => label.fi);
    expect(labels).toEqual(['Hirvensalmi', 'Kangasniemi']);
    const coordinator = await api.as(await fixtures.coordinator(mine, [network]));
    for (const client of [await api.as(entrepreneur), coordinator]) {
      expect((await client.get(path('charter'))).body).toEqual(body);
    }
    const trail = `SELECT person_id FROM audit_event WHERE action = 'charter.set' AND subject_id = $1`;
    expect(await api.rows(trail, [body.id])).toEqual([{ person_id: mine.advisor.id }]);
  });

  it.each([
    ['a greatest size under the least', { sizeMin: 5, sizeMax: 4 }, 'sizeMax', 'charter.sizes'],
    ['a group of one', { sizeMin: 1 }, 'sizeMin', 'too-small'],
    ['a size of half a firm', { sizeMax: 7.5 }, 'sizeMax', 'not-whole'],
    ['a code of conduct of a word', { conduct: 'Reilusti' }, 'conduct', 'too-short'],
    [
      'a municipality that is none',
      { alsoMunicipalities: ['999'] },
      'alsoMunicipalities',
      'municipality.unknown',
    ],
  ])('refuses %s', async (_, change, field, code) => {
    const reply = await set(change);

    expect(reply).toMatchObject({ status: 400, body: { errors: [{ path: field, code }] } });
    expect((await advisor.get(path('charter'))).body.id).toBeNull();
  });

  it('is changed by one of two who began with the same', async () => {
    const { body } = await set();

    const replies = await Promise.all([
      set({ basedOnId: body.id, sizeMax: 8 }),
      set({ basedOnId: body.id, sizeMax: 9 }),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'charter.changed' });
    const versions =
      'SELECT superseded_at IS NULL AS stands FROM network_charter WHERE network_id = $1';
    expect(await api.rows(versions, [network.id])).toHaveLength(2);
  });

  it('is nobody else’s', async () => {
    const { body } = await set();
    const elsewhere = await fixtures.network(mine);
    const others = {
      member: await api.as(entrepreneur),
      ofAnotherGroup: await api.as(await fixtures.coordinator(mine, [elsewhere])),
      funder: await api.as(mine.funder),
      stranger: await api.as(foreign.advisor),
    };

    expect((await set({ basedOnId: body.id }, others.member)).status).toBe(403);
    expect((await others.ofAnotherGroup.get(path('charter'))).status).toBe(404);
    expect((await others.funder.get(path('charter'))).status).toBe(403);
    expect((await others.stranger.get(path('charter'))).status).toBe(404);
    const notHers = await others.member.get(path('charter', elsewhere));
    expect(notHers.status).toBe(404);
  });

  describe('a code of conduct', () => {
    it('is agreed to by a firm, once', async () => {
      const { id } = (await set()).body;
      const firm = await api.as(entrepreneur);

      const replies = await Promise.all([agree(firm, id), agree(firm, id)]);

      for (const { status, body } of replies) {
        expect(status).toBe(200);
        expect(body.agreements).toEqual([
          { enterpriseId: member.id, agreedOn: '2026-03-10', byFirm: true },
        ]);
      }
      const rows = 'SELECT id FROM network_agreement WHERE network_id = $1';
      expect(await api.rows(rows, [network.id])).toHaveLength(1);
    });

    it('is noted by staff as agreed to on an earlier day', async () => {
      const { id } = (await set()).body;

      const request = { enterpriseId: member.id, charterId: id, agreedOn: '2026-03-02' };
      const { body } = await advisor.post(path('charter/agreements'), request);

      expect(body.agreements).toEqual([
        { enterpriseId: member.id, agreedOn: '2026-03-02', byFirm: false },
      ]);
      const tomorrow = { ...request, agreedOn: '2026-03-11' };
      expect(await advisor.post(path('charter/agreements'), tomorrow)).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'agreedOn', code: 'in-the-future' }] },
      });
    });

    it('stays agreed to while its words stay, and is asked for anew when they change', async () => {
      const first = (await set()).body;
      await agree(await api.as(entrepreneur), first.id);

      const larger = (await set({ basedOnId: first.id, sizeMax: 9 })).body;
      expect(larger).toMatchObject({ conductSince: '2026-03-10' });
      expect(larger.agreements).toHaveLength(1);

      api.moveTo('2026-03-20T08:00:00Z');
      const changed = (await set({ basedOnId: larger.id, conduct: `${CONDUCT} Aina.` })).body;
      expect(changed).toMatchObject({ conductSince: '2026-03-20', agreements: [] });
      api.moveTo('2026-03-10T08:00:00Z');
    });

    it('is agreed to as it stands, not as it was read earlier, and only where there is one', async () => {
      const first = (await set()).body;
      const second = (await set({ basedOnId: first.id, conduct: null })).body;
      const firm = await api.as(entrepreneur);

      expect(await agree(firm, first.id)).toMatchObject({
        status: 409,
        body: { code: 'charter.changed' },
      });
      expect(await agree(firm, second.id)).toMatchObject({
        status: 409,
        body: { code: 'charter.no-conduct' },
      });
    });

    it('is agreed to by members, each for itself', async () => {
      const { id } = (await set()).body;
      const fellow = await fixtures.firm(mine);
      await fixtures.member(mine, network, fellow);
      const former = await fixtures.firm(mine);
      await fixtures.member(mine, network, former, { leftOn: '2026-02-01' });
      const firm = await api.as(entrepreneur);

      expect((await agree(firm, id, fellow.id)).status).toBe(404);
      expect((await agree(advisor, id, former.id)).status).toBe(404);
      expect((await agree(advisor, id, fellow.id)).status).toBe(200);
      // of a fellow's word she is told nothing
      expect((await firm.get(path('charter'))).body.agreements).toEqual([]);
    });
  });

  describe('a limit of size', () => {
    const join = (firms: readonly Firm[]) =>
      advisor.post(path('members'), { enterpriseIds: firms.map(({ id }) => id) });

    it('keeps out who does not fit in, all of them', async () => {
      await set();
      const firms = [
        await fixtures.firm(mine),
        await fixtures.firm(mine),
        await fixtures.firm(mine),
      ];

      expect(await join(firms)).toMatchObject({
        status: 409,
        body: { code: 'network.full', params: { limit: 3, room: 2 } },
      });
      expect((await join(firms.slice(0, 2))).status).toBe(201);
      // who is in it already takes no place
      expect((await join([member])).status).toBe(201);
    });

    it('is kept where two add the last one at once', async () => {
      await set({ sizeMax: 2 });
      const [one, another] = [await fixtures.firm(mine), await fixtures.firm(mine)];

      const replies = await Promise.all([join([one]), join([another])]);

      expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    });
  });

  describe('supporters', () => {
    const expert = {
      ...{ kind: 'expert', name: 'Tapio Rinnekoski', organisation: null },
      ...{ topic: 'Verkkokauppa', email: 'tapio@rinnekoski.example' },
    };

    it('come, are read by the group, and leave once', async () => {
      const { status, body } = await advisor.post(path('supporters'), expert);
      expect(status).toBe(201);
      const [added] = body.supporters;
      expect(added).toMatchObject({ ...expert, sinceOn: '2026-03-10', untilOn: null });
      const firm = await api.as(entrepreneur);
      expect((await firm.get(path('charter'))).body.supporters).toEqual([added]);

      const ends = await Promise.all(
        [1, 2].map(() => advisor.post(path(`supporters/${added.id}/end`))),
      );

      expect(ends.map((reply) => reply.status).sort()).toEqual([200, 409]);
      expect((await advisor.get(path('charter'))).body.supporters).toMatchObject([
        { untilOn: '2026-03-10' },
      ]);
    });

    it('are named, and written down by staff of the programme', async () => {
      expect(await advisor.post(path('supporters'), { ...expert, name: 'T' })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'name', code: 'too-short' }] },
      });
      const firm = await api.as(entrepreneur);
      expect((await firm.post(path('supporters'), expert)).status).toBe(403);
      const stranger = await api.as(foreign.advisor);
      expect((await stranger.post(path('supporters'), expert)).status).toBe(404);
    });
  });
});
