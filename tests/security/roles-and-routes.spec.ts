import { startApp, type TestApp } from '../support/app.js';
import { RegisterServer } from '../support/register-server.js';
import type { TestReply } from '../support/test-client.js';
import { type Account, signInAll } from './accounts.js';
import { layEdgeCases } from './edge-cases.js';
import { type Ids, KnownIds, namesNothing, namesRow } from './known-ids.js';
import { isInFile } from './own-file.js';
import { A_COMPANY, A_FILE, bodyOf, idFields, questionsOf } from './request-bodies.js';
import { NO_BUSINESS_ID, pathOf, type Route, ROUTES } from './route-list.js';
import { WHO_MAY_ASK } from './who-may-ask.js';
import { readWorld, rowsOf, type World } from './world.js';

const CLOSED = ROUTES.filter(({ isPublic, isEndless }) => !isPublic && !isEndless);
const WRITING = CLOSED.filter(({ method }) => method !== 'GET');
const NOTHING = '01900000-0000-7000-8000-0000000000fe';
const UPLOAD = 'application/octet-stream';
/** Takes nothing but the sender's own address, typed: whoever sends it is gone. */
const TYPED_ONLY = 'POST /api/settings/account/close';

/** Every account × every route that asks for somebody: who may ask, and what a right request gets. */
describe('roles and routes', () => {
  let app: TestApp;
  let register: RegisterServer;
  let world: World;
  let accounts: Account[];
  /** What anybody reads who opens the page: the accounts of the demo. */
  let openToAll: string;

  beforeAll(async () => {
    register = await RegisterServer.start();
    register.knowOnly(A_COMPANY, 'Seitsikko Oy');
    app = await startApp({ env: { LOG_LEVEL: 'error', REGISTER_URL: register.url } });
    const others = await layEdgeCases(app.database);
    world = await readWorld(app.database);
    const emails = others.map(({ name }) => `${name.replaceAll(' ', '-')}@edge.example`);
    openToAll = (await (await app.browser()).get('/session')).text;
    accounts = await signInAll(
      app,
      world,
      emails.filter((email) => !email.startsWith('former')),
    );
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    await register.stop();
  });

  it('are known: permissions in who-may-ask.ts, names of ids in known-ids.ts', () => {
    const permissions = CLOSED.filter(({ permission }) => !(permission in WHO_MAY_ASK));
    const names = CLOSED.flatMap(({ params, body }) => [
      ...params,
      ...(body ? idFields(body) : []),
    ]).map((name) => name.replace(/Ids$/, 'Id'));

    expect(permissions.map(({ name, permission }) => `${name} -> ${permission}`)).toEqual([]);
    expect(names.filter((name) => !namesRow(name) && !namesNothing(name))).toEqual([]);
  });

  it('meet only where the role may ask', async () => {
    const wrong: string[] = [];
    for (const account of accounts) {
      const roles = rolesOf(account);
      for (const route of CLOSED) {
        const reply = await ask(account, route, {}, route.body ? {} : undefined);
        const isAllowed = WHO_MAY_ASK[route.permission]?.some((role) => roles.has(role)) ?? false;
        const isRefused = reply.status === 403 && reply.body.code === 'action.forbidden';
        if (isRefused === isAllowed || reply.status === 401) {
          wrong.push(`${account.name} × ${route.name}: ${reply.status} ${reply.text}`);
        }
        wrong.push(...faultsOf(account, route, reply));
      }
    }

    expect(wrong).toEqual([]);
    expect(accounts.length).toBeGreaterThan(10);
  }, 120_000);

  it('take what the contract asks for, and tell nothing that is hidden', async () => {
    const wrong: string[] = [];
    const taken = new Set<string>();
    const refused = new Map<string, string>();
    for (const account of [...accounts].sort(ownersFirst)) {
      const known = new KnownIds(account.sight);
      for (const route of WRITING) {
        const names = [...route.params, ...(route.body ? idFields(route.body) : [])];
        const ids = known.own(names.map((name) => name.replace(/Ids$/, 'Id')).filter(namesRow));
        const body = route.body ? bodyOf(route.body, ids) : undefined;
        const reply = await (route.bodyType === UPLOAD
          ? handIn(account, route, ids)
          : ask(account, route, ids, body));
        wrong.push(...faultsOf(account, route, reply, JSON.stringify([ids, body])));
        const isUnread = reply.status === 400 || reply.status === 403;
        if (!isUnread) taken.add(route.name);
        if (reply.status === 400) refused.set(route.name, JSON.stringify(reply.body.errors));
      }
    }

    expect(wrong).toEqual([]);
    const untaken = WRITING.filter(({ name }) => !taken.has(name) && name !== TYPED_ONLY);
    const advice = 'is taken of nobody; give request-bodies.ts values that it takes';
    expect(untaken.map(({ name }) => `${name} ${advice}: ${refused.get(name)}`)).toEqual([]);
  }, 120_000);

  function rolesOf({ personId }: Account): Set<unknown> {
    const grants = rowsOf(world, 'role_grant').filter(
      ({ person_id, ended_at }) => person_id === personId && ended_at === null,
    );
    return new Set(grants.map(({ role }) => role));
  }

  /** In her own programme, and with ids of nothing but what is given. */
  function ask(account: Account, route: Route, ids: Ids, body?: object): Promise<TestReply> {
    const programmeId = String(account.sight.rows('programme')[0]!.id);
    const nothing = Object.fromEntries(route.params.map((name) => [name, NOTHING]));
    const path = pathOf(route, { ...nothing, businessId: NO_BUSINESS_ID, programmeId, ...ids });
    return account.client.send(route.method, path, body);
  }

  function handIn({ client, sight }: Account, route: Route, ids: Ids): Promise<TestReply> {
    const programmeId = String(sight.rows('programme')[0]!.id);
    return client.upload(pathOf(route, { programmeId, ...ids }) + questionsOf(route), A_FILE);
  }

  /** What no answer may be, whoever asks whatever. */
  function faultsOf({ name, secrets }: Account, route: Route, reply: TestReply, asked = '') {
    const { status, headers, text } = reply;
    const told = secrets.in(text + JSON.stringify(headers), asked + openToAll);
    const faults = told.filter((secret) => !isInFile(route.name, secret));
    if (status >= 500) faults.push(`${status} ${text}`);
    for (const [header, value] of Object.entries(ALWAYS)) {
      const isPublished = header === 'cache-control' && route.permission === 'reference.read';
      if (!isPublished && headers[header] !== value)
        faults.push(`${header}: ${String(headers[header])}`);
    }
    if (headers['x-request-id'] === undefined) faults.push('no x-request-id');
    if (!String(headers['content-security-policy']).includes(`script-src 'self';`)) {
      faults.push('no policy of its content');
    }
    return faults.map((fault) => `${name} × ${route.name}: ${fault}`);
  }
});

/** What staff change may show others more than they were to see before: owners ask before it. */
const ownersFirst = (a: Account, b: Account): number => Number(isStaff(a)) - Number(isStaff(b));
const isStaff = ({ name }: Account): boolean => /manager|advisor|administrator/.test(name);

const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
};
