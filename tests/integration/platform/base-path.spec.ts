import { startApp, type TestApp } from '../../support/app.js';

let app: TestApp;
afterEach(() => app.stop());

const startedAt = async (url: string): Promise<void> => {
  app = await startApp({ env: { PUBLIC_URL: url, TRUST_PROXY: '1' } });
};
const ask = (url: string) =>
  app.api.inject({ method: 'GET', url, headers: { 'x-forwarded-proto': 'https' } });

const ADDRESSES: readonly (readonly [string, number])[] = [
  ['/verso/api/session', 200],
  ['/verso/api/session?x=1', 200],
  // The proxy has taken the path away.
  ['/api/session', 200],
  ['/verso/api/nothing', 404],
  ['/versoa/api/session', 404],
  ['/verso/verso/api/session', 404],
];

describe('under a path of its host', () => {
  it('everything is answered below it, with cookies of its own', async () => {
    await startedAt('https://palvelut.example/verso/');

    const answers = [];
    for (const [url] of ADDRESSES) answers.push([url, (await ask(url)).statusCode]);
    const { cookies } = await ask('/verso/api/session');

    expect(answers).toEqual(ADDRESSES);
    expect(cookies).toEqual([
      expect.objectContaining({ name: '__Host-verso-csrf.verso', path: '/', secure: true }),
    ]);
  });

  it('links in mails lead below it', async () => {
    await startedAt('http://palvelut.example/verso');
    const person = await app.people.administrator();
    const browser = await app.as(person);
    await app.work();
    const [mail] = await app.rows<{ id: string }>('SELECT id FROM mail_message');

    const { body } = await browser.get(`/mails/${mail?.id ?? ''}`);

    expect(body.text).toContain('http://palvelut.example/verso/sign-in/link#');
  });
});

describe('with the host to itself', () => {
  it('its cookies are tied to the host', async () => {
    await startedAt('https://verso.example');

    const { cookies } = await ask('/api/session');

    expect(cookies).toEqual([expect.objectContaining({ name: '__Host-verso-csrf', path: '/' })]);
    expect((await ask('/verso/api/session')).statusCode).toBe(404);
  });
});
