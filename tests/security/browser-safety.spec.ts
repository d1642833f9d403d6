import { startApp, type TestApp } from '../support/app.js';
import { TestClient, type TestReply } from '../support/test-client.js';

const ANSWERS = ['/session', '/programmes', '/nowhere', '/openapi.json', '/docs'];

function policyOf({ headers }: TestReply): Record<string, string[]> {
  const text = String(headers['content-security-policy']);
  const parts = text.split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources]));
}

/** What a browser is told, so that nothing foreign runs, frames or listens. */
describe.each([
  ['plain HTTP', 'http://localhost:3000', false],
  ['HTTPS', 'https://verso.example', true],
])('a browser over %s', (_, publicUrl, isSecure) => {
  let app: TestApp;
  beforeAll(async () => {
    const env = { PUBLIC_URL: publicUrl, LOG_LEVEL: 'error', TRUST_PROXY: isSecure ? '1' : '0' };
    app = await startApp({ env });
  });
  afterAll(() => app.stop());

  const cookiesOf = ({ headers }: TestReply): string[] =>
    [headers['set-cookie'] ?? []].flat().map(String);

  it.each(ANSWERS)('runs scripts of our own only, on %s', async (path) => {
    const policy = policyOf(await (await app.browser()).get(path));

    expect(policy).toMatchObject({
      'default-src': [`'self'`],
      'script-src': [`'self'`],
      'object-src': [`'none'`],
      'base-uri': [`'self'`],
      'form-action': [`'self'`],
      'frame-ancestors': [`'none'`],
      'connect-src': [`'self'`],
    });
    const sources = Object.entries(policy).filter(([name]) => name !== 'style-src');
    expect(sources.flatMap(([, values]) => values).join(' ')).not.toMatch(/unsafe|https?:|\*/);
    expect('upgrade-insecure-requests' in policy).toBe(isSecure);
  });

  it.each(ANSWERS)('guesses no types and asks for HTTPS where there is it, on %s', async (path) => {
    const { headers } = await (await app.browser()).get(path);

    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect('strict-transport-security' in headers).toBe(isSecure);
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('keeps cookies from scripts and other sites', async () => {
    const browser = new TestClient(app.api);
    const seen = await browser.get('/session');
    const signedIn = await browser.post('/session/demo', { email: await demoEmail() });

    const cookies = [...cookiesOf(seen), ...cookiesOf(signedIn)];
    const prefix = isSecure ? '__Host-verso-' : 'verso-';
    expect(signedIn.status).toBe(200);
    expect(cookies.length).toBeGreaterThanOrEqual(2);
    for (const cookie of cookies) {
      expect(cookie.startsWith(prefix)).toBe(true);
      expect(cookie).toMatch(/; Path=\/(;|$)/);
      expect(cookie).toContain('; HttpOnly');
      expect(cookie).toContain('; SameSite=Lax');
      expect(cookie.includes('; Secure')).toBe(isSecure);
      expect(cookie).not.toContain('Domain=');
    }
  });

  it('is never carried over into somebody else’s session', async () => {
    const attacker = await app.browser();
    await attacker.post('/session/demo', { email: await demoEmail() });
    const victim = await app.browser();
    for (const [name, value] of attacker.cookies) victim.cookies.set(name, value);
    await victim.get('/session');

    await victim.post('/session/demo', { email: await demoEmail(1) });

    const [mine, theirs] = [await attacker.get('/session'), await victim.get('/session')];
    expect(theirs.body.person.email).toBe(await demoEmail(1));
    expect(mine.body.person?.email).not.toBe(await demoEmail(1));
  });

  it('counts by its own address, whatever it says of others', async () => {
    const statuses = new Set<number>();
    const address = isSecure ? '203.0.113.8' : '203.0.113.7';
    const { token, cookies } = await app.browser();
    for (let nth = 0; nth < 70; nth += 1) {
      const { statusCode } = await app.api.inject({
        method: 'POST',
        url: '/api/session/password',
        remoteAddress: address,
        headers: {
          // the proxy, where there is one, adds whom it talks with
          'x-forwarded-for': `198.51.100.${nth}${isSecure ? `, ${address}` : ''}`,
          'x-csrf-token': token,
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        payload: { email: `nobody-${nth}@posti.example`, password: 'x' },
      });
      statuses.add(statusCode);
    }

    expect([...statuses].sort()).toEqual([401, 429]);
  });

  async function demoEmail(nth = 0): Promise<string> {
    const { body } = await (await app.browser()).get('/session');
    return (body as { demoAccounts: { email: string }[] }).demoAccounts[nth]!.email;
  }
});
