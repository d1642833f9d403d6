import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const PARTNER = {
  ...{ name: 'Järvenselän opisto', kind: 'applied-sciences', country: 'FI' },
  ...{ contact: 'Oona Lahdelma', email: null },
};

describe('commitments of research partners', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: Firm;
  let entrepreneur: Client;
  let partner: string;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo('2026-03-10T08:00:00Z');
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme);
    entrepreneur = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
    const { body } = await advisor.post(at('partners'), PARTNER);
    partner = body.items[0].id as string;
  });
  afterAll(() => api.stop());

  const at = (rest: string) => `/programmes/${programme.id}/research/${rest}`;
  const ofFirm = (of = firm) =>
    `/programmes/${programme.id}/enterprises/${of.id}/research-commitments`;
  const request = (change: object = {}) => ({
    ...{ enterpriseId: firm.id, researchQuestionId: null, researchPartnerId: partner },
    ...{ kind: 'test', promised: 'Mittaa kymmenen näytettä' },
    ...{ promisedOn: '2026-03-01', dueOn: '2026-04-01', ...change },
  });
  const add = (change: object = {}, by = advisor) => by.post(at('commitments'), request(change));
  const list = async (query = '') =>
    (await advisor.get(at(`commitments${query}`))).body.items as { id: string; state: string }[];
  const one = async (change: object = {}) => {
    expect((await add(change)).status).toBe(204);
    return (await list())[0]!.id;
  };
  const end = (id: string, change: object = {}, by = advisor) =>
    by.post(at(`commitments/${id}/end`), {
      ...{ outcome: 'delivered', endedOn: '2026-03-09', cameOf: 'Tulokset saatiin', ...change },
    });
  const takeBack = (id: string, by = advisor) =>
    by.post(at(`commitments/${id}/take-back`), { reason: 'Kirjattu väärin' });

  it('are read by staff and by the firm that they are for, with the partner’s name and no contact', async () => {
    await add();
    await add({
      enterpriseId: null,
      promised: 'Opinnäytetyö ohjelmasta',
      kind: 'thesis',
      dueOn: null,
    });

    expect(await list()).toMatchObject([
      { enterpriseId: null, enterpriseName: null, kind: 'thesis', dueOn: null, state: 'promised' },
      { enterpriseName: firm.name, promisedBy: PARTNER.name, state: 'promised', cameOf: null },
    ]);
    const own = await entrepreneur.get(ofFirm());
    expect(own.body.items).toMatchObject([
      { promisedBy: PARTNER.name, promised: request().promised },
    ]);
    expect(JSON.stringify(own.body)).not.toContain('Oona');
    const stranger = await fixtures.firm(programme);
    const other = await api.as(await fixtures.person('entrepreneur', programme.id, stranger.id));
    expect((await other.get(ofFirm())).status).toBe(404);
    expect((await other.get(ofFirm(stranger))).body.items).toEqual([]);
    expect((await entrepreneur.get(at('commitments'))).status).toBe(403);
    expect((await add({}, entrepreneur)).status).toBe(403);
    const foreign = await api.as((await fixtures.programme()).advisor);
    expect((await foreign.get(at('commitments'))).status).toBe(404);
    expect((await add({}, foreign)).status).toBe(404);
  });

  it.each([
    [{ promisedOn: '2026-03-11' }, 'promisedOn', 'in-the-future'],
    [{ dueOn: '2026-02-28' }, 'dueOn', 'research-commitment.due-later'],
    [{ promised: '' }, 'promised', 'required'],
    [{ kind: 'party' }, 'kind', 'not-one-of'],
  ])('are refused as %j', async (change, path, code) => {
    const { status, body } = await add(change);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path, code }]);
    expect(await list()).toEqual([]);
  });

  it('come of a question of that very firm, or of one to all', async () => {
    const questions = `/programmes/${programme.id}/enterprises/${firm.id}/research`;
    const asked = (await entrepreneur.post(questions, { words: 'Miten mittaan?' })).body.items[0];
    const stranger = await fixtures.firm(programme);
    const wrong = await add({ enterpriseId: stranger.id, researchQuestionId: asked.id });
    expect(wrong.body.errors).toEqual([
      { path: 'researchQuestionId', code: 'research-commitment.question' },
    ]);
    expect((await add({ researchQuestionId: asked.id })).status).toBe(204);
    expect((await entrepreneur.get(ofFirm())).body.items).toMatchObject([
      { question: 'Miten mittaan?' },
    ]);
    const gone = { researchPartnerId: crypto.randomUUID() };
    expect((await add(gone)).body.errors).toMatchObject([{ path: 'researchPartnerId' }]);
    await advisor.post(at(`partners/${partner}/take-back`), { reason: 'Lopetti' });
    expect((await add()).body.code).toBe('research-partner.taken-back');
  });

  it('are overdue from the day after they were due, until they end', async () => {
    const id = await one({ dueOn: '2026-03-09' });
    await one({ dueOn: '2026-03-10' });
    await one({ dueOn: null });

    expect((await list()).map(({ state }) => state)).toEqual(['promised', 'promised', 'overdue']);
    expect((await list('?state=overdue')).map((item) => item.id)).toEqual([id]);
    const counts = async () => (await advisor.get(at('commitment-counts'))).body;
    expect(await counts()).toEqual({ promised: 2, overdue: 1, delivered: 0, givenUp: 0 });
    await end(id, { outcome: 'given-up', cameOf: 'Opiskelija vaihtoi aihetta' });
    expect(await counts()).toEqual({ promised: 2, overdue: 0, delivered: 0, givenUp: 1 });
    const second = (await list()).find(({ state }) => state === 'promised')!.id;
    await takeBack(second);
    expect(await counts()).toEqual({ promised: 1, overdue: 0, delivered: 0, givenUp: 1 });
    expect(await list('?state=promised')).toHaveLength(1);
    expect(await list()).toHaveLength(3);
  });

  it('end once, also where two tell it at once, and on no earlier day than they began', async () => {
    const id = await one();
    const early = await end(id, { endedOn: '2026-02-28' });
    expect(early.body.errors).toEqual([
      { path: 'endedOn', code: 'research-commitment.ended-later' },
    ]);
    expect((await end(id, { endedOn: '2026-03-11' })).status).toBe(400);
    expect((await end(id, {}, entrepreneur)).status).toBe(403);
    const replies = await Promise.all([end(id), end(id, { outcome: 'given-up' })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await end(id)).body.code).toBe('research-commitment.ended');
  });

  it('are taken back once, with a reason, also when they have ended, and stay to be read', async () => {
    const id = await one();
    await end(id);
    const replies = await Promise.all([takeBack(id), takeBack(id)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await end(id)).body.code).toBe('research-commitment.taken-back');
    expect(await list()).toMatchObject([{ id, takenBackReason: 'Kirjattu väärin' }]);
    expect((await takeBack(crypto.randomUUID())).status).toBe(404);
  });

  it('come in pages, the latest first', async () => {
    for (const promised of ['Yksi', 'Kaksi', 'Kolme']) await add({ promised });
    const first = (await advisor.get(at('commitments?limit=2'))).body;
    const rest = (await advisor.get(at(`commitments?limit=2&after=${first.next as string}`))).body;
    const words = [...first.items, ...rest.items].map(
      ({ promised }: { promised: string }) => promised,
    );

    expect(words).toEqual(['Kolme', 'Kaksi', 'Yksi']);
    expect((await advisor.get(at('commitments?after=WzFd'))).status).toBe(400);
  });
});
