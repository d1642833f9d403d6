import { setTimeout as sleep } from 'node:timers/promises';

import { startApp, type TestApp } from '../../support/app.js';

/** How soon an ended session or role has to be felt everywhere. */
const FELT_WITHIN_MS = 1_000;

describe('a session', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.stop());

  it('is not kept for somebody who only looks', async () => {
    const browser = await app.browser();

    await browser.get('/session');

    expect([...browser.cookies.keys()]).toEqual(['verso-csrf']);
    expect(await app.rows('SELECT FROM session')).toHaveLength(0);
  });

  it('gets a new id when somebody signs in, and the old one is worth nothing', async () => {
    const browser = await app.as(await app.people.advisor());
    const before = browser.cookies.get('verso-session');
    const stranger = await app.browser();

    const { email } = await app.people.advisor();
    await browser.post('/session/code-request', { email });
    await browser.post('/session/code', { email, code: await app.codeFor(email) });
    stranger.cookies.set('verso-session', before ?? '');
    const reply = await stranger.get('/session');

    expect(browser.cookies.get('verso-session')).not.toBe(before);
    expect(reply.body.person).toBeNull();
  });

  it('is stored under a hash of its id', async () => {
    const browser = await app.as(await app.people.advisor());
    const id = decodeURIComponent(browser.cookies.get('verso-session') ?? '').split('.')[0] ?? '-';

    const rows = await app.rows<{ id_hash: string }>('SELECT id_hash FROM session');

    expect(id.length).toBeGreaterThan(20);
    expect(rows.some(({ id_hash }) => id_hash.includes(id))).toBe(false);
  });

  it('ends at once where somebody signs out', async () => {
    const browser = await app.as(await app.people.advisor());
    const copy = await app.browser();
    copy.cookies.set('verso-session', browser.cookies.get('verso-session') ?? '');

    const reply = await browser.delete('/session');

    expect(reply).toMatchObject({ status: 200, body: { leaveAt: null } });
    expect(browser.cookies.has('verso-session')).toBe(false);
    expect((await copy.get('/session')).body.person).toBeNull();
  });

  it('ends within a second of its end in another process', async () => {
    const person = await app.people.advisor();
    const browser = await app.as(person);
    const before = await browser.get('/session');

    await app.database.query('DELETE FROM session WHERE person_id = $1', [person.id]);
    await sleep(FELT_WITHIN_MS);
    const after = await browser.get('/session');

    expect([before.body.person?.id, after.body.person]).toEqual([person.id, null]);
  });

  it('loses a role within a second of its end', async () => {
    const person = await app.people.administrator();
    const browser = await app.as(person);
    const before = await browser.get('/people');

    await app.database.query('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [
      person.id,
    ]);
    await sleep(FELT_WITHIN_MS);
    const after = await browser.get('/people');

    expect(before.status).toBe(200);
    expect(after).toMatchObject({ status: 403, body: { code: 'action.forbidden' } });
  });

  it('carries cookies that scripts and other sites do not get', async () => {
    const person = await app.people.advisor();
    const browser = await app.browser();
    await browser.post('/session/code-request', { email: person.email });
    const code = await app.codeFor(person.email);

    const reply = await browser.post('/session/code', { email: person.email, code });

    const [cookie] = [reply.headers['set-cookie']].flat().map(String);
    expect(cookie).toMatch(/^verso-session=.+; Path=\/; .*HttpOnly; SameSite=Lax$/);
  });

  describe('against forged requests', () => {
    it('refuses an unsafe method without its token', async () => {
      const browser = await app.as(await app.people.advisor());
      browser.token = '';

      const reply = await browser.put('/settings', { name: 'Maija Meikäläinen', language: 'fi' });

      expect(reply).toMatchObject({ status: 403, body: { code: 'csrf.invalid' } });
    });

    it('asks for a token also to sign in', async () => {
      const browser = await app.browser();
      browser.token = '';

      const reply = await browser.post('/session/code-request', { email: 'x@test.example' });

      expect(reply).toMatchObject({ status: 403, body: { code: 'csrf.invalid' } });
    });

    it('refuses the token of somebody else, and the one from before signing in', async () => {
      const mine = await app.browser();
      const before = mine.token;
      const theirs = await app.as(await app.people.advisor());
      const person = await app.people.advisor();
      await mine.post('/session/code-request', { email: person.email });
      const code = await app.codeFor(person.email);
      await mine.post('/session/code', { email: person.email, code });
      const statuses: number[] = [];

      for (const token of [before, theirs.token, mine.token]) {
        mine.token = token;
        const { status } = await mine.put('/settings', { name: 'Maija Meri', language: 'fi' });
        statuses.push(status);
      }

      expect(statuses).toEqual([403, 403, 200]);
    });
  });
});
