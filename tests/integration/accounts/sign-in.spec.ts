import { startApp, type TestApp } from '../../support/app.js';

describe('signing in by mail', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.stop());

  it('lets in whoever types the code, once', async () => {
    const person = await app.people.advisor();
    const browser = await app.browser();
    await browser.post('/session/code-request', { email: person.email.toUpperCase() });
    const code = await app.codeFor(person.email);

    const first = await browser.post('/session/code', { email: person.email, code });
    const second = await (await app.browser()).post('/session/code', { email: person.email, code });

    expect(first).toMatchObject({ status: 200, body: { person: { name: person.name } } });
    expect(first.body.grants).toMatchObject([{ role: 'advisor', programmeLabel: {} }]);
    expect(second).toMatchObject({ status: 401, body: { code: 'sign-in.code-wrong' } });
  });

  it('lets in whoever opens the link, once', async () => {
    const person = await app.people.advisor();
    const browser = await app.browser();
    await browser.post('/session/code-request', { email: person.email });
    const token = await app.linkTokenFor(person.email);

    const first = await browser.post('/session/link', { token });
    const second = await (await app.browser()).post('/session/link', { token });

    expect(first.status).toBe(200);
    expect(second).toMatchObject({ status: 401, body: { code: 'sign-in.link-invalid' } });
  });
});
