import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const GATHERING = {
  ...{ title: 'Verkostopäivä', about: 'Kaikki ryhmät koolla', kind: 'network-day' },
  ...{ startsOn: '2026-03-31', startsAt: '09:00', endsOn: '2026-04-01', endsAt: '16:00' },
  ...{ place: 'Mikkeli', link: null, seats: 2, signUpUntil: '2026-03-20' },
};
const sessionOn = (startsOn: string) => ({
  ...{ startsOn, endsOn: startsOn, startsAt: '17:00', endsAt: '19:00' },
});
const COURSE = {
  ...{ title: 'Hinnat', teaches: 'Hinnat', skill: 'management', provider: 'Opisto' },
  ...{ language: 'fi', way: 'on-site', link: null, place: 'Paja', hours: 3, seats: null },
  ...{ priceNote: null, sessions: [sessionOn('2026-03-12'), sessionOn('2026-04-02')] },
  signUpUntil: '2026-03-12',
};

describe('network events and courses of a month', () => {
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

  async function offer(kind: 'gatherings' | 'courses', facts: object, state = 'open') {
    const path = `/programmes/${programme.id}/${kind}`;
    const { status, body } = await advisor.post(path, facts);
    expect(status).toBe(201);
    if (state !== 'draft') await advisor.post(`${path}/${body.id}/move`, { state, reason: null });
    return body.id as string;
  }
  async function somebody() {
    const firm = await fixtures.firm(programme);
    const person = await fixtures.person('entrepreneur', programme.id, firm.id);
    const contactId = v7();
    const key = { programme_id: programme.id, enterprise_id: firm.id };
    await fixtures.insert('contact', {
      ...{ ...key, id: contactId, name: 'Sanni Sopu', person_id: person.id, email: null },
      ...{ phone: null, language: 'fi', recorded_at: NOW, recorded_by: programme.advisor.id },
      archived_at: null,
    });
    return { firm, contactId, by: await api.as(person) };
  }
  const signUp = (firm: Firm, kind: 'gathering' | 'course', id: string, contactId: string) =>
    advisor.post(`/programmes/${programme.id}/enterprises/${firm.id}/${kind}-sign-ups`, {
      ...{ [`${kind}Id`]: id, contactId },
    });
  const month = (by: Client, asked = '2026-03') =>
    by.get(`/programmes/${programme.id}/offers?month=${asked}`);
  const linesOf = (body: { items: { title: string; takesPlaceOn: string }[] }) =>
    body.items.map(({ title, takesPlaceOn }) => `${takesPlaceOn} ${title}`);

  it('stand on each of their days, in the order of the clock', async () => {
    const id = await offer('gatherings', GATHERING);
    await offer('courses', COURSE);

    const { body } = await month(advisor);
    expect(linesOf(body)).toEqual(['2026-03-12 Hinnat', '2026-03-31 Verkostopäivä']);
    expect(body.items[1]).toEqual({
      ...{ id, sort: 'gathering', title: 'Verkostopäivä', takesPlaceOn: '2026-03-31' },
      ...{ startsAt: '09:00', endsAt: null, openUntil: null, place: 'Mikkeli', state: 'open' },
      coming: null,
    });
    const april = (await month(advisor, '2026-04')).body;
    expect(linesOf(april)).toEqual(['2026-04-01 Verkostopäivä', '2026-04-02 Hinnat']);
    expect(april.items[0]).toMatchObject({ startsAt: null, endsAt: '16:00' });
    expect((await month(advisor, '2026-05')).body.items).toEqual([]);
  });

  it('tell of what is taken at one’s own pace on its first day and its last', async () => {
    const window = { startsOn: '2026-03-02', endsOn: '2026-03-27', startsAt: null, endsAt: null };
    const sessions = { way: 'self-paced', link: 'https://kurssi.example', sessions: [window] };
    await offer('courses', { ...COURSE, ...sessions, place: null });

    const { body } = await month(advisor);
    expect(linesOf(body)).toEqual(['2026-03-02 Hinnat', '2026-03-27 Hinnat']);
    expect(body.items[0]).toMatchObject({ openUntil: '2026-03-27', startsAt: null, place: null });
  });

  it('are for staff all, and for a firm those it may come to or has signed up for', async () => {
    const { firm, contactId, by } = await somebody();
    const [other, third] = [await somebody(), await somebody()];
    const draft = { ...COURSE, title: 'Luonnos' };
    await offer('courses', draft, 'draft');
    const hers = await offer('courses', { ...COURSE, title: 'Oma' });
    await offer('courses', { ...COURSE, title: 'Muiden' });
    const full = await offer('gatherings', GATHERING);
    for (const one of [other, third]) {
      await signUp(one.firm, 'gathering', full, one.contactId);
    }
    await signUp(firm, 'gathering', full, contactId);
    await signUp(firm, 'course', hers, contactId);
    api.moveTo('2026-03-21T08:00:00Z');

    expect((await month(advisor)).body.items).toHaveLength(4);
    const { body } = await month(by);
    expect(body).toMatchObject({ month: '2026-03', today: '2026-03-21' });
    expect(body.items).toMatchObject([
      { title: 'Oma', coming: 'comes' },
      { title: 'Verkostopäivä', coming: 'waits' },
    ]);
    const theirs = (await month(other.by)).body.items;
    expect(theirs).toMatchObject([{ title: 'Verkostopäivä', coming: 'comes' }]);
  });

  it('are for nobody else', async () => {
    const other = await fixtures.programme();

    expect((await month(await api.as(programme.funder))).status).toBe(403);
    expect((await month(await api.as(other.advisor))).status).toBe(404);
    expect((await month(advisor, 'soon')).status).toBe(400);
  });
});
