import type { Person, Programme } from '../../support/growth-path/fixtures.js';
import type { TestApi } from '../../support/growth-path/test-api.js';
import { startProgrammeCast } from './programme-cast.js';

let api: TestApi;
let programme: Programme;
let other: Programme;
let administrator: Person;
let entrepreneur: Person;

beforeAll(async () => {
  ({ api, programme, other, administrator, entrepreneur } = await startProgrammeCast());
});
afterAll(() => api.stop());

const aProgramme = (changes: object = {}) => ({
  code: 'ESAVO-2027',
  label: { fi: 'Kasvun polku', sv: 'Tillväxtstigen', en: 'The path of growth' },
  regionCode: 'test-region',
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  ...changes,
});

describe('programmes', () => {
  it('lists those in which one has a role', async () => {
    const { body } = await (await api.as(programme.advisor)).get('/programmes');

    expect(body.items.map(({ id }: Programme) => id)).toEqual([programme.id]);
  });

  it('lists all of them for an administrator, who is no staff of any', async () => {
    const { body } = await (await api.as(administrator)).get('/programmes');

    const items = body.items as { id: string; staff: unknown[] }[];
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([programme.id, other.id]));
    expect(items.flatMap(({ staff }) => staff)).toEqual([]);
  });

  it('names staff to staff only', async () => {
    const path = `/programmes/${programme.id}`;

    const toAdvisor = await (await api.as(programme.advisor)).get(path);
    const toFunder = await (await api.as(programme.funder)).get(path);
    const toEntrepreneur = await (await api.as(entrepreneur)).get(path);

    const ids = toAdvisor.body.staff.map(({ personId }: { personId: string }) => personId);
    expect(ids.sort()).toEqual([programme.advisor.id, programme.manager.id].sort());
    expect(toFunder.body.staff).toEqual([]);
    expect(toEntrepreneur.body.staff).toEqual([]);
  });

  it('answers a stranger as if there were none', async () => {
    const reply = await (await api.as(other.manager)).get(`/programmes/${programme.id}`);

    expect(reply).toMatchObject({ status: 404, body: { code: 'programme.not-found' } });
  });
});

describe('creating a programme', () => {
  it('is for administrators, and is audited', async () => {
    const client = await api.as(administrator);

    const reply = await client.post('/programmes', aProgramme());

    expect(reply.status).toBe(201);
    const view = await client.get(`/programmes/${reply.body.id}`);
    expect(view.body).toMatchObject({
      code: 'ESAVO-2027',
      label: { sv: 'Tillväxtstigen' },
      startsOn: '2027-01-01',
      budgetCents: null,
      partners: [],
    });
    const audit = await api.rows('SELECT action FROM audit_event WHERE subject_id = $1', [
      reply.body.id,
    ]);
    expect(audit).toEqual([{ action: 'programme.create' }]);
  });

  it.each(['manager', 'advisor', 'funder'] as const)('is refused to a %s', async (role) => {
    const reply = await (await api.as(programme[role])).post('/programmes', aProgramme());

    expect(reply).toMatchObject({ status: 403, body: { code: 'action.forbidden' } });
  });

  it('refuses a code that is taken in other letters', async () => {
    const client = await api.as(administrator);
    await client.post('/programmes', aProgramme({ code: 'KIRJAIMET-Ä' }));

    const reply = await client.post('/programmes', aProgramme({ code: 'kirjaimet-ä' }));

    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'programme.code-taken', errors: [{ path: 'code' }] },
    });
  });

  it('refuses a code that is taken, also when two take it at once', async () => {
    const client = await api.as(administrator);

    const replies = await Promise.all(
      [1, 2].map(() => client.post('/programmes', aProgramme({ code: 'KAKSI' }))),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'programme.code-taken',
      errors: [{ path: 'code' }],
    });
  });

  it('says of each field what is wrong with it', async () => {
    const request = aProgramme({
      code: 'x y',
      label: { fi: '', sv: 'b', en: 'c' },
      budgetCents: 1.5,
      colour: 'red',
    });

    const reply = await (await api.as(administrator)).post('/programmes', request);

    expect(reply.status).toBe(400);
    const errors = reply.body.errors.map(({ path, code }: { path: string; code: string }) => [
      path,
      code,
    ]);
    expect(errors).toEqual(
      expect.arrayContaining([
        ['code', 'format'],
        ['label.fi', 'required'],
        ['budgetCents', 'not-whole'],
        ['colour', 'unknown-field'],
      ]),
    );
  });

  it('refuses an unknown region and dates in the wrong order', async () => {
    const request = aProgramme({ code: 'VIRHE', regionCode: '491', endsOn: '2026-01-01' });

    const reply = await (await api.as(administrator)).post('/programmes', request);

    expect(reply.body.errors).toEqual([
      { path: 'endsOn', code: 'dates.not-ordered' },
      { path: 'regionCode', code: 'region.unknown' },
    ]);
  });
});

describe('setting targets', () => {
  const path = () => `/programmes/${programme.id}/targets`;
  const taking = { kpi: 'enterprises-taking-part', target: 60, dueOn: '2027-06-30' };
  const shared = { kpi: 'learning-shared-share', target: 0.5, dueOn: '2027-06-30' };

  it('supersedes what has changed, keeps what has not, and takes back what is gone', async () => {
    const manager = await api.as(programme.manager);
    await manager.put(path(), { targets: [taking, shared] });

    const reply = await manager.put(path(), { targets: [{ ...taking, target: 70 }] });

    expect(reply.body.targets).toEqual([{ ...taking, target: 70 }]);
    const rows = await api.rows<{ target: number; current: boolean }>(
      `SELECT kpi, target, superseded_at IS NULL AS current FROM kpi_target
        WHERE programme_id = $1 ORDER BY recorded_at, kpi`,
      [programme.id],
    );
    expect(rows.map(({ target, current }) => [target, current])).toEqual([
      [60, false],
      [0.5, false],
      [70, true],
    ]);
  });

  it('writes nothing when nothing has changed', async () => {
    const manager = await api.as(programme.manager);
    const count = () =>
      api.rows('SELECT id FROM kpi_target WHERE programme_id = $1', [programme.id]);
    await manager.put(path(), { targets: [shared] });
    const before = await count();

    await manager.put(path(), { targets: [shared] });

    expect(await count()).toHaveLength(before.length);
  });

  it('lets two follow one another when they come at once', async () => {
    const manager = await api.as(programme.manager);

    const replies = await Promise.all(
      [10, 20].map((target) => manager.put(path(), { targets: [{ ...taking, target }] })),
    );

    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    const current = await api.rows(
      'SELECT id FROM kpi_target WHERE programme_id = $1 AND superseded_at IS NULL',
      [programme.id],
    );
    expect(current).toHaveLength(1);
  });

  it('is refused to an advisor, and to a manager of another programme', async () => {
    const body = { targets: [taking] };

    const byAdvisor = await (await api.as(programme.advisor)).put(path(), body);
    const byStranger = await (await api.as(other.manager)).put(path(), body);

    expect(byAdvisor).toMatchObject({ status: 403, body: { code: 'action.forbidden' } });
    expect(byStranger).toMatchObject({ status: 404, body: { code: 'programme.not-found' } });
  });

  it('refuses a share over one, and an indicator twice', async () => {
    const targets = [taking, taking, { ...shared, target: 50 }];

    const reply = await (await api.as(programme.manager)).put(path(), { targets });

    expect(reply.body.errors).toEqual([
      { path: 'targets.1.kpi', code: 'target.twice' },
      { path: 'targets.2.target', code: 'too-large', params: { max: 1 } },
    ]);
  });
});
