import { startApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/test-client.js';
import { bodyOf } from './request-bodies.js';
import { pathOf, type Route, ROUTES } from './route-list.js';
import { TOLD_BY_SERVERS } from './who-may-ask.js';

const NOTHING = '01900000-0000-7000-8000-0000000000fe';
const CLOSED = ROUTES.filter(({ isPublic }) => !isPublic);
const UNSAFE = ROUTES.filter(
  ({ method, name }) => method !== 'GET' && !TOLD_BY_SERVERS.includes(name),
);
/** The contract itself and the page to try it: they name nobody, and need nobody. */
const BESIDES = /^\/api\/(docs|openapi\.json)|^\*$|^\/\*?$/;

/** Who has no session, and who has no token, gets nowhere: on every route of the contract. */
describe('strangers', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { LOG_LEVEL: 'error' } });
  });
  afterAll(() => app.stop());

  const send = (browser: TestClient, route: Route) => {
    const ids = Object.fromEntries(route.params.map((name) => [name, NOTHING]));
    const body = route.body ? bodyOf(route.body, { personId: NOTHING }) : undefined;
    return browser.send(route.method, pathOf(route, ids), body);
  };
  const told = async (browser: TestClient, routes: readonly Route[]): Promise<string[]> => {
    const answers: string[] = [];
    for (const route of routes) {
      const { status, body } = await send(browser, route);
      answers.push(`${status} ${(body as { code: string } | null)?.code}`);
    }
    return answers;
  };
  const all = (routes: readonly Route[], answer: string): string[] => routes.map(() => answer);

  it('are asked to sign in, before anything else is looked at', async () => {
    const answers = await told(await app.browser(), CLOSED);

    expect(CLOSED.length).toBeGreaterThan(45);
    expect(answers).toEqual(all(CLOSED, '401 session.required'));
  });

  it('are asked to sign in when their cookie is made up', async () => {
    const browser = await app.browser();
    browser.cookies.set('verso-session', 'a'.repeat(32) + '.' + 'b'.repeat(43));

    expect(await told(browser, CLOSED)).toEqual(all(CLOSED, '401 session.required'));
  });

  it.each(TOLD_BY_SERVERS)('tell nothing but a form, by their own word: %s', async (name) => {
    const route = ROUTES.find((one) => one.name === name)!;
    const browser = await app.browser();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answers = [
      await browser.send(route.method, route.path),
      await browser.send(route.method, route.path, { logout_token: 'x' }),
      await browser.send(route.method, route.path, undefined, form),
    ];

    // no issuer here, so nobody's word counts
    expect(answers.map(({ status }) => status)).toEqual([415, 415, 400]);
    expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual(
      answers.map(() => undefined),
    );
  });

  it.each([
    ['no token', () => ''],
    ['a made-up token', () => 'abcdefgh-0123456789012345678901234567'],
  ])('change nothing with %s, signed in or not', async (_, token) => {
    const [{ email }] = (await app.rows<{ email: string }>(
      `SELECT email FROM person_identity JOIN role_grant USING (person_id) WHERE role = 'manager' LIMIT 1`,
    )) as [{ email: string }];
    for (const browser of [await app.browser(), await app.as({ email })]) {
      browser.token = token();
      expect(await told(browser, UNSAFE)).toEqual(all(UNSAFE, '403 csrf.invalid'));
    }
  });

  it('find no way besides the contract', () => {
    const fastify = app.api.getHttpAdapter().getInstance();
    const served = routesOf(fastify.printRoutes({ commonPrefix: false }));
    const known = new Set(ROUTES.map(({ name }) => name.replace(/\{(\w+)\}/g, ':$1')));
    const others = served.filter(
      (name) => !known.has(name.replace('HEAD ', 'GET ')) && !BESIDES.test(name.split(' ')[1]!),
    );

    expect(served.length).toBeGreaterThanOrEqual(ROUTES.length);
    expect(others).toEqual([]);
  });

  it('find no other method', async () => {
    const browser = await app.browser();
    for (const method of ['PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'] as const) {
      const reply = await app.api.inject({ method: method as 'PATCH', url: '/api/programmes' });
      expect([method, [403, 404].includes(reply.statusCode)]).toEqual([method, true]);
    }
    expect((await browser.get('/session')).status).toBe(200);
  });
});

/** `METHOD /path` of every leaf in Fastify's drawing of its routes. */
function routesOf(tree: string): string[] {
  const path: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const found = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!found) return [];
    const [, indent = '', part = '', methods] = found;
    path.length = indent.length / 4;
    path.push(part);
    return methods?.split(', ').map((method) => `${method} ${path.join('')}`) ?? [];
  });
}
