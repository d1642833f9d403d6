import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const PARTNER = {
  ...{ name: 'Järvenselän ammattikorkeakoulu', kind: 'applied-sciences', country: 'FI' },
  ...{ contact: 'Oona Lahdelma', email: 'oona@jarvenselka.example' },
};

describe('questions between firms and research', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let firm: Firm;
  let advisor: Client;
  let owner: Client;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme);
    owner = await api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
  });
  afterAll(() => api.stop());

  const desk = (rest: string) => `/programmes/${programme.id}/research/${rest}`;
  const of = (rest = '', { id } = firm) =>
    `/programmes/${programme.id}/enterprises/${id}/research${rest}`;
  const addPartner = async (change: object = {}) =>
    (await advisor.post(desk('partners'), { ...PARTNER, ...change })).body.items[0].id as string;
  const ask = async (by = owner) =>
    (await by.post(of(), { words: 'Miten mitataan kosteus?' })).body.items[0].id as string;
  const askFirms = async () => {
    const request = { words: 'Kuka mittaa energiaa?', researchPartnerId: null };
    return (await advisor.post(desk('questions'), request)).body.id as string;
  };
  const give = (id: string, researchPartnerId: string, by = advisor) =>
    by.post(desk(`questions/${id}/give`), { researchPartnerId });
  const close = (id: string, by = advisor) =>
    by.post(desk(`questions/${id}/close`), { reason: 'Kukaan ei tutki tätä' });
  const reply = (id: string, by = owner, isFromPartner = false, at = firm) =>
    by.post(of(`/${id}/replies`, at), { words: 'Punnitkaa näyte', isFromPartner });

  it('go from a firm to a partner and come back answered, in order', async () => {
    const id = await ask();
    expect((await advisor.get(desk('questions'))).body.items).toMatchObject([
      { id, state: 'open', enterpriseName: firm.name, partnerName: null },
    ]);
    const given = await give(id, await addPartner());
    expect(given.body).toMatchObject({ state: 'with-partner', partnerName: PARTNER.name });
    await reply(id);
    await reply(id, advisor, true);

    const [question] = (await owner.get(of())).body.items;
    expect(question.state).toBe('answered');
    expect(question.replies.map((one: { saidBy: string }) => one.saidBy)).toEqual([
      'firm',
      'partner',
    ]);
  });

  it('are asked by staff for a firm, which sees them', async () => {
    const id = await ask(advisor);

    expect((await owner.get(of())).body.items).toMatchObject([{ id, state: 'open' }]);
  });

  it('go to all firms, of which none sees what another wrote', async () => {
    const other = await fixtures.firm(programme);
    const stranger = await api.as(await fixtures.person('entrepreneur', programme.id, other.id));
    const id = await askFirms();
    await reply(id);

    expect((await stranger.get(of('', other))).body.items).toMatchObject([
      { id, state: 'open', replies: [] },
    ]);
    expect((await advisor.get(desk('questions'))).body.items).toMatchObject([
      { id, state: 'answered', replies: [{ enterpriseName: firm.name, saidBy: 'firm' }] },
    ]);
  });

  it('are closed once, and nothing is written to them then', async () => {
    const id = await ask();
    const replies = await Promise.all([close(id), close(id)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    for (const late of [await reply(id), await give(id, await addPartner())]) {
      expect(late.body.code).toBe('research-question.closed');
    }
    expect((await owner.get(of())).body.items).toMatchObject([
      { state: 'closed', closedReason: 'Kukaan ei tutki tätä' },
    ]);
  });

  it('of a firm are not closed as without answer once they are answered', async () => {
    const id = await ask();
    await reply(id, advisor);

    expect((await close(id)).body.code).toBe('research-question.answered');
  });

  it('are not given on where firms are asked, nor answered by a partner that has none', async () => {
    const toFirms = await askFirms();
    expect((await give(toFirms, await addPartner())).body.code).toBe('research-question.to-firms');
    const id = await ask();
    expect((await reply(id, advisor, true)).body.code).toBe('research-question.no-partner');
  });

  it('keep who answered when they go to another partner, which then must stand in the list', async () => {
    const id = await ask();
    await give(id, await addPartner());
    await reply(id, advisor, true);
    const second = await addPartner({ name: 'Akatemia' });
    expect((await give(id, second)).body).toMatchObject({
      partnerName: 'Akatemia',
      replies: [{ saidBy: 'partner', partnerName: PARTNER.name }],
    });
    await reply(id, advisor, true);
    const [{ replies }] = (await advisor.get(of())).body.items;
    expect(replies).toMatchObject([{ partnerName: PARTNER.name }, { partnerName: 'Akatemia' }]);
    const [hers] = (await owner.get(of())).body.items;
    expect(hers.replies).toMatchObject([{ partnerName: null }, { partnerName: null }]);
    await advisor.post(desk(`partners/${second}/take-back`), { reason: 'Lopetti' });
    expect((await reply(id, advisor, true)).body.code).toBe('research-partner.taken-back');
    expect((await reply(id, advisor)).status).toBe(200);
  });

  it('go to partners of the list only', async () => {
    const id = await ask();
    const partner = await addPartner();
    await advisor.post(desk(`partners/${partner}/take-back`), { reason: 'Lopetti' });

    expect((await give(id, partner)).body.code).toBe('research-partner.taken-back');
    const { status, body } = await give(id, v7());
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ path: 'researchPartnerId' }]);
  });

  it('refuse what is empty or too long', async () => {
    for (const words of ['', 'a'.repeat(2001)]) {
      expect((await owner.post(of(), { words })).status).toBe(400);
    }
  });

  it('are listed page by page, the newest first', async () => {
    const [older, newer] = [await ask(), await askFirms()];
    const first = (await advisor.get(desk('questions?limit=1'))).body;
    const rest = await advisor.get(
      desk(`questions?limit=1&after=${encodeURIComponent(first.next)}`),
    );

    expect([first.items[0].id, rest.body.items[0].id]).toEqual([newer, older]);
    expect(rest.body.next).toBeNull();
  });

  it('are not for others', async () => {
    const id = await ask();
    const other = await fixtures.firm(programme);
    const elsewhere = await fixtures.programme();
    const neighbour = await fixtures.person('entrepreneur', programme.id, other.id);
    for (const person of [neighbour, elsewhere.advisor, programme.funder]) {
      const client = await api.as(person);
      const replies = [await client.get(of()), await reply(id, client), await close(id, client)];
      replies.push(
        await client.post(of(), { words: 'Kuka?' }),
        await client.get(desk('questions')),
      );
      for (const { status, body } of replies) {
        if (status === 200) expect(body.items).toEqual([]);
        else expect([403, 404]).toContain(status);
      }
    }
    expect((await close(id, owner)).status).toBe(403);
    const another = await api.as(neighbour);
    expect((await reply(id, another, false, other)).status).toBe(404);
  });
});
