import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const PARTNER = {
  ...{ name: 'Järvenselän opisto', kind: 'applied-sciences', country: 'FI' },
  ...{ contact: 'Oona Lahdelma', email: null },
};

interface Told {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly { readonly id: string; readonly state: string }[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

describe('consortia', () => {
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
    const { body } = await advisor.post(`/programmes/${programme.id}/research/partners`, PARTNER);
    partner = body.items[0].id as string;
  });
  afterAll(() => api.stop());

  const at = (rest = '') => `/programmes/${programme.id}/research/consortia${rest}`;
  const ofFirm = (of = firm) => `/programmes/${programme.id}/enterprises/${of.id}/consortia`;
  const FIELDS = {
    ...{ name: 'Tuohesta pakkaus', about: 'Pakkaus, joka kestää kosteuden' },
    ...{ call: 'Pienet kokeilut', callDueOn: '2026-05-01', funder: null, appliedCents: 5_000_000 },
  };
  const begin = (change: object = {}, by = advisor) =>
    by.post(at(), { ...FIELDS, happenedOn: '2026-03-01', ...change });
  const one = async (change: object = {}): Promise<Told> => {
    const { status, body } = await begin(change);
    expect(status).toBe(200);
    return body as Told;
  };
  const step = (id: string, state: string, change: object = {}, by = advisor) =>
    by.post(at(`/${id}/steps`), {
      ...{ state, happenedOn: '2026-03-05', grantedCents: null, words: null, ...change },
    });
  const takeBack = (id: string, stepId: string, by = advisor) =>
    by.post(at(`/${id}/steps/${stepId}/take-back`), { reason: 'Kirjattu väärin' });
  const join = (id: string, change: object = {}, by = advisor) =>
    by.post(at(`/${id}/firms`), {
      ...{ enterpriseId: firm.id, isLead: false, sinceOn: '2026-03-02', ...change },
    });
  const partnerJoins = (id: string, isLead = true) =>
    advisor.post(at(`/${id}/partners`), {
      ...{ researchPartnerId: partner, isLead, sinceOn: '2026-03-02' },
    });
  const leave = (id: string, memberId: string, untilOn = '2026-03-08', by = advisor) =>
    by.post(at(`/${id}/members/${memberId}/end`), { untilOn });
  const list = async (by = advisor, path = at()) =>
    (await by.get(path)).body.items as readonly Told[];

  it('begin as an idea, and are read by staff and by the firms that are in them today', async () => {
    const begun = await one();
    await one({ name: 'Tiivis hirsi' });
    expect(begun).toMatchObject({ ...FIELDS, state: 'idea', grantedCents: null, members: [] });
    expect(await list(entrepreneur, ofFirm())).toEqual([]);
    const firmJoined = await join(begun.id);
    await partnerJoins(begun.id);

    const own = await list(entrepreneur, ofFirm());
    expect(own).toMatchObject([
      {
        name: FIELDS.name,
        members: [
          { name: PARTNER.name, isLead: true },
          { name: firm.name, enterpriseId: firm.id },
        ],
      },
    ]);
    expect(JSON.stringify(own)).not.toContain('Oona');
    expect(await list()).toHaveLength(2);
    await leave(begun.id, firmJoined.body.members[0].id as string);
    expect(await list(entrepreneur, ofFirm())).toEqual([]);
    expect(await list(advisor, ofFirm())).toHaveLength(1);
  });

  it('are nobody else’s', async () => {
    const { id } = await one();
    await join(id);
    const stranger = await fixtures.firm(programme);
    const other = await api.as(await fixtures.person('entrepreneur', programme.id, stranger.id));
    expect((await other.get(ofFirm())).status).toBe(404);
    expect(await list(other, ofFirm(stranger))).toEqual([]);
    expect((await entrepreneur.get(at())).status).toBe(403);
    expect((await begin({}, entrepreneur)).status).toBe(403);
    expect((await step(id, 'preparing', {}, entrepreneur)).status).toBe(403);
    const foreign = await api.as((await fixtures.programme()).advisor);
    expect((await foreign.get(at())).status).toBe(404);
    expect((await step(id, 'preparing', {}, foreign)).status).toBe(404);
    const elsewhere = await fixtures.firm(await fixtures.programme());
    expect((await join(id, { enterpriseId: elsewhere.id })).status).toBe(404);
  });

  it.each([
    [{ happenedOn: '2026-03-11' }, 'happenedOn', 'in-the-future'],
    [{ name: ' ' }, 'name', 'required'],
    [{ appliedCents: 0 }, 'appliedCents', 'too-small'],
    [{ callDueOn: '0026-05-01' }, 'callDueOn', 'date.out-of-range'],
  ])('are refused as %j', async (change, path, code) => {
    const { status, body } = await begin(change);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path, code }]);
    expect(await list()).toEqual([]);
  });

  it('have a name of their own, also where two begin at once', async () => {
    const replies = await Promise.all([begin(), begin({ name: FIELDS.name.toUpperCase() })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
    const { id, version } = (await list())[0]!;
    const second = await one({ name: 'Tiivis hirsi' });
    const taken = { ...FIELDS, basedOn: second.version };
    expect((await advisor.put(at(`/${second.id}`), taken)).body.errors).toMatchObject([
      { path: 'name', code: 'consortium.name-taken' },
    ]);
    const change = { ...FIELDS, about: 'Toisin', basedOn: version };
    const changes = await Promise.all([
      ...[advisor.put(at(`/${id}`), change), advisor.put(at(`/${id}`), change)],
    ]);
    expect(changes.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await list()).find((item) => item.id === id)).toMatchObject({ about: 'Toisin' });
  });

  it('go on step by step, to what was granted', async () => {
    const { id } = await one();
    expect((await step(id, 'granted')).body.errors).toEqual([
      { path: 'state', code: 'consortium.state' },
    ]);
    expect((await step(id, 'preparing', { happenedOn: '2026-02-27' })).body.errors).toEqual([
      { path: 'happenedOn', code: 'consortium.out-of-order' },
    ]);
    expect((await step(id, 'preparing', { grantedCents: 5 })).body.errors).toEqual([
      { path: 'grantedCents', code: 'consortium.not-granted' },
    ]);
    const twice = await Promise.all([step(id, 'preparing'), step(id, 'preparing')]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 400]);
    await step(id, 'applied');
    const granted = await step(id, 'granted', { grantedCents: 4_000_000 });
    expect(granted.body).toMatchObject({ state: 'granted', grantedCents: 4_000_000 });
    expect((await step(id, 'preparing')).status).toBe(400);
  });

  it('take back what was told last, once, and keep it to be read', async () => {
    const { id, steps } = await one();
    await step(id, 'preparing');
    await step(id, 'applied');
    const last = (await step(id, 'granted', { grantedCents: 100 })).body.steps.at(-1) as Told;
    expect((await takeBack(id, steps[0]!.id)).body.code).toBe('consortium-step.not-last');
    const replies = await Promise.all([takeBack(id, last.id), takeBack(id, last.id)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await takeBack(id, crypto.randomUUID())).status).toBe(404);
    const [told] = await list();
    expect(told).toMatchObject({ state: 'applied', grantedCents: null });
    expect(told?.steps).toHaveLength(4);
    expect((await step(id, 'refused')).body).toMatchObject({ state: 'refused' });
  });

  it('have each member once at a time, and one lead', async () => {
    const { id } = await one();
    expect((await join(id, { sinceOn: '2026-03-11' })).status).toBe(400);
    const replies = await Promise.all([join(id, { isLead: true }), join(id, { isLead: true })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await partnerJoins(id)).body.errors).toEqual([
      { path: 'isLead', code: 'consortium-member.led' },
    ]);

    const [member] = (await list())[0]!.members;
    expect((await leave(id, member!.id, '2026-03-01')).body.errors).toMatchObject([
      { path: 'untilOn', code: 'consortium-member.until-later' },
    ]);
    expect((await leave(id, member!.id)).status).toBe(200);
    expect((await leave(id, member!.id)).body.code).toBe('consortium-member.ended');
    expect((await partnerJoins(id)).status).toBe(200);
    expect((await partnerJoins(id, false)).body.errors).toMatchObject([
      { path: 'researchPartnerId', code: 'consortium-member.present' },
    ]);
    expect((await join(id)).body.members).toHaveLength(3);
  });
});
