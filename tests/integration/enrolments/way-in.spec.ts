import { v7 } from 'uuid';

import { Fixtures, type Person, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let other: Programme;
let count = 0;

const BOTH = { asksEligibility: true, asksAgreement: true };

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
  other = await fixtures.programme();
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  programme = await fixtures.programme();
});
afterAll(() => api.stop());

const termsPath = (of = programme) => `/programmes/${of.id}/enrolment-terms`;
const ask = async (terms: object, by: Person = programme.manager) =>
  (await api.as(by)).put(termsPath(), terms);

/** A firm that came in as the programme lets newcomers in, with somebody to sign for it. */
async function newcomer() {
  count += 1;
  const advisor = await api.as(programme.advisor);
  const { body } = await advisor.post(`/programmes/${programme.id}/enrolments`, {
    ...{ businessId: null, kind: 'sole-trader', legalForm: 'sole-trader' },
    name: `Tulija ${count}`,
    ...{ industryCode: null, industryCodeSet: null, municipalityCode: '491' },
    contact: { name: `Tuula Tulija ${count}`, email: null, phone: '+358401234567', language: 'fi' },
  });
  const at = `/programmes/${programme.id}/enterprises/${body.enterpriseId}`;
  const { contacts } = (await advisor.get(at)).body;
  return { ...body, at, contactId: contacts[0].id as string } as {
    readonly enterpriseId: string;
    readonly enrolmentId: string;
    readonly stage: string;
    readonly at: string;
    readonly contactId: string;
  };
}
const move = async (
  { enrolmentId }: { enrolmentId: string },
  request: object,
  by: Person = programme.advisor,
) =>
  (await api.as(by)).post(`/programmes/${programme.id}/enrolments/${enrolmentId}/moves`, request);

describe('what a programme asks of newcomers', () => {
  it('is nothing, until its manager says so; what was said before is kept', async () => {
    expect((await (await api.as(programme.advisor)).get(termsPath())).body).toMatchObject({
      asksEligibility: false,
      asksAgreement: false,
    });
    expect((await newcomer()).stage).toBe('active');

    expect((await ask(BOTH)).status).toBe(204);
    expect((await ask(BOTH)).status).toBe(204);
    expect((await newcomer()).stage).toBe('applied');
    expect((await ask({ ...BOTH, asksAgreement: false })).status).toBe(204);

    const kept = await api.rows(
      `SELECT asks_agreement AS asked, superseded_at IS NULL AS holds FROM enrolment_terms
        WHERE programme_id = $1 ORDER BY recorded_at, id`,
      [programme.id],
    );
    expect(kept).toEqual([
      { asked: true, holds: false },
      { asked: false, holds: true },
    ]);
  });

  it('is the manager’s to say, and for staff to read', async () => {
    for (const person of [programme.advisor, programme.funder]) {
      expect((await ask(BOTH, person)).status).toBe(403);
    }
    expect((await ask(BOTH, other.manager)).status).toBe(404);
    expect((await (await api.as(other.manager)).get(termsPath())).status).toBe(404);
    expect((await ask({ asksEligibility: 'maybe' })).body.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: 'asksAgreement' })]),
    );
  });

  it('is set once when two set it at once', async () => {
    const manager = await api.as(programme.manager);

    const replies = await Promise.all([
      manager.put(termsPath(), BOTH),
      manager.put(termsPath(), { ...BOTH, asksEligibility: false }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([204, 204]);
    const holding = await api.rows(
      'SELECT id FROM enrolment_terms WHERE programme_id = $1 AND superseded_at IS NULL',
      [programme.id],
    );
    expect(holding).toHaveLength(1);
  });
});

describe('the way in, step by step', () => {
  beforeEach(() => ask(BOTH));

  it('leads from the application to taking part', async () => {
    const firm = await newcomer();

    const eligible = await move(firm, { to: 'eligible' });
    const agreed = await move(firm, { to: 'agreed', contactId: firm.contactId });
    const active = await move(firm, { to: 'active' });

    expect([eligible, agreed, active].map(({ body }) => body.enrolment.stage)).toEqual([
      'eligible',
      'agreed',
      'active',
    ]);
    expect(active.body.enrolment).toMatchObject({
      endedOn: null,
      agreement: { signedOn: '2026-11-20', signedByName: `Tuula Tulija ${count}` },
    });
    expect(
      active.body.enrolment.transitions.map(({ toStage }: { toStage: string }) => toStage),
    ).toEqual(['applied', 'eligible', 'agreed', 'active']);
  });

  it('skips no stage that is asked for', async () => {
    const firm = await newcomer();

    const skipped = await move(firm, { to: 'active' });
    const unsigned = await move(firm, { to: 'agreed', contactId: firm.contactId });

    expect([skipped, unsigned]).toMatchObject([
      {
        status: 409,
        body: { code: 'enrolment.move-refused', params: { from: 'applied', to: 'active' } },
      },
      { status: 409, body: { params: { from: 'applied', to: 'agreed' } } },
    ]);
  });

  it('may be left at each stage, with a reason', async () => {
    const firms = [await newcomer(), await newcomer(), await newcomer()] as const;
    await move(firms[1], { to: 'eligible' });
    await move(firms[2], { to: 'eligible' });
    await move(firms[2], { to: 'agreed', contactId: firms[2].contactId });

    for (const firm of firms) {
      const left = await move(firm, { to: 'withdrawn', reason: 'Ei aikaa juuri nyt' });
      expect(left.body.enrolment).toMatchObject({ stage: 'withdrawn', endedOn: '2026-11-20' });
    }
  });

  it('goes on from where a firm stands when less is asked', async () => {
    const firm = await newcomer();
    await move(firm, { to: 'eligible' });
    await ask({ asksEligibility: false, asksAgreement: false });

    expect((await move(firm, { to: 'active' })).body.enrolment.stage).toBe('active');
  });

  it.each([
    [{ contactId: null }, 'contactId', 'required'],
    [{ contactId: v7() }, 'contactId', 'contact.not-of-firm'],
    [{ effectiveOn: '2026-11-17' }, 'effectiveOn', 'before-enrolment'],
    [{ effectiveOn: '2026-11-21' }, 'effectiveOn', 'in-the-future'],
  ])('refuses a signature with %j', async (changes, path, code) => {
    const firm = await newcomer();
    await move(firm, { to: 'eligible' });

    const reply = await move(firm, { to: 'agreed', contactId: firm.contactId, ...changes });

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ path, code })]);
  });

  it('is signed by nobody of another firm, and asks for a signature only there', async () => {
    const firm = await newcomer();
    const neighbour = await newcomer();
    const early = await move(firm, { to: 'eligible', contactId: firm.contactId });
    await move(firm, { to: 'eligible' });

    const foreign = await move(firm, { to: 'agreed', contactId: neighbour.contactId });

    expect(early.body.errors).toEqual([{ path: 'contactId', code: 'not-asked' }]);
    expect(foreign.body.errors).toEqual([{ path: 'contactId', code: 'contact.not-of-firm' }]);
  });

  it('asks on the same paper for what rests on consent, and takes no answer for one', async () => {
    const firm = await newcomer();
    const stands = async () => {
      const path = `/programmes/${programme.id}/enterprises/${firm.enterpriseId}/consents`;
      const { items } = (await (await api.as(programme.advisor)).get(path)).body as {
        items: { purpose: string; contactId: string | null; state: string; since: string | null }[];
      };
      return Object.fromEntries(
        items.map((one) => [one.purpose, [one.state, one.contactId, one.since]]),
      );
    };
    const ticked = (...choices: [string, string][]) => ({
      language: 'fi',
      choices: choices.map(([purpose, choice]) => ({ purpose, choice })),
    });
    const early = await move(firm, { to: 'eligible', consents: ticked(['newsletter', 'given']) });
    await move(firm, { to: 'eligible' });
    const signed = { to: 'agreed', contactId: firm.contactId };
    const [twice, unknown] = [
      await move(firm, {
        ...signed,
        consents: ticked(['newsletter', 'given'], ['newsletter', 'withdrawn']),
      }),
      await move(firm, { ...signed, consents: ticked(['taking-part', 'given']) }),
    ];
    const before = await stands();

    const reply = await move(firm, {
      ...signed,
      consents: ticked(['sharing-by-name', 'given'], ['newsletter', 'withdrawn']),
    });

    expect(early.body.errors).toEqual([{ path: 'consents', code: 'not-asked' }]);
    expect(twice.body.errors).toEqual([{ path: 'consents.choices', code: 'consent.repeated' }]);
    expect(unknown.status).toBe(400);
    expect(Object.values(before).map(([state]) => state)).toEqual(Array(3).fill('not-asked'));
    expect(reply.status).toBe(200);
    expect(await stands()).toEqual({
      'sharing-by-name': ['given', null, '2026-11-20'],
      newsletter: ['refused', firm.contactId, '2026-11-20'],
      'research-interview': ['not-asked', firm.contactId, null],
    });
  });

  it('dates no move before the one that went ahead of it', async () => {
    api.moveTo('2026-11-10T10:00:00Z');
    const firm = await newcomer();
    api.moveTo('2026-11-20T10:00:00Z');
    await move(firm, { to: 'eligible', effectiveOn: '2026-11-15' });

    const reply = await move(firm, {
      to: 'agreed',
      contactId: firm.contactId,
      effectiveOn: '2026-11-14',
    });

    expect(reply.body.errors).toEqual([{ path: 'effectiveOn', code: 'before-last-move' }]);
  });

  it('takes one of two signatures given at once', async () => {
    const firm = await newcomer();
    await move(firm, { to: 'eligible' });
    const signed = { to: 'agreed', contactId: firm.contactId };

    const replies = await Promise.all([move(firm, signed), move(firm, signed, programme.manager)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const agreements = await api.rows(
      'SELECT id FROM enrolment_agreement WHERE enrolment_id = $1',
      [firm.enrolmentId],
    );
    expect(agreements).toHaveLength(1);
  });

  it('lets no firm in twice, wherever it stands', async () => {
    const firm = await newcomer();
    const [{ count: open }] = (await api.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM enrolment WHERE enterprise_id = $1 AND ended_on IS NULL`,
      [firm.enterpriseId],
    )) as [{ count: number }];
    const again = api.rows(
      `INSERT INTO enrolment (id, programme_id, enterprise_id, stage, advisor_id, enrolled_on, created_at)
       SELECT $2, programme_id, enterprise_id, 'agreed', advisor_id, enrolled_on, created_at
         FROM enrolment WHERE enterprise_id = $1`,
      [firm.enterpriseId, v7()],
    );

    expect(open).toBe(1);
    await expect(again).rejects.toThrow('enrolment_');
  });
});
