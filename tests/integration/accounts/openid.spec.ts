import { startApp, type TestApp } from '../../support/app.js';
import { CLIENT, TestIssuer } from '../../support/openid-issuer.js';
import type { TestClient } from '../../support/test-client.js';

const PUBLIC_URL = 'http://localhost:3000';
const FIRM = 'kunta.example';

describe('signing in through an organisation', () => {
  let issuer: TestIssuer;
  let app: TestApp;
  let programmeCode: string;
  let programmeId: string;
  let count = 0;

  const settings = (code: string) => ({
    PUBLIC_URL,
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_NAME: 'Kunnan tunnus',
    OIDC_ROLES: `admins=administrator; advisors=advisor:${code}; lost=advisor:NO-SUCH`,
    OIDC_TRUSTED_DOMAINS: FIRM,
  });

  beforeAll(async () => {
    issuer = new TestIssuer(PUBLIC_URL);
    await issuer.start();
    const first = await startApp();
    programmeId = await first.people.programme();
    await first.stop();
    programmeCode = `P-${programmeId}`;
    app = await startApp({ env: settings(programmeCode) });
  });
  afterAll(async () => {
    await app.stop();
    await issuer.stop();
  });

  /** Somebody at the issuer, who comes next. */
  function somebody(groups: string[] = ['advisors'], domain = FIRM, verified = true): string {
    count += 1;
    const id = `subject-${count}`;
    const email = `${id}@${domain}`;
    issuer.accounts.set(id, { email, email_verified: verified, name: `Outi ${count}`, groups });
    issuer.current = id;
    return email;
  }

  const begin = async (browser: TestClient, next = '/settings'): Promise<string> => {
    const reply = await browser.get(`/session/openid?next=${encodeURIComponent(next)}`);
    expect(reply.status).toBe(302);
    return String(reply.headers['location']);
  };
  const comeBack = async (browser: TestClient, address: string): Promise<string> => {
    const reply = await browser.get(address.replace(`${PUBLIC_URL}/api`, ''));
    expect(reply.status).toBe(302);
    return String(reply.headers['location']);
  };
  async function signIn(browser: TestClient, next?: string): Promise<string> {
    return comeBack(browser, await issuer.visit(await begin(browser, next)));
  }
  const refusal = (code: string): string => `/sign-in?refused=${code}`;
  const viewOf = async (browser: TestClient) => (await browser.get('/session')).body;
  const knownAs = (email: string) =>
    app.rows<{ person_id: string }>('SELECT person_id FROM person_identity WHERE email = $1', [
      email,
    ]);

  it('is offered where there is an issuer', async () => {
    expect((await viewOf(await app.browser())).organisationSignIn).toBe('Kunnan tunnus');
  });

  it('lets a new colleague in with the role of her group, and goes on to where she wanted to', async () => {
    const email = somebody();
    const browser = await app.browser();

    const next = await signIn(browser, '/settings?x=1');

    const { person, grants } = await viewOf(browser);
    expect(next).toBe('/settings?x=1');
    expect(person).toMatchObject({ email, name: `Outi ${count}` });
    expect(grants).toMatchObject([{ role: 'advisor', programmeId }]);
    const [row] = await knownAs(email);
    const trail = await app.rows<{ action: string }>(
      `SELECT action FROM audit_event WHERE subject_id = $1 OR details ->> 'personId' = $1::text ORDER BY at, id`,
      [row?.person_id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'openid.created',
      'grant.add',
      'session.open',
    ]);
  });

  it('lets roles follow the claim at each sign-in, and leaves those that people gave', async () => {
    const email = somebody(['advisors']);
    await signIn(await app.browser());
    const [{ person_id: id } = { person_id: '' }] = await knownAs(email);
    const own = await app.people.programme();
    await app.people.grant({ id, name: '', email }, 'manager', own);
    issuer.accounts.set(issuer.current, { email, email_verified: true, groups: ['admins'] });
    const browser = await app.browser();
    await signIn(browser);
    const first = await viewOf(browser);
    issuer.accounts.set(issuer.current, { email, email_verified: false, groups: [] });
    await signIn(browser);
    const second = await viewOf(browser);

    const roles = (view: { grants: { role: string }[] }) =>
      view.grants.map(({ role }) => role).sort();
    expect(roles(first)).toEqual(['administrator', 'manager']);
    expect(roles(second)).toEqual(['manager']);
  });

  it('lets nobody in when the claim takes the last role', async () => {
    const email = somebody();
    await signIn(await app.browser());
    issuer.accounts.set(issuer.current, { email, email_verified: true, groups: ['others'] });
    const browser = await app.browser();

    expect(await signIn(browser)).toBe(refusal('sign-in.no-role'));
    expect((await viewOf(browser)).person).toBeNull();
  });

  it.each([
    ['an address that is not verified', ['advisors'], false, 'openid.email-unverified'],
    ['a group that gives nothing', ['others'], true, 'openid.no-role'],
    ['no group', [], true, 'openid.no-role'],
  ])('makes no account for %s', async (_, groups, verified, code) => {
    const email = somebody(groups, FIRM, verified);

    expect(await signIn(await app.browser())).toBe(refusal(code));
    expect(await knownAs(email)).toEqual([]);
  });

  it('gives nothing for a programme that is not there', async () => {
    somebody(['lost']);

    expect(await signIn(await app.browser())).toBe(refusal('sign-in.no-role'));
  });

  it('links an account that exists only where the issuer is trusted with its address', async () => {
    const trusted = await app.people.advisor({ email: somebody() });
    const browser = await app.browser();
    await signIn(browser);
    const foreign = somebody(['admins'], 'muu.example');
    await app.people.advisor({ email: foreign });
    const other = await app.browser();

    expect((await viewOf(browser)).person).toMatchObject({ id: trusted.id });
    expect(await signIn(other)).toBe(refusal('openid.not-linked'));
    expect((await viewOf(other)).person).toBeNull();
  });

  it('refuses a state that is not this browser’s, and one that is used', async () => {
    somebody();
    const browser = await app.browser();
    const back = await issuer.visit(await begin(browser));
    const wrong = await comeBack(await app.browser(), back);
    const changed = await comeBack(await app.browser(), back.replace(/state=[^&]+/, 'state=other'));
    const right = await comeBack(browser, back);
    const again = await comeBack(browser, back);

    expect([wrong, changed, right, again]).toEqual([
      refusal('openid.expired'),
      refusal('openid.expired'),
      '/settings',
      refusal('openid.expired'),
    ]);
  });

  it('takes one of two that come back at the same time', async () => {
    somebody();
    const browser = await app.browser();
    const back = await issuer.visit(await begin(browser));
    const twin = app.browserWith(browser);

    const ends = await Promise.all([comeBack(browser, back), comeBack(twin, back)]);

    expect(ends.sort()).toEqual(['/settings', refusal('openid.expired')]);
  });

  it('makes one account of two first sign-ins at the same time', async () => {
    const email = somebody();
    const browsers = [await app.browser(), await app.browser()];
    const backs: string[] = [];
    for (const browser of browsers) backs.push(await issuer.visit(await begin(browser)));

    const ends = await Promise.all(browsers.map((one, nth) => comeBack(one, backs[nth] ?? '')));

    expect(ends).toEqual(['/settings', '/settings']);
    expect(await knownAs(email)).toHaveLength(1);
  });

  it.each([
    ['nonce', /nonce=[^&]+/, 'nonce=another'],
    ['proof key', /code_challenge=[^&]+/, `code_challenge=${'A'.repeat(43)}`],
  ])('refuses a token of another %s', async (_, part, instead) => {
    const email = somebody();
    const browser = await app.browser();
    const address = (await begin(browser)).replace(part, instead);

    expect(await comeBack(browser, await issuer.visit(address))).toBe(refusal('openid.failed'));
    expect(await knownAs(email)).toEqual([]);
  });

  it('refuses a made-up code, and says when it was called off', async () => {
    somebody();
    const browser = await app.browser();
    const back = await issuer.visit(await begin(browser));
    const failed = await comeBack(browser, back.replace(/code=[^&]+/, 'code=made-up'));
    const state = /state=([^&]+)/.exec(await begin(browser))?.[1] ?? '';
    const iss = encodeURIComponent(issuer.url);
    const callback = `${PUBLIC_URL}/api/session/openid/callback`;
    const cancelled = await comeBack(
      browser,
      `${callback}?error=access_denied&state=${state}&iss=${iss}`,
    );

    expect([failed, cancelled]).toEqual([refusal('openid.failed'), refusal('openid.cancelled')]);
  });

  it('is over after ten minutes', async () => {
    somebody();
    const browser = await app.browser();
    const back = await issuer.visit(await begin(browser));
    app.clock.moveTo(new Date(app.clock.nowMs() + 11 * 60_000).toISOString());

    expect(await comeBack(browser, back)).toBe(refusal('openid.expired'));
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'settings'])(
    'goes on to no other place than Verso: %s',
    async (next) => {
      somebody();

      expect(await signIn(await app.browser(), next)).toBe('/');
    },
  );

  it('begins in one process and ends in another', async () => {
    somebody();
    const other = await startApp({ env: settings(programmeCode) });
    other.clock.moveTo(app.clock.now().toISOString());
    const browser = await app.browser();
    const back = await issuer.visit(await begin(browser));
    const there = other.browserWith(browser);

    expect(await comeBack(there, back)).toBe('/settings');
    expect((await viewOf(there)).person).not.toBeNull();
    await other.stop();
  });

  it('signs out of the organisation too', async () => {
    somebody();
    const browser = await app.browser();
    await signIn(browser);
    await viewOf(browser);

    const { body } = await browser.delete('/session');

    const leave = new URL(body.leaveAt as string);
    expect(leave.origin).toBe(issuer.url);
    expect(leave.searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect(leave.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/sign-in`);
    expect((await viewOf(browser)).person).toBeNull();
  });

  it('goes on after the issuer has changed its keys', async () => {
    somebody();
    await signIn(await app.browser());
    await issuer.rotate();
    const browser = await app.browser();

    expect(await signIn(browser)).toBe('/settings');
  });

  it('leaves the other ways in open while the issuer is down', async () => {
    const { email } = await app.people.advisor();
    await issuer.stop();
    const away = await begin(await app.browser());
    const browser = await app.as({ email });
    const out = await browser.delete('/session');
    await issuer.start();

    expect(away).toBe(refusal('openid.unavailable'));
    expect(out.body).toEqual({ leaveAt: null });
  });

  it('is not there without an issuer', async () => {
    const plain = await startApp();
    const browser = await plain.browser();
    const view = await viewOf(browser);
    const reply = await browser.get('/session/openid');
    await plain.stop();

    expect(view.organisationSignIn).toBeNull();
    expect(reply.headers['location']).toBe(refusal('openid.not-found'));
  });
});
