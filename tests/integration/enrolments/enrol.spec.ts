import { Environment } from '../../../backend/src/platform/config/environment.js';
import { Fixtures, type Person, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';
import { answerAbout, RegisterServer } from '../../support/register-server.js';

let api: TestApi;
let fixtures: Fixtures;
let register: RegisterServer;
let programme: Programme;
let other: Programme;
let entrepreneur: Person;

beforeAll(async () => {
  api = await TestApi.start();
  register = await RegisterServer.start();
  Object.assign(api.app.get(Environment), { registerUrl: register.url });
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  other = await fixtures.programme();
  const firm = await fixtures.firm(programme);
  entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
});
beforeEach(() => api.moveTo('2026-11-20T10:00:00Z'));
afterAll(async () => {
  await api.stop();
  await register.stop();
});

const aCompany = (changes: object = {}) => ({
  businessId: '3990030-5',
  kind: 'company',
  name: 'Koivulan Kello Oy',
  legalForm: 'limited-company',
  industryCode: '95250',
  industryCodeSet: 'TOL2025',
  street: 'Aikakatu 7 B 3',
  postCode: '50100',
  postOffice: 'MIKKELI',
  municipalityCode: '491',
  ...changes,
});
const aSoleTrader = (changes: object = {}) => ({
  businessId: null,
  kind: 'sole-trader',
  name: 'Parturi Aino Testaaja',
  legalForm: 'sole-trader',
  industryCode: null,
  industryCodeSet: null,
  municipalityCode: '491',
  ...changes,
});

const path = (to: Programme = programme) => `/programmes/${to.id}/enrolments`;
async function enrol(request: object, to: Programme = programme) {
  return (await api.as(to.advisor)).post(path(to), request);
}
async function firm(enterpriseId: string, of: Programme = programme) {
  const advisor = await api.as(of.advisor);
  return (await advisor.get(`/programmes/${of.id}/enterprises/${enterpriseId}`)).body;
}

describe('enrolling a company', () => {
  it('opens its enrolment with the advisor who enrols it, today', async () => {
    const reply = await enrol(aCompany());

    expect(reply).toMatchObject({ status: 201, body: { outcome: 'created' } });
    const view = await firm(reply.body.enterpriseId);
    expect(view).toMatchObject({
      businessId: '3990030-5',
      kind: 'company',
      profile: { name: 'Koivulan Kello Oy', municipalityLabel: { fi: 'Mikkeli' } },
      registerFact: null,
      enrolment: {
        id: reply.body.enrolmentId,
        stage: 'active',
        enrolledOn: '2026-11-20',
        endedOn: null,
        advisorId: programme.advisor.id,
      },
      contacts: [],
      networks: [],
    });
    expect(view.enrolment.transitions).toMatchObject([
      { fromStage: null, toStage: 'active', effectiveOn: '2026-11-20' },
    ]);
  });

  it('tells the figures and the audit trail', async () => {
    const { body } = await enrol(aCompany({ businessId: '3990031-3' }));

    const audit = await api.rows(
      `SELECT person_id, programme_id, details ->> 'enterpriseId' AS firm FROM audit_event
        WHERE action = 'enrolment.enrol' AND subject_id = $1`,
      [body.enrolmentId],
    );
    expect(audit).toEqual([
      { person_id: programme.advisor.id, programme_id: programme.id, firm: body.enterpriseId },
    ]);
    const jobs = await api.rows(
      `SELECT payload #>> '{payload,programmeId}' AS programme FROM outbox WHERE name LIKE 'rollups.%'`,
    );
    expect(jobs).toContainEqual({ programme: programme.id });
  });

  it('marks what is word for word the register’s, and what was typed', async () => {
    const businessId = '3990032-1';
    register.answerWith(answerAbout(businessId, 'Koivulan Kello Oy'));
    api.moveTo('2026-11-20T09:00:00Z');
    const advisor = await api.as(programme.advisor);
    await advisor.get(`/programmes/${programme.id}/register/${businessId}`);
    api.moveTo('2026-11-20T10:00:00Z');

    const { body } = await enrol(aCompany({ businessId, street: 'Kellokatu 1' }));

    const { profile, registerFact } = await firm(body.enterpriseId);
    expect(profile.sources.name).toMatchObject({ source: 'prh-ytj' });
    expect(profile.sources.name.at).toMatch(/^2026-11-20T09:00:0\d/);
    expect(profile.sources.industryCode.source).toBe('prh-ytj');
    expect(profile.sources.street).toMatchObject({ source: 'manual' });
    expect(profile.sources.street.at).toMatch(/^2026-11-20T10:00:0\d/);
    expect(profile.industryLabel).toMatchObject({ en: 'Repair of watches, clocks and jewellery' });
    expect(registerFact).toMatchObject({
      name: 'Koivulan Kello Oy',
      street: 'Aikakatu 7 B 3',
      source: 'prh-ytj',
    });
  });

  it('links to the firm that another programme knows, and shows public facts only', async () => {
    const businessId = '3990034-8';
    register.answerWith(answerAbout(businessId, 'Jaettu Oy'));
    const stranger = await api.as(other.advisor);
    await stranger.get(`/programmes/${other.id}/register/${businessId}`);
    const contact = { name: 'Salla Salainen', email: 'salla@jaettu.example', language: 'fi' };
    const there = await enrol(
      aCompany({ businessId, name: 'Jaettu Oy', street: 'Salakatu 3', contact }),
      other,
    );

    const here = await enrol(aCompany({ businessId, name: 'Jaettu Oy' }));

    expect(here.body).toMatchObject({ outcome: 'linked', enterpriseId: there.body.enterpriseId });
    const view = await firm(here.body.enterpriseId);
    expect(view.registerFact).toMatchObject({ name: 'Jaettu Oy', street: 'Aikakatu 7 B 3' });
    expect(view.contacts).toEqual([]);
    expect(JSON.stringify(view)).not.toContain('Salakatu');
    expect(JSON.stringify(view)).not.toContain('Salla');
  });

  it('is refused a second time, with the id of the firm', async () => {
    const first = await enrol(aCompany({ businessId: '3990035-6' }));

    const second = await enrol(aCompany({ businessId: '3990035-6' }));

    expect(second).toMatchObject({
      status: 409,
      body: { code: 'enrolment.exists', params: { enterpriseId: first.body.enterpriseId } },
    });
  });

  it('lets one of two win who enrol it at once', async () => {
    const advisor = await api.as(programme.advisor);
    const manager = await api.as(programme.manager);
    const request = aCompany({ businessId: '3990036-4' });

    const replies = await Promise.all(
      [advisor, manager, advisor, manager].map((client) => client.post(path(), request)),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const won = replies.find(({ status }) => status === 201)!.body.enterpriseId as string;
    for (const { body } of replies.filter(({ status }) => status === 409)) {
      expect(body.params).toEqual({ enterpriseId: won });
    }
    const rows = await api.rows('SELECT id FROM enrolment WHERE enterprise_id = $1', [won]);
    expect(rows).toHaveLength(1);
  });

  it('links two programmes to one identity when they enrol it at once', async () => {
    const request = aCompany({ businessId: '3990037-2' });

    const replies = await Promise.all([enrol(request), enrol(request, other)]);

    expect(replies.map(({ body }) => body.outcome).sort()).toEqual(['created', 'linked']);
    expect(replies[0].body.enterpriseId).toBe(replies[1].body.enterpriseId);
  });

  it('takes a firm back that has left, as a new enrolment with what is known today', async () => {
    const advisor = await api.as(programme.advisor);
    const first = await enrol(aCompany({ businessId: '3990038-0' }));
    const moves = `${path()}/${first.body.enrolmentId}/moves`;
    await advisor.post(moves, { to: 'withdrawn', reason: 'Muutto toiselle alueelle' });

    const again = await enrol(aCompany({ businessId: '3990038-0', name: 'Uusi Alku Oy' }));

    expect(again).toMatchObject({
      status: 201,
      body: { outcome: 'linked', enterpriseId: first.body.enterpriseId },
    });
    expect(again.body.enrolmentId).not.toBe(first.body.enrolmentId);
    const view = await firm(again.body.enterpriseId);
    expect(view).toMatchObject({
      profile: { name: 'Uusi Alku Oy' },
      enrolment: { id: again.body.enrolmentId, stage: 'active' },
    });
  });

  it('reads the id as people type it', async () => {
    const { body } = await enrol(aCompany({ businessId: ' 39900399 ' }));

    expect((await firm(body.enterpriseId)).businessId).toBe('3990039-9');
  });
});

describe('enrolling a sole trader', () => {
  it('needs no Business ID, and takes the person along', async () => {
    const contact = {
      name: 'Aino Testaaja',
      email: ' Aino@Parturi.EXAMPLE ',
      phone: '040 123 4567',
      language: 'fi',
    };

    const { status, body } = await enrol(aSoleTrader({ contact }));

    expect(status).toBe(201);
    const view = await firm(body.enterpriseId);
    expect(view).toMatchObject({ businessId: null, kind: 'sole-trader' });
    expect(view.contacts).toMatchObject([
      {
        name: 'Aino Testaaja',
        email: 'aino@parturi.example',
        phone: '+358401234567',
        personId: null,
        invitation: null,
      },
    ]);
  });

  it('keeps what is personal out of identity, audit and outbox', async () => {
    const contact = { name: 'Kanarialintu Testaaja', language: 'fi' };
    await enrol(aSoleTrader({ name: 'Kanarialintu Tmi', contact }));

    const found = await api.rows(
      `SELECT 'audit' FROM audit_event WHERE details::text LIKE '%Kanarialintu%'
       UNION ALL SELECT 'outbox' FROM outbox WHERE payload::text LIKE '%Kanarialintu%'
       UNION ALL SELECT 'answer' FROM register_answer WHERE facts::text LIKE '%Kanarialintu%'`,
    );
    expect(found).toEqual([]);
  });

  it('may be enrolled twice without an id: two people can have one name', async () => {
    const [first, second] = [await enrol(aSoleTrader()), await enrol(aSoleTrader())];

    expect(first.body.enterpriseId).not.toBe(second.body.enterpriseId);
  });
});

describe('an enrolment that is not sound', () => {
  it.each([
    ['a company without an id', aCompany({ businessId: null }), 'businessId', 'required'],
    [
      'a wrong check digit',
      aCompany({ businessId: '3990030-6' }),
      'businessId',
      'business-id.check-digit',
    ],
    ['half an id', aCompany({ businessId: '399' }), 'businessId', 'business-id.format'],
    ['no name', aCompany({ name: '  ' }), 'name', 'required'],
    ['a name without end', aCompany({ name: 'x'.repeat(201) }), 'name', 'too-long'],
    ['an unknown form', aCompany({ legalForm: 'OY' }), 'legalForm', 'not-one-of'],
    [
      'a form of the other kind',
      aCompany({ legalForm: 'sole-trader' }),
      'legalForm',
      'legal-form.not-of-kind',
    ],
    [
      'an unknown municipality',
      aCompany({ municipalityCode: '998' }),
      'municipalityCode',
      'municipality.unknown',
    ],
    [
      'a region for a municipality',
      aCompany({ municipalityCode: 'MK10' }),
      'municipalityCode',
      'format',
    ],
    [
      'an unknown industry',
      aCompany({ industryCode: '00110' }),
      'industryCode',
      'industry.unknown',
    ],
    ['a code without its set', aCompany({ industryCodeSet: null }), 'industryCodeSet', 'required'],
    ['a set without a code', aCompany({ industryCode: null }), 'industryCode', 'required'],
    ['a wrong post code', aCompany({ postCode: '5010' }), 'postCode', 'format'],
    ['a day to come', aCompany({ enrolledOn: '2026-11-21' }), 'enrolledOn', 'in-the-future'],
    ['no day', aCompany({ enrolledOn: '2026-02-30' }), 'enrolledOn', 'not-a-date'],
    [
      'a wrong address',
      aCompany({ contact: { name: 'Aino', email: 'aino@', language: 'fi' } }),
      'contact.email',
      'email.format',
    ],
    ['a field of nobody', aCompany({ networkId: null }), 'networkId', 'unknown-field'],
    [
      'a contact without a language',
      aCompany({ contact: { name: 'Aino' } }),
      'contact.language',
      'required',
    ],
  ])('is refused for %s', async (_, request, field, code) => {
    const before = await api.rows('SELECT id FROM enterprise');

    const reply = await enrol(request);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field, code })]);
    expect(await api.rows('SELECT id FROM enterprise')).toHaveLength(before.length);
  });

  it('is refused for an advisor who is not on the staff', async () => {
    for (const { id } of [other.advisor, programme.funder, entrepreneur]) {
      const reply = await enrol(aCompany({ businessId: '3990040-1', advisorId: id }));

      expect(reply.body.errors).toEqual([{ path: 'advisorId', code: 'advisor.not-staff' }]);
    }
  });

  it('leaves nothing behind when its last step fails', async () => {
    const contact = { name: 'A'.repeat(121), language: 'fi' };

    await enrol(aCompany({ businessId: '3990042-8', contact }));

    const rows = await api.rows(`SELECT id FROM enterprise WHERE business_id = '3990042-8'`);
    expect(rows).toEqual([]);
  });
});

describe('who may enrol', () => {
  it('are managers and advisors of the programme', async () => {
    const reply = await (
      await api.as(programme.manager)
    ).post(path(), aCompany({ businessId: '3990043-6', advisorId: programme.advisor.id }));

    expect(reply.status).toBe(201);
    const view = await firm(reply.body.enterpriseId);
    expect(view.enrolment.advisorId).toBe(programme.advisor.id);
  });

  it('are not entrepreneurs, funders and administrators', async () => {
    const administrator = await fixtures.person('administrator', null);
    for (const person of [entrepreneur, programme.funder, administrator]) {
      const reply = await (
        await api.as(person)
      ).post(path(), aCompany({ businessId: '3990044-4' }));

      expect(reply).toMatchObject({ status: 403, body: { code: 'action.forbidden' } });
    }
  });

  it('are not the staff of another programme, to whom this one is absent', async () => {
    const reply = await (await api.as(other.manager)).post(path(), aCompany());

    expect(reply).toMatchObject({ status: 404, body: { code: 'programme.not-found' } });
  });
});
