import { v7 } from 'uuid';

import { KeptLinesService } from '../../../backend/src/worklists/kept-lines.service.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { aCard, running } from '../../support/growth-path/experiment-steps.js';
import { aContact, invite } from '../../support/growth-path/invited.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

interface Line {
  readonly rule: string;
  readonly enterpriseId: string | null;
  readonly enterpriseName: string;
  readonly subjectId: string | null;
  readonly subjectTitle: string | null;
  readonly since: string;
  readonly days: number;
  readonly mine: boolean;
}

const TODAY = '2026-04-01';
const NOW = `${TODAY}T08:00:00Z`;

/** Right after each fact, and once a job has kept what they give. */
describe.each(['of marked firms', 'of kept lines'])('the worklist %s', (made) => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;

  const path = (rest = ''): string => `/programmes/${programme.id}/worklist${rest}`;
  const view = async (rest = '', client = advisor) => {
    if (made === 'of kept lines') await api.app.get(KeptLinesService, { strict: false }).keep();
    return client.get(path(rest));
  };
  const lines = async (client = advisor): Promise<Line[]> =>
    (await view('', client)).body.items as Line[];
  const rulesOf = async (firm: Firm): Promise<string[]> =>
    (await lines()).filter(({ enterpriseId }) => enterpriseId === firm.id).map(({ rule }) => rule);

  /** A firm with which all is well: in a group, talked to last week, its figures told, its entrepreneur in. */
  const settled = async (activeFrom = '2025-01-15'): Promise<Firm> => {
    const firm = await fixtures.firm(programme, { activeFrom });
    await fixtures.member(programme, await fixtures.network(programme), firm);
    await talkedTo(firm, '2026-03-25');
    await toldOf(firm, '2025-12-31');
    await fixtures.person('entrepreneur', programme.id, firm.id);
    return firm;
  };
  const toldOf = (firm: Firm, endsOn: string): Promise<object[]> =>
    api.rows(
      `INSERT INTO yearly_figure (id, programme_id, enterprise_id, fiscal_year_ends_on, persons, source,
                                  recorded_at, recorded_by)
       VALUES ($1, $2, $3, $4, 2, 'staff', $5, $6)`,
      [v7(), programme.id, firm.id, endsOn, NOW, programme.advisor.id],
    );
  const talkedTo = (firm: Firm, happenedOn: string): Promise<void> =>
    fixtures.insert('touchpoint', {
      id: v7(),
      programme_id: programme.id,
      enterprise_id: firm.id,
      kind: 'call',
      happened_on: happenedOn,
      recorded_at: NOW,
      recorded_by: programme.advisor.id,
    });
  const aidOf = async (firm: Firm, givenOn: string, change: object = {}): Promise<string> => {
    const id = v7();
    await fixtures.insert('support_given', {
      ...{ id, programme_id: programme.id, enterprise_id: firm.id, kind: 'grant', title: 'Messut' },
      ...{ given_on: givenOn, given_by: programme.advisor.id, recorded_at: NOW },
      ...{ aid_cents: 100_000, regulation: 'general', ...change },
    });
    return id;
  };
  const leaveOut = (firm: Firm): Promise<object[]> =>
    api.rows('UPDATE network_member SET left_on = $2 WHERE enterprise_id = $1', [
      firm.id,
      '2026-03-22',
    ]);

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  afterAll(() => api.stop());

  it('is empty, with a zero for every rule, when all is well', async () => {
    await settled();

    const { body } = await view();

    expect(body).toEqual({
      today: TODAY,
      items: [],
      counts: {
        ...{
          'experiment-past-time-box': 0,
          'task-overdue': 0,
          'step-overdue': 0,
          'enrolment-waiting': 0,
        },
        ...{ 'agreement-unsigned': 0, 'invitation-unanswered': 0, 'host-turn': 0, 'no-contact': 0 },
        ...{
          'aid-not-entered': 0,
          'firm-without-group': 0,
          'invitation-missing': 0,
          'figures-missing': 0,
        },
      },
    });
  });

  describe('an invitation unanswered', () => {
    it('appears on the seventh day and goes when it is sent again', async () => {
      api.moveTo('2026-03-25T21:30:00Z');
      const firm = await settled();
      const contact = await aContact(fixtures, programme, firm);
      const id = await invite(advisor, programme, {
        ...{ enterpriseId: firm.id, contactId: contact.id },
      });
      api.moveTo('2026-03-31T20:59:00Z');
      expect(await rulesOf(firm)).toEqual([]);
      api.moveTo('2026-03-31T21:01:00Z');

      expect(await lines()).toEqual([
        {
          rule: 'invitation-unanswered',
          enterpriseId: firm.id,
          enterpriseName: firm.name,
          subjectId: id,
          subjectTitle: contact.name,
          ...{ networkId: null, meetingId: null, advisorId: programme.advisor.id },
          since: '2026-03-25',
          days: 7,
          mine: true,
          advisorName: programme.advisor.name,
        },
      ]);

      await advisor.post(`/programmes/${programme.id}/invitations/${id}/resend`);

      expect(await rulesOf(firm)).toEqual([]);
    });

    it('goes when the invitation is taken back', async () => {
      api.moveTo('2026-02-01T08:00:00Z');
      const firm = await settled();
      const contact = await aContact(fixtures, programme, firm);
      const id = await invite(advisor, programme, {
        ...{ enterpriseId: firm.id, contactId: contact.id },
      });
      api.moveTo(NOW);
      expect(await rulesOf(firm)).toEqual(['invitation-unanswered']);

      await advisor.post(`/programmes/${programme.id}/invitations/${id}/revoke`);

      expect(await rulesOf(firm)).toEqual([]);
    });
  });

  describe('an experiment past its time box', () => {
    it('appears on the day after and goes when it is closed', async () => {
      const firm = await settled();
      api.moveTo('2026-03-10T08:00:00Z');
      const id = await running(advisor, programme, aCard(firm));
      api.moveTo('2026-03-29T20:59:00Z');
      expect(await rulesOf(firm)).toEqual([]);
      api.moveTo('2026-03-29T21:01:00Z');

      expect(await lines()).toEqual([
        expect.objectContaining({
          ...{ rule: 'experiment-past-time-box', subjectId: id, days: 1 },
          ...{ subjectTitle: 'Ajanvaraus verkossa', since: '2026-03-29' },
        }),
      ]);

      await advisor.post(`/programmes/${programme.id}/experiments/${id}/close`, {
        decision: 'stop',
        learning: 'Kävijät soittavat mieluummin kuin varaavat verkossa.',
      });

      expect(await rulesOf(firm)).toEqual([]);
    });

    it('keeps quiet about what the entrepreneur shows to nobody', async () => {
      const firm = await settled();
      const owner = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
      api.moveTo('2026-03-10T08:00:00Z');
      await running(owner, programme, { ...aCard(firm), visibility: 'me' });
      api.moveTo(NOW);

      expect(await rulesOf(firm)).toEqual([]);
    });
  });

  describe('no contact', () => {
    it('appears on the sixtieth day and goes when a contact is written down', async () => {
      const firm = await settled();
      await api.rows("UPDATE touchpoint SET happened_on = '2026-02-01' WHERE enterprise_id = $1", [
        firm.id,
      ]);
      expect(await rulesOf(firm)).toEqual([]);
      api.moveTo('2026-04-02T08:00:00Z');
      expect(await lines()).toEqual([
        expect.objectContaining({ rule: 'no-contact', since: '2026-02-01', days: 60 }),
      ]);

      await advisor.post(`/programmes/${programme.id}/enterprises/${firm.id}/touchpoints`, {
        kind: 'call',
        happenedOn: '2026-04-02',
      });

      expect(await rulesOf(firm)).toEqual([]);
    });

    it('counts from the enrolment when there was none', async () => {
      const firm = await settled('2026-01-20');
      await api.rows('DELETE FROM touchpoint WHERE enterprise_id = $1', [firm.id]);

      expect(await lines()).toEqual([
        expect.objectContaining({ rule: 'no-contact', since: '2026-01-20', days: 71 }),
      ]);
    });
  });

  describe('a firm without a group', () => {
    it('appears when it leaves, and goes when it joins one', async () => {
      const firm = await settled();
      await leaveOut(firm);
      expect(await lines()).toEqual([
        expect.objectContaining({ rule: 'firm-without-group', since: '2026-03-22', days: 10 }),
      ]);
      const network = await fixtures.network(programme);

      await advisor.post(`/programmes/${programme.id}/networks/${network.id}/members`, {
        enterpriseIds: [firm.id],
      });

      expect(await rulesOf(firm)).toEqual([]);
    });
  });

  describe('an invitation missing', () => {
    it('appears when nobody of the firm is in, and goes when somebody is invited', async () => {
      const firm = await settled();
      await api.rows('UPDATE role_grant SET ended_at = now() WHERE enterprise_id = $1', [firm.id]);
      expect(await rulesOf(firm)).toEqual(['invitation-missing']);
      const contact = await aContact(fixtures, programme, firm);

      await invite(advisor, programme, {
        ...{ enterpriseId: firm.id, contactId: contact.id },
      });

      expect(await rulesOf(firm)).toEqual([]);
    });
  });

  describe('aid that is not in the central register', () => {
    it('appears after a week, and goes when it is entered or should not stand', async () => {
      const firm = await settled();
      const given = await Promise.all(
        ['2026-03-25', '2026-03-26'].map((givenOn) => aidOf(firm, givenOn)),
      );
      const advice = { aid_cents: null, regulation: null };
      await aidOf(firm, '2026-02-01', advice);
      expect(await rulesOf(firm)).toEqual(['aid-not-entered']);
      api.moveTo('2026-04-02T08:00:00Z');
      expect(await rulesOf(firm)).toEqual(['aid-not-entered', 'aid-not-entered']);

      const at = (id?: string): string =>
        `/programmes/${programme.id}/enterprises/${firm.id}/support/${id}`;
      await advisor.post(`${at(given[0])}/register-entry`, { enteredOn: '2026-04-01' });
      await advisor.post(`${at(given[1])}/annul`, { reason: 'Kirjattu kahteen kertaan' });
      expect(await rulesOf(firm)).toEqual([]);
    });
  });

  describe('a step to a goal that is late', () => {
    it('appears the day after it was due, and goes when it is done or its goal settled', async () => {
      const firm = await settled();
      const at = `/programmes/${programme.id}/enterprises/${firm.id}/growth`;
      const goal = (await advisor.post(`${at}/goals`, { what: 'Verkkokauppa', theme: 'digital' }))
        .body.items[0].id;
      const step = { owner: 'firm', expert: null };
      for (const [what, dueOn] of [
        ...[['Tuotekuvat', '2026-03-30'] as const, ['Hinnasto', '2026-03-31'] as const],
        ['Avajaiset', '2026-04-01'] as const,
      ])
        await advisor.post(`${at}/goals/${goal}/steps`, { ...step, what, dueOn });

      const [first, second] = await lines();
      expect([first, second]).toEqual([
        expect.objectContaining({ rule: 'step-overdue', subjectTitle: 'Tuotekuvat', days: 2 }),
        expect.objectContaining({ rule: 'step-overdue', subjectTitle: 'Hinnasto', days: 1 }),
      ]);
      expect(await rulesOf(firm)).toHaveLength(2);

      await advisor.post(`${at}/steps/${first!.subjectId}/state`, { state: 'done', basedOn: 1 });
      expect(await rulesOf(firm)).toEqual(['step-overdue']);
      const reached = { state: 'reached', reason: null, basedOn: 1 };
      await advisor.post(`${at}/goals/${goal}/state`, reached);
      expect(await rulesOf(firm)).toEqual([]);
    });
  });

  describe('figures missing', () => {
    it('appear five months after a fiscal year, and go when they are told', async () => {
      const firm = await settled();
      await api.rows(
        "UPDATE yearly_figure SET fiscal_year_ends_on = '2024-11-02' WHERE enterprise_id = $1",
        [firm.id],
      );
      expect(await rulesOf(firm)).toEqual(['figures-missing']);
      await api.rows(
        "UPDATE yearly_figure SET fiscal_year_ends_on = '2024-11-03' WHERE enterprise_id = $1",
        [firm.id],
      );
      expect(await rulesOf(firm)).toEqual([]);
      api.moveTo('2026-04-02T08:00:00Z');
      expect(await rulesOf(firm)).toEqual(['figures-missing']);

      await advisor.post(`/programmes/${programme.id}/enterprises/${firm.id}/yearly-figures`, {
        ...{ fiscalYearEndsOn: '2025-11-03', basedOn: null, persons: 2, turnoverCents: null },
        ...{ balanceTotalCents: null, valueAddedCents: null, exportsCents: null, rdiCents: null },
      });

      expect(await rulesOf(firm)).toEqual([]);
    });
  });

  describe('somebody on the way in', () => {
    const setTerms = async (asksEligibility: boolean, asksAgreement: boolean) =>
      (await api.as(programme.manager)).put(`/programmes/${programme.id}/enrolment-terms`, {
        ...{ asksEligibility, asksAgreement },
      });
    const newcomer = async () => {
      const reply = await advisor.post(`/programmes/${programme.id}/enrolments`, {
        ...{ businessId: null, kind: 'sole-trader', legalForm: 'sole-trader' },
        ...{
          name: 'Savenvalaja',
          municipalityCode: null,
          industryCode: null,
          industryCodeSet: null,
        },
        contact: { name: 'Saara Savinen', email: null, phone: null, language: 'fi' },
      });
      return reply.body as { enterpriseId: string; enrolmentId: string };
    };
    const move = ({ enrolmentId }: { enrolmentId: string }, body: object) =>
      advisor.post(`/programmes/${programme.id}/enrolments/${enrolmentId}/moves`, body);
    const rules = async () => (await lines()).map(({ rule, since }) => `${rule} ${since}`);

    it('waits for a decision after a week, for a signature after two, and then to be taken in', async () => {
      await setTerms(true, true);
      api.moveTo('2026-03-01T08:00:00Z');
      const firm = await newcomer();
      api.moveTo('2026-03-07T08:00:00Z');
      expect(await rules()).toEqual([]);
      api.moveTo('2026-03-08T08:00:00Z');
      expect(await rules()).toEqual(['enrolment-waiting 2026-03-01']);

      await move(firm, { to: 'eligible' });
      api.moveTo('2026-03-21T08:00:00Z');
      expect(await rules()).toEqual([]);
      api.moveTo('2026-03-22T08:00:00Z');
      expect(await rules()).toEqual(['agreement-unsigned 2026-03-08']);

      const [contact] = await api.rows<{ id: string }>(
        'SELECT id FROM contact WHERE enterprise_id = $1',
        [firm.enterpriseId],
      );
      await move(firm, { to: 'agreed', contactId: contact!.id });
      api.moveTo('2026-03-29T08:00:00Z');
      expect(await rules()).toEqual(['enrolment-waiting 2026-03-22']);
    });

    it('waits for a signature from the start where nothing else is asked', async () => {
      await setTerms(false, true);
      api.moveTo('2026-03-01T08:00:00Z');
      await newcomer();
      api.moveTo(NOW);

      expect(await rules()).toEqual(['agreement-unsigned 2026-03-01']);
    });
  });

  describe('groups that meet', () => {
    const arranged = async (
      firm: Firm,
      meetsOn: string,
    ): Promise<{ networkId: string; at: string }> => {
      const [{ network_id: networkId }] = (await api.rows<{ network_id: string }>(
        'SELECT network_id FROM network_member WHERE enterprise_id = $1',
        [firm.id],
      )) as [{ network_id: string }];
      const at = `/programmes/${programme.id}/networks/${networkId}/meetings`;
      const { body } = await advisor.post(at, {
        ...{ meetsOn, startsAt: '17:30', endsAt: '20:00', place: 'Paja' },
        enterpriseId: firm.id,
        ...{ atCoordinator: false, theme: null, themeId: null },
      });
      expect(body).toHaveProperty('id');
      return { networkId, at: `${at}/${body.id}` };
    };

    it('are told whose turn it is, two weeks after they met, until they have arranged to meet', async () => {
      const firm = await settled();
      api.moveTo('2026-03-10T08:00:00Z');
      const { networkId } = await arranged(firm, '2026-03-18');
      api.moveTo('2026-03-31T08:00:00Z');
      expect(await rulesOf(firm)).toEqual([]);
      api.moveTo(NOW);
      expect(await lines()).toEqual([
        expect.objectContaining({
          ...{ rule: 'host-turn', enterpriseId: firm.id, since: '2026-03-18', networkId },
          ...{ mine: true, days: 14 },
        }),
      ]);

      await arranged(firm, '2026-04-20');

      expect(await rulesOf(firm)).toEqual([]);
    });

    it('are told of what was agreed and not done, also where no firm has it', async () => {
      const firm = await settled();
      api.moveTo('2026-03-10T08:00:00Z');
      const { at, networkId } = await arranged(firm, '2026-04-20');
      const agreed = async (title: string, enterpriseId: string | null) =>
        (await advisor.post(`${at}/tasks`, { title, enterpriseId, dueOn: '2026-03-31' })).body.id;
      const hers = await agreed('Kysy tarjous kuljetuksesta', firm.id);
      const nobodys = await agreed('Varaa sali', null);
      api.moveTo('2026-03-31T08:00:00Z');
      expect(await lines()).toEqual([]);
      api.moveTo(NOW);

      expect(await lines()).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            ...{ rule: 'task-overdue', subjectId: hers, enterpriseId: firm.id, networkId },
            ...{ subjectTitle: 'Kysy tarjous kuljetuksesta', since: '2026-03-31', mine: true },
          }),
          expect.objectContaining({
            ...{ rule: 'task-overdue', subjectId: nobodys, enterpriseId: null, networkId },
            ...{ advisorId: null, mine: true },
          }),
        ]),
      );
      const manager = await api.as(programme.manager);
      expect((await manager.get(path('?mine=true'))).body.items).toEqual([]);

      for (const id of [hers, nobodys]) await advisor.put(`${at}/tasks/${id}`, { isDone: true });

      expect(await lines()).toEqual([]);
    });
  });

  it('leaves firms alone that have left the programme', async () => {
    const firm = await fixtures.firm(programme);
    expect(await rulesOf(firm)).toHaveLength(4);

    await api.rows(
      "UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-03-20' WHERE enterprise_id = $1",
      [firm.id],
    );

    expect(await rulesOf(firm)).toEqual([]);
  });

  it('puts the most overdue first, and the same order each time', async () => {
    const [early, late] = [await settled('2025-06-01'), await settled('2026-01-20')];
    for (const firm of [early, late]) {
      await api.rows('DELETE FROM touchpoint WHERE enterprise_id = $1', [firm.id]);
    }
    const left = await settled();
    await leaveOut(left);

    const first = await lines();

    expect(first.map(({ enterpriseId }) => enterpriseId)).toEqual([early.id, late.id, left.id]);
    expect(await lines()).toEqual(first);
  });

  it('tells firms of one’s own from those of colleagues, and can show only one’s own', async () => {
    const firm = await settled();
    await leaveOut(firm);
    const manager = await api.as(programme.manager);

    expect((await lines()).map(({ mine }) => mine)).toEqual([true]);
    expect(await lines(manager)).toMatchObject([
      { mine: false, advisorName: programme.advisor.name },
    ]);
    const own = await view('?mine=true', manager);
    expect(own.body).toMatchObject({ items: [], counts: { 'firm-without-group': 0 } });
    expect((await view('?mine=true')).body.items).toHaveLength(1);
  });

  it('counts all lines, shows twenty of each rule, and more of the one that is asked for', async () => {
    for (let made = 0; made < 70; made += 1) await fixtures.firm(programme);

    const { body } = await view();
    const one = await view('?rule=no-contact');

    expect(body.items).toHaveLength(80);
    expect(body.counts).toMatchObject({
      ...{ 'no-contact': 70, 'firm-without-group': 70, 'invitation-missing': 70 },
    });
    expect(one.body.items).toHaveLength(70);
    expect(new Set(one.body.items.map(({ rule }: Line) => rule))).toEqual(new Set(['no-contact']));
    expect(one.body.counts).toEqual(body.counts);
  });

  it('tells of a firm after as many quiet days as the reader says', async () => {
    const firm = await settled();
    const quiet = async (days: number) =>
      (await view(`?rule=no-contact&quietDays=${days}`)).body.items as Line[];

    expect(await quiet(8)).toEqual([]);
    expect(await quiet(7)).toEqual([expect.objectContaining({ enterpriseId: firm.id, days: 7 })]);
    expect((await advisor.get(path('?quietDays=0'))).status).toBe(400);
    expect((await advisor.get(path('?rule=holiday'))).status).toBe(400);
  });

  it('refuses a filter that it does not know', async () => {
    const reply = await advisor.get(path('?mine=perhaps&colour=blue'));

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'mine', code: 'not-a-flag' }),
        { path: 'colour', code: 'unknown-field' },
      ]),
    );
  });

  it('is for staff of the programme only', async () => {
    // so many sign in here that the door would close for a quarter of an hour
    api.moveTo(`${TODAY}T09:00:00Z`);
    const firm = await settled();
    const entrepreneur = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
    const other = await fixtures.programme();

    expect((await entrepreneur.get(path())).status).toBe(403);
    expect((await (await api.as(programme.funder)).get(path())).status).toBe(403);
    expect(await (await api.as(other.advisor)).get(path())).toMatchObject({
      ...{ status: 404, body: { code: 'programme.not-found' } },
    });
  });
});
