import { startApp, type TestApp } from '../../support/app.js';
import { CLIENT, TestIssuer } from '../../support/openid-issuer.js';
import type { TestClient, TestReply } from '../../support/test-client.js';

const PUBLIC_URL = 'http://localhost:3000';
const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };

type Claims = Readonly<Record<string, unknown>>;

interface Visitor {
  readonly subject: string;
  readonly browser: TestClient;
  /** Of the issuer, in the same browser. */
  readonly cookies: Map<string, string>;
}

/** Signing out at the organisation ends what is open here, by a notice from server to server. */
describe('signing out at the organisation', () => {
  let issuer: TestIssuer;
  let app: TestApp;
  let count = 0;

  beforeAll(async () => {
    issuer = new TestIssuer(PUBLIC_URL);
    await issuer.start();
    app = await startApp({
      env: {
        ...{ PUBLIC_URL, OIDC_ISSUER: issuer.url },
        ...{ OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
        OIDC_ROLES: 'admins=administrator',
      },
    });
  });
  afterAll(async () => {
    await app.stop();
    await issuer.stop();
  });
  beforeEach(() => {
    issuer.notices.length = 0;
  });

  function somebody(): string {
    count += 1;
    const subject = `subject-${count}`;
    const email = `${subject}@kunta.example`;
    issuer.accounts.set(subject, { email, email_verified: true, groups: ['admins'] });
    return subject;
  }

  async function signIn(subject = somebody()): Promise<Visitor> {
    issuer.current = subject;
    const [browser, cookies] = [await app.browser(), new Map<string, string>()];
    const away = await browser.get('/session/openid');
    const back = await issuer.visit(String(away.headers['location']), cookies);
    await browser.get(back.replace(`${PUBLIC_URL}/api`, ''));
    expect(await isIn({ browser })).toBe(true);
    return { subject, browser, cookies };
  }
  const isIn = async ({ browser }: Pick<Visitor, 'browser'>): Promise<boolean> =>
    (await browser.get('/session')).body.person !== null;

  /** From the issuer's server, which has no cookies and no token of ours. */
  const tell = async (
    body: string,
    type = 'application/x-www-form-urlencoded',
  ): Promise<Pick<TestReply, 'status' | 'headers' | 'text'>> => {
    const { statusCode, headers, payload } = await app.api.inject({
      method: 'POST',
      url: '/api/session/openid/logout',
      headers: { 'content-type': type },
      payload: body,
    });
    return { status: statusCode, headers, text: payload };
  };
  const tellToken = (token: string) =>
    tell(new URLSearchParams({ logout_token: token }).toString());
  const tellNotice = () => tell(issuer.notices[0]?.body ?? '');
  const codeOf = ({ status, text }: Pick<TestReply, 'status' | 'text'>): string =>
    `${status} ${text === '' ? '' : (JSON.parse(text) as { code: string }).code}`;
  const now = (): number => Math.floor(Date.now() / 1_000);
  const claims = (subject: string) => ({
    ...{ iss: issuer.url, aud: CLIENT.id, iat: now(), exp: now() + 120 },
    ...{ jti: crypto.randomUUID(), sub: subject, events: EVENTS },
  });

  it('ends the session that began there, and no other', async () => {
    const here = await signIn();
    const [elsewhere, other] = [await signIn(here.subject), await signIn()];
    const { body: view } = await here.browser.get('/session');
    await issuer.signOut(here.cookies);

    expect(issuer.notices.map(({ url }) => url)).toEqual([
      `${PUBLIC_URL}/api/session/openid/logout`,
    ]);
    const reply = await tellNotice();

    expect([reply.status, reply.text, reply.headers['cache-control']]).toEqual([
      ...[200, '', 'no-store'],
    ]);
    expect(await Promise.all([here, elsewhere, other].map(isIn))).toEqual([false, true, true]);
    const trail = await app.rows<{ action: string; details: object }>(
      `SELECT action, details FROM audit_event WHERE subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1`,
      [view.person.id],
    );
    expect(trail).toEqual([{ action: 'session.end', details: { way: 'openid' } }]);
  });

  it('takes a notice once', async () => {
    const { cookies, subject } = await signIn();
    await issuer.signOut(cookies);
    const [first, twin] = await Promise.all([tellNotice(), tellNotice()]);
    const again = await signIn(subject);
    const replayed = await tellNotice();

    expect([first, twin].map(codeOf).sort()).toEqual(['200 ', '400 openid.notice-used']);
    expect(codeOf(replayed)).toBe('400 openid.notice-used');
    expect(await isIn(again)).toBe(true);
  });

  it('ends all that somebody has open by it, when no session is named', async () => {
    const visitors = [await signIn()];
    visitors.push(await signIn(visitors[0]!.subject), await signIn());
    const [{ subject }] = visitors as [Visitor];
    const plain = await app.as({ email: `${subject}@kunta.example` });
    const reply = await tellToken(await issuer.sign(claims(subject)));

    expect(codeOf(reply)).toBe('200 ');
    expect(await Promise.all(visitors.map(isIn))).toEqual([false, false, true]);
    expect(await isIn({ browser: plain })).toBe(true);
  });

  it('has nothing to end where nobody is signed in', async () => {
    expect(codeOf(await tellToken(await issuer.sign(claims('nobody'))))).toBe('200 ');
  });

  const WRONG: [string, (right: Claims) => Claims, { typ?: string; alg?: string }?][] = [
    ['of another issuer', (right) => ({ ...right, iss: 'https://other.example' })],
    ['for another client', (right) => ({ ...right, aud: 'other' })],
    ['that is old', (right) => ({ ...right, iat: now() - 600, exp: undefined })],
    ['that has expired', (right) => ({ ...right, exp: now() - 120 })],
    ['from the future', (right) => ({ ...right, iat: now() + 600, exp: now() + 900 })],
    ['without a time', (right) => ({ ...right, iat: undefined })],
    ['without an id', (right) => ({ ...right, jti: undefined })],
    ['without an event', (right) => ({ ...right, events: undefined })],
    ['of another event', (right) => ({ ...right, events: { other: {} } })],
    ['of nobody', (right) => ({ ...right, sub: undefined })],
    ['with a nonce', (right) => ({ ...right, nonce: 'n' })],
    ['of another type', (right) => right, { typ: 'at+jwt' }],
    ['signed with the client’s secret', (right) => right, { alg: 'HS256' }],
  ];
  it.each(WRONG)('refuses a notice %s', async (_, change, header = {}) => {
    const visitor = await signIn();
    const token = await issuer.sign(change(claims(visitor.subject)), header);

    expect(codeOf(await tellToken(token))).toBe('400 openid.notice-invalid');
    expect(await isIn(visitor)).toBe(true);
  });

  it('refuses what the issuer has not signed', async () => {
    const visitor = await signIn();
    const token = await issuer.sign(claims(visitor.subject));
    const [header = '', body = ''] = token.split('.');
    const none = Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url');
    const foreign = new TestIssuer(PUBLIC_URL);
    const byOthers = await foreign.sign(claims(visitor.subject));
    const made = [`${header}.${body}.AAAA`, `${none}.${body}.`, byOthers, 'x', ''];

    for (const one of made) {
      expect(codeOf(await tellToken(one))).toBe('400 openid.notice-invalid');
    }
    expect(await isIn(visitor)).toBe(true);
  });

  it('takes a form with a token, and nothing else', async () => {
    const token = await issuer.sign(claims('nobody'));
    const answers = [
      await tell(''),
      await tell('logout_token=a&logout_token=b'),
      await tell(JSON.stringify({ logout_token: token }), 'application/json'),
      await tell(token, 'text/plain'),
      await tell(token, ''),
      await tell(`logout_token=${token}&more=is-ignored`),
    ];

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 415, 415, 415, 200]);
  });

  it('acts for nobody: neither the cookies nor the token of who asks count', async () => {
    const visitor = await signIn();
    const reply = await visitor.browser.send('POST', '/session/openid/logout', undefined, {
      'content-type': 'application/x-www-form-urlencoded',
    });

    expect(reply.status).toBe(400);
    expect(reply.headers['set-cookie']).toBeUndefined();
    expect(await isIn(visitor)).toBe(true);
  });

  it('says that it could not tell, while the issuer is down', async () => {
    const visitor = await signIn();
    const token = await issuer.sign(claims(visitor.subject));
    await issuer.stop();
    const down = await tellToken(token);
    await issuer.start();
    const up = await tellToken(token);

    expect([down, up].map(codeOf)).toEqual(['503 openid.unavailable', '200 ']);
    expect(await isIn(visitor)).toBe(false);
  });

  it('is not there without an issuer', async () => {
    const plain = await startApp();
    const { statusCode } = await plain.api.inject({
      method: 'POST',
      url: '/api/session/openid/logout',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'logout_token=x',
    });
    await plain.stop();

    expect(statusCode).toBe(404);
  });
});
