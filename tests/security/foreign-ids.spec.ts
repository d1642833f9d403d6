import { startApp, type TestApp } from '../support/app.js';
import { RegisterServer } from '../support/register-server.js';
import type { TestReply } from '../support/test-client.js';
import { type Account, signInAll } from './accounts.js';
import { layEdgeCases } from './edge-cases.js';
import { type Ids, KnownIds, namesRow } from './known-ids.js';
import { A_COMPANY, bodyOf, idFields } from './request-bodies.js';
import { pathOf, type Route, ROUTES } from './route-list.js';
import { readWorld, type World } from './world.js';

/** A request with ids that the person may not know, and the same with ids of nothing. */
interface Pair {
  readonly hidden: Ids;
  readonly absent: Ids;
}

const absentId = (): string => crypto.randomUUID();
const UUID = /^[0-9a-f-]{36}$/;
/** Looking up by Business ID tells, by design, whether Verso knows the firm. */
const ASKED_BY_PATH = ROUTES.filter(
  ({ isPublic, params, body, query }) =>
    !isPublic &&
    !params.includes('businessId') &&
    [...params, ...(body ? idFields(body) : []), ...query.map(({ name }) => name)].some(namesRow),
);

/** Every account × every route: a row that is hidden is answered as one that is not there. */
describe('ids of others', () => {
  let app: TestApp;
  let register: RegisterServer;
  let world: World;
  let accounts: Account[];

  beforeAll(async () => {
    register = await RegisterServer.start();
    register.knowOnly(A_COMPANY, 'Seitsikko Oy');
    app = await startApp({ env: { LOG_LEVEL: 'error', REGISTER_URL: register.url } });
    const edgeCases = await layEdgeCases(app.database);
    world = await readWorld(app.database);
    const names = [
      ...['advisor of two', 'entrepreneur of two', 'administrator and advisor'],
      'entrepreneur and coordinator',
    ];
    const others = edgeCases
      .filter(({ name }) => names.includes(name))
      .map(({ name }) => `${name.replaceAll(' ', '-')}@edge.example`);
    accounts = await signInAll(app, world, others);
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    await register.stop();
  });

  it('are answered as ids of nothing, on every route', async () => {
    const wrong: string[] = [];
    const tried = new Map<string, number>();
    for (const account of accounts) {
      for (const route of ASKED_BY_PATH) {
        for (const { hidden, absent } of pairsOf(account, route)) {
          const answers = [await send(account, route, hidden), await send(account, route, absent)];
          const [first, second] = [told(answers[0]!, hidden), told(answers[1]!, absent)];
          const secrets = account.secrets.in(answers[0]!.text, JSON.stringify(hidden));
          tried.set(route.name, (tried.get(route.name) ?? 0) + 1);
          if (first !== second || answers[0]!.status >= 500 || secrets.length > 0) {
            wrong.push(
              `${account.name} × ${route.name} ${JSON.stringify(hidden)}: ${first} for ${second}`,
            );
          }
        }
      }
    }

    expect(wrong).toEqual([]);
    expect(ASKED_BY_PATH.filter(({ name }) => !tried.has(name)).map(({ name }) => name)).toEqual(
      [],
    );
    expect([...tried.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1_000);
  }, 360_000);

  function pairsOf({ sight }: Account, route: Route): Pair[] {
    const known = new KnownIds(sight);
    const fields = [
      ...route.params,
      ...(route.body ? idFields(route.body).map((name) => name.replace(/Ids$/, 'Id')) : []),
      ...route.query.map(({ name }) => name),
    ].filter(namesRow);
    const own = known.own(fields);
    return fields.flatMap((name) =>
      known.hidden(name).flatMap((row) => {
        const around = only(known.around(name, row), fields);
        const alone = { [name]: around[name]! };
        return [alone, around].map((secret) => pairOf(own, secret, known));
      }),
    );
  }

  async function send({ client }: Account, route: Route, ids: Ids): Promise<TestReply> {
    const query = route.query
      .filter(({ name }) => name in ids)
      .map(({ name }) => `${name}=${ids[name]}`);
    const path = `${pathOf(route, ids)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
    return client.send(route.method, path, route.body ? bodyOf(route.body, ids) : undefined);
  }
});

/** Hidden ids in the place of one's own; and ids of nothing in the place of the hidden ones. */
function pairOf(own: Ids, secret: Ids, known: KnownIds): Pair {
  const nothing = Object.fromEntries(
    Object.entries(secret).map(([name, id]) => [name, known.knows(id) ? id : absentId()]),
  );
  return { hidden: { ...own, ...secret }, absent: { ...own, ...nothing } };
}

const only = (ids: Ids, names: readonly string[]): Ids =>
  Object.fromEntries(
    Object.entries(ids).filter(([name, id]) => names.includes(name) && UUID.test(id)),
  );

/** Status and body without what differs by nature: the request's own id, and the ids asked with. */
function told({ status, text }: TestReply, ids: Ids): string {
  const named = Object.entries(ids).reduce((told, [name, id]) => told.replaceAll(id, name), text);
  return `${status} ${named.replace(/"requestId":"[^"]*"/, '')}`.slice(0, 300);
}
