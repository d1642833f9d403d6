import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, type Reply, TestApi } from '../../support/growth-path/test-api.js';

const SHARED = {
  ...{ title: 'Iltakyyti', about: 'Asiakkaat eivät pääse perille', kind: 'transport' },
  ...{ municipalities: ['507'], challengeIds: [] as string[] },
};
const ACT = { act: 'worked-on', happenedOn: '2026-03-02', words: 'Kysyttiin', handedTo: null };

interface Shared {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly gathered: readonly { readonly id: string; readonly enterpriseName: string }[];
  readonly acts: readonly { readonly id: string; readonly takenBackAt: string | null }[];
}

describe('challenges that firms share', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firms: Firm[];
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firms = [await fixtures.firm(programme), await fixtures.firm(programme)];
  });
  afterAll(() => api.stop());

  const inProgramme = (rest: string) => `/programmes/${programme.id}/${rest}`;
  const at = (rest = '') => inProgramme(`shared-challenges${rest}`);
  const wholeOf = ({ body }: Reply) => body as unknown as Shared;
  const open = (change: object = {}) => advisor.post(at(), { ...SHARED, ...change });
  const act = ({ id }: Shared, change: object = {}, by = advisor) =>
    by.post(at(`/${id}/acts`), { ...ACT, ...change });
  const counts = async (query = '') =>
    (await advisor.get(inProgramme(`challenge-counts${query}`))).body;
  const raise = async (firm: Firm, words: string, municipalityCode = '491') => {
    const raised = await advisor.post(inProgramme(`enterprises/${firm.id}/challenges`), {
      ...{ kind: 'transport', words, municipalityCode, raisedOn: '2026-03-01' },
    });
    return (raised.body.items as { id: string; words: string }[]).find((o) => o.words === words)!
      .id;
  };

  it('are none at first, and count nothing', async () => {
    expect((await advisor.get(at())).body).toEqual({ items: [], next: null });
    expect(await counts()).toMatchObject({ shared: 0, raised: 0, waiting: 0, municipalities: [] });
  });

  it('gather what waits, and reach where that is felt', async () => {
    const ids = [await raise(firms[0]!, 'Ei bussia'), await raise(firms[1]!, 'Ei junaa', '740')];
    expect(await counts()).toMatchObject({ raised: 2, enterprises: 2, waiting: 2 });

    const twice = { municipalities: ['507', '507'], challengeIds: ids };
    const shared = wholeOf(await open(twice));

    expect(shared).toMatchObject({
      municipalities: ['507'],
      state: 'open',
      raised: 2,
      enterprises: 2,
      version: 1,
    });
    expect(shared.gathered.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const [row] = (await advisor.get(at('?municipality=740&state=open'))).body.items;
    expect(row).toMatchObject({ id: shared.id, reaches: [{ code: '491' }, { code: '507' }, {}] });
    expect((await advisor.get(at('?municipality=593'))).body.items).toEqual([]);
    expect((await advisor.get(inProgramme('waiting-challenges'))).body.items).toEqual([]);
    expect(await counts()).toMatchObject({
      ...{ waiting: 0, shared: 1 },
      municipalities: [
        { code: '491', raised: 1, enterprises: 1, shared: 1, label: { fi: 'Mikkeli' } },
        { code: '507', raised: 0, enterprises: 0, shared: 1 },
        { code: '740', raised: 1, enterprises: 1, shared: 1 },
      ],
    });
  });

  it('take each in once, whoever gathers first, and again once it is let go', async () => {
    const id = await raise(firms[0]!, 'Ei bussia');
    const [one, other] = [wholeOf(await open()), wholeOf(await open({ title: 'Toinen' }))];
    const gather = (into: Shared) => advisor.post(at(`/${into.id}/gather`), { challengeIds: [id] });
    const replies = await Promise.all([gather(one), gather(other)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);

    const winner = replies[0].status === 200 ? one : other;
    const release = () => advisor.post(at(`/${winner.id}/challenges/${id}/release`));
    expect(wholeOf(await release()).gathered).toEqual([]);
    expect((await release()).status).toBe(404);
    expect((await gather(winner === one ? other : one)).status).toBe(200);
  });

  it('gather nothing that is unknown or was taken back, and then nothing at all', async () => {
    const [standing, gone] = [await raise(firms[0]!, 'Ei bussia'), await raise(firms[0]!, 'Virhe')];
    const path = inProgramme(`enterprises/${firms[0]!.id}/challenges/${gone}/take-back`);
    await advisor.post(path, { reason: 'Virhe' });

    expect((await open({ challengeIds: [standing, gone] })).status).toBe(404);
    expect((await open({ challengeIds: [standing, v7()] })).status).toBe(404);
    expect((await advisor.get(at())).body.items).toEqual([]);
  });

  it('have one title each, municipalities of today, and are changed by one at a time', async () => {
    const shared = wholeOf(await open());
    expect(await open({ title: 'ILTAKYYTI' })).toMatchObject({
      body: { errors: [{ path: 'title', code: 'shared-challenge.known' }] },
    });
    expect(await open({ title: 'Muu', municipalities: ['999'] })).toMatchObject({
      body: { errors: [{ path: 'municipalities', code: 'municipality.unknown' }] },
    });
    const { challengeIds: _, ...fields } = { ...SHARED, title: 'Kutsukyyti' };
    const change = () => advisor.put(at(`/${shared.id}`), { ...fields, basedOn: 1 });
    const replies = await Promise.all([change(), change()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(wholeOf(await advisor.get(at(`/${shared.id}`)))).toMatchObject({
      ...{ title: 'Kutsukyyti', version: 2 },
    });
  });

  it('are worked on, handed to whom, solved and reopened; the last act is taken back first', async () => {
    const shared = wholeOf(await open());
    await act(shared);
    expect(await act(shared, { act: 'handed-over' })).toMatchObject({
      body: { errors: [{ path: 'handedTo', code: 'required' }] },
    });
    expect(await act(shared, { happenedOn: '2026-03-01' })).toMatchObject({
      body: { errors: [{ path: 'happenedOn', code: 'shared-challenge.out-of-order' }] },
    });
    expect(await act(shared, { happenedOn: '2026-03-11' })).toMatchObject({
      body: { errors: [{ path: 'happenedOn', code: 'in-the-future' }] },
    });
    const handed = { act: 'handed-over', handedTo: 'Kunta', happenedOn: '2026-03-03' };
    expect(wholeOf(await act(shared, handed)).state).toBe('handed-over');
    const solved = wholeOf(await act(shared, { act: 'solved', happenedOn: '2026-03-04' }));
    expect(solved.state).toBe('solved');
    expect((await act(shared, { happenedOn: '2026-03-05' })).status).toBe(409);
    const late = await raise(firms[0]!, 'Bussi ei kulje lauantaisin');
    const gathered = await advisor.post(at(`/${shared.id}/gather`), { challengeIds: [late] });
    expect(gathered).toMatchObject({ status: 409, body: { code: 'shared-challenge.so-already' } });

    const back = (nth: number) =>
      advisor.post(at(`/${shared.id}/acts/${solved.acts[nth]!.id}/take-back`), { reason: 'Virhe' });
    expect((await back(0)).body.code).toBe('shared-challenge.not-last');
    expect(wholeOf(await back(2)).state).toBe('handed-over');
    expect((await back(2)).status).toBe(404);
    await act(shared, { act: 'solved', happenedOn: '2026-03-06' });
    const again = await act(shared, { act: 'reopened', happenedOn: '2026-03-07' });
    expect(wholeOf(again).state).toBe('open');
  });

  it('are told to the firms of what was gathered, with no word of the others', async () => {
    const ids = [await raise(firms[0]!, 'Ei bussia'), await raise(firms[1]!, 'Ei junaa')];
    const shared = wholeOf(await open({ challengeIds: ids }));
    const told = wholeOf(await act(shared));
    const owner = await api.as(await fixtures.person('entrepreneur', programme.id, firms[0]!.id));
    const own = () => owner.get(inProgramme(`enterprises/${firms[0]!.id}/challenges`));

    const { items } = (await own()).body;
    expect(items).toMatchObject([
      { gatheredInto: { title: 'Iltakyyti', state: 'worked-on', acts: [{ words: 'Kysyttiin' }] } },
    ]);
    expect(JSON.stringify(items)).not.toContain(firms[1]!.id);
    expect((await owner.get(at())).status).toBe(403);
    await advisor.post(at(`/${shared.id}/acts/${told.acts[0]!.id}/take-back`), { reason: 'Virhe' });
    expect((await own()).body.items).toMatchObject([{ gatheredInto: { state: 'open', acts: [] } }]);
    await advisor.post(at(`/${shared.id}/challenges/${ids[0]}/release`));
    expect((await own()).body.items).toMatchObject([{ gatheredInto: null }]);
  });

  it('are no other programme’s to read or to gather from', async () => {
    const shared = wholeOf(await open());
    const raised = await raise(firms[0]!, 'Ei bussia');
    const elsewhere = await fixtures.programme();
    const stranger = await api.as(elsewhere.advisor);
    const there = `/programmes/${elsewhere.id}/shared-challenges`;

    expect((await stranger.get(at(`/${shared.id}`))).status).toBe(404);
    expect((await stranger.get(`${there}/${shared.id}`)).status).toBe(404);
    const theft = await stranger.post(there, { ...SHARED, challengeIds: [raised] });
    expect(theft.status).toBe(404);
  });

  it('come page by page, the newest first', async () => {
    for (const title of ['A', 'B', 'C']) await open({ title });
    const first = (await advisor.get(at('?limit=2'))).body;
    const second = (await advisor.get(at(`?limit=2&after=${first.next as string}`))).body;
    const all = [...first.items, ...second.items] as { id: string }[];
    expect(new Set(all.map(({ id }) => id)).size).toBe(3);
    expect(second.next).toBeNull();
  });
});
