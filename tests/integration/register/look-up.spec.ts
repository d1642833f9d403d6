import { Environment } from '../../../backend/src/platform/config/environment.js';
import { Fixtures, type Person, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';
import { answerAbout, EMPTY, RegisterServer, storedAnswer } from '../../support/register-server.js';

const ID = '3990030-5';
let api: TestApi;
let register: RegisterServer;
let fixtures: Fixtures;
let programme: Programme;
let entrepreneur: Person;

beforeAll(async () => {
  api = await TestApi.start();
  register = await RegisterServer.start();
  Object.assign(api.app.get(Environment), { registerUrl: register.url });
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  const firm = await fixtures.firm(programme);
  entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
});
afterAll(async () => {
  await api.stop();
  await register.stop();
});

const path = (businessId: string) => `/programmes/${programme.id}/register/${businessId}`;

describe('looking a company up', () => {
  it('shows what the register answers, with source and time, and keeps the answer', async () => {
    const { text, businessId, isReal } = storedAnswer();
    register.answerWith(text);
    api.moveTo('2026-11-20T10:00:00Z');

    const { status, body } = await (await api.as(programme.advisor)).get(path(businessId));

    expect(status).toBe(200);
    expect(body).toMatchObject({
      found: true,
      source: 'prh-ytj',
      knownToVerso: false,
      alreadyInProgramme: null,
    });
    expect(body.fetchedAt).toMatch(/^2026-11-20T10:00:0\d/);
    expect(body.company).toMatchObject(
      isReal
        ? {
            businessId: '0112038-9',
            name: 'Nokia Oyj',
            legalForm: 'public-limited-company',
            industryCode: '70100',
            industryCodeSet: 'TOL2025',
            industryLabel: { fi: 'Pääkonttorien toiminta' },
            street: 'Karakaari 7',
            postCode: '02610',
            municipalityCode: '049',
            municipalityLabel: { fi: 'Espoo', sv: 'Esbo' },
            active: true,
            warnings: [],
          }
        : { name: 'Koivulan Kello Oy', municipalityLabel: { fi: 'Mikkeli' } },
    );
    const kept = await api.rows(
      `SELECT source, facts ->> 'name' AS name FROM register_answer WHERE business_id = $1`,
      [businessId],
    );
    expect(kept).toEqual([{ source: 'prh-ytj', name: body.company.name }]);
  });

  it('finds nobody under the id of a sole trader, who is not in the register', async () => {
    register.answerWith(EMPTY);

    const { status, body } = await (await api.as(programme.advisor)).get(path(ID));

    expect(status).toBe(200);
    expect(body).toMatchObject({ found: false, company: null, knownToVerso: false });
  });

  it('keeps nothing of a person, should one stand in the register', async () => {
    const company = JSON.parse(answerAbout('3990031-3', 'Tmi Aino Testaaja'));
    company.companies[0].companyForms = [{ type: '26', version: 1 }];
    register.answerWith(JSON.stringify(company));

    const { body } = await (await api.as(programme.advisor)).get(path('3990031-3'));

    expect(body).toMatchObject({ found: false, company: null });
    const kept = await api.rows(
      `SELECT facts FROM register_answer WHERE facts::text LIKE '%Aino%' OR business_id = $1`,
      ['3990031-3'],
    );
    expect(kept).toEqual([{ facts: null }]);
  });

  it('leaves out codes that the lists of Verso do not have', async () => {
    const answer = JSON.parse(answerAbout('3990032-1', 'Tuntematon Oy'));
    answer.companies[0].addresses[0].postOffices = [{ city: 'PARIS', municipalityCode: '998' }];
    answer.companies[0].mainBusinessLine.type = '00000';
    register.answerWith(JSON.stringify(answer));

    const { body } = await (await api.as(programme.advisor)).get(path('3990032-1'));

    expect(body.company).toMatchObject({
      municipalityCode: null,
      municipalityLabel: null,
      industryCode: null,
      industryCodeSet: null,
      industryLabel: null,
      postOffice: 'PARIS',
    });
  });

  it('reads an id as people type it', async () => {
    register.answerWith(EMPTY);
    const advisor = await api.as(programme.advisor);

    for (const typed of ['112038-9', 'FI01120389']) {
      await advisor.get(path(typed));

      expect(register.asked.at(-1)).toContain('businessId=0112038-9');
      register.asked.length = 0;
    }
  });

  it.each([
    ['0112038-8', 'business-id.check-digit'],
    ['0112038', 'business-id.format'],
    ['SE01120389', 'business-id.format'],
  ])('refuses %s without asking anybody', async (businessId, code) => {
    const before = register.asked.length;

    const reply = await (await api.as(programme.advisor)).get(path(businessId));

    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ code, errors: [{ path: 'businessId', code }] });
    expect(register.asked).toHaveLength(before);
  });

  it('says so when the register fails three times, within its time', async () => {
    register.answerWith('', 500);
    const before = register.asked.length;
    const startMs = performance.now();

    const reply = await (await api.as(programme.advisor)).get(path('3990034-8'));

    expect(reply).toMatchObject({
      status: 503,
      body: { code: 'register.unavailable', params: { tries: 3 } },
    });
    expect(register.asked.length - before).toBe(3);
    expect(performance.now() - startMs).toBeLessThan(15_000);
  });

  it('answers from what it has kept when the register does not answer', async () => {
    const advisor = await api.as(programme.advisor);
    register.answerWith(answerAbout('3990035-6', 'Muistin Oy'));
    await advisor.get(path('3990035-6'));
    await enrol('3990035-6', 'Muistin Oy');
    register.answerWith('', 400);

    const { status, body } = await advisor.get(path('3990035-6'));

    expect(status).toBe(200);
    expect(body).toMatchObject({ found: true, source: 'verso', knownToVerso: true });
    expect(body.company.name).toBe('Muistin Oy');
  });

  it('says that a firm takes part already, and that another programme knows it', async () => {
    const advisor = await api.as(programme.advisor);
    const other = await fixtures.programme();
    register.answerWith(answerAbout('3990036-4', 'Kahden Oy'));
    const enterpriseId = await enrol('3990036-4', 'Kahden Oy');

    const here = await advisor.get(path('3990036-4'));
    const there = await (
      await api.as(other.advisor)
    ).get(`/programmes/${other.id}/register/3990036-4`);

    expect(here.body.alreadyInProgramme).toEqual({ enterpriseId });
    expect(there.body).toMatchObject({ knownToVerso: true, alreadyInProgramme: null });
  });

  it('is refused to those who enrol nobody', async () => {
    const other = await fixtures.programme();

    const byEntrepreneur = await (await api.as(entrepreneur)).get(path(ID));
    const byFunder = await (await api.as(programme.funder)).get(path(ID));
    const byStranger = await (await api.as(other.advisor)).get(path(ID));

    expect(byEntrepreneur.status).toBe(403);
    expect(byFunder.status).toBe(403);
    expect(byStranger).toMatchObject({ status: 404, body: { code: 'programme.not-found' } });
  });
});

async function enrol(businessId: string, name: string): Promise<string> {
  const advisor = await api.as(programme.advisor);
  const reply = await advisor.post(`/programmes/${programme.id}/enrolments`, {
    businessId,
    kind: 'company',
    name,
    legalForm: 'limited-company',
    industryCode: null,
    industryCodeSet: null,
    municipalityCode: null,
  });
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body.enterpriseId as string;
}
