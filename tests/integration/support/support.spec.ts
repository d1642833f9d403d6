import { v7 } from 'uuid';

import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { SupportedFirm } from '../../support/growth-path/supported-firm.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';

describe('what a firm receives', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: SupportedFirm;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    firm = await SupportedFirm.of(fixtures, programme, advisor);
  });
  afterAll(() => api.stop());

  const acts = async (subjectId: unknown) =>
    (
      await api.rows<{ action: string }>(
        'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id',
        [subjectId],
      )
    ).map(({ action }) => action);

  it('is written down with who gave it, newest first, and summed', async () => {
    const first = await firm.record({ givenOn: '2026-02-01', hours: 0.1 });
    const second = await firm.record({ kind: 'training', title: ' Hinnoittelu ', hours: 0.2 });

    expect(first.status).toBe(201);
    expect(second.body).toEqual({
      ...{ id: expect.any(String), kind: 'training', title: 'Hinnoittelu', hours: 0.2 },
      ...{ givenOn: '2026-03-10', givenById: programme.advisor.id },
      ...{ givenByName: programme.advisor.name, aidCents: null, regulation: null },
      ...{ registerEnteredOn: null, annulledAt: null, annulReason: null },
      recordedAt: expect.stringMatching(/^2026-03-10T08:00/),
    });
    expect(await firm.view()).toMatchObject({
      items: [{ id: second.body.id }, { id: first.body.id }],
      ...{ hours: 0.3, aidCents: 0, declaration: null, check: null },
      room: { state: 'unknown', regulation: 'general', on: '2026-03-10' },
    });
    expect(await acts(second.body.id)).toEqual(['support.record']);
  });

  it('keeps hours to the hundredth', async () => {
    expect((await firm.record({ hours: 0.333 })).body.hours).toBe(0.33);
  });

  it.each<[object, string, string]>([
    [{ kind: 'loan' }, 'kind', 'not-one-of'],
    [{ title: ' ' }, 'title', 'required'],
    [{ title: 'x'.repeat(161) }, 'title', 'too-long'],
    [{ givenOn: '2026-02-30' }, 'givenOn', 'not-a-date'],
    [{ givenOn: '2026-03-11' }, 'givenOn', 'in-the-future'],
    [{ givenOn: '2024-12-31' }, 'givenOn', 'support.before-programme'],
    [{ hours: 0 }, 'hours', 'too-small'],
    [{ hours: 2_001 }, 'hours', 'too-large'],
    [{ aidCents: 0, regulation: 'general' }, 'aidCents', 'too-small'],
    [{ aidCents: 1.5, regulation: 'general' }, 'aidCents', 'not-whole'],
    [{ aidCents: 100 }, 'regulation', 'required'],
    [{ regulation: 'general' }, 'aidCents', 'required'],
    [{ aidCents: 100, regulation: 'road' }, 'regulation', 'not-one-of'],
  ])('is refused where something is wrong: %j', async (change, path, code) => {
    const reply = await firm.record(change);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path, code }]);
    expect((await firm.view()).items).toEqual([]);
  });

  it('may be given on the first day of the programme, and in Helsinki’s today', async () => {
    api.moveTo('2026-03-10T22:30:00Z');

    expect((await firm.record({ givenOn: '2025-01-01' })).status).toBe(201);
    expect((await firm.record({ givenOn: '2026-03-11' })).status).toBe(201);
  });

  it('is written once when the same is sent twice with one key', async () => {
    const body = { ...{ kind: 'advice', title: 'Kahdesti', givenOn: '2026-03-10', hours: 1 } };
    const whole = { ...body, aidCents: null, regulation: null };
    const headers = { 'idempotency-key': v7() };
    const replies = [
      await advisor.post(firm.at('/support'), whole, headers),
      await advisor.post(firm.at('/support'), whole, headers),
    ];

    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect((await firm.view()).items).toHaveLength(1);
  });

  describe('that should not stand', () => {
    it('is annulled once, with its reason, and stays to be seen', async () => {
      const { body } = await firm.record({ hours: 3 });
      const at = firm.at(`/support/${body.id}/annul`);

      expect((await advisor.post(at, { reason: ' ' })).status).toBe(400);
      expect(await advisor.post(at, { reason: 'Kahdesti' })).toMatchObject({
        ...{ status: 200, body: { id: body.id, annulReason: 'Kahdesti' } },
      });
      expect(await advisor.post(at, { reason: 'Taas' })).toMatchObject({
        ...{ status: 409, body: { code: 'support.annulled' } },
      });
      expect(await firm.view()).toMatchObject({ hours: 0, items: [{ annulReason: 'Kahdesti' }] });
      expect(await acts(body.id)).toEqual(['support.record', 'support.annul']);
    });

    it('is annulled by one of two at once', async () => {
      const { body } = await firm.record();
      const at = firm.at(`/support/${body.id}/annul`);
      const replies = await Promise.all(
        ['yksi', 'kaksi'].map((reason) => advisor.post(at, { reason })),
      );

      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });

  describe('that is aid', () => {
    it('is entered in the central register once, not before it was given', async () => {
      await firm.known();
      const { body } = await firm.grant(100_000, { givenOn: '2026-03-09' });
      const at = firm.at(`/support/${body.id}/register-entry`);
      const enter = (enteredOn: string) => advisor.post(at, { enteredOn });

      expect((await enter('2026-03-11')).body.errors).toMatchObject([{ code: 'in-the-future' }]);
      expect((await enter('2026-03-08')).body.errors).toMatchObject([
        { path: 'enteredOn', code: 'support.entered-before' },
      ]);
      expect(await enter('2026-03-10')).toMatchObject({
        ...{ status: 200, body: { registerEnteredOn: '2026-03-10' } },
      });
      expect(await enter('2026-03-10')).toMatchObject({
        ...{ status: 409, body: { code: 'support.entered' } },
      });
      expect(await acts(body.id)).toEqual(['support.record', 'support.enter']);
    });

    it('is not entered when it is none, or annulled', async () => {
      const enteredOn = '2026-03-10';
      const { body } = await firm.record();
      const at = firm.at(`/support/${body.id}`);

      expect((await advisor.post(`${at}/register-entry`, { enteredOn })).body.code).toBe(
        'support.not-aid',
      );
      await advisor.post(`${at}/annul`, { reason: 'Virhe' });
      expect((await advisor.post(`${at}/register-entry`, { enteredOn })).body.code).toBe(
        'support.annulled',
      );
    });
  });

  it('is nobody else’s to read or write', async () => {
    const { body } = await firm.record();
    const other = await fixtures.programme();
    const entrepreneur = await fixtures.person('entrepreneur', programme.id, firm.firm.id);
    const people = [
      ...[other.advisor, other.manager, programme.funder, entrepreneur],
      await fixtures.person('administrator', null),
    ];
    for (const person of people) {
      const client = await api.as(person);
      const writes = [
        ...[await firm.record({}, client), await firm.declare({}, client)],
        await firm.check({}, client),
        await client.post(firm.at(`/support/${body.id}/annul`), { reason: 'Väärin' }),
        await client.get(firm.at('/support')),
      ];
      for (const { status } of writes) expect([403, 404]).toContain(status);
    }
    expect((await firm.record({}, await api.as(programme.manager))).status).toBe(201);
  });

  it('is found under its own firm only', async () => {
    const { body } = await firm.record();
    const another = await SupportedFirm.of(fixtures, programme, advisor);

    const reply = await advisor.post(another.at(`/support/${body.id}/annul`), { reason: 'Väärin' });
    expect(reply).toMatchObject({ status: 404, body: { code: 'support.not-found' } });
    const nowhere = `/programmes/${programme.id}/enterprises/${v7()}/support`;
    expect((await advisor.get(nowhere)).body.code).toBe('enterprise.not-found');
  });

  it('is shown to the firm itself, in plain sums and without what was annulled', async () => {
    await firm.known();
    await firm.record({ hours: 1.5, givenOn: '2026-02-02' });
    await firm.grant(100_000);
    const { body } = await firm.record({ hours: 9 });
    await advisor.post(firm.at(`/support/${body.id}/annul`), { reason: 'Virhe' });
    const hers = await api.as(await fixtures.person('entrepreneur', programme.id, firm.firm.id));

    const own = await hers.get('/my/support');

    expect(own.status).toBe(200);
    expect(own.body.items).toMatchObject([
      {
        ...{ programmeId: programme.id, enterpriseId: firm.firm.id },
        ...{ enterpriseName: firm.firm.name, hours: 1.5 },
        aid: [{ regulation: 'general', cents: 100_000 }],
        items: [
          { kind: 'grant', givenOn: '2026-03-10', aidCents: 100_000 },
          { hours: 1.5, givenByName: programme.advisor.name },
        ],
      },
    ]);
    expect(own.body.items[0].items).toHaveLength(2);
    expect((await advisor.get('/my/support')).status).toBe(403);
  });

  it('is reached by tokens with its own scopes only', async () => {
    const withScopes = async (...scopes: string[]) => {
      const made = await advisor.post('/settings/access-tokens', {
        ...{ name: 'Raportti', scopes, days: 30 },
      });
      expect(made.status).toBe(201);
      const headers = { authorization: `Bearer ${made.body.token as string}` };
      return async (method: 'GET' | 'POST', body?: object): Promise<number> => {
        const url = `/api${firm.at('/support')}`;
        const reply = await api.app.inject({
          method,
          url,
          headers,
          ...(body && { payload: body }),
        });
        return reply.statusCode;
      };
    };
    const advice = {
      ...{ kind: 'advice', title: 'Ohjelman kirjaama', givenOn: '2026-03-10', hours: 1 },
      ...{ aidCents: null, regulation: null },
    };
    const reads = await withScopes('support.read');
    const writes = await withScopes('support.write');
    const neither = await withScopes('enterprises.read', 'enterprises.write');

    expect(await reads('GET')).toBe(200);
    expect(await reads('POST', advice)).toBe(403);
    expect(await writes('POST', advice)).toBe(201);
    expect(await neither('GET')).toBe(403);
    expect(await neither('POST', advice)).toBe(403);
  });
});
