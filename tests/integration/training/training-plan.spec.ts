import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const DAY = { startsOn: '2026-03-09', endsOn: '2026-03-09', startsAt: '09:00', endsAt: '12:00' };

describe('the training plan of a firm', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: Firm;
  let hers: Client;
  let contactId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
  });
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme);
    const owner = await fixtures.person('entrepreneur', programme.id, firm.id);
    hers = await api.as(owner);
    contactId = await aContact(owner.id);
  });
  afterAll(() => api.stop());

  async function aContact(personId: string | null, name = 'Sanni Sopu'): Promise<string> {
    const id = v7();
    const key = { programme_id: programme.id, enterprise_id: firm.id };
    await fixtures.insert('contact', {
      ...{ ...key, id, name, person_id: personId, email: null, phone: null, language: 'fi' },
      ...{ recorded_at: NOW, recorded_by: programme.advisor.id, archived_at: null },
    });
    return id;
  }
  const ofFirm = (rest: string) => `/programmes/${programme.id}/enterprises/${firm.id}/${rest}`;
  const add = (change: object = {}, by = hers) =>
    by.post(ofFirm('training-plan'), {
      ...{ contactId, what: 'Hinnoittelu', why: 'Palkka jää laskematta', skill: 'management' },
      ...{ dueOn: '2026-05-01', courseId: null, ...change },
    });
  const move = (id: string, change: object, by = hers) =>
    by.post(ofFirm(`training-plan/${id}/state`), {
      ...{ doneOn: null, completionId: null, reason: null, basedOn: 1, ...change },
    });
  const complete = (change: object = {}) =>
    advisor.post(ofFirm('training'), {
      ...{ contactId, title: 'Hinnat kohdalleen', organiser: 'Opisto', skill: 'management' },
      ...{ completedOn: '2026-03-10', hours: 3, evidence: 'Todistus', ...change },
    });
  const mine = async () => (await hers.get('/my/training-plan')).body.items[0].items;
  const annul = (id: string) =>
    advisor.post(ofFirm(`training/${id}/annul`), { reason: 'Väärä henkilö' });
  async function aCourse(title: string, state: 'draft' | 'open' | 'cancelled' = 'open') {
    const courses = `/programmes/${programme.id}/courses`;
    const { body } = await advisor.post(courses, {
      ...{ title, teaches: 'Hinnat', skill: 'management', provider: 'Opisto', language: 'fi' },
      ...{ way: 'on-site', link: null, place: 'Mikkeli', sessions: [DAY], hours: 3, seats: null },
      ...{ priceNote: null, signUpUntil: '2026-03-09' },
    });
    const reason = state === 'cancelled' ? 'Kouluttaja sairastui' : null;
    if (state !== 'draft') await advisor.post(`${courses}/${body.id}/move`, { state, reason });
    return body.id as string;
  }

  it('is written by the firm, with why and by when, and read by its advisor', async () => {
    const courseId = await aCourse('Hinnat kohdalleen');
    const reply = await add({ courseId });

    expect(reply.status).toBe(201);
    const item = {
      ...{ id: reply.body.id, contactId, contactName: 'Sanni Sopu', what: 'Hinnoittelu' },
      ...{ why: 'Palkka jää laskematta', skill: 'management', dueOn: '2026-05-01', courseId },
      ...{ courseTitle: 'Hinnat kohdalleen', markedBy: 'firm', state: 'planned', settledOn: null },
      ...{ reason: null, completion: null, since: [], version: 1 },
    };
    expect(await mine()).toEqual([item]);
    expect((await advisor.get(ofFirm('training-plan'))).body.items).toEqual([item]);
    const acts = await api.rows('SELECT action FROM audit_event WHERE subject_id = $1', [item.id]);
    expect(acts).toEqual([{ action: 'training-plan.add' }]);
  });

  it.each([
    [{ what: ' ' }, 'what', 'required'],
    [{ why: '' }, 'why', 'required'],
    [{ skill: 'sailing' }, 'skill', 'not-one-of'],
    [{ dueOn: 'huomenna' }, 'dueOn', 'not-a-date'],
  ])('is refused as %j', async (change, path, code) => {
    const reply = await add(change);

    expect(reply.status).toBe(400);
    expect(reply.body.errors).toMatchObject([{ path, code }]);
    expect(await mine()).toEqual([]);
  });

  it('links no draft, no cancelled course, and none of another programme', async () => {
    const courses = [
      await aCourse('Luonnos', 'draft'),
      await aCourse('Peruttu', 'cancelled'),
      v7(),
    ];
    for (const courseId of courses) {
      for (const by of [hers, advisor]) {
        const refused = { status: 404, body: { code: 'course.not-found' } };
        expect(await add({ courseId }, by)).toMatchObject(refused);
      }
    }
  });

  it('has the same thing once for a person, also when it is written twice at once', async () => {
    const replies = await Promise.all([add(), add({ what: 'HINNOITTELU' }, advisor)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await add()).toMatchObject({ status: 409, body: { code: 'training-plan.twice' } });
    expect((await add({ contactId: await aContact(null, 'Eero Sopu') })).status).toBe(201);
  });

  it('takes what an advisor suggests once the firm says so', async () => {
    const { body } = await add({}, advisor);
    expect(body).toMatchObject({ markedBy: 'advisor', state: 'suggested' });
    const early = await move(body.id, { state: 'done', doneOn: '2026-03-09' });
    expect(early).toMatchObject({ status: 409, body: { code: 'training-plan.settled' } });

    expect((await move(body.id, { state: 'planned' })).body).toMatchObject({
      ...{ state: 'planned', markedBy: 'advisor', settledOn: null, version: 2 },
    });
    const other = await add({ what: 'Myynti' }, advisor);
    expect((await move(other.body.id, { state: 'declined' })).body).toMatchObject({
      ...{ state: 'declined', settledOn: '2026-03-10', reason: null },
    });
  });

  it('is done by the completion of its course for as long as that stands', async () => {
    const { body } = await add({ courseId: await aCourse('Hinnat kohdalleen') });
    const completed = await complete({ title: 'hinnat KOHDALLEEN', completedOn: '2026-03-09' });

    const completion = { id: completed.body.id, completedOn: '2026-03-09' };
    expect(await mine()).toMatchObject([{ state: 'done', settledOn: '2026-03-09', completion }]);
    const late = await move(body.id, { state: 'dropped', reason: 'Ei ehdi' });
    expect(late).toMatchObject({ status: 409, body: { code: 'training-plan.settled' } });
    await annul(completed.body.id);
    expect(await mine()).toMatchObject([{ state: 'planned', settledOn: null, completion: null }]);
  });

  it('shows what she has completed of the skill since, and is done by one that she names', async () => {
    const { body } = await add();
    await complete({ title: 'Aiempi', completedOn: '2026-03-08' });
    await complete({ title: 'Muu laji', skill: 'green' });
    const elsewhere = await aContact(null, 'Eero Sopu');
    const others = await complete({ title: 'Eeron', contactId: elsewhere });
    const since = await complete();

    expect((await mine())[0].since).toMatchObject([{ id: since.body.id }]);
    const strange = await move(body.id, { state: 'done', completionId: others.body.id });
    expect(strange).toMatchObject({ status: 404, body: { code: 'training.not-found' } });
    const done = await move(body.id, { state: 'done', completionId: since.body.id });
    expect(done.body).toMatchObject({
      ...{ state: 'done', settledOn: '2026-03-10', since: [], version: 2 },
      completion: { title: 'Hinnat kohdalleen' },
    });
    await annul(since.body.id);
    expect(await mine()).toMatchObject([{ state: 'planned', completion: null, version: 2 }]);
  });

  it('is done by hand with a day, or let go with a reason, and stays so', async () => {
    const { body } = await add();
    const faults = [
      [{ state: 'done' }, 'training-plan.day'],
      [{ state: 'done', doneOn: '2026-03-11' }, 'in-the-future'],
      [{ state: 'dropped' }, 'training-plan.reason'],
    ] as const;
    for (const [words, code] of faults) {
      const reply = await move(body.id, words);
      expect(reply).toMatchObject({ status: 400, body: { errors: [{ code }] } });
    }
    const done = await move(body.id, { state: 'done', doneOn: '2026-03-09' });
    expect(done.body).toMatchObject({ state: 'done', settledOn: '2026-03-09', completion: null });
    const again = await move(body.id, { state: 'dropped', reason: 'Turha', basedOn: 2 });
    expect(again).toMatchObject({ status: 409, body: { code: 'training-plan.settled' } });
    const next = await add();
    const dropped = await move(next.body.id, { state: 'dropped', reason: 'Ei ehdi' });
    expect(dropped.body).toMatchObject({ state: 'dropped', reason: 'Ei ehdi' });
  });

  it('is moved by the first of two', async () => {
    const { body } = await add();
    const replies = await Promise.all([
      move(body.id, { state: 'done', doneOn: '2026-03-09' }),
      move(body.id, { state: 'dropped', reason: 'Ei ehdi' }),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await move(v7(), { state: 'planned' })).status).toBe(404);
  });

  it('is no advisor’s to settle, and nobody else’s to read or write', async () => {
    const { body } = await add();
    expect((await move(body.id, { state: 'dropped', reason: 'Turha' }, advisor)).status).toBe(403);
    const other = await fixtures.programme();
    const another = await fixtures.firm(programme);
    const people = [
      ...[other.advisor, other.manager, programme.funder],
      await fixtures.person('entrepreneur', programme.id, another.id),
      await fixtures.person('administrator', null),
    ];
    for (const person of people) {
      const by = await api.as(person);
      const replies = [
        await add({ what: 'Muu' }, by),
        await move(body.id, { state: 'dropped', reason: 'Turha' }, by),
        await by.get(ofFirm('training-plan')),
      ];
      for (const { status } of replies) expect([403, 404]).toContain(status);
    }
    expect((await advisor.get('/my/training-plan')).status).toBe(403);
    expect(await mine()).toHaveLength(1);
  });

  it('tells nothing of anybody once the firm is erased', async () => {
    const { body } = await add({ what: 'Sannin taito', why: 'Sannin syy' });
    await move(body.id, { state: 'dropped', reason: 'Sannin este' });
    await add({ what: 'Sannin toinen' });
    await api.rows(
      `UPDATE enrolment SET stage = 'withdrawn', ended_on = '2026-03-04' WHERE enterprise_id = $1`,
      [firm.id],
    );
    const manager = await api.as(programme.manager);
    const asked = await manager.post('/erasures', {
      ...{ programmeId: programme.id, enterpriseId: firm.id },
    });
    const done = await manager.post(`/erasures/${asked.body.id}/carry-out`, {
      confirmation: firm.name,
    });

    expect(done.status).toBe(200);
    const kept = await api.rows('SELECT * FROM training_plan_item WHERE enterprise_id = $1', [
      firm.id,
    ]);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toMatch(/sanni/i);
  });
});
