import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('practices that coordinators share', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let foreign: Programme;
  let manager: Client;
  let leena: Client;
  let onni: Client;
  let ofLeena: Firm;
  let ofOnni: Firm;

  const path = (rest = '', of = mine): string => `/programmes/${of.id}/practices${rest}`;
  const fields = (change: object = {}) => ({
    ...{ topic: 'hosting', title: 'Isäntä näyttää tilansa', did: 'Kierros ensin.' },
    ...{ worksWhen: 'Kun tilaa on.', ...change },
  });
  const trial = (network: Firm, change: object = {}) => ({
    ...{ networkId: network.id, triedOn: '2026-03-09', outcome: 'helped', words: 'Puhe alkoi' },
    ...change,
  });
  const share = async (by = leena, change: object = {}): Promise<string> =>
    (await by.post(path(), fields(change))).body.id as string;
  const coordinatorOf = async (network: Firm): Promise<Client> =>
    api.as(await fixtures.coordinator(mine, [network]));

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    foreign = await fixtures.programme();
    manager = await api.as(mine.manager);
    ofLeena = await fixtures.network(mine);
    ofOnni = await fixtures.network(mine);
    leena = await coordinatorOf(ofLeena);
    onni = await coordinatorOf(ofOnni);
  });
  afterAll(() => api.stop());

  it('are read by every coordinator of the programme and its staff, and by nobody else', async () => {
    const reply = await leena.post(path(), fields());

    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ ...fields(), version: 1, isMine: true, tally: null });
    const read = await onni.get(path('?topic=hosting'));
    expect(read.body.items).toContainEqual(
      expect.objectContaining({ id: reply.body.id, isMine: false, trials: [] }),
    );
    expect((await onni.get(path('?topic=themes'))).body.items).toEqual([]);
    expect((await manager.get(path())).body.items).toContainEqual(
      expect.objectContaining({ id: reply.body.id, isMine: true }),
    );
    const firm = await fixtures.firm(mine);
    const entrepreneur = await api.as(await fixtures.person('entrepreneur', mine.id, firm.id));
    expect((await entrepreneur.get(path())).status).toBe(403);
    expect((await (await api.as(foreign.manager)).get(path())).status).toBe(404);
    expect((await leena.get(path('', foreign))).status).toBe(404);
  });

  it('ask for a topic, what was done and when it works', async () => {
    for (const [change, field] of [
      [{ topic: 'weather' }, 'topic'],
      [{ title: '' }, 'title'],
      [{ did: 'x'.repeat(2001) }, 'did'],
      [{ worksWhen: null }, 'worksWhen'],
    ] as const) {
      const { status, body } = await leena.post(path(), fields(change));
      expect(status).toBe(400);
      expect(body.errors).toEqual([expect.objectContaining({ path: field })]);
    }
  });

  it('are worded anew by who shared them and by staff, one at a time', async () => {
    const id = await share();
    const change = (basedOn: number, title: string) => ({ ...fields({ title }), basedOn });

    expect((await onni.post(path(`/${id}/change`), change(1, 'Vieras'))).status).toBe(404);
    const both = await Promise.all([
      leena.post(path(`/${id}/change`), change(1, 'Lyhyt kierros')),
      manager.post(path(`/${id}/change`), change(1, 'Pitkä kierros')),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [{ items }] = [(await leena.get(path())).body as { items: { id: string }[] }];
    expect(items.find((one) => one.id === id)).toMatchObject({ version: 2 });
  });

  it('are told of by each group once; a later word takes the place of the earlier', async () => {
    const id = await share();
    await leena.post(path(`/${id}/trials`), trial(ofLeena, { outcome: 'no-help' }));
    const told = await leena.post(path(`/${id}/trials`), trial(ofLeena));

    expect(told.body.trials).toEqual([
      { ...trial(ofLeena), networkName: ofLeena.name, words: 'Puhe alkoi' },
    ]);
    expect((await leena.post(path(`/${id}/trials`), trial(ofOnni))).status).toBe(404);
    expect(
      (await leena.post(path(`/${id}/trials`), trial(ofLeena, { triedOn: '2026-03-11' }))).body
        .errors,
    ).toEqual([{ path: 'triedOn', code: 'in-the-future' }]);
    const seen = (await onni.get(path())).body as { items: { id: string; trials: unknown[] }[] };
    expect(seen.items.find((one) => one.id === id)?.trials).toEqual([
      { ...trial(ofLeena), networkName: null },
    ]);
  });

  it('say how it went once three groups told of it, also when they tell at once', async () => {
    const id = await share();
    const third = await fixtures.network(mine);
    const telling = [
      leena.post(path(`/${id}/trials`), trial(ofLeena)),
      leena.post(path(`/${id}/trials`), trial(ofLeena)),
      onni.post(path(`/${id}/trials`), trial(ofOnni, { outcome: 'partly' })),
    ];
    expect((await Promise.all(telling)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const tally = async () => {
      const { items } = (await leena.get(path())).body as {
        items: { id: string; tally: unknown }[];
      };
      return items.find((one) => one.id === id)?.tally;
    };
    expect(await tally()).toBeNull();
    await manager.post(path(`/${id}/trials`), trial(third, { outcome: 'no-help' }));
    expect(await tally()).toEqual({ groups: 3, helped: 1, partly: 1, noHelp: 1 });
  });

  it('are taken back with a reason, once, and noted', async () => {
    const id = await share();
    const reason = { reason: 'Kesken' };

    expect((await onni.post(path(`/${id}/take-back`), reason)).status).toBe(404);
    expect((await leena.post(path(`/${id}/take-back`), { reason: '' })).status).toBe(400);
    expect((await leena.post(path(`/${id}/take-back`), reason)).status).toBe(204);
    expect((await leena.post(path(`/${id}/take-back`), reason)).status).toBe(404);
    expect((await leena.post(path(`/${id}/trials`), trial(ofLeena))).status).toBe(404);
    const acts = await api.rows<{ action: string }>(
      'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY action',
      [id],
    );
    expect(acts.map(({ action }) => action)).toEqual(['practice.annul', 'practice.share']);
  });

  it('come in pages, the latest first', async () => {
    const own = await fixtures.programme();
    const staff = await api.as(own.manager);
    for (const title of ['Yksi', 'Kaksi', 'Kolme'])
      await staff.post(path('', own), fields({ title }));
    const first = await staff.get(path('?limit=2', own));
    const rest = await staff.get(path(`?limit=2&after=${first.body.next as string}`, own));
    const titles = [...first.body.items, ...rest.body.items].map(
      ({ title }: { title: string }) => title,
    );

    expect(titles).toEqual(['Kolme', 'Kaksi', 'Yksi']);
    expect((await staff.get(path('?after=x', own))).status).toBe(400);
  });
});
