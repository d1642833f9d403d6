import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const AFTER = '2026-04-02T08:00:00Z';
const DAY = { startsOn: '2026-04-01', endsOn: '2026-04-01', startsAt: '09:00', endsAt: '12:00' };
const LATER = { ...DAY, startsOn: '2026-04-08', endsOn: '2026-04-08' };
const COURSE = {
  ...{ title: 'Verkkokaupan kuvat', teaches: 'Kuvaamaan tuotteita', skill: 'technical' },
  ...{ provider: 'Kiertosaaren opisto', language: 'fi', way: 'on-site', link: null },
  ...{ place: 'Mikkeli', sessions: [DAY], hours: 3, seats: null, priceNote: null },
  signUpUntil: '2026-03-31',
};

describe('courses of a programme', () => {
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

  const at = (rest = '') => `/programmes/${programme.id}/courses${rest}`;
  const ofFirm = (firm: Firm, rest = '') =>
    `/programmes/${programme.id}/enterprises/${firm.id}/course-sign-ups${rest}`;

  async function aContact(of: Firm, name: string, personId: string | null = null) {
    const id = v7();
    const key = { programme_id: programme.id, enterprise_id: of.id };
    await fixtures.insert('contact', {
      ...{ ...key, id, name, person_id: personId, email: null, phone: null, language: 'fi' },
      ...{ recorded_at: NOW, recorded_by: programme.advisor.id, archived_at: null },
    });
    return id;
  }
  /** A firm, somebody who signs in for it, and herself as its contact. */
  async function somebody(name: string) {
    const firm = await fixtures.firm(programme);
    const person = await fixtures.person('entrepreneur', programme.id, firm.id);
    const contactId = await aContact(firm, name, person.id);
    return { firm, person, contactId, by: await api.as(person) };
  }
  type Somebody = Awaited<ReturnType<typeof somebody>>;

  const move = (id: string, state: string, reason: string | null = null, by = advisor) =>
    by.post(at(`/${id}/move`), { state, reason });
  async function aCourse(change: object = {}, state: 'draft' | 'open' = 'open'): Promise<string> {
    const { status, body } = await advisor.post(at(), { ...COURSE, ...change });
    expect(status).toBe(201);
    if (state === 'open') expect((await move(body.id, 'open')).status).toBe(200);
    return body.id as string;
  }
  const signUp = ({ firm, contactId, by }: Somebody, courseId: string, change: object = {}) =>
    by.post(ofFirm(firm), { courseId, contactId, ...change });
  const withdraw = ({ firm, by }: Somebody, id: string) =>
    by.post(ofFirm(firm, `/${id}/withdraw`), {});
  const read = async (id: string) => (await advisor.get(at(`/${id}`))).body;
  const mine = async ({ by }: Somebody) => (await by.get('/my/courses')).body.items[0];

  it('are drafts that only staff see, until they are opened', async () => {
    const firm = await somebody('Sanni Sopu');
    const id = await aCourse({}, 'draft');

    expect((await mine(firm)).items).toEqual([]);
    expect(await signUp(firm, id)).toMatchObject({ status: 404 });
    await move(id, 'open');
    const { people, items } = await mine(firm);
    expect(people).toEqual([{ id: firm.contactId, name: 'Sanni Sopu', isSelf: true }]);
    expect(items).toMatchObject([
      { id, title: COURSE.title, isOpen: true, signedUp: 0, signUps: [] },
    ]);
    expect(items[0].sessions).toEqual([DAY]);
  });

  it.each([
    [{ place: null }, 'place', 'required'],
    [{ way: 'online' }, 'link', 'required'],
    [{ way: 'online', link: 'javascript:alert(1)' }, 'link', 'offer.link'],
    [{ sessions: [{ ...DAY, endsAt: '08:00' }] }, 'sessions.0.endsOn', 'offer.times'],
    [{ signUpUntil: '2026-04-02' }, 'signUpUntil', 'offer.until-later'],
    [{ sessions: [] }, 'sessions', 'too-few'],
    [{ seats: 0 }, 'seats', 'too-small'],
  ])('are refused as %j', async (change, path, code) => {
    const reply = await advisor.post(at(), { ...COURSE, ...change });

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path, code }]);
  });

  it('keep the days that they were to be held on, and one of two who change them is told', async () => {
    const id = await aCourse();
    const { version } = await read(id);
    const change = (sessions: object[], basedOn = version) =>
      advisor.post(at(`/${id}/change`), { ...COURSE, sessions, basedOn });
    const replies = await Promise.all([change([DAY, LATER]), change([LATER])]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { earlier } = await read(id);
    expect(earlier).toMatchObject([{ changedByName: programme.advisor.name, sessions: [DAY] }]);
    const now = await read(id);
    await change(now.sessions, now.version);
    expect((await read(id)).earlier).toHaveLength(1);
  });

  it('are held only once they are closed, and stay shown when they are cancelled', async () => {
    const firm = await somebody('Sanni Sopu');
    const id = await aCourse();
    await signUp(firm, id);

    expect(await move(id, 'held')).toMatchObject({ status: 409, body: { code: 'offer.move' } });
    expect((await move(id, 'cancelled')).status).toBe(400);
    expect((await move(id, 'cancelled', 'Kouluttaja sairastui')).status).toBe(200);
    expect(await move(id, 'open')).toMatchObject({ status: 409 });
    expect((await mine(firm)).items).toMatchObject([
      { state: 'cancelled', cancelReason: 'Kouluttaja sairastui', isOpen: false },
    ]);
    const other = await somebody('Olli Oja');
    expect((await mine(other)).items).toEqual([]);
  });

  it('are found by state, skill and way, page by page', async () => {
    await aCourse();
    await aCourse({ skill: 'green', sessions: [LATER] }, 'draft');
    const list = async (query: string) => (await advisor.get(at(query))).body;

    expect((await list('?state=open')).items).toMatchObject([{ skill: 'technical' }]);
    expect((await list('?skill=green&way=on-site')).items).toHaveLength(1);
    expect((await list('?way=online')).items).toEqual([]);
    const first = await list('?limit=1');
    expect(first.items).toMatchObject([{ skill: 'green' }]);
    const second = await list(`?limit=1&after=${first.next}`);
    expect(second).toMatchObject({ items: [{ skill: 'technical' }], next: null });
  });

  it('give the last seat to one of two who ask at once; the other waits, and moves up', async () => {
    const id = await aCourse({ seats: 1 });
    const people = await Promise.all([somebody('Yksi'), somebody('Kaksi'), somebody('Kolme')]);
    const replies = await Promise.all(people.map((one) => signUp(one, id)));

    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(replies.map(({ body }) => body.place as number).sort()).toEqual([1, 2, 3]);
    const came = replies.map(({ body }, nth) => ({ body, who: people[nth]! }));
    const [first, second, third] = came.sort((one, other) => one.body.place - other.body.place);
    expect(first!.body.waits).toBe(false);
    expect(second!.body.waits).toBe(true);
    expect((await withdraw(first!.who, first!.body.id)).status).toBe(204);
    expect((await mine(second!.who)).items).toMatchObject([
      { signedUp: 2, signUps: [{ place: 1, waits: false }] },
    ]);
    expect((await mine(third!.who)).items).toMatchObject([
      { signUps: [{ place: 2, waits: true }] },
    ]);
    // who comes again comes last
    expect((await signUp(first!.who, id)).body).toMatchObject({ place: 3 });
  });

  it('take somebody once, of the firm itself, while they are open', async () => {
    const firm = await somebody('Sanni Sopu');
    const id = await aCourse({ signUpUntil: '2026-03-11' });
    const other = await somebody('Olli Oja');
    const replies = await Promise.all([signUp(firm, id), signUp(firm, id)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    const foreign = await signUp(firm, id, { contactId: other.contactId });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'contact.not-found' } });
    const colleague = await aContact(firm.firm, 'Kaveri Koski');
    expect((await signUp(firm, id, { contactId: colleague })).status).toBe(201);
    api.moveTo('2026-03-12T08:00:00Z');
    const late = await signUp(other, id);
    expect(late).toMatchObject({ status: 409, body: { code: 'offer.not-open' } });
    expect((await signUp({ ...other, by: advisor }, id)).status).toBe(201);
  });

  it('become completions of those who came: once a person, and taken back by annulling', async () => {
    const [sanni, olli] = [await somebody('Sanni Sopu'), await somebody('Olli Oja')];
    const id = await aCourse();
    const signed = [(await signUp(sanni, id)).body.id, (await signUp(olli, id)).body.id];
    const mark = (who: Somebody, signUpId: string, attended: boolean | null, by = advisor) =>
      by.post(ofFirm(who.firm, `/${signUpId}/attendance`), { attended });
    const complete = () => advisor.post(at(`/${id}/completions`), { evidence: 'Oli paikalla' });

    expect(await mark(sanni, signed[0], true)).toMatchObject({
      body: { code: 'offer.not-begun' },
    });
    expect((await mark(olli, signed[1], true, olli.by)).status).toBe(403);
    api.moveTo(AFTER);
    advisor = await api.as(programme.advisor);
    await move(id, 'closed');
    expect(await complete()).toMatchObject({ status: 409, body: { code: 'course.nobody' } });
    expect((await mark(sanni, signed[0], true)).status).toBe(200);
    expect((await mark(olli, signed[1], false)).status).toBe(200);
    const replies = await Promise.all([complete(), complete()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await read(id)).participants).toMatchObject([
      { contactName: 'Sanni Sopu', attended: true, completed: true },
      { contactName: 'Olli Oja', attended: false, completed: false },
    ]);
    const training = `/programmes/${programme.id}/enterprises/${sanni.firm.id}/training`;
    const { items } = (await advisor.get(training)).body;
    expect(items).toMatchObject([
      { title: COURSE.title, organiser: COURSE.provider, completedOn: '2026-04-01', hours: 3 },
    ]);
    await advisor.post(`${training}/${items[0].id}/annul`, { reason: 'Väärä henkilö' });
    const after = await advisor.get(at(`/${id}`));
    expect(after).toMatchObject({ status: 200 });
    expect(after.body.participants[0].completed).toBe(false);
    const gone = await withdraw({ ...sanni, by: advisor }, signed[0]);
    expect(gone.body.code).toBe('sign-up.attended');
    expect((await move(id, 'held')).status).toBe(200);
  });

  it('keep no name of a firm that is erased', async () => {
    const firm = await somebody('Sannin Salaisuus');
    const id = await aCourse();
    await signUp(firm, id);
    await api.rows(
      `UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-03-04' WHERE enterprise_id = $1`,
      [firm.firm.id],
    );
    const manager = await api.as(programme.manager);
    const asked = await manager.post('/erasures', {
      ...{ programmeId: programme.id, enterpriseId: firm.firm.id },
    });
    const confirmation = firm.firm.name;
    await manager.post(`/erasures/${asked.body.id}/carry-out`, { confirmation });

    const view = await read(id);
    expect(view.participants).toEqual([]);
    expect(JSON.stringify(view)).not.toMatch(/sannin/i);
  });

  it('give the seat of somebody who is forgotten to the next, and count her where she came', async () => {
    const [sanni, olli] = [await somebody('Sanni Sopu'), await somebody('Olli Oja')];
    const past = await aCourse({ seats: 1 });
    const ahead = await aCourse({ seats: 1, title: 'Toinen', sessions: [LATER] });
    const came = (await signUp(sanni, past)).body.id as string;
    for (const who of [sanni, olli]) expect((await signUp(who, ahead)).status).toBe(201);
    api.moveTo(AFTER);
    advisor = await api.as(programme.advisor);
    await advisor.post(ofFirm(sanni.firm, `/${came}/attendance`), { attended: true });
    const administrator = await api.as(await fixtures.person('administrator', null));
    const { body } = await administrator.post(`/people/${sanni.person.id}/erasures`);
    const confirmation = { confirmation: sanni.person.email };
    const done = await administrator.post(`/erasures/${body.id}/carry-out`, confirmation);
    expect(done.status).toBe(200);
    expect((await read(past)).participants).toHaveLength(1);
    expect((await mine(olli)).items).toMatchObject([{ signUps: [{ place: 1, waits: false }] }]);
  });

  it('that are cancelled make no completions, and are not withdrawn from', async () => {
    const firm = await somebody('Sanni Sopu');
    const id = await aCourse();
    const signed = (await signUp(firm, id)).body.id as string;
    api.moveTo(AFTER);
    advisor = await api.as(programme.advisor);
    await advisor.post(ofFirm(firm.firm, `/${signed}/attendance`), { attended: true });
    await move(id, 'cancelled', 'Laskettiin väärin');

    const reply = await advisor.post(at(`/${id}/completions`), { evidence: 'Oli paikalla' });
    expect(reply).toMatchObject({ status: 409, body: { code: 'offer.over' } });
    const gone = await withdraw({ ...firm, by: advisor }, signed);
    expect(gone).toMatchObject({ status: 409, body: { code: 'offer.over' } });
  });

  it('take somebody once, also where she has two firms', async () => {
    const first = await somebody('Sanni Sopu');
    const firm = await fixtures.firm(programme);
    await fixtures.grant(first.person, {
      ...{ role: 'entrepreneur', programmeId: programme.id, enterpriseId: firm.id },
    });
    const contactId = await aContact(firm, 'Sanni Sopu', first.person.id);
    const second = { ...first, firm, contactId, by: await api.as(first.person) };
    const id = await aCourse();

    const replies = await Promise.all([signUp(first, id), signUp(second, id)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    const colleague = await aContact(firm, 'Kaveri Koski');
    expect((await signUp({ ...second, contactId: colleague }, id)).status).toBe(201);
  });

  it('are nobody else’s to read, change or come to', async () => {
    const firm = await somebody('Sanni Sopu');
    const other = await somebody('Olli Oja');
    const id = await aCourse();
    const { body } = await signUp(firm, id);
    const strange = await fixtures.programme();
    const people = [strange.advisor, strange.manager, programme.funder];

    for (const by of [...(await Promise.all(people.map((one) => api.as(one)))), other.by]) {
      const replies = [
        ...[await by.get(at()), await by.get(at(`/${id}`)), await by.post(at(), COURSE)],
        ...[await move(id, 'closed', null, by), await signUp({ ...firm, by }, id)],
        await withdraw({ ...firm, by }, body.id),
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    const { items } = await mine(other);
    expect(JSON.stringify(items)).not.toContain('Sanni');
    expect(items).toMatchObject([{ signedUp: 1, signUps: [] }]);
  });
});
