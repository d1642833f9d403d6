import { Fixtures, type Person, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let other: Programme;
let count = 0;

const RULES = {
  ...{ isInArea: true, personsBelow: 10, sizeClasses: ['micro', 'small'], industries: ['10'] },
  ...{ ageFromDays: 30, ageBelowYears: 5, aidRoomCents: 200_000 },
};
const TERMS = { asksEligibility: true, asksAgreement: false, rules: RULES };

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  other = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  programme = await fixtures.programme();
  await api.rows(`UPDATE programme SET eligible_areas = '{491}' WHERE id = $1`, [programme.id]);
  await (await api.as(programme.manager)).put(termsPath(), TERMS);
});
afterAll(() => api.stop());

const termsPath = () => `/programmes/${programme.id}/enrolment-terms`;

interface Newcomer {
  readonly enterpriseId: string;
  readonly enrolmentId: string;
}

async function newcomer(changes: object = {}): Promise<Newcomer> {
  count += 1;
  const { body } = await (
    await api.as(programme.advisor)
  ).post(`/programmes/${programme.id}/enrolments`, {
    ...{ businessId: null, kind: 'sole-trader', legalForm: 'sole-trader' },
    ...{ name: `Leipuri ${count}`, municipalityCode: '491' },
    ...{ industryCode: '10710', industryCodeSet: 'TOL2025', ...changes },
  });
  return body as Newcomer;
}
const path = ({ enrolmentId }: Newcomer, part = '') =>
  `/programmes/${programme.id}/enrolments/${enrolmentId}${part}`;
const declare = async (firm: Newcomer, declared: object, by: Person = programme.advisor) =>
  (await api.as(by)).put(path(firm, '/eligibility/declaration'), declared);
const look = async (firm: Newcomer, by: Person = programme.advisor) =>
  (await api.as(by)).get(path(firm, '/eligibility'));
const admit = async (firm: Newcomer, request: object = {}, by: Person = programme.advisor) =>
  (await api.as(by)).post(path(firm, '/moves'), { to: 'eligible', ...request });
const outcomes = ({ body }: { body: { lines: { rule: string; outcome: string }[] } }) =>
  Object.fromEntries(body.lines.map(({ rule, outcome }) => [rule, outcome]));

describe('the rules of a programme', () => {
  it('are looked at line by line, and nothing that is not known is met', async () => {
    const firm = await newcomer();

    const before = await look(firm);
    const after = await declare(firm, { persons: 2.5, foundedOn: '2024-03-01' });

    expect(outcomes(before)).toEqual({
      ...{ area: 'met', size: 'unknown', 'size-class': 'unknown', industry: 'met' },
      ...{ 'age-from': 'unknown', 'age-below': 'unknown', 'de-minimis': 'unknown' },
    });
    expect(after.status).toBe(200);
    expect(outcomes(after as never)).toEqual({
      ...{ area: 'met', size: 'met', 'size-class': 'unknown', industry: 'met' },
      ...{ 'age-from': 'met', 'age-below': 'met', 'de-minimis': 'unknown' },
    });
    expect(after.body.lines[1]).toEqual({
      ...{ rule: 'size', outcome: 'met', asked: ['10'], found: '2.5' },
    });
    expect(after.body).toMatchObject({
      declared: { persons: 2.5, foundedOn: '2024-03-01', sizeClass: null },
      decision: null,
    });
  });

  it('take the persons of the latest year where none are declared', async () => {
    const firm = await newcomer();
    for (const [year, persons] of [
      ['2024', 4],
      ['2025', 12],
    ] as const) {
      await api.rows(
        `INSERT INTO yearly_figure (id, programme_id, enterprise_id, fiscal_year_ends_on, persons, source,
                                    recorded_at, recorded_by)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, 'import', now(), $5)`,
        [programme.id, firm.enterpriseId, `${year}-12-31`, persons, programme.advisor.id],
      );
    }

    expect(outcomes(await look(firm))).toMatchObject({ size: 'not-met' });
    expect(outcomes((await declare(firm, { persons: 3 })) as never)).toMatchObject({ size: 'met' });
  });

  it('say of a size class whether it was declared, or which fiscal years it follows from', async () => {
    const firm = await newcomer();
    const sizeLine = (reply: { body: { lines: { rule: string }[] } }) =>
      reply.body.lines.find(({ rule }) => rule === 'size-class');
    const asked = { rule: 'size-class', asked: ['micro', 'small'] };

    const declared = await declare(firm, { sizeClass: 'micro' });
    expect(sizeLine(declared as never)).toEqual({
      ...asked,
      ...{ outcome: 'met', found: 'micro', basis: [{ kind: 'declared', status: 'micro' }] },
    });

    for (const [year, persons] of [
      ['2023', 40],
      ['2024', 60],
      ['2025', 70],
    ] as const) {
      await (
        await api.as(programme.advisor)
      ).post(`/programmes/${programme.id}/enterprises/${firm.enterpriseId}/yearly-figures`, {
        ...{ fiscalYearEndsOn: `${year}-12-31`, basedOn: null, persons },
        ...{ turnoverCents: 900_000_000, balanceTotalCents: 400_000_000 },
        ...{ valueAddedCents: null, exportsCents: null, rdiCents: null },
      });
    }
    expect(sizeLine((await look(firm)) as never)).toMatchObject({
      ...asked,
      ...{ outcome: 'not-met', found: 'medium' },
      basis: [
        { kind: 'fiscal-year', fiscalYearEndsOn: '2024-12-31', status: 'small', reason: 'kept' },
        {
          kind: 'fiscal-year',
          fiscalYearEndsOn: '2025-12-31',
          status: 'medium',
          reason: 'changed',
        },
        { kind: 'declared', status: 'micro' },
      ],
    });
  });

  it('leave a size class to be checked where links are known without figures, and refuse nobody for it', async () => {
    await (
      await api.as(programme.manager)
    ).put(termsPath(), {
      ...TERMS,
      rules: { ...RULES, ageFromDays: null, ageBelowYears: null, aidRoomCents: null },
    });
    const firm = await newcomer();
    await declare(firm, { persons: 3, sizeClass: 'micro' });
    await (
      await api.as(programme.advisor)
    ).post(`/programmes/${programme.id}/enterprises/${firm.enterpriseId}/ownership-links`, {
      ...{ otherId: null, name: 'Emo Oy', businessId: null, otherIs: 'owner', withId: null },
      ...{ ownerKind: 'enterprise', capitalPercent: 60, votingPercent: 60, control: null },
      ...{ heldFrom: null, heldUntil: null, source: 'firm' },
    });

    const { body } = await look(firm);
    expect(body.lines).toContainEqual({
      ...{ rule: 'size-class', outcome: 'unknown', asked: ['micro', 'small'], found: null },
      basis: [
        { kind: 'links', status: null },
        { kind: 'declared', status: 'micro' },
      ],
    });
    expect((await admit(firm)).status).toBe(200);
  });

  it('hold of a programme that set them before size classes could be asked for', async () => {
    await api.rows(
      `UPDATE enrolment_terms SET rules = rules - 'sizeClasses' WHERE programme_id = $1`,
      [programme.id],
    );

    const { body } = await (await api.as(programme.manager)).get(termsPath());

    expect(body.rules).toEqual({ ...RULES, sizeClasses: [] });
    expect(outcomes(await look(await newcomer()))).not.toHaveProperty('size-class');
  });

  it('are kept with the decision that rested on them, whatever changes later', async () => {
    const firm = await newcomer();
    await declare(firm, { persons: 2, foundedOn: '2024-03-01' });

    expect((await admit(firm)).status).toBe(200);
    await declare(firm, { persons: 40, foundedOn: null });

    const { body } = await look(firm);
    expect(outcomes({ body: body.decision })).toMatchObject({ size: 'met', 'age-from': 'met' });
    expect(body.decision).toMatchObject({
      decidedOn: '2026-11-20',
      decidedByName: programme.advisor.name,
    });
    expect(outcomes({ body })).toMatchObject({ size: 'not-met', 'age-from': 'unknown' });
  });

  it('are gone against only with a reason', async () => {
    const firm = await newcomer({ municipalityCode: '740' });

    const refused = await admit(firm);
    const admitted = await admit(firm, { reason: 'Toimipaikka on Mikkelissä' });

    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'reason', code: 'required' }] },
    });
    expect(
      await api.rows('SELECT id FROM eligibility_decision WHERE enrolment_id = $1', [
        firm.enrolmentId,
      ]),
    ).toHaveLength(1);
    expect(admitted.body.enrolment.transitions.at(-1)).toMatchObject({
      toStage: 'eligible',
      reason: 'Toimipaikka on Mikkelissä',
    });
  });

  it('are decided on once when two decide at once', async () => {
    const firm = await newcomer();

    const replies = await Promise.all([admit(firm), admit(firm, {}, programme.manager)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are declared for one after the other when two declare at once', async () => {
    const firm = await newcomer();

    const replies = await Promise.all([
      declare(firm, { persons: 1 }),
      declare(firm, { persons: 2 }, programme.manager),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    const held = await api.rows(
      'SELECT persons FROM eligibility_declaration WHERE enterprise_id = $1 AND superseded_at IS NULL',
      [firm.enterpriseId],
    );
    expect(held).toHaveLength(1);
  });

  it('stay as they are when only the stages are set', async () => {
    const manager = await api.as(programme.manager);
    await manager.put(termsPath(), { asksEligibility: true, asksAgreement: true });

    expect((await manager.get(termsPath())).body).toEqual({
      ...{ ...TERMS, asksAgreement: true },
      agreementText: null,
    });
  });

  it.each([
    [{ foundedOn: '2026-11-21' }, 'foundedOn', 'in-the-future'],
    [{ foundedOn: 'eilen' }, 'foundedOn', 'not-a-date'],
    [{ persons: -1 }, 'persons', 'too-small'],
    [{ sizeClass: 'tiny' }, 'sizeClass', 'not-one-of'],
  ])('take no %j', async (declared, field, code) => {
    const reply = await declare(await newcomer(), declared);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field, code })]);
  });

  it.each([
    [{ personsBelow: 0 }, 'rules.personsBelow'],
    [{ industries: ['X'] }, 'rules.industries'],
    [{ sizeClasses: ['tiny'] }, 'rules.sizeClasses'],
    [{ ageBelowYears: 1.5 }, 'rules.ageBelowYears'],
  ])('refuse %j', async (changes, field) => {
    const reply = await (
      await api.as(programme.manager)
    ).put(termsPath(), { ...TERMS, rules: { ...RULES, ...changes } });

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path: field })]);
  });

  it('are for the staff of the programme', async () => {
    const firm = await newcomer();
    const entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.enterpriseId);

    for (const person of [programme.funder, entrepreneur]) {
      expect((await look(firm, person)).status).toBe(403);
      expect((await declare(firm, { persons: 1 }, person)).status).toBe(403);
    }
    expect((await look(firm, other.advisor)).status).toBe(404);
    expect((await declare(firm, { persons: 1 }, other.advisor)).status).toBe(404);
  });
});
