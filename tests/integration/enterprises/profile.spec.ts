import {
  Fixtures,
  type Firm,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let other: Programme;
let firm: Firm;
let entrepreneur: Person;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  programme = await fixtures.programme();
  other = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  firm = await fixtures.firm(programme);
  entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.id);
});
afterAll(() => api.stop());

const path = ({ id }: Firm = firm) => `/programmes/${programme.id}/enterprises/${id}`;
const aProfile = (basedOn: string, changes: object = {}) => ({
  name: 'Uusi Nimi Oy',
  legalForm: 'limited-company',
  industryCode: '10710',
  industryCodeSet: 'TOL2025',
  street: 'Kotikuja 1',
  postCode: '50100',
  postOffice: 'MIKKELI',
  municipalityCode: '491',
  basedOn,
  ...changes,
});
async function recordedAt(): Promise<string> {
  return (await (await api.as(programme.advisor)).get(path())).body.profile.recordedAt as string;
}

describe('the page of an enterprise', () => {
  it('is read by staff, and by nobody else', async () => {
    const reader = async (person: Person) => (await (await api.as(person)).get(path())).status;

    expect(await reader(programme.advisor)).toBe(200);
    expect(await reader(programme.manager)).toBe(200);
    expect(await reader(programme.funder)).toBe(403);
    expect(await reader(entrepreneur)).toBe(403);
    expect(await reader(other.advisor)).toBe(404);
  });

  it('answers for a firm of another programme as for one that is not there', async () => {
    const theirs = await fixtures.firm(other);

    for (const id of [theirs.id, '00000000-0000-7000-8000-000000000000', 'x']) {
      const reply = await (await api.as(programme.advisor)).get(path({ id, name: '' }));

      expect(reply).toMatchObject({ status: 404, body: { code: 'enterprise.not-found' } });
    }
  });

  it('shows experiments with what they have come to', async () => {
    await fixtures.decided(programme, firm, { decidedAt: '2026-04-01T08:00:00Z' });

    const { body } = await (await api.as(programme.advisor)).get(path());

    expect(body.experiments).toMatchObject([
      {
        programmeId: programme.id,
        enterpriseId: firm.id,
        enterpriseName: firm.name,
        stage: 'closed',
        decision: 'persevere',
        outcome: 'met',
        overdue: false,
      },
    ]);
  });

  it('leaves out what the entrepreneur keeps to herself', async () => {
    const closed = { decidedAt: '2026-04-01T08:00:00Z', visibility: 'me' };
    await fixtures.decided(programme, firm, closed);

    expect((await (await api.as(programme.advisor)).get(path())).body.experiments).toEqual([]);
  });
});

describe('changing what is known of a firm', () => {
  it('writes a new version and keeps the one before', async () => {
    const advisor = await api.as(programme.advisor);

    const reply = await advisor.put(`${path()}/profile`, aProfile(await recordedAt()));

    expect(reply.status).toBe(200);
    expect(reply.body.profile).toMatchObject({
      name: 'Uusi Nimi Oy',
      municipalityLabel: { sv: 'S:t Michel' },
      sources: { name: { source: 'manual' } },
    });
    const versions = await api.rows<{ name: string; current: boolean; by: string }>(
      `SELECT name, superseded_at IS NULL AS current, recorded_by AS by FROM enterprise_profile
        WHERE enterprise_id = $1 ORDER BY recorded_at`,
      [firm.id],
    );
    expect(versions.map(({ name, current }) => [name, current])).toEqual([
      [firm.name, false],
      ['Uusi Nimi Oy', true],
    ]);
    const audit = await api.rows(
      `SELECT person_id FROM audit_event WHERE action = 'enterprise.change' AND subject_id = $1`,
      [firm.id],
    );
    expect(audit).toEqual([{ person_id: programme.advisor.id }]);
  });

  it('keeps the source of what has not changed', async () => {
    const advisor = await api.as(programme.advisor);
    await advisor.put(`${path()}/profile`, aProfile(await recordedAt()));
    api.moveTo('2026-11-21T10:00:00Z');

    const change = aProfile(await recordedAt(), { street: 'Toinen 2' });
    const { body } = await advisor.put(`${path()}/profile`, change);

    expect(body.profile.sources.name.at).toMatch(/^2026-11-20/);
    expect(body.profile.sources.street.at).toMatch(/^2026-11-21/);
  });

  it('clears a field that is left out, and its source', async () => {
    const advisor = await api.as(programme.advisor);
    await advisor.put(`${path()}/profile`, aProfile(await recordedAt()));
    const without = aProfile(await recordedAt(), { street: undefined });

    const { body } = await advisor.put(`${path()}/profile`, without);

    expect(body.profile.street).toBeNull();
    expect(body.profile.sources).not.toHaveProperty('street');
  });

  it('is refused when somebody else has changed it meanwhile', async () => {
    const shown = await recordedAt();
    const manager = await api.as(programme.manager);
    await manager.put(`${path()}/profile`, aProfile(shown));

    const late = aProfile(shown, { name: 'Myöhäinen Oy' });
    const reply = await (await api.as(programme.advisor)).put(`${path()}/profile`, late);

    expect(reply).toMatchObject({ status: 409, body: { code: 'profile.changed' } });
  });

  it('lets one of two win who change it at once', async () => {
    const shown = await recordedAt();
    const clients = [await api.as(programme.advisor), await api.as(programme.manager)];

    const replies = await Promise.all(
      clients.map((client, index) =>
        client.put(`${path()}/profile`, aProfile(shown, { name: `Nimi ${index} Oy` })),
      ),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('gives a sole trader her Business ID, once', async () => {
    const advisor = await api.as(programme.advisor);
    const given = aProfile(await recordedAt(), { businessId: '3990050-8' });
    const first = await advisor.put(`${path()}/profile`, given);

    const second = await advisor.put(
      `${path()}/profile`,
      aProfile(await recordedAt(), { businessId: '3990051-6' }),
    );

    expect(first.body.businessId).toBe('3990050-8');
    expect(second.body.errors).toEqual([{ path: 'businessId', code: 'business-id.fixed' }]);
  });

  it('refuses a Business ID that another firm has, and changes nothing then', async () => {
    const theirs = await fixtures.firm(other);
    await api.rows(`UPDATE enterprise SET business_id = '3990052-4' WHERE id = $1`, [theirs.id]);
    const request = aProfile(await recordedAt(), { businessId: '3990052-4' });

    const reply = await (await api.as(programme.advisor)).put(`${path()}/profile`, request);

    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'business-id.taken', errors: [{ path: 'businessId' }] },
    });
    expect((await (await api.as(programme.advisor)).get(path())).body.profile.name).toBe(firm.name);
  });

  it.each([
    [{ name: '' }, 'name', 'required'],
    [{ postCode: '501' }, 'postCode', 'format'],
    [{ municipalityCode: '999' }, 'municipalityCode', 'municipality.unknown'],
    [{ industryCode: 'X1' }, 'industryCode', 'format'],
    [{ industryCodeSet: null }, 'industryCodeSet', 'required'],
    [{ basedOn: 'yesterday' }, 'basedOn', 'not-an-instant'],
    [{ kind: 'company' }, 'kind', 'unknown-field'],
  ])('refuses %j', async (changes, field, code) => {
    const request = aProfile(await recordedAt(), changes);

    const reply = await (await api.as(programme.advisor)).put(`${path()}/profile`, request);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field, code })]);
  });

  it('is refused to those who are not on the staff', async () => {
    const request = aProfile(await recordedAt());
    const change = async (person: Person) =>
      (await (await api.as(person)).put(`${path()}/profile`, request)).status;

    expect(await change(programme.funder)).toBe(403);
    expect(await change(entrepreneur)).toBe(403);
    expect(await change(other.manager)).toBe(404);
  });
});
