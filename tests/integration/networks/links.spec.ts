import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

interface Link {
  readonly id: string;
  readonly outcomes: { readonly id: string; readonly words: string }[];
}

describe('links of groups to other groups and regions', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let foreign: Programme;
  let manager: Client;
  let leena: Client;
  let onni: Client;
  let ofLeena: Firm;
  let ofOnni: Firm;

  const path = (rest = '', of = mine): string => `/programmes/${of.id}/links${rest}`;
  const toRegion = (change: object = {}) => ({
    ...{ networkId: ofLeena.id, otherNetworkId: null, regionCode: 'MK11' },
    ...{ counterpart: 'Naapurin pienyrittäjät', kind: 'visit', about: 'Katsottiin verkkokauppaa.' },
    ...{ beganOn: '2026-02-02', ...change },
  });
  const toGroup = (change: object = {}) =>
    toRegion({ otherNetworkId: ofOnni.id, regionCode: null, counterpart: null, ...change });
  const outcome = (change: object = {}) => ({
    ...{ correctsId: null, cameOn: '2026-03-02', kind: 'new-contact', valueCents: null },
    ...{ words: 'Kaksi yritystä jatkaa', ...change },
  });
  const add = async (by: Client, link: object): Promise<string> =>
    (await by.post(path(), link)).body.id as string;
  const linksOf = async (by: Client, query = ''): Promise<Link[]> =>
    (await by.get(path(query))).body.items as Link[];

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    foreign = await fixtures.programme();
    manager = await api.as(mine.manager);
    ofLeena = await fixtures.network(mine);
    ofOnni = await fixtures.network(mine);
    leena = await api.as(await fixtures.coordinator(mine, [ofLeena]));
    onni = await api.as(await fixtures.coordinator(mine, [ofOnni]));
  });
  afterAll(() => api.stop());

  it('are told by who looks after the group, and read by staff and at both ends only', async () => {
    const reply = await leena.post(path(), toRegion());

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      ...toRegion(),
      ...{ networkName: ofLeena.name, otherNetworkName: null, endedOn: null, isMine: true },
      ...{ takenBackAt: null, outcomes: [] },
    });
    const { id } = reply.body as Link;
    expect((await linksOf(manager)).map((one) => one.id)).toContain(id);
    expect(await linksOf(onni)).toEqual([]);
    const between = await add(manager, toGroup());
    expect(await linksOf(onni)).toEqual([
      expect.objectContaining({ id: between, isMine: false, networkName: null }),
    ]);
    const firm = await fixtures.firm(mine);
    const entrepreneur = await api.as(await fixtures.person('entrepreneur', mine.id, firm.id));
    expect((await entrepreneur.get(path())).status).toBe(403);
    expect((await (await api.as(foreign.manager)).get(path())).status).toBe(404);
    expect((await leena.get(path('', foreign))).status).toBe(404);
  });

  it('are narrowed to a group, at either end', async () => {
    const own = await fixtures.network(mine);
    const out = await add(manager, toRegion({ networkId: own.id }));
    const back = await add(manager, toGroup({ otherNetworkId: own.id, beganOn: '2026-02-03' }));
    await add(manager, toRegion({ networkId: null }));

    const found = await linksOf(manager, `?network=${own.id}`);
    expect(found.map(({ id }) => id)).toEqual([back, out]);
    expect((await manager.get(path('?network=x'))).status).toBe(400);
  });

  it('begin from the whole programme by staff alone', async () => {
    expect((await manager.post(path(), toRegion({ networkId: null }))).status).toBe(200);
    expect((await leena.post(path(), toRegion({ networkId: null }))).status).toBe(404);
  });

  it('have one other end, which the teller knows, and a day that has come', async () => {
    const elsewhere = await fixtures.network(foreign);
    for (const [change, field, code] of [
      [{ regionCode: null }, 'otherNetworkId', 'link.no-other-end'],
      [{ otherNetworkId: ofLeena.id }, 'otherNetworkId', 'link.two-other-ends'],
      [{ otherNetworkId: ofLeena.id, regionCode: null }, 'otherNetworkId', 'link.same-group'],
      [{ regionCode: '491' }, 'regionCode', 'not-one-of'],
      [{ regionCode: 'MK99' }, 'regionCode', 'not-one-of'],
      [{ networkId: ofOnni.id }, 'networkId', 'network.not-found'],
      [{ networkId: elsewhere.id }, 'networkId', 'network.not-found'],
      [{ counterpart: null }, 'counterpart', 'required'],
      [{ counterpart: ' ' }, 'counterpart', 'required'],
      [{ kind: 'rumour' }, 'kind', 'not-one-of'],
      [{ about: 'x'.repeat(1001) }, 'about', 'too-long'],
      [{ beganOn: '2026-03-11' }, 'beganOn', 'in-the-future'],
    ] as const) {
      const { status, body } = await leena.post(path(), toRegion(change));
      expect([status, body.errors]).toEqual([
        400,
        [expect.objectContaining({ path: field, code })],
      ]);
    }
  });

  it('have what came of them told from either end; a correction takes the place of a word', async () => {
    const id = await add(manager, toGroup());
    const first = await onni.post(path(`/${id}/outcomes`), outcome({ kind: 'nothing-yet' }));
    expect(first.body.outcomes).toHaveLength(1);
    const [{ id: correctsId }] = (first.body as Link).outcomes as [Link['outcomes'][number]];
    const order = outcome({ correctsId, kind: 'joint-order', valueCents: 480_000 });
    const corrected = await leena.post(path(`/${id}/outcomes`), order);

    expect(corrected.body.outcomes).toEqual([
      {
        ...{ id: expect.any(String), cameOn: '2026-03-02', kind: 'joint-order' },
        ...{ valueCents: 480_000, words: 'Kaksi yritystä jatkaa', isCorrected: true },
      },
    ]);
    const again = await leena.post(path(`/${id}/outcomes`), order);
    expect([again.status, again.body.code]).toEqual([409, 'link.corrected']);
    const other = await add(leena, toRegion());
    expect((await onni.post(path(`/${other}/outcomes`), outcome())).status).toBe(404);
    expect((await leena.post(path(`/${other}/outcomes`), order)).status).toBe(409);
  });

  it('refuse outcomes before the link, to come, and with a value that is none', async () => {
    const id = await add(leena, toRegion());
    for (const [change, field, code] of [
      [{ cameOn: '2026-02-01' }, 'cameOn', 'link.came-later'],
      [{ cameOn: '2026-03-11' }, 'cameOn', 'in-the-future'],
      [{ valueCents: 100 }, 'valueCents', 'link.no-value'],
      [{ kind: 'joint-order', valueCents: 0 }, 'valueCents', 'too-small'],
      [{ words: '' }, 'words', 'required'],
    ] as const) {
      const { status, body } = await leena.post(path(`/${id}/outcomes`), outcome(change));
      expect([status, body.errors]).toEqual([
        400,
        [expect.objectContaining({ path: field, code })],
      ]);
    }
  });

  it('are corrected once by two at once', async () => {
    const id = await add(leena, toRegion());
    const { body } = await leena.post(path(`/${id}/outcomes`), outcome());
    const [{ id: correctsId }] = (body as Link).outcomes as [Link['outcomes'][number]];
    const replies = await Promise.all(
      [leena, manager].map((by) => by.post(path(`/${id}/outcomes`), outcome({ correctsId }))),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const link = (await linksOf(leena)).find((one) => one.id === id);
    expect(link?.outcomes).toHaveLength(1);
  });

  it('end once, no earlier than they began, by the side that they begin from', async () => {
    const id = await add(manager, toGroup());
    const end = (by: Client, endedOn: string) => by.post(path(`/${id}/end`), { endedOn });

    expect((await end(onni, '2026-03-01')).status).toBe(404);
    expect((await end(leena, '2026-02-01')).body.errors).toEqual([
      { path: 'endedOn', code: 'link.ended-later' },
    ]);
    expect((await end(leena, '2026-03-11')).status).toBe(400);
    const replies = await Promise.all([end(leena, '2026-03-01'), end(manager, '2026-03-02')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await leena.post(path(`/${id}/outcomes`), outcome())).status).toBe(200);
  });

  it('are taken back with a reason, once, and stay to be read; all is noted', async () => {
    const id = await add(manager, toGroup());
    const reason = { reason: 'Väärä ryhmä' };

    expect((await onni.post(path(`/${id}/take-back`), reason)).status).toBe(404);
    expect((await leena.post(path(`/${id}/take-back`), { reason: '' })).status).toBe(400);
    const reply = await leena.post(path(`/${id}/take-back`), reason);
    expect(reply.body).toMatchObject({ takenBackReason: 'Väärä ryhmä', isMine: true });
    expect((await leena.post(path(`/${id}/take-back`), reason)).status).toBe(404);
    const told = await onni.post(path(`/${id}/outcomes`), outcome());
    expect([told.status, told.body.code]).toEqual([409, 'link.taken-back']);
    expect((await linksOf(onni)).map((one) => one.id)).toContain(id);
    const acts = await api.rows<{ action: string }>(
      'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY action',
      [id],
    );
    expect(acts.map(({ action }) => action)).toEqual(['link.add', 'link.take-back']);
  });

  it('come in pages, the latest first', async () => {
    const own = await fixtures.programme();
    const staff = await api.as(own.manager);
    const days = ['2026-01-05', '2026-01-07', '2026-01-06'];
    for (const beganOn of days) {
      await staff.post(path('', own), toRegion({ networkId: null, beganOn }));
    }
    const first = await staff.get(path('?limit=2', own));
    const rest = await staff.get(path(`?limit=2&after=${first.body.next as string}`, own));
    const found = [...first.body.items, ...rest.body.items] as { beganOn: string }[];

    expect(found.map(({ beganOn }) => beganOn)).toEqual(days.toSorted().toReversed());
    expect((await staff.get(path('?after=x', own))).status).toBe(400);
  });
});
