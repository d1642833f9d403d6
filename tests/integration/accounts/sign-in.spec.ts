import { startApp, type TestApp } from '../../support/app.js';

const MINUTE_MS = 60_000;
const wrongCode = (code: string): string => (code === '000000' ? '111111' : '000000');

describe('signing in by mail', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterEach(() => {
    app.clock.reset();
  });
  afterAll(() => app.stop());

  async function withCode(person: { email: string }) {
    const browser = await app.browser();
    await browser.post('/session/code-request', { email: person.email });
    return { browser, email: person.email, code: await app.codeFor(person.email) };
  }

  it('lets in whoever types the code, once', async () => {
    const person = await app.people.advisor();
    const { browser, email, code } = await withCode(person);

    const first = await browser.post('/session/code', { email, code });
    const second = await (await app.browser()).post('/session/code', { email, code });

    expect(first).toMatchObject({ status: 200, body: { person: { name: person.name } } });
    expect(first.body.grants).toMatchObject([{ role: 'advisor', enterpriseId: null }]);
    expect(second).toMatchObject({ status: 401, body: { code: 'sign-in.code-wrong' } });
  });

  it('reads the code in two groups, and the address in capitals', async () => {
    const { browser, email, code } = await withCode(await app.people.advisor());

    const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
    const reply = await browser.post('/session/code', { email: email.toUpperCase(), code: typed });

    expect(reply.status).toBe(200);
  });

  it.each([
    ['the page that asks', { language: 'en' }, 'en'],
    ['the person, where the page says none', {}, 'sv'],
  ])('writes in the language of %s', async (_, asked, expected) => {
    const { id, email } = await app.people.advisor({ language: 'sv' });

    await (await app.browser()).post('/session/code-request', { email, ...asked });

    const mails = await app.rows<{ language: string }>(
      'SELECT language FROM mail_message WHERE person_id = $1',
      [id],
    );
    expect(mails).toEqual([{ language: expected }]);
  });

  it('lets in whoever opens the link, once', async () => {
    const person = await app.people.advisor();
    const { browser } = await withCode(person);
    const token = await app.linkTokenFor(person.email);

    const first = await browser.post('/session/link', { token });
    const second = await (await app.browser()).post('/session/link', { token });

    expect(first.status).toBe(200);
    expect(second).toMatchObject({ status: 401, body: { code: 'sign-in.link-invalid' } });
  });

  it('refuses a link that somebody made up', async () => {
    const { browser, email } = await withCode(await app.people.advisor());
    const token = await app.linkTokenFor(email);

    // not the last sign of it: that one holds bits which nobody reads
    const other = token.at(-5) === 'A' ? 'B' : 'A';
    const changed = `${token.slice(0, -5)}${other}${token.slice(-4)}`;
    const forged = await browser.post('/session/link', { token: changed });
    const nonsense = await browser.post('/session/link', { token: 'not a token' });

    expect([forged.body.code, nonsense.body.code]).toEqual(Array(2).fill('sign-in.link-invalid'));
  });

  it('lets two taps at once in only once', async () => {
    const { email } = await withCode(await app.people.advisor());
    const token = await app.linkTokenFor(email);
    const browsers = [await app.browser(), await app.browser()];

    const replies = await Promise.all(browsers.map((one) => one.post('/session/link', { token })));

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('refuses a code after its quarter of an hour', async () => {
    const { browser, email, code } = await withCode(await app.people.advisor());
    app.clock.moveBy(15 * MINUTE_MS);

    const reply = await browser.post('/session/code', { email, code });

    expect(reply.status).toBe(401);
  });

  it('refuses the right code after five wrong ones', async () => {
    const { browser, email, code } = await withCode(await app.people.advisor());
    for (let i = 0; i < 5; i += 1) {
      await browser.post('/session/code', { email, code: wrongCode(code) });
    }

    const reply = await browser.post('/session/code', { email, code });

    expect(reply).toMatchObject({ status: 401, body: { code: 'sign-in.code-wrong' } });
  });

  it('lets only the last code in', async () => {
    const person = await app.people.advisor();
    const first = await withCode(person);
    const second = await withCode(person);

    const type = ({ browser, email, code }: typeof first) =>
      browser.post('/session/code', { email, code });

    const early = await type(first);
    const late = await type(second);

    // One time in a million both codes are the same.
    expect(early.status).toBe(first.code === second.code ? 200 : 401);
    expect(late.status).toBe(first.code === second.code ? 401 : 200);
  });

  it('answers an unknown address like a known one, and as late', async () => {
    const person = await app.people.advisor();
    const browser = await app.browser();
    const time = async (email: string) => {
      const startedAt = performance.now();
      const { status, text } = await browser.post('/session/code-request', { email });
      return { status, text, milliseconds: performance.now() - startedAt };
    };

    const known = await time(person.email);
    const unknown = await time('nobody@test.example');

    expect({ ...unknown, milliseconds: 0 }).toEqual({ ...known, milliseconds: 0 });
    expect(known.status).toBe(202);
    expect(Math.abs(known.milliseconds - unknown.milliseconds)).toBeLessThan(100);
  });

  it('sends nothing to an unknown address, and to people without a role', async () => {
    const nobody = await app.people.person();
    const browser = await app.browser();
    const before = await app.rows('SELECT id FROM mail_message');

    await browser.post('/session/code-request', { email: 'nobody@test.example' });
    await browser.post('/session/code-request', { email: nobody.email });

    expect(await app.rows('SELECT id FROM mail_message')).toHaveLength(before.length);
  });

  it('limits codes by address, and says when to come back', async () => {
    const { browser, email, code } = await withCode(await app.people.advisor());
    for (let i = 0; i < 15; i += 1) {
      await browser.post('/session/code', { email, code: wrongCode(code) });
    }

    const limited = await browser.post('/session/code', { email, code });
    app.clock.moveBy(15 * MINUTE_MS);
    const later = await withCode({ email });
    const reply = await later.browser.post('/session/code', { email, code: later.code });

    expect(limited).toMatchObject({ status: 429, body: { code: 'sign-in.too-many' } });
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
    expect(reply.status).toBe(200);
  });

  it('limits requests by address without saying whose it is', async () => {
    const person = await app.people.advisor();
    const browser = await app.browser();
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      const { status } = await browser.post('/session/code-request', { email: person.email });
      statuses.push(status);
    }

    const counters = await app.rows<{ key: string }>('SELECT key FROM attempt_count');

    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    expect(counters.some(({ key }) => key.includes('@') || key.includes('127.0'))).toBe(false);
  });

  it('writes down who signed in and how', async () => {
    const person = await app.people.advisor();

    await app.as(person);

    const rows = await app.rows(
      `SELECT action, details FROM audit_event WHERE person_id = $1 ORDER BY at`,
      [person.id],
    );
    expect(rows).toEqual([{ action: 'session.open', details: { way: 'code' } }]);
  });
});
