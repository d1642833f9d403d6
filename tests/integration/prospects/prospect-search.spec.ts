import { Environment } from '../../../backend/src/platform/config/environment.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { answerAbout, EMPTY, RegisterServer } from '../../support/register-server.js';

type Facts = Record<string, unknown>;

describe('finding firms in the register', () => {
  let api: TestApi;
  let register: RegisterServer;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    register = await RegisterServer.start();
    Object.assign(api.app.get(Environment), { registerUrl: register.url });
    fixtures = new Fixtures(api);
    api.moveTo('2026-03-10T08:00:00Z');
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  afterAll(async () => {
    await api.stop();
    await register.stop();
  });

  const search = (asked = 'municipalityCode=491&registeredFrom=2023-03-10', by = advisor) =>
    by.get(`/programmes/${programme.id}/prospect-search?${asked}`);
  const company = (businessId: string, facts: Facts = {}): Facts => ({
    ...JSON.parse(answerAbout(businessId, `Yritys ${businessId} Oy`)).companies[0],
    ...facts,
  });
  const page = (companies: readonly Facts[], totalResults?: number) =>
    JSON.stringify({ totalResults, companies });
  const found = (body: { items: { businessId: string }[] }) =>
    body.items.map(({ businessId }) => businessId);
  const trade = (type: string, typeCodeSet = 'TOIMI4') => ({
    mainBusinessLine: { type, typeCodeSet, descriptions: [] },
  });

  it('asks by the town’s name and the first day, and tells where each firm stands', async () => {
    const kept = '3990081-5';
    register.answerWith(answerAbout(kept, 'Merkitty Oy'));
    const { id } = (
      await advisor.post(`/programmes/${programme.id}/prospects`, { businessId: kept })
    ).body;
    const firm = await fixtures.firm(programme);
    await api.rows(`UPDATE enterprise SET business_id = '3990082-3' WHERE id = $1`, [firm.id]);
    register.answerWith(
      page(
        ['3990080-7', kept, '3990082-3'].map((one) => company(one)),
        3,
      ),
    );

    const { status, body } = await search();

    expect(status).toBe(200);
    expect(register.asked.at(-1)).toBe(
      '/opendata-ytj-api/v3/companies?location=Mikkeli&registrationDateStart=2023-03-10&page=1',
    );
    expect(body).toMatchObject({ source: 'prh-ytj', total: 3, looked: 3, nextPage: null });
    expect(body.items).toMatchObject([
      { businessId: '3990080-7', prospectId: null, state: null, enterpriseId: null },
      { businessId: kept, prospectId: id, state: 'new', enterpriseId: null },
      { businessId: '3990082-3', prospectId: null, state: null, enterpriseId: firm.id },
    ]);
  });

  it('leaves out who has ceased, is a person, or stands in another municipality', async () => {
    const elsewhere = { type: 1, street: 'Tie', postOffices: [{ municipalityCode: '740' }] };
    register.answerWith(
      page([
        company('3990080-7', { tradeRegisterStatus: '4' }),
        company('3990081-5', { companySituations: [{ type: 'KONK' }] }),
        company('3990082-3', { companyForms: [{ type: '26' }] }),
        company('3990085-8', { addresses: [elsewhere] }),
        company('3990086-6', { addresses: [] }),
        company('3990087-4', { companySituations: [{ type: 'SANE' }] }),
      ]),
    );

    expect(found((await search()).body)).toEqual(['3990086-6', '3990087-4']);
  });

  it('looks at the industry itself, by the newer classification', async () => {
    register.answerWith(
      page([
        company('3990080-7', trade('56110')),
        company('3990081-5', trade('56110', 'TOIMI3')),
        company('3990082-3', trade('47110')),
        company('3990085-8', { mainBusinessLine: undefined }),
      ]),
    );

    const { body } = await search('municipalityCode=491&registeredFrom=2023-03-10&division=56');

    expect(found(body)).toEqual(['3990080-7']);
    expect(body).toMatchObject({ looked: 4, total: null, nextPage: null });
  });

  it('tells since when a firm has been an employer', async () => {
    const entry = (facts: Facts) => ({ register: '7', type: '41', ...facts });
    const registeredEntries = [
      entry({ registrationDate: '2020-01-01', endDate: '2021-01-01' }),
      entry({ registrationDate: '2025-09-01' }),
      { register: '6', type: '80', registrationDate: '2019-01-01' },
    ];
    register.answerWith(page([company('3990080-7', { registeredEntries })]));

    expect((await search()).body.items).toMatchObject([{ employerSince: '2025-09-01' }]);
  });

  it('goes on from page to page, as far as there are any', async () => {
    const hundred = Array.from({ length: 100 }, () => company('3990080-7'));
    register.answerWith(page(hundred, 130));
    expect((await search()).body).toMatchObject({ looked: 100, total: 130, nextPage: 2 });

    register.answerWith(page([company('3990081-5')], 130));
    const second = await search('municipalityCode=491&registeredFrom=2023-03-10&page=2');
    expect(second.body).toMatchObject({ looked: 101, nextPage: 3 });
    expect(register.asked.at(-1)).toContain('page=2');

    register.answerWith(EMPTY);
    const beyond = await search('municipalityCode=491&registeredFrom=2023-03-10&page=3');
    expect(beyond.body).toMatchObject({ nextPage: null, items: [] });
  });

  it.each([
    ['municipalityCode=999&registeredFrom=2023-03-10', 'municipalityCode', 'municipality.unknown'],
    ['municipalityCode=491&registeredFrom=eilen', 'registeredFrom', 'not-a-date'],
    ['municipalityCode=491&registeredFrom=2023-03-10&page=0', 'page', 'too-small'],
    ['municipalityCode=491&registeredFrom=2023-03-10&division=5', 'division', 'too-short'],
  ])('does not ask for %s', async (asked, path, code) => {
    const before = register.asked.length;

    const reply = await search(asked);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path, code }]);
    expect(register.asked).toHaveLength(before);
  });

  it('says so when the register does not answer, and is for staff', async () => {
    register.answerWith('busy', 400);
    expect(await search()).toMatchObject({ status: 503, body: { code: 'register.unavailable' } });

    const funder = await api.as(programme.funder);
    expect((await search(undefined, funder)).status).toBe(403);
  });
});
