import { aContact, AskedFirm } from '../../support/growth-path/asked-firm.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const BY_NAME = { purpose: 'sharing-by-name', contactId: null } as const;

describe('consents', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firm: AskedFirm;

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    programme = await fixtures.programme();
    firm = await AskedFirm.of(api, fixtures, programme);
  });
  afterAll(() => api.stop());

  const newsletter = () => ({ purpose: 'newsletter', contactId: firm.contactId });
  const own = async () => (await firm.owner.get('/my/consents')).body.items[0];
  const listOf = async (list: string) => {
    const query = `programmeId=${programme.id}&language=fi&format=csv&list=${list}`;
    return (await (await api.as(programme.advisor)).get(`/exports/file?${query}`)).text;
  };
  const countOf = async (purpose: string) => {
    const { body } = await (
      await api.as(programme.advisor)
    ).get(`/programmes/${programme.id}/consent-counts`);
    return (body.items as { purpose: string }[]).find((one) => one.purpose === purpose);
  };

  it('are presumed of nobody', async () => {
    expect(await own()).toMatchObject({
      ...{ programmeId: programme.id, enterpriseId: firm.firm.id, history: [] },
      items: [
        { purpose: 'sharing-by-name', contactId: null, state: 'not-asked', since: null },
        { purpose: 'newsletter', contactId: firm.contactId, state: 'not-asked' },
        { purpose: 'research-interview', contactId: firm.contactId, state: 'not-asked' },
      ],
    });
  });

  it('are given and withdrawn by the entrepreneur, each with its day', async () => {
    expect((await firm.say(newsletter())).status).toBe(204);
    api.moveTo('2026-03-12T08:00:00Z');
    expect((await firm.say({ ...newsletter(), choice: 'withdrawn' })).status).toBe(204);

    const { items, history } = await own();
    expect(items[1]).toMatchObject({ state: 'withdrawn', since: '2026-03-12' });
    const by = { way: 'self', recordedByName: firm.person.name, wordingVersion: 1, language: 'fi' };
    expect(history).toMatchObject([
      { ...by, choice: 'withdrawn', toldOn: '2026-03-12' },
      { ...by, choice: 'given', toldOn: '2026-03-10' },
    ]);
    expect(
      await api.rows(
        `SELECT action FROM audit_event WHERE programme_id = $1 AND subject_kind = 'consent' ORDER BY id`,
        [programme.id],
      ),
    ).toEqual([{ action: 'consent.give' }, { action: 'consent.withdraw' }]);
  });

  it('are written once when they are said twice', async () => {
    await firm.say(BY_NAME);
    expect((await firm.say(BY_NAME)).status).toBe(204);

    expect((await own()).history).toHaveLength(1);
  });

  it('are noted by staff as they were told, on the day of it', async () => {
    const said = { ...newsletter(), way: 'paper', toldOn: '2026-03-01' } as const;
    const { status, body } = await firm.note(said);

    expect(status).toBe(200);
    expect(body.items[1]).toMatchObject({ state: 'given', since: '2026-03-01' });
    expect(body.history).toMatchObject([{ way: 'paper', recordedByName: programme.advisor.name }]);
  });

  it('are refused by a no that no yes came before, which is not the same as not asked', async () => {
    await firm.note({ ...newsletter(), choice: 'withdrawn' });

    expect(await firm.states()).toMatchObject({
      ...{ newsletter: 'refused', 'research-interview': 'not-asked' },
    });
  });

  it('keep a withdrawal when an older yes is noted after it', async () => {
    await firm.note({ ...newsletter(), choice: 'withdrawn', toldOn: '2026-03-09' });
    await firm.note({ ...newsletter(), toldOn: '2026-03-01' });

    expect((await firm.states())['newsletter']).toBe('withdrawn');
    expect(await listOf('newsletter')).not.toContain(firm.person.email);
  });

  it.each<[object, string, string]>([
    [{ purpose: 'programme-record' }, 'purpose', 'not-one-of'],
    [{ choice: 'refused' }, 'choice', 'not-one-of'],
    [{ way: 'self' }, 'way', 'not-one-of'],
    [{ toldOn: '2026-03-11' }, 'toldOn', 'in-the-future'],
    [{ language: 'de' }, 'language', 'not-one-of'],
    [{ purpose: 'newsletter' }, 'contactId', 'required'],
  ])('are refused as %j', async (change, path, code) => {
    const { status, body } = await firm.note({ ...BY_NAME, ...change });

    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ path, code })]);
  });

  it('are nobody’s in person where they are the firm’s', async () => {
    const { body } = await firm.say({ ...BY_NAME, contactId: firm.contactId });

    expect(body.errors).toEqual([
      expect.objectContaining({ path: 'contactId', code: 'consent.of-the-firm' }),
    ]);
  });

  it('are a person’s own: a colleague neither says nor reads them', async () => {
    const colleague = await fixtures.person('entrepreneur', programme.id, firm.firm.id);
    await aContact(fixtures, programme, { firm: firm.firm, person: colleague });
    await firm.say(newsletter());
    const client = await api.as(colleague);

    expect((await firm.say(newsletter(), client)).status).toBe(404);
    expect((await client.get('/my/consents')).body.items[0].history).toEqual([]);
    expect((await firm.say(BY_NAME, client)).status).toBe(204);
    expect((await own()).items[0]).toMatchObject({ state: 'given' });
  });

  it('are closed to other firms, other programmes, funders and administrators', async () => {
    const other = await AskedFirm.of(api, fixtures, await fixtures.programme());
    const stranger = await api.as(other.programme.advisor);
    const administrator = await api.as(await fixtures.person('administrator', null));

    expect((await firm.say(BY_NAME, other.owner)).status).toBe(404);
    expect((await stranger.get(firm.path)).status).toBe(404);
    expect((await firm.note(BY_NAME, stranger)).status).toBe(404);
    expect((await (await api.as(programme.funder)).get(firm.path)).status).toBe(403);
    expect((await administrator.get(firm.path)).status).toBe(403);
    expect((await firm.note(BY_NAME, firm.owner)).status).toBe(403);
    expect((await firm.say(BY_NAME, await api.as(programme.advisor))).status).toBe(403);
    expect(await firm.states()).toMatchObject({ 'sharing-by-name': 'not-asked' });
  });

  it('decide who stands on the lists of the day, and how many were left out', async () => {
    const [refused, silent] = [
      await AskedFirm.of(api, fixtures, programme),
      await AskedFirm.of(api, fixtures, programme),
    ];
    await firm.say(newsletter());
    await refused.note({
      purpose: 'newsletter',
      contactId: refused.contactId,
      choice: 'withdrawn',
    });

    const text = await listOf('newsletter');
    expect(text).toContain(firm.person.email);
    expect(text).toContain('10.3.2026');
    expect(text).not.toContain(refused.person.email);
    expect(text).not.toContain(silent.person.email);
    expect(await countOf('newsletter')).toEqual({
      ...{ purpose: 'newsletter', listed: 1, withoutAddress: 0, refused: 1, notAsked: 1 },
    });
    expect(await listOf('research-interviews')).not.toContain(firm.person.email);
  });

  it('end on the lists at the moment of the withdrawal', async () => {
    await firm.say(newsletter());
    await firm.say({ ...newsletter(), choice: 'withdrawn' });

    expect(await listOf('newsletter')).not.toContain(firm.person.email);
    expect(await countOf('newsletter')).toMatchObject({ listed: 0, refused: 1 });
  });

  it('leave no list behind that is fetched later', async () => {
    const { status, body } = await (
      await api.as(programme.advisor)
    ).post('/exports', {
      ...{ list: 'newsletter', format: 'csv', dialect: 'fi', language: 'fi', filters: '' },
      programmeId: programme.id,
    });

    expect([status, body.code]).toEqual([409, 'export.not-kept']);
  });

  it('stand as the later of a yes and a no that were said at once, on the list as on the page', async () => {
    const both = ['given', 'withdrawn'] as const;
    const replies = await Promise.all(
      [...both, ...both].map((choice) => firm.say({ ...newsletter(), choice })),
    );

    expect(replies.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    const { items, history } = await own();
    const choices = history.map(({ choice }: { choice: string }) => choice) as string[];
    expect(items[1].state === 'given').toBe(choices[0] === 'given');
    expect(choices.some((choice, place) => choice === choices[place + 1])).toBe(false);
    expect((await listOf('newsletter')).includes(firm.person.email)).toBe(choices[0] === 'given');
  });

  it('show a firm by name beyond its group, and no longer than they stand', async () => {
    const reader = await AskedFirm.of(api, fixtures, programme);
    const [group, elsewhere] = [
      await fixtures.network(programme),
      await fixtures.network(programme),
    ];
    await fixtures.member(programme, group, firm.firm);
    await fixtures.member(programme, elsewhere, reader.firm);
    const decidedAt = '2026-03-05T09:00:00Z';
    const shown = { networkId: group.id, decidedAt, visibility: 'network' };
    await fixtures.decided(programme, firm.firm, shown);
    const namesSeen = async () => {
      const { body } = await reader.owner.get(`/programmes/${programme.id}/experiments`);
      return (body.items as { enterpriseName: string | null }[]).map((row) => row.enterpriseName);
    };

    expect(await namesSeen()).toEqual([null]);
    await firm.say(BY_NAME);
    expect(await namesSeen()).toEqual([firm.firm.name]);
    await firm.say({ ...BY_NAME, choice: 'withdrawn' });
    expect(await namesSeen()).toEqual([null]);
  });
});

describe('an agreement of one’s own', () => {
  let api: TestApi;
  let fixtures: Fixtures;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
  });
  afterAll(() => api.stop());

  it('is read by the entrepreneur in the words of the day of the signature', async () => {
    const programme = await fixtures.programme();
    const manager = await api.as(programme.manager);
    const text = { fi: 'Ryhmä kokoontuu.', sv: null, en: null };
    const terms = { asksEligibility: false, asksAgreement: true };
    const say = (agreementText: object) =>
      manager.put(`/programmes/${programme.id}/enrolment-terms`, { ...terms, agreementText });
    await say(text);
    const firm = await AskedFirm.of(api, fixtures, programme);
    const [enrolment] = await api.rows<{ id: string }>(
      'SELECT id FROM enrolment WHERE programme_id = $1 AND enterprise_id = $2',
      [programme.id, firm.firm.id],
    );
    await fixtures.insert('enrolment_agreement', {
      ...{ id: enrolment?.id, programme_id: programme.id, enrolment_id: enrolment?.id },
      ...{ enterprise_id: firm.firm.id, contact_id: firm.contactId, signed_on: '2026-03-10' },
      ...{ recorded_at: '2026-03-10T09:00:00Z', recorded_by: programme.advisor.id },
    });
    api.moveTo('2026-03-20T08:00:00Z');
    await say({ ...text, fi: 'Ryhmä ei kokoonnu.' });

    const { status, body } = await firm.owner.get('/my/agreements');

    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        ...{ text, saidOn: '2026-03-10', enterpriseName: firm.firm.name, businessId: null },
        signature: { signedOn: '2026-03-10', signedByName: firm.person.name },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('ei kokoonnu');
    expect((await manager.get('/my/agreements')).status).toBe(403);
  });
});
