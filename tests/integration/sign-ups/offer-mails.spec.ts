import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { PostOffice } from '../../support/growth-path/post-office.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00Z';
const EVENT = {
  ...{ title: 'Verkostopäivä', about: 'Kaikki ryhmät koolla', kind: 'network-day' },
  ...{ startsOn: '2026-04-14', startsAt: '09:00', endsOn: '2026-04-14', endsAt: '16:00' },
  ...{ place: 'Mikkeli', link: null, seats: null, signUpUntil: '2026-04-07' },
};
const SESSION = {
  startsOn: '2026-04-14',
  startsAt: '09:00',
  endsOn: '2026-04-14',
  endsAt: '12:00',
};
const COURSE = {
  ...{ title: 'Verkkokauppa alkuun', teaches: 'Perusteet', skill: 'technical', provider: 'Opisto' },
  ...{
    language: 'fi',
    way: 'on-site',
    link: null,
    place: 'Mikkeli',
    sessions: [SESSION],
    hours: 3,
  },
  ...{ seats: null, priceNote: null, signUpUntil: '2026-04-07' },
};

describe.each([
  { word: 'gathering', path: 'gatherings', facts: EVENT, until: '16:00' },
  { word: 'course', path: 'courses', facts: COURSE, until: '12:00' },
])('mails to those who signed up for a $word', ({ word, path, facts, until }) => {
  const moved = { place: 'Juva', link: 'https://kokous.example/huone' };
  let office: PostOffice;
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: Firm;

  beforeAll(async () => {
    office = await PostOffice.open();
    api = await TestApi.start({
      env: { SMTP_URL: office.url, PUBLIC_URL: 'http://verso.example' },
    });
    api.moveTo(NOW);
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme);
  });
  afterAll(async () => {
    await api.stop();
    await office.close();
  });

  const at = (rest = '') => `/programmes/${programme.id}/${path}${rest}`;
  const signUps = (rest = '') =>
    `/programmes/${programme.id}/enterprises/${firm.id}/${word}-sign-ups${rest}`;
  const move = (id: string, state: string, reason: string | null = null) =>
    advisor.post(at(`/${id}/move`), { state, reason });
  const read = async (id: string) => (await advisor.get(at(`/${id}`))).body;
  const change = async (id: string, to: object) => {
    const { version } = await read(id);
    return advisor.post(at(`/${id}/change`), { ...facts, ...to, basedOn: version });
  };
  async function anOffer(): Promise<string> {
    const { status, body } = await advisor.post(at(), facts);
    expect(status).toBe(201);
    expect((await move(body.id as string, 'open')).status).toBe(200);
    return body.id as string;
  }
  /** Somebody of the firm who signed up, with an address or without. */
  async function comer(id: string, language = 'fi', isReached = true) {
    const contactId = v7();
    const email = `${contactId}@firma.example`;
    await fixtures.insert('contact', {
      ...{ programme_id: programme.id, enterprise_id: firm.id, id: contactId, name: 'Sanni Sopu' },
      ...{ person_id: null, email: isReached ? email : null, phone: null, language },
      ...{ recorded_at: NOW, recorded_by: programme.advisor.id, archived_at: null },
    });
    const reply = await advisor.post(signUps(), { [`${word}Id`]: id, contactId });
    expect(reply.status).toBe(201);
    return { email, signUpId: reply.body.id as string };
  }
  const lettersTo = async (email: string) => {
    await api.whole.work();
    return office.to(email);
  };

  it('tell that it is cancelled and why, each in her language', async () => {
    const id = await anOffer();
    const [sanni, sven] = [await comer(id), await comer(id, 'sv')];
    expect((await move(id, 'cancelled', 'Kouluttaja sairastui')).status).toBe(200);

    const [letter] = await lettersTo(sanni.email);
    expect(letter!.subject).toBe(`Peruttu: ${facts.title}`);
    expect(letter!.text).toContain('Syy: Kouluttaja sairastui');
    expect(letter!.text).toContain('tiistai 14. huhtikuuta 2026');
    const [other] = await lettersTo(sven.email);
    expect(other!.subject).toBe(`Inställt: ${facts.title}`);
  });

  it('tell of another place as it then is, and of nothing that does not move', async () => {
    const id = await anOffer();
    const { email } = await comer(id);
    expect((await change(id, { title: `${facts.title} 2` })).status).toBe(200);
    expect(await lettersTo(email)).toEqual([]);

    expect((await change(id, moved)).status).toBe(200);
    const letters = await lettersTo(email);
    expect(letters).toHaveLength(1);
    expect(letters[0]!.subject).toBe(`Muuttunut: ${facts.title}`);
    expect(letters[0]!.text).toContain('Paikka: Juva');
    expect(letters[0]!.text).toContain(`tiistai 14. huhtikuuta 2026 klo 09:00–${until}`);
    expect(letters[0]!.text).toContain('Linkki: https://kokous.example/huone');
  });

  it('are not for those who withdrew, have no address, or were told already that it is cancelled', async () => {
    const id = await anOffer();
    const [left, silent, there] = [await comer(id), await comer(id, 'fi', false), await comer(id)];
    expect((await advisor.post(signUps(`/${left.signUpId}/withdraw`))).status).toBe(204);
    await change(id, moved);
    await move(id, 'cancelled', 'Sali paloi');

    expect(await lettersTo(left.email)).toEqual([]);
    expect(await lettersTo(silent.email)).toEqual([]);
    expect((await lettersTo(there.email)).map(({ subject }) => subject)).toEqual([
      `Peruttu: ${facts.title}`,
    ]);
  });

  it('are not for a draft, nor for what is past', async () => {
    const id = await anOffer();
    const { email } = await comer(id);
    api.moveTo('2026-04-20T08:00:00Z');
    advisor = await api.as(programme.advisor);
    expect((await move(id, 'cancelled', 'Ei pidetty')).status).toBe(200);

    expect(await lettersTo(email)).toEqual([]);
  });

  it('stand in the list of mails that staff see, with whom they went to', async () => {
    const id = await anOffer();
    await comer(id);
    await move(id, 'cancelled', 'Peruttiin');
    const mails = (await advisor.get(`/mails?programmeId=${programme.id}&kind=${word}-cancelled`))
      .body;

    expect(mails.items[0]).toMatchObject({
      recipientName: 'Sanni Sopu',
      kind: `${word}-cancelled`,
    });
  });
});
