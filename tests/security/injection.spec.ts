import { startApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/test-client.js';
import { readCast } from './cast.js';
import { KnownIds, namesRow } from './known-ids.js';
import { Reach } from './reach.js';
import { bodyOf } from './request-bodies.js';
import { NO_BUSINESS_ID, pathOf, type Route, ROUTES } from './route-list.js';
import { Sight } from './sight.js';
import { WHO_MAY_ASK } from './who-may-ask.js';
import { readWorld } from './world.js';

/** Texts that mean something to SQL, patterns, JSON, paths, headers or terminals. */
const NASTY = [
  ...[`'`, `''`, `"`, `\\`, `\\'`, '%', '_', '%%', `' OR '1'='1`, `'; DROP TABLE person; --`],
  ...['$1', '$$', ':id', '{{x}}', '${x}', '<script>alert(1)</script>', '../../etc/passwd'],
  ...['\u0000', 'a\u0000b', '\u0001', '\u202e', '\ud800', 'Å\u030a', '👩‍🚀', 'ﬁ', '\r\nX: y', '\t'],
  ...[
    'null',
    'NaN',
    'Infinity',
    '1e309',
    '-1',
    '0x10',
    '[]',
    '{}',
    'true',
    ' ',
    'x'.repeat(10_000),
  ],
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$where'];
const CURSORS: readonly unknown[] = [
  ...[[], [null, null], [1, 2], ['x', 'y'], ['x'], [{}, {}], [[], []], null, 'x', { length: 2 }],
  ...[
    ['2026-01-01T00:00:00Z', 'x'],
    ['infinity', NOTHING()],
    [`' OR 1=1 --`, NOTHING()],
  ],
  ...[
    ['\u0000', NOTHING()],
    ['x'.repeat(300), NOTHING()],
    [1e308, NOTHING()],
    [null, NOTHING()],
  ],
  ...[
    ['2026-13-45', NOTHING()],
    ['x', 'y', NOTHING()],
    [null, 'y', NOTHING()],
    [1, 'y', null],
  ],
];

function NOTHING(): string {
  return '01900000-0000-7000-8000-0000000000fe';
}

type Who = 'staff' | 'administrator' | 'funder' | 'entrepreneur';

/** Somebody who may ask: staff, where staff may. */
function whoAsks({ path, permission }: Route): Who {
  const roles = WHO_MAY_ASK[permission] ?? ['manager'];
  if (roles.includes('manager') && !path.startsWith('/my')) return 'staff';
  const others: Who[] = ['entrepreneur', 'funder', 'administrator'];
  return others.find((who) => roles.includes(who)) ?? 'staff';
}

/** Whatever is sent: a right answer or a refusal that says why, never a failure. */
describe('what is sent', () => {
  let app: TestApp;
  let browsers: Record<Who, TestClient>;
  let ids: KnownIds;

  beforeAll(async () => {
    app = await startApp({ env: { LOG_LEVEL: 'error' } });
    const cast = await readCast(app.database);
    const world = await readWorld(app.database);
    ids = new KnownIds(new Sight(world, new Reach(world, cast.manager)));
    browsers = {
      staff: await signedIn(cast.manager),
      administrator: await signedIn(cast.administrator),
      funder: await signedIn(cast.funder),
      entrepreneur: await signedIn(cast.entrepreneur),
    };
  }, 180_000);
  afterAll(() => app.stop());

  const LISTS = ROUTES.filter(({ method, query }) => method === 'GET' && query.length > 0);
  const WRITING = ROUTES.filter(({ body, isPublic }) => body !== null && !isPublic);

  it('fails no list, by any value of any parameter', async () => {
    const wrong: string[] = [];
    for (const route of LISTS) {
      const { client, path } = askedBy(route);
      for (const { name } of route.query) {
        for (const value of NASTY) {
          const question = `${path}?${name}=${encoded(value)}`;
          wrong.push(...(await failure(client, 'GET', question)));
        }
        for (const question of [`${name}[]=a&${name}[]=b`, `${name}=a&${name}=b`, `${name}[x]=a`]) {
          wrong.push(...(await failure(client, 'GET', `${path}?${question}`)));
        }
      }
      for (const key of KEYS) {
        const answers = await failure(client, 'GET', `${path}?${key}=1`, [400]);
        wrong.push(...answers, ...(await failure(client, 'GET', `${path}?${key}[x]=1`, [400])));
      }
    }

    expect(wrong).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  }, 120_000);

  it('leads no list astray by a cursor', async () => {
    const wrong: string[] = [];
    for (const route of LISTS.filter(({ query }) => query.some(({ name }) => name === 'after'))) {
      const { client, path } = askedBy(route);
      for (const sort of ['', '&sort=name', '&sort=-enrolledOn', '&sort=municipality']) {
        if (sort !== '' && !route.query.some(({ name }) => name === 'sort')) continue;
        for (const values of CURSORS) {
          const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
          wrong.push(...(await failure(client, 'GET', `${path}?after=${cursor}${sort}`)));
        }
      }
    }

    expect(wrong).toEqual([]);
  }, 60_000);

  it('finds what was searched for, taken by the letter', async () => {
    const { client, path } = askedBy(LISTS.find(({ name }) => name.endsWith('/enterprises'))!);
    const found = async (search: string): Promise<{ name: string }[]> => {
      const rows: { name: string }[] = [];
      for (let after: string | null = ''; after !== null;) {
        const page = after === '' ? '' : `&after=${after}`;
        const { status, body } = await client.get(`${path}?limit=100${search}${page}`);
        expect([search, status]).toEqual([search, 200]);
        rows.push(...(body.items as { name: string }[]));
        after = body.next as string | null;
      }
      return rows;
    };
    const names = await found('');

    for (const text of [`'`, '%', '_', '\\', `' OR '1'='1`, '*', '.', 'o%a', '____', 'oy', 'Ä']) {
      const expected = names.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
      const rows = await found(`&search=${encoded(text)}`);
      expect([text, rows.length]).toEqual([text, expected.length]);
    }
  });

  it('fails no path', async () => {
    const wrong: string[] = [];
    for (const route of ROUTES.filter(({ params }) => params.length > 0)) {
      const { client } = askedBy(route);
      for (const value of NASTY.filter((text) => text.length < 100)) {
        const filled = Object.fromEntries(route.params.map((name) => [name, value]));
        const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(filled[name]!));
        const body = route.body ? {} : undefined;
        const answers = [200, 204, 400, 401, 403, 404, 409];
        wrong.push(...(await failure(client, route.method, path, answers, body)));
      }
    }

    expect(wrong).toEqual([]);
  }, 60_000);

  it('fails no body, by any value of any field', async () => {
    const wrong: string[] = [];
    for (const route of WRITING) {
      const { client, path, known } = askedBy(route);
      const right = bodyOf(route.body!, known);
      for (const [field, value] of Object.entries(right)) {
        const texts = typeof value === 'string' ? NASTY : NASTY.slice(0, 3);
        for (const wrongOne of [...texts, 1e308, -1, 0.5, [], [[]], {}, { x: 1 }, true]) {
          const body = { ...right, [field]: wrongOne };
          wrong.push(...(await failure(client, route.method, path, undefined, body)));
        }
      }
    }

    expect(wrong).toEqual([]);
  }, 120_000);

  it('takes no key that nobody asked for', async () => {
    const wrong: string[] = [];
    for (const route of WRITING) {
      const { client, path, known } = askedBy(route);
      const right = bodyOf(route.body!, known);
      for (const key of KEYS) {
        const text = JSON.stringify({ ...right, xx: { isAdmin: true } }).replace(
          '"xx"',
          `"${key}"`,
        );
        const reply = await raw(client, route, path, text);
        if (reply !== 400) wrong.push(`${route.name} with ${key}: ${reply}`);
      }
      const deep = `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
      for (const text of [deep, '', '{', '[]', '"x"', '1', '{"a":1}', '[{}]', '\u0000']) {
        const reply = await raw(client, route, path, text);
        if (reply !== 400) wrong.push(`${route.name} with ${text.slice(0, 40)}: ${reply}`);
      }
    }

    expect(wrong).toEqual([]);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  }, 60_000);

  /** Who asks a route, and with which ids of her own. */
  function askedBy(route: Route) {
    const names = [...route.params, 'enterpriseId', 'networkId', 'contactId', 'advisorId'];
    const known = ids.own(names.filter(namesRow));
    return {
      client: browsers[whoAsks(route)],
      path: pathOf(route, { ...known, businessId: NO_BUSINESS_ID }),
      known,
    };
  }

  async function failure(
    client: TestClient,
    method: Route['method'],
    path: string,
    expected?: readonly number[],
    body?: object,
  ): Promise<string[]> {
    const { status, text } = await client.send(method, path, body);
    const isRight = expected?.includes(status) ?? status < 500;
    if (isRight) return [];
    return [
      `${method} ${path.slice(0, 200)} ${JSON.stringify(body ?? null).slice(0, 300)}: ${status} ${text}`,
    ];
  }

  async function raw({ token, cookies }: TestClient, route: Route, path: string, text: string) {
    const { statusCode } = await app.api.inject({
      method: route.method,
      url: `/api${path}`,
      headers: {
        'content-type': 'application/json',
        'x-csrf-token': token,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      payload: text,
    });
    return statusCode;
  }

  async function signedIn(personId: string): Promise<TestClient> {
    const [person] = await app.rows<{ email: string }>(
      'SELECT email FROM person_identity WHERE person_id = $1',
      [personId],
    );
    return app.as(person!);
  }
});

/** As a URL carries it; half a character, which cannot be carried, as the bytes that somebody might send. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
}
