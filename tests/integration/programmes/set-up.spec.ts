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

const label = { fi: 'Kasvun polku', sv: 'Tillväxtstigen', en: 'The path of growth' };
const path = (step = '', id = programme.id) => `/programmes/${id}/set-up${step && `/${step}`}`;
const asManager = () => api.as(programme.manager);
const setUpOf = async (id = programme.id, person = programme.manager) =>
  (await (await api.as(person)).get(path('', id))).body;

const university = (changes: object = {}) => ({
  ...{ name: 'Lammen korkeakoulu', kind: 'university', isLead: true, share: 0.6 },
  contacts: [{ name: 'Elli Lampi', email: 'elli.lampi@lampi.example', phone: null }],
  ...changes,
});
const company = (changes: object = {}) => ({
  ...{ name: 'Kehitysyhtiö Koski', kind: 'business-service', isLead: false, share: 0.4 },
  ...{ contacts: [], ...changes },
});

describe('a programme from a template', () => {
  const fresh = (changes: object = {}) => ({
    ...{ code: 'MALLI-1', label, regionCode: 'MK10', startsOn: '2027-01-01' },
    ...{ endsOn: '2028-12-31', template: 'growth-network', ...changes },
  });

  it('has objectives, targets, a fund and an area at once, and knows what it lacks', async () => {
    const { body } = await (await api.as(administrator)).post('/programmes', fresh());

    const setUp = await setUpOf(body.id, administrator);
    expect(setUp).toMatchObject({
      funding: { fund: 'erdf', line: { en: expect.stringContaining('ERDF') } },
      eligibleAreas: [{ code: 'MK10' }],
      objectives: [{ specific: [{ kpis: ['enterprises-taking-part'] }, { code: '1.3' }] }],
    });
    expect(
      setUp.targets.map(({ kpi, dueOn }: { kpi: string; dueOn: string }) => [kpi, dueOn]),
    ).toEqual(expect.arrayContaining([['experiments-decided', '2028-12-31']]));
    const needed = setUp.open.filter(({ isNeeded }: { isNeeded: boolean }) => isNeeded);
    expect(needed.map(({ point }: { point: string }) => point)).toEqual([
      'lead',
      'funder',
      'manager',
    ]);
  });

  it('is empty without one', async () => {
    const request = fresh({ code: 'MALLI-2', template: undefined });
    const { body } = await (await api.as(administrator)).post('/programmes', request);

    const setUp = await setUpOf(body.id, administrator);
    expect(setUp).toMatchObject({
      funding: { fund: 'none', line: null },
      objectives: [],
      targets: [],
    });
  });

  it('refuses a template that there is not', async () => {
    const request = fresh({ code: 'MALLI-3', template: 'miracle' });
    const reply = await (await api.as(administrator)).post('/programmes', request);

    expect(reply.body.errors).toMatchObject([{ path: 'template', code: 'not-one-of' }]);
  });

  it('are listed for administrators', async () => {
    const { body } = await (await api.as(administrator)).get('/programme-templates');

    expect(body.items.map(({ code }: { code: string }) => code)).toEqual([
      'growth-network',
      'ecosystem',
      'empty',
    ]);
    expect((await (await asManager()).get('/programme-templates')).status).toBe(403);
  });
});

describe('who sets a programme up', () => {
  const basics = { label, startsOn: '2025-01-01', endsOn: '2027-12-31', budgetCents: 1_000_00 };

  it('is its manager, and any administrator', async () => {
    expect((await (await asManager()).put(path('basics'), basics)).status).toBe(204);
    expect((await (await api.as(administrator)).put(path('basics'), basics)).status).toBe(204);
  });

  it('is no advisor, funder or entrepreneur, and no manager of another programme', async () => {
    for (const person of [programme.advisor, programme.funder, entrepreneur]) {
      const reply = await (await api.as(person)).put(path('basics'), basics);
      expect(reply).toMatchObject({ status: 403, body: { code: 'action.forbidden' } });
    }
    const stranger = await api.as(other.manager);
    for (const step of ['basics', 'area', 'partners', 'funding', 'objectives']) {
      const reply = await stranger.put(path(step), {});
      expect([step, reply.status]).toEqual([step, 404]);
    }
    expect((await stranger.get(path())).status).toBe(404);
  });

  it('an advisor reads; a funder and an entrepreneur see what is public of it', async () => {
    await (await asManager()).put(path('partners'), { partners: [university()] });

    expect((await setUpOf(programme.id, programme.advisor)).partners[0].contacts).toHaveLength(1);
    for (const person of [programme.funder, entrepreneur]) {
      const client = await api.as(person);
      expect((await client.get(path())).status).toBe(403);
      const { body } = await client.get(`/programmes/${programme.id}`);
      expect(body.partners).toMatchObject([{ name: 'Lammen korkeakoulu', role: 'lead' }]);
      expect(JSON.stringify(body)).not.toContain('Elli');
    }
  });
});

describe('basics and area', () => {
  it('keep each state, dated, and write nothing where nothing has changed', async () => {
    const manager = await asManager();
    const versions = () =>
      api.rows<{ facts: { budgetCents: number } }>(
        'SELECT facts FROM programme_version WHERE programme_id = $1 ORDER BY recorded_at',
        [programme.id],
      );
    const of = (budgetCents: number) => ({
      ...{ label, startsOn: '2025-01-01', endsOn: '2028-06-30', budgetCents },
    });
    await manager.put(path('basics'), of(5_000_00));
    const before = (await versions()).length;

    await manager.put(path('basics'), of(6_000_00));
    await manager.put(path('basics'), of(6_000_00));

    const after = await versions();
    expect(after).toHaveLength(before + 1);
    expect(after.slice(-2).map(({ facts }) => facts.budgetCents)).toEqual([5_000_00, 6_000_00]);
    expect(await setUpOf()).toMatchObject({ endsOn: '2028-06-30', budgetCents: 6_000_00 });
  });

  it('refuse days in the wrong order, and a budget that is less than what was decided', async () => {
    const manager = await asManager();
    const basics = { label, startsOn: '2025-01-01', endsOn: '2027-12-31', budgetCents: 100 };
    await manager.put(path('basics'), basics);
    const part = company({ share: null, amountCents: 60 });
    expect((await manager.put(path('partners'), { partners: [part] })).status).toBe(204);

    const less = await manager.put(path('basics'), { ...basics, budgetCents: 59 });
    const turned = await manager.put(path('basics'), { ...basics, endsOn: '2024-12-31' });

    expect(less.body.errors).toEqual([{ path: 'budgetCents', code: 'share.above-whole' }]);
    expect(turned.body.errors).toEqual([{ path: 'endsOn', code: 'dates.not-ordered' }]);
  });

  it('lie in years in which programmes are', async () => {
    const manager = await asManager();
    const reply = await manager.put(path('basics'), {
      ...{ label, startsOn: '0024-01-01', endsOn: '2101-01-01', budgetCents: null },
    });
    const params = { first: '1990-01-01', last: '2100-12-31' };

    expect(reply.body.errors).toEqual([
      { path: 'startsOn', code: 'date.out-of-range', params },
      { path: 'endsOn', code: 'date.out-of-range', params },
    ]);
  });

  it('take municipalities and regions of the lists, and no others', async () => {
    const manager = await asManager();
    const area = { eligibleAreas: ['MK10', '491', '491'], priorities: ['food', 'water'] };

    expect((await manager.put(path('area'), area)).status).toBe(204);
    const setUp = await setUpOf();
    expect(setUp.eligibleAreas.map(({ code }: { code: string }) => code)).toEqual(['MK10', '491']);
    expect(setUp.priorities).toEqual(['food', 'water']);

    const unknown = await manager.put(path('area'), { ...area, eligibleAreas: ['MK99'] });
    expect(unknown.body.errors).toEqual([{ path: 'eligibleAreas', code: 'area.unknown' }]);
    const strange = await manager.put(path('area'), { ...area, priorities: ['gold'] });
    expect(strange.body.errors).toMatchObject([{ path: 'priorities', code: 'not-one-of' }]);
  });
});

describe('partners', () => {
  const rowsOf = () =>
    api.rows<{ name: string; share: number; current: boolean }>(
      `SELECT o.name, p.share, p.superseded_at IS NULL AS current FROM programme_partner p
         JOIN organisation o ON o.id = p.organisation_id
        WHERE p.programme_id = $1 AND p.share IS NOT NULL ORDER BY p.recorded_at, o.name`,
      [programme.id],
    );

  it('are superseded where a decision changes, and stay where it does not', async () => {
    const manager = await asManager();
    await manager.put(path('partners'), { partners: [university(), company()] });
    const before = await rowsOf();

    const changed = [university(), company({ share: 0.3999 })];
    expect((await manager.put(path('partners'), { partners: changed })).status).toBe(204);
    await manager.put(path('partners'), { partners: changed });

    const after = await rowsOf();
    expect(after).toHaveLength(before.length + 1);
    expect(
      after
        .filter(({ current }) => current)
        .map(({ share }) => share)
        .sort(),
    ).toEqual([0.3999, 0.6]);
  });

  it('name an organisation once, also when two programmes name it at the same time', async () => {
    const name = 'Kahden ohjelman kumppani';
    const clients = [await asManager(), await api.as(other.manager)];

    const replies = await Promise.all(
      [programme, other].map(({ id }, nth) =>
        clients[nth]!.put(path('partners', id), { partners: [company({ name })] }),
      ),
    );

    expect(replies.map(({ status }) => status)).toEqual([204, 204]);
    expect(await api.rows('SELECT id FROM organisation WHERE name = $1', [name])).toHaveLength(1);
  });

  it('follow one another when two set them at once', async () => {
    const manager = await asManager();

    const replies = await Promise.all(
      [0.5, 0.7].map((share) =>
        manager.put(path('partners'), { partners: [university({ share })] }),
      ),
    );

    expect(replies.map(({ status }) => status)).toEqual([204, 204]);
    const { partners } = await setUpOf();
    expect(partners.filter(({ role }: { role: string }) => role !== 'funder')).toHaveLength(1);
  });

  it('are refused above the whole, too finely, twice, with two leads, or with share and money', async () => {
    const manager = await asManager();
    const refusals = async (...partners: object[]) =>
      (await manager.put(path('partners'), { partners })).body.errors;

    expect(await refusals(university(), company({ share: 0.4001 }))).toEqual([
      { path: 'partners.1.share', code: 'share.above-whole' },
    ]);
    expect(await refusals(university({ share: 1 / 3 }))).toEqual([
      { path: 'partners.0.share', code: 'share.too-fine' },
    ]);
    expect(await refusals(company(), company({ name: 'KEHITYSYHTIÖ koski', share: 0.1 }))).toEqual([
      { path: 'partners.1.name', code: 'partner.twice' },
    ]);
    expect(await refusals(university(), company({ isLead: true }))).toEqual([
      { path: 'partners.1.isLead', code: 'partner.one-lead' },
    ]);
    expect(await refusals(company({ share: 0.1, amountCents: 5 }))).toEqual([
      { path: 'partners.0.amountCents', code: 'share.or-amount' },
    ]);
    expect(await refusals(company({ contacts: [{ name: 'A B', email: 'no' }] }))).toEqual([
      { path: 'partners.0.contacts.0.email', code: 'email.format' },
    ]);
  });

  it('have contacts that are archived once they are not named any more', async () => {
    const manager = await asManager();
    await manager.put(path('partners'), { partners: [university()] });
    await manager.put(path('partners'), { partners: [university({ contacts: [] })] });

    expect((await setUpOf()).partners[0].contacts).toEqual([]);
    const [kept] = await api.rows<{ archived_at: Date }>(
      `SELECT archived_at FROM programme_contact WHERE programme_id = $1 ORDER BY recorded_at DESC LIMIT 1`,
      [programme.id],
    );
    expect(kept?.archived_at).not.toBeNull();
  });
});

describe('a name that is put right', () => {
  const nameOf = async (id = programme.id, person = programme.manager) =>
    (await setUpOf(id, person)).partners.map(({ name }: { name: string }) => name);
  const idOf = async (name: string) =>
    (await setUpOf()).partners.find((one: { name: string }) => one.name === name).organisationId;

  it('is the same organisation where one programme alone knows it, with what it has promised', async () => {
    const manager = await asManager();
    await manager.put(path('partners'), { partners: [company({ name: 'Kehitsyhtiö Paja' })] });
    const organisationId = await idOf('Kehitsyhtiö Paja');
    const target = { kpi: 'enterprises-taking-part', organisationId, target: 3 };
    const dueOn = '2027-06-30';
    await manager.put(`/programmes/${programme.id}/targets`, { targets: [{ ...target, dueOn }] });

    const right = company({ name: 'Kehitysyhtiö Paja', kind: 'other', organisationId });
    const reply = await manager.put(path('partners'), { partners: [right] });

    expect(reply.status).toBe(204);
    expect(await idOf('Kehitysyhtiö Paja')).toBe(organisationId);
    expect((await setUpOf()).partners[0]).toMatchObject({ kind: 'other', share: 0.4 });
    await manager.put(`/programmes/${programme.id}/targets`, { targets: [] });
  });

  it('leaves what another programme knows as it is, and takes promises and people along', async () => {
    const manager = await asManager();
    const stranger = await api.as(other.manager);
    const wrong = company({ name: 'Yhteinen Kumpani', contacts: university().contacts });
    await manager.put(path('partners'), { partners: [wrong] });
    await stranger.put(path('partners', other.id), { partners: [wrong] });
    const organisationId = await idOf('Yhteinen Kumpani');
    const targets = [
      { kpi: 'enterprises-taking-part', organisationId, target: 7, dueOn: '2027-06-30' },
    ];
    await manager.put(`/programmes/${programme.id}/targets`, { targets });

    const right = { ...wrong, name: 'Yhteinen Kumppani', organisationId };
    expect((await manager.put(path('partners'), { partners: [right] })).status).toBe(204);

    expect(await nameOf()).toEqual(['Yhteinen Kumppani']);
    expect(await nameOf(other.id, other.manager)).toEqual(['Yhteinen Kumpani']);
    const now = await setUpOf();
    expect(now.partners[0].contacts).toMatchObject([{ name: 'Elli Lampi' }]);
    const promised = now.targets.filter((one: { target: number }) => one.target === 7);
    const stands = promised.map((one: { organisationId: string; supersededAt: string | null }) => [
      one.organisationId === organisationId,
      one.supersededAt === null,
    ]);
    expect(stands).toEqual([
      [false, true],
      [true, false],
    ]);
    await manager.put(`/programmes/${programme.id}/targets`, { targets: [] });
  });

  it('is another organisation where nobody says that it is the same', async () => {
    const manager = await asManager();
    await manager.put(path('partners'), { partners: [company({ name: 'Ensin tämä' })] });
    const first = await idOf('Ensin tämä');
    await manager.put(path('partners'), { partners: [company({ name: 'Sitten tuo' })] });

    expect(await idOf('Sitten tuo')).not.toBe(first);
    expect(await api.rows('SELECT name FROM organisation WHERE id = $1', [first])).toEqual([
      { name: 'Ensin tämä' },
    ]);
  });
});

describe('funding', () => {
  const line = { fi: 'Rahoittaa EAKR', sv: 'ERUF finansierar', en: 'Funded by the ERDF' };
  const funder = {
    ...{ name: 'Lammen maakuntaliitto', kind: 'regional-council', share: 0.7 },
    ...{ decisionNumber: 'EURA 2021/12345', decidedOn: '2024-11-30' },
  };

  it('names funders with their decisions, and stands on what everybody sees', async () => {
    const manager = await asManager();
    const reply = await manager.put(path('funding'), { fund: 'erdf', line, funders: [funder] });

    expect(reply.status).toBe(204);
    const { partners } = await setUpOf();
    expect(partners.at(-1)).toMatchObject({ role: 'funder', ...funder });
    const { body } = await (await api.as(entrepreneur)).get(`/programmes/${programme.id}`);
    expect(body.funding).toEqual({ fund: 'erdf', line });
    const review = await (await api.as(programme.funder)).get(`/review/programmes/${programme.id}`);
    expect(review.body.programme.funding).toEqual({ fund: 'erdf', line });
    const notice = await manager.get(`/privacy-notices/${body.code}`);
    expect(notice.body.funding).toEqual({ fund: 'erdf', line });
  });

  it('keeps an older decision when a later one changes it', async () => {
    const manager = await asManager();
    const later = { ...funder, decisionNumber: 'EURA 2021/12345 M1', decidedOn: '2025-06-01' };
    await manager.put(path('funding'), { fund: 'erdf', line, funders: [funder] });
    await manager.put(path('funding'), { fund: 'erdf', line, funders: [later] });

    const rows = await api.rows<{ decision_number: string; current: boolean }>(
      `SELECT decision_number, superseded_at IS NULL AS current FROM programme_partner
        WHERE programme_id = $1 AND decision_number IS NOT NULL ORDER BY recorded_at`,
      [programme.id],
    );
    expect(rows.map((row) => Object.values(row)).slice(-2)).toEqual([
      ['EURA 2021/12345', false],
      ['EURA 2021/12345 M1', true],
    ]);
  });

  it('does not divide more than there is', async () => {
    const second = { name: 'Kunnat', kind: 'municipality', share: 0.31 };
    const request = { fund: 'erdf', line, funders: [funder, second] };
    const reply = await (await asManager()).put(path('funding'), request);

    expect(reply.body.errors).toEqual([{ path: 'funders.1.share', code: 'share.above-whole' }]);
  });

  it('divides no more than the whole of a budget of nothing either', async () => {
    const manager = await asManager();
    const days = { startsOn: '2025-01-01', endsOn: '2027-12-31' };
    await manager.put(path('funding'), { fund: 'erdf', line, funders: [] });
    await manager.put(path('partners'), { partners: [] });
    const basics = await manager.put(path('basics'), { label, ...days, budgetCents: 0 });
    const funders = ['Lammen maakuntaliitto', 'Kunnat'].map((name) => ({
      ...{ name, kind: 'municipality', share: 0.8 },
    }));
    const reply = await manager.put(path('funding'), { fund: 'erdf', line, funders });
    await manager.put(path('basics'), { label, ...days, budgetCents: null });

    expect(basics.status).toBe(204);
    expect(reply.body.errors).toEqual([{ path: 'funders.1.share', code: 'share.above-whole' }]);
  });
});

describe('objectives', () => {
  const specific = (changes: object = {}) => ({
    ...{ code: '1.3', label, kpis: ['experiments-decided'], ...changes },
  });

  it('keep their ids while their words change, and the words that were', async () => {
    const manager = await asManager();
    const whole = {
      code: null,
      label,
      kpis: [],
      specific: [specific(), specific({ code: '1.4' })],
    };
    await manager.put(path('objectives'), { objectives: [whole] });
    const [first] = (await setUpOf()).objectives;

    const words = { ...label, fi: 'Kasvun tie' };
    const changed = { ...first, specific: [{ ...first.specific[0], label: words }] };
    expect((await manager.put(path('objectives'), { objectives: [changed] })).status).toBe(204);

    const [now] = (await setUpOf()).objectives;
    expect(now).toEqual({ ...first, specific: [{ ...first.specific[0], label: words }] });
    const rows = await api.rows<{ current: boolean }>(
      `SELECT superseded_at IS NULL AS current FROM programme_objective WHERE programme_id = $1`,
      [programme.id],
    );
    expect(rows.filter(({ current }) => !current)).toHaveLength(2);
  });

  it('are refused where one is named twice, or an indicator is unknown', async () => {
    const manager = await asManager();
    const id = '01900000-0000-7000-8000-000000000aaa';
    const one = { id, code: null, label, kpis: [], specific: [specific({ id })] };
    const twice = await manager.put(path('objectives'), { objectives: [one] });
    const odd = { ...one, specific: [specific({ kpis: ['RCO99'] })] };
    const unknown = await manager.put(path('objectives'), { objectives: [odd] });

    expect(twice.body.errors).toEqual([
      { path: 'objectives.0.specific.0.id', code: 'objective.twice' },
    ]);
    expect(unknown.body.errors).toMatchObject([
      { path: 'objectives.0.specific.0.kpis', code: 'not-one-of' },
    ]);
  });
});

describe('targets of partners', () => {
  const kpi = 'enterprises-taking-part';
  const targets = `/programmes/`;

  it('make up the programme’s, which its figures are held against', async () => {
    const manager = await asManager();
    await manager.put(path('partners'), { partners: [university(), company()] });
    const ids = (await setUpOf()).partners
      .filter(({ role }: { role: string }) => role !== 'funder')
      .map(({ organisationId }: { organisationId: string }) => organisationId);
    const request = {
      targets: [
        { kpi, organisationId: ids[0], target: 60, dueOn: '2027-06-30' },
        { kpi, organisationId: ids[1], target: 40, dueOn: '2027-12-31' },
        { kpi, target: 5, dueOn: '2027-03-31' },
      ],
    };
    const reply = await manager.put(`${targets}${programme.id}/targets`, request);

    expect(reply.body.targets).toEqual([{ kpi, target: 105, dueOn: '2027-12-31' }]);
    const gone = await manager.put(path('partners'), { partners: [university()] });
    expect(gone).toMatchObject({ status: 409, body: { code: 'partner.has-targets' } });

    await manager.put(`${targets}${programme.id}/targets`, { targets: [request.targets[0]] });
    const kept = (await setUpOf()).targets as { target: number; supersededAt: string | null }[];
    expect(kept.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
    expect(kept.filter(({ target, supersededAt }) => target === 40 && supersededAt)).toHaveLength(
      1,
    );
  });

  it('are refused for organisations that take no part, and for shares, which do not add up', async () => {
    const manager = await asManager();
    const organisationId = '01900000-0000-7000-8000-000000000bbb';
    const dueOn = '2027-12-31';
    const request = {
      targets: [
        { kpi, organisationId, target: 1, dueOn },
        { kpi: 'learning-shared-share', organisationId, target: 0.5, dueOn },
      ],
    };
    const reply = await manager.put(`${targets}${programme.id}/targets`, request);

    expect(reply.body.errors).toEqual([
      { path: 'targets.0.organisationId', code: 'partner.unknown' },
      { path: 'targets.1.kpi', code: 'target.not-divisible' },
    ]);
  });

  it('lie within the programme’s days, which do not move away from them', async () => {
    const manager = await asManager();
    const basics = { label, startsOn: '2025-01-01', endsOn: '2027-12-31', budgetCents: null };
    await manager.put(path('basics'), basics);
    const of = (dueOn: string) => ({ targets: [{ kpi, target: 3, dueOn }] });
    const put = (dueOn: string) => manager.put(`${targets}${programme.id}/targets`, of(dueOn));

    for (const dueOn of ['2024-12-31', '2028-01-01']) {
      expect((await put(dueOn)).body.errors).toEqual([
        {
          ...{ path: 'targets.0.dueOn', code: 'target.outside-programme' },
          params: { startsOn: '2025-01-01', endsOn: '2027-12-31' },
        },
      ]);
    }
    expect((await put('2027-12-31')).status).toBe(200);

    const shorter = await manager.put(path('basics'), { ...basics, endsOn: '2027-12-30' });
    const code = 'programme.leaves-target';
    expect(shorter.body.errors).toEqual([
      { path: 'endsOn', code, params: { kpi, dueOn: '2027-12-31' } },
    ]);
    await put('2027-06-30');
    const moved = await manager.put(path('basics'), { ...basics, endsOn: '2027-12-30' });
    expect(moved.status).toBe(204);
  });
});

describe('a step that somebody else has saved since it was shown', () => {
  const basics = { label, startsOn: '2025-01-01', endsOn: '2027-12-31', budgetCents: 7_000_00 };
  const area = { eligibleAreas: ['491'], priorities: [] };
  const targets = [{ kpi: 'experiments-decided', target: 9, dueOn: '2027-06-30' }];
  const objectives = [{ code: null, label, kpis: [], specific: [] }];
  const funders = [{ name: 'Kunnat', kind: 'municipality', share: 0.2 }];
  const CHANGES = [
    ['basics', path('basics', ''), basics, { ...basics, budgetCents: 8_000_00 }],
    ['area', path('area', ''), area, { ...area, priorities: ['food'] }],
    ['partners', path('partners', ''), { partners: [university()] }, { partners: [company()] }],
    ['funding', path('funding', ''), { fund: 'none', funders: [] }, { fund: 'erdf', funders }],
    ['objectives', path('objectives', ''), { objectives: [] }, { objectives }],
    ['targets', '/programmes//targets', { targets: [] }, { targets }],
  ] as const;
  const at = (where: string) => where.replace('//', `/${programme.id}/`);

  it.each(CHANGES)('is refused, and changes nothing: %s', async (part, where, one, two) => {
    const manager = await asManager();
    await manager.put(at(where), one);
    const basedOn = (await setUpOf()).versions[part];

    const first = await manager.put(at(where), { ...two, basedOn });
    const after = await setUpOf();
    const second = await manager.put(at(where), { ...one, basedOn });

    expect(first.status).toBeLessThan(300);
    expect(after.versions[part]).not.toBe(basedOn);
    expect(second).toMatchObject({ status: 409, body: { code: 'set-up.changed' } });
    expect((await setUpOf()).versions).toEqual(after.versions);
    await manager.put(at(where), { ...one, basedOn: after.versions[part] });
    expect((await setUpOf()).versions[part]).toBe(basedOn);
  });

  it('is so for one of two that come at once', async () => {
    const manager = await asManager();
    await manager.put(path('partners'), { partners: [] });
    const basedOn = (await setUpOf()).versions.partners;

    const replies = await Promise.all(
      [0.5, 0.7].map((share) =>
        manager.put(path('partners'), { partners: [university({ share })], basedOn }),
      ),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('is none where another step was saved', async () => {
    const manager = await asManager();
    const basedOn = (await setUpOf()).versions.basics;
    await manager.put(path('area'), { eligibleAreas: ['MK10'], priorities: ['food'] });

    expect((await manager.put(path('basics'), { ...basics, basedOn })).status).toBe(204);
  });
});
