import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { PostOffice } from '../../support/growth-path/post-office.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const PATH = '/accessibility-feedback';
const FEEDBACK = { text: 'Painikkeen nimi ei kuulu ruudunlukijalla.', page: '/my', language: 'fi' };

describe('feedback on accessibility', () => {
  let api: TestApi;
  let post: PostOffice;
  let programme: Programme;
  let administrator: Client;
  let places = 0;

  beforeAll(async () => {
    post = await PostOffice.open();
    api = await TestApi.start({
      env: { SMTP_URL: post.url, MAIL_FROM: 'Verso <verso@test.example>' },
    });
    api.moveTo('2026-03-05T09:00:00Z');
    const fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    administrator = await api.as(await fixtures.person('administrator', null));
  });
  afterAll(async () => {
    await api.stop();
    await post.close();
  });

  /** From a place of its own, so that no limit is met. */
  async function give(body: object): Promise<string> {
    places += 1;
    const browser = await api.whole.browser(`127.0.9.${places}`);
    const reply = await browser.post(PATH, body);
    expect(reply).toMatchObject({ status: 201, body: { dueOn: '2026-03-19' } });
    const { body: list } = await administrator.get(PATH);
    return (list.items as { id: string; text: string }[]).find(
      ({ text }) => text === (body as { text: string }).text,
    )!.id;
  }

  it('comes from anybody, and is due within fourteen days', async () => {
    const id = await give({ ...FEEDBACK, text: 'Ensimmäinen' });

    const { body } = await administrator.get(PATH);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        id,
        state: 'open',
        isOverdue: false,
        dueOn: '2026-03-19',
        email: null,
      }),
    );
    api.moveTo('2026-03-20T09:00:00Z');
    expect((await administrator.get(`${PATH}/summary`)).body).toEqual({ open: 1, overdue: 1 });
    api.moveTo('2026-03-05T09:00:00Z');
  });

  it('is answered by mail, once, in the language it was written in', async () => {
    const email = 'lukija@posti.example';
    const id = await give({ ...FEEDBACK, text: 'Toinen', name: 'Lukija', email, language: 'sv' });
    const answer = { answer: 'Nimi on nyt korjattu.', byMail: true };

    const replies = await Promise.all([
      administrator.post(`${PATH}/${id}/answer`, answer),
      administrator.post(`${PATH}/${id}/answer`, answer),
    ]);
    await api.work('mail');

    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409]);
    const [letter, ...more] = post.to(email);
    expect(more).toEqual([]);
    expect(letter?.subject).toContain('respons');
    expect(letter?.text).toContain('Nimi on nyt korjattu.');
  });

  it('is marked answered where there is no address, also by a manager', async () => {
    const id = await give({ ...FEEDBACK, text: 'Kolmas' });
    const manager = await api.as(programme.manager);

    const wrong = await manager.post(`${PATH}/${id}/answer`, { answer: 'Kiitos', byMail: true });
    const right = await manager.post(`${PATH}/${id}/answer`, { answer: 'Kiitos', byMail: false });

    expect(wrong).toMatchObject({ status: 400, body: { code: 'feedback.no-address' } });
    expect(right.status).toBe(204);
  });

  it('is read by nobody else', async () => {
    for (const person of [programme.advisor, programme.funder]) {
      const browser = await api.as(person);
      expect((await browser.get(PATH)).status).toBe(403);
    }
    expect((await (await api.visitor()).get(PATH)).status).toBe(401);
  });

  it('is refused when it is empty, not a text, or too much from one place', async () => {
    const browser = await api.whole.browser('127.0.9.200');
    for (const wrong of [
      { text: '' },
      { text: 7 },
      { email: 'ei osoite' },
      { language: 'de' },
      { state: 'x' },
    ]) {
      expect((await browser.post(PATH, { ...FEEDBACK, ...wrong })).status).toBe(400);
    }
    const statuses: number[] = [];
    for (let nth = 0; nth < 6; nth += 1) statuses.push((await browser.post(PATH, FEEDBACK)).status);

    expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
  });
});
