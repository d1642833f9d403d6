import { v7 } from 'uuid';

import { Environment } from '../../../backend/src/platform/config/environment.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';
import { answerAbout, EMPTY, RegisterServer } from '../../support/register-server.js';

const NOW = '2026-03-10T08:00:00Z';
const IDS = ['3990080-7', '3990081-5', '3990082-3', '3990085-8', '3990086-6'] as const;

describe('firms that might be enrolled', () => {
  let api: TestApi;
  let register: RegisterServer;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    register = await RegisterServer.start();
    Object.assign(api.app.get(Environment), { registerUrl: register.url });
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
  });
  afterAll(async () => {
    await api.stop();
    await register.stop();
  });

  const at = (rest = '') => `/programmes/${programme.id}/prospects${rest}`;
  const keep = (businessId: string = IDS[0], by = advisor) => {
    register.answerWith(answerAbout(businessId, `Yritys ${businessId} Oy`));
    return by.post(at(), { businessId });
  };
  const note = (id: string, change: object = {}) =>
    advisor.post(at(`/${id}/contacts`), {
      ...{ happenedOn: '2026-03-09', way: 'call', outcome: 'interested' },
      ...{ askAgainOn: null, note: null, ...change },
    });
  const counts = async () => {
    const { items } = (await advisor.get(`/programmes/${programme.id}/prospect-counts`)).body;
    return Object.fromEntries(
      items
        .filter(({ count }: { count: number }) => count > 0)
        .map(({ state, count }: { state: string; count: number }) => [state, count]),
    );
  };
  const enrolled = async (businessId: string) => {
    const firm = await fixtures.firm(programme);
    await api.rows('UPDATE enterprise SET business_id = $1 WHERE id = $2', [businessId, firm.id]);
    return firm;
  };

  it('are noted down with what the register says of them, and who did it', async () => {
    const reply = await keep();

    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      ...{ businessId: IDS[0], name: `Yritys ${IDS[0]} Oy`, state: 'new', source: 'prh-ytj' },
      ...{ municipalityLabel: { fi: 'Mikkeli' }, enterpriseId: null, contacts: [] },
      ...{ recordedByName: programme.advisor.name, lastContactOn: null, askAgainOn: null },
    });
    expect((await advisor.get(at())).body.items).toMatchObject([{ id: reply.body.id }]);
    expect(await counts()).toEqual({ new: 1 });
    const acts = await api.rows('SELECT action FROM audit_event WHERE subject_id = $1', [
      reply.body.id,
    ]);
    expect(acts).toEqual([{ action: 'prospect.add' }]);
  });

  it('stand on the list once, also when two note them down at once', async () => {
    const replies = await Promise.all([keep(), keep()]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await keep()).body).toMatchObject({ code: 'prospect.twice' });
    expect(await counts()).toEqual({ new: 1 });
  });

  it('are in the register, alive, and not in the programme', async () => {
    register.answerWith(EMPTY);
    const unknown = await advisor.post(at(), { businessId: IDS[1] });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'prospect.company.not-found' } });

    register.answerWith(answerAbout(IDS[1], 'Loppu Oy').replace('{', '{"x":0,'));
    const ceased = JSON.parse(answerAbout(IDS[1], 'Loppu Oy'));
    ceased.companies[0].tradeRegisterStatus = '4';
    register.answerWith(JSON.stringify(ceased));
    const gone = await advisor.post(at(), { businessId: IDS[1] });
    expect(gone).toMatchObject({ status: 409, body: { code: 'prospect.ceased' } });

    const firm = await enrolled(IDS[3]);
    const member = await keep(IDS[3]);
    expect(member).toMatchObject({ status: 409, body: { code: 'prospect.enrolled' } });
    expect(member.body.params).toEqual({ enterpriseId: firm.id });
    expect(await counts()).toEqual({});

    const mistyped = await advisor.post(at(), { businessId: '3990080-1' });
    expect(mistyped.body.errors).toMatchObject([{ path: 'businessId' }]);
  });

  it('are not noted down when the register does not answer', async () => {
    register.answerWith('busy', 400);

    const reply = await advisor.post(at(), { businessId: IDS[0] });

    expect(reply).toMatchObject({ status: 503, body: { code: 'register.unavailable' } });
    expect(await counts()).toEqual({});
  });

  it('stand where the latest contact leaves them', async () => {
    const { id } = (await keep()).body;

    expect((await note(id, { outcome: 'no-answer' })).body.state).toBe('no-answer');
    const later = { outcome: 'not-now', askAgainOn: '2026-06-01', happenedOn: '2026-03-10' };
    expect((await note(id, later)).body).toMatchObject({
      ...{ state: 'not-now', askAgainOn: '2026-06-01', lastContactOn: '2026-03-10' },
    });
    // told later, but of an earlier day
    expect((await note(id, { outcome: 'interested' })).body.state).toBe('not-now');
    api.moveTo('2026-05-31T20:59:00Z');
    expect(await counts()).toEqual({ 'not-now': 1 });
    api.moveTo('2026-05-31T21:01:00Z');
    expect(await counts()).toEqual({ 'ask-again': 1 });
    expect((await advisor.get(at('?state=ask-again'))).body.items).toMatchObject([{ id }]);
    expect((await advisor.get(at('?state=not-now'))).body.items).toEqual([]);
    expect((await note(id, { outcome: 'declined', happenedOn: '2026-05-31' })).body).toMatchObject({
      ...{ state: 'declined', contacts: { length: 4 } },
    });
  });

  it('are enrolled as soon as they take part', async () => {
    const { id } = (await keep()).body;
    await note(id, { outcome: 'declined' });
    const firm = await enrolled(IDS[0]);

    expect((await advisor.get(at(`/${id}`))).body).toMatchObject({
      ...{ state: 'enrolled', enterpriseId: firm.id },
    });
    expect(await counts()).toEqual({ enrolled: 1 });
  });

  it.each([
    [{ happenedOn: '2026-03-11' }, 'happenedOn', 'in-the-future'],
    [{ outcome: 'not-now' }, 'askAgainOn', 'required'],
    [{ outcome: 'not-now', askAgainOn: '2026-03-09' }, 'askAgainOn', 'prospect.again-later'],
    [{ askAgainOn: '2026-06-01' }, 'askAgainOn', 'prospect.no-again'],
    [{ way: 'pigeon' }, 'way', 'not-one-of'],
    [{ note: 'x'.repeat(1_001) }, 'note', 'too-long'],
  ])('are not told of as %j', async (change, path, code) => {
    const { id } = (await keep()).body;

    const reply = await note(id, change);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path, code }]);
    expect(await counts()).toEqual({ new: 1 });
  });

  it('take a contact back once, with a reason, and it stays in sight', async () => {
    const { id } = (await keep()).body;
    const [{ id: contactId }] = (await note(id)).body.contacts;
    const back = () =>
      advisor.post(at(`/${id}/contacts/${contactId}/take-back`), { reason: 'Väärä' });
    const replies = await Promise.all([back(), back()]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await advisor.get(at(`/${id}`))).body).toMatchObject({
      ...{ state: 'new', lastContactOn: null },
      contacts: [{ id: contactId, takenBackReason: 'Väärä' }],
    });
    const nothing = await advisor.post(at(`/${id}/contacts/${v7()}/take-back`), {
      reason: 'Väärä',
    });
    expect(nothing).toMatchObject({ status: 404, body: { code: 'prospect-contact.not-found' } });
  });

  it('are dropped with a reason, and may be noted down anew', async () => {
    const { id } = (await keep()).body;

    expect((await advisor.post(at(`/${id}/drop`), { reason: 'Lopettamassa' })).status).toBe(204);
    expect((await advisor.post(at(`/${id}/drop`), { reason: 'Lopettamassa' })).status).toBe(404);
    expect((await note(id)).status).toBe(404);
    expect((await advisor.get(at())).body.items).toEqual([]);
    expect((await keep()).status).toBe(201);
  });

  it('come page by page, the latest first, each once', async () => {
    for (const [nth, id] of IDS.entries()) {
      api.moveTo(`2026-03-10T08:0${nth}:00Z`);
      await keep(id);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const next: string = after === null ? '' : `&after=${after}`;
      const { body } = await advisor.get(at(`?limit=2${next}`));
      seen.push(...body.items.map(({ businessId }: { businessId: string }) => businessId));
      after = body.next;
    } while (after !== null);

    expect(seen).toEqual([...IDS].reverse());
    expect((await advisor.get(at('?municipality=491'))).body.items).toHaveLength(5);
    expect((await advisor.get(at('?municipality=740'))).body.items).toEqual([]);
    expect((await advisor.get(at('?after=nonsense'))).status).toBe(400);
  });

  it('are the programme’s own: nobody else reads, asks or drops them', async () => {
    const { id } = (await keep()).body;
    const firm = await fixtures.firm(programme);
    const owner = await fixtures.person('entrepreneur', programme.id, firm.id);
    const elsewhere = await fixtures.programme();
    const others = [owner, programme.funder, elsewhere.advisor];

    for (const other of others) {
      const client = await api.as(other);
      const replies = [
        await client.get(at(`/${id}`)),
        await client.get(at()),
        await client.post(at(`/${id}/drop`), { reason: 'Ei kuulu' }),
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    const there = await (
      await api.as(elsewhere.advisor)
    ).get(`/programmes/${elsewhere.id}/prospects/${id}`);
    expect(there.status).toBe(404);
    expect(await counts()).toEqual({ new: 1 });
  });
});
