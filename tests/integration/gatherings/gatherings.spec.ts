import { v7 } from 'uuid';

import { aCard } from '../../support/growth-path/experiment-steps.js';
import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const GATHERING = {
  ...{ title: 'Verkostopäivä', about: 'Kaikki ryhmät koolla', kind: 'network-day' },
  ...{ startsOn: '2026-04-14', startsAt: '09:00', endsOn: '2026-04-14', endsAt: '16:00' },
  ...{ place: 'Mikkeli', link: null, seats: null, signUpUntil: '2026-04-07' },
};

describe('network events', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;

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

  const at = (rest = '') => `/programmes/${programme.id}/gatherings${rest}`;
  const ofFirm = (firm: Firm, rest = '') =>
    `/programmes/${programme.id}/enterprises/${firm.id}/gathering-sign-ups${rest}`;

  /** A firm with a contact, whom staff sign up. */
  async function comer(name: string) {
    const firm = await fixtures.firm(programme);
    const contactId = v7();
    const key = { programme_id: programme.id, enterprise_id: firm.id };
    await fixtures.insert('contact', {
      ...{ ...key, id: contactId, name, person_id: null, email: null, phone: null, language: 'fi' },
      ...{ recorded_at: NOW, recorded_by: programme.advisor.id, archived_at: null },
    });
    return { firm, contactId };
  }
  async function entrepreneur({ firm }: { firm: Firm }) {
    return api.as(await fixtures.person('entrepreneur', programme.id, firm.id));
  }
  const move = (id: string, state: string, reason: string | null = null, by = advisor) =>
    by.post(at(`/${id}/move`), { state, reason });
  async function aGathering(change: object = {}, state: 'draft' | 'open' = 'open') {
    const { status, body } = await advisor.post(at(), { ...GATHERING, ...change });
    expect(status).toBe(201);
    if (state === 'open') expect((await move(body.id, 'open')).status).toBe(200);
    return body.id as string;
  }
  type Comer = Awaited<ReturnType<typeof comer>>;
  const signUp = ({ firm, contactId }: Comer, gatheringId: string, by = advisor) =>
    by.post(ofFirm(firm), { gatheringId, contactId });
  const read = async (id: string) => (await advisor.get(at(`/${id}`))).body;
  const plan = (id: string, tableSize: number, rounds: number, by = advisor) =>
    by.post(at(`/${id}/seatings`), { tableSize, rounds });
  /** An event with so many who come. */
  async function withComers(many: number, change: object = {}) {
    const id = await aGathering(change);
    const comers: Comer[] = [];
    for (let nth = 0; nth < many; nth += 1) comers.push(await comer(`Tulija ${nth}`));
    for (const one of comers) expect((await signUp(one, id)).status).toBe(201);
    return { id, comers };
  }

  it('are drafts that only staff see, until they are opened', async () => {
    const one = await comer('Sanni Sopu');
    const by = await entrepreneur(one);
    const id = await aGathering({}, 'draft');
    const mine = async () => (await by.get('/my/gatherings')).body.items[0].items;

    expect(await mine()).toEqual([]);
    expect((await signUp(one, id, by)).status).toBe(404);
    await move(id, 'open');
    expect(await mine()).toMatchObject([{ id, ...GATHERING, isOpen: true, signUps: [] }]);
    expect((await signUp(one, id, by)).body).toMatchObject({ place: 1, waits: false });
    expect(await mine()).toMatchObject([{ signedUp: 1, signUps: [{ tables: [] }] }]);
  });

  it.each([
    [{ endsAt: '08:00' }, 'endsAt', 'offer.times'],
    [{ endsOn: '2026-04-13' }, 'endsOn', 'offer.times'],
    [{ link: 'ftp://x' }, 'link', 'offer.link'],
    [{ signUpUntil: '2026-04-15' }, 'signUpUntil', 'offer.until-later'],
    [{ startsAt: '25:00' }, 'startsAt', 'format'],
    [{ seats: 1 }, 'seats', 'too-small'],
    [{ endsOn: '9999-12-31' }, 'endsOn', 'date.out-of-range'],
  ])('are refused as %j', async (change, path, code) => {
    const reply = await advisor.post(at(), { ...GATHERING, ...change });
    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path, code }]);
  });

  it('tell one of two who change them at once, and are not changed once they are over', async () => {
    const id = await aGathering();
    const { version } = await read(id);
    const change = (title: string, basedOn = version) =>
      advisor.post(at(`/${id}/change`), { ...GATHERING, title, basedOn });
    const replies = await Promise.all([change('Toinen'), change('Kolmas')]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await move(id, 'held')).body.code).toBe('offer.move');
    expect((await move(id, 'cancelled')).status).toBe(400);
    await move(id, 'cancelled', 'Sairastapaus');
    const late = await change('Neljäs', (await read(id)).version);
    expect(late.body.code).toBe('offer.over');
    const list = (await advisor.get(at('?state=cancelled&kind=network-day'))).body;
    expect(list.items).toMatchObject([{ id, cancelReason: 'Sairastapaus' }]);
    expect((await advisor.get(at('?kind=fair'))).body.items).toEqual([]);
  });

  it('give the last seat to one of two who ask at once, and take nobody twice', async () => {
    const id = await aGathering({ seats: 2 });
    const people = [await comer('Yksi'), await comer('Kaksi'), await comer('Kolme')];
    const replies = await Promise.all(people.map((one) => signUp(one, id)));

    expect(replies.map(({ body }) => body.place as number).sort()).toEqual([1, 2, 3]);
    expect(replies.filter(({ body }) => body.waits === true)).toHaveLength(1);
    const again = await signUp(people[0]!, id);
    expect(again).toMatchObject({ status: 409, body: { code: 'sign-up.twice' } });
    api.moveTo('2026-04-08T08:00:00Z');
    const by = await entrepreneur(people[0]!);
    expect((await signUp(people[0]!, id, by)).body.code).toBe('offer.not-open');
  });

  it('seat apart those who know each other, and say how much better than chance that is', async () => {
    const { id, comers } = await withComers(8);
    for (const group of [comers.slice(0, 4), comers.slice(4)]) {
      const network = await fixtures.network(programme);
      for (const { firm } of group) await fixtures.member(programme, network, firm);
    }
    const { status, body } = await plan(id, 2, 4);

    expect(status).toBe(201);
    // two groups of four who know each other: sixteen pairs who do not, and each can meet
    expect(body.seating).toMatchObject({
      ...{ people: 8, knownPairs: 12, firstMeetings: 16, atMost: 16, fewest: 4 },
      ...{ unseated: 0, gone: 0, exchanges: 0, publishedAt: null },
      plannedByName: programme.advisor.name,
    });
    expect(body.seating.randomMean).toBeLessThan(12);
    for (const { tables } of body.participants) expect(tables).toHaveLength(4);
  });

  it('count as met who came to one meeting, and who sat at one table of an event before', async () => {
    const { id, comers } = await withComers(4);
    await plan(id, 2, 3);
    api.moveTo('2026-04-15T08:00:00Z');
    advisor = await api.as(programme.advisor);
    await move(id, 'closed');
    await move(id, 'held');
    const next = await aGathering({
      ...{ startsOn: '2026-05-04', endsOn: '2026-05-04', signUpUntil: '2026-05-01' },
    });
    for (const one of comers) await signUp(one, next);

    const { body } = await plan(next, 2, 3);
    expect(body.seating).toMatchObject({ knownPairs: 6, firstMeetings: 0, atMost: 0 });
  });

  it('count as met only those marked as there, where anybody was marked', async () => {
    const { id, comers } = await withComers(4);
    const { body: before } = await plan(id, 2, 3);
    const ids = (before.participants as { id: string; enterpriseId: string }[]).slice(0, 2);
    api.moveTo('2026-04-15T08:00:00Z');
    advisor = await api.as(programme.advisor);
    await move(id, 'closed');
    for (const one of ids) {
      const path = `/programmes/${programme.id}/enterprises/${one.enterpriseId}/gathering-sign-ups/${one.id}/attendance`;
      expect((await advisor.post(path, { attended: true })).status).toBe(200);
    }
    await move(id, 'held');
    const next = await aGathering({
      ...{ startsOn: '2026-05-04', endsOn: '2026-05-04', signUpUntil: '2026-05-01' },
    });
    for (const one of comers) await signUp(one, next);

    expect((await plan(next, 2, 3)).body.seating).toMatchObject({ knownPairs: 1 });
  });

  it('show no table to somebody who waits once seats are fewer', async () => {
    const { id, comers } = await withComers(5);
    const last = await entrepreneur(comers[4]!);
    const mine = async () => (await last.get('/my/gatherings')).body.items[0].items[0];
    const { body } = await plan(id, 2, 2);
    await advisor.post(at(`/${id}/seatings/${body.seating.id}/publish`), {});
    expect((await mine()).signUps[0].tables).toHaveLength(2);
    const { version } = await read(id);
    await advisor.post(at(`/${id}/change`), { ...GATHERING, seats: 4, basedOn: version });

    expect((await mine()).signUps).toMatchObject([{ waits: true, tables: [] }]);
    const view = await read(id);
    expect(view.participants[4]).toMatchObject({ waits: true, tables: [] });
    expect(view.seating).toMatchObject({ gone: 1 });
  });

  it('exchange two by hand, and work out anew what the seating comes to', async () => {
    const { id } = await withComers(4);
    const { body } = await plan(id, 2, 1);
    const tableOf = (view: typeof body, signUpId: string) =>
      view.participants.find((one: { id: string }) => one.id === signUpId).tables[0].table;
    const [one, ...others] = body.participants as { id: string }[];
    const other = others.find(({ id: who }) => tableOf(body, who) !== tableOf(body, one!.id))!;
    const mate = others.find(({ id: who }) => tableOf(body, who) === tableOf(body, one!.id))!;
    const path = at(`/${id}/seatings/${body.seating.id}/exchange`);
    const exchange = (withSignUpId: string, round = 1) =>
      advisor.post(path, { round, gatheringSignUpId: one!.id, withSignUpId });

    expect((await exchange(mate.id)).body.code).toBe('seating.same-table');
    expect((await exchange(other.id, 2)).status).toBe(404);
    const after = (await exchange(other.id)).body;
    expect(tableOf(after, one!.id)).toBe(tableOf(body, other.id));
    expect(tableOf(after, other.id)).toBe(tableOf(body, one!.id));
    expect(after.seating).toMatchObject({ exchanges: 1, firstMeetings: 2 });
  });

  it('show those seated their own tables once published, and say who came or left since', async () => {
    const { id, comers } = await withComers(5);
    const [first] = comers;
    const by = await entrepreneur(first!);
    const mine = async () => (await by.get('/my/gatherings')).body.items[0].items[0];
    const { body } = await plan(id, 2, 2);
    const publish = (seatingId = body.seating.id) =>
      advisor.post(at(`/${id}/seatings/${seatingId}/publish`), {});

    expect((await mine()).signUps[0].tables).toEqual([]);
    expect((await publish()).status).toBe(200);
    expect((await mine()).signUps[0].tables).toHaveLength(2);
    expect((await publish()).body.code).toBe('seating.published');
    const late = await comer('Myöhäinen');
    await signUp(late, id);
    const gone = body.participants[0];
    await advisor.post(ofFirm({ ...first!.firm }, `/${gone.id}/withdraw`), {});
    expect((await read(id)).seating).toMatchObject({ unseated: 1, gone: 1 });
    // another of the staff plans anew what was published
    const anew = (await plan(id, 3, 1, await api.as(programme.manager))).body;
    expect(anew.seating).toMatchObject({ people: 5, unseated: 0, gone: 0, publishedAt: null });
    expect((await publish()).body.code).toBe('seating.superseded');
  });

  it('seat nobody of three, nobody who waits, and nobody once they are over', async () => {
    const { id, comers } = await withComers(5, { seats: 3 });
    expect((await plan(id, 2, 1)).body.code).toBe('seating.too-few');
    expect((await plan(id, 1, 1)).status).toBe(400);
    const { id: other } = await withComers(4);
    expect((await plan(other, 4, 1)).body.errors).toEqual([
      { path: 'tableSize', code: 'seating.one-table' },
    ]);
    const both = await Promise.all([plan(other, 2, 1), plan(other, 2, 1)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const rows = await api.rows(
      'SELECT 1 FROM gathering_seating WHERE gathering_id = $1 AND superseded_at IS NULL',
      [other],
    );
    expect(rows).toHaveLength(1);
    await move(id, 'cancelled', 'Sali ei vapautunut');
    expect((await plan(id, 2, 1)).body.code).toBe('offer.over');
    expect(comers).toHaveLength(5);
  });

  it('tell which firms left an experiment workshop with a test card', async () => {
    const { id, comers } = await withComers(2, { kind: 'experiment-workshop' });
    api.moveTo('2026-04-14T15:00:00Z');
    const by = await entrepreneur(comers[0]!);
    const card = await by.post(`/programmes/${programme.id}/experiments`, aCard(comers[0]!.firm));
    expect(card.status).toBe(201);
    advisor = await api.as(programme.advisor);
    expect((await read(id)).participants).toMatchObject([
      { contactName: 'Tulija 0', wroteCard: true },
      { contactName: 'Tulija 1', wroteCard: false },
    ]);
  });

  it('are nobody else’s to read, change, seat or come to', async () => {
    const { id, comers } = await withComers(4);
    const { body } = await plan(id, 2, 1);
    const strange = await fixtures.programme();
    const people = [strange.advisor, strange.manager, programme.funder];
    const other = await entrepreneur(await comer('Muu'));

    for (const by of [...(await Promise.all(people.map((one) => api.as(one)))), other]) {
      const replies = [
        ...[await by.get(at()), await by.get(at(`/${id}`)), await by.post(at(), GATHERING)],
        ...[await move(id, 'closed', null, by), await signUp(comers[0]!, id, by)],
        ...[await plan(id, 2, 1, by)],
        await by.post(at(`/${id}/seatings/${body.seating.id}/publish`), {}),
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    const { items } = (await other.get('/my/gatherings')).body;
    expect(JSON.stringify(items)).not.toContain('Tulija');
  });
});
