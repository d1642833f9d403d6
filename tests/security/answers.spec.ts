import { startApp, type TestApp } from '../support/app.js';
import { RegisterServer } from '../support/register-server.js';
import type { TestReply } from '../support/test-client.js';
import { type Account, signInAll } from './accounts.js';
import { readCast } from './cast.js';
import { layEdgeCases } from './edge-cases.js';
import { type Ids, KnownIds, namesRow } from './known-ids.js';
import { isInFile } from './own-file.js';
import { A_COMPANY, questionsOf } from './request-bodies.js';
import { pathOf, type Route, ROUTES } from './route-list.js';
import { readWorld } from './world.js';

const READING = ROUTES.filter(
  ({ method, params, isPublic, isEndless }) =>
    method === 'GET' && !isPublic && !isEndless && params.every((name) => namesRow(name)),
);
const PAGES = 4;
const OF_EACH = 6;

/** Everything that each account can read by the API is scanned for what she may not know. */
describe('answers', () => {
  let app: TestApp;
  let register: RegisterServer;
  let accounts: Account[];

  beforeAll(async () => {
    register = await RegisterServer.start();
    register.knowOnly(A_COMPANY, 'Seitsikko Oy');
    app = await startApp({ env: { LOG_LEVEL: 'error', REGISTER_URL: register.url } });
    await orderFile();
    const edgeCases = await layEdgeCases(app.database);
    const world = await readWorld(app.database);
    const signable = edgeCases
      .filter(({ name }) => !name.startsWith('former'))
      .map(({ name }) => `${name.replaceAll(' ', '-')}@edge.example`);
    accounts = await signInAll(app, world, signable);
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    await register.stop();
  });

  it('hold no id and no word of rows that are hidden', async () => {
    const wrong: string[] = [];
    const answered = new Map<string, number>();
    let secrets = 0;
    for (const account of accounts) {
      secrets += account.secrets.size;
      for (const route of READING) {
        for (const { path, reply } of await readAll(account, route)) {
          if (reply.status === 200) answered.set(route.name, (answered.get(route.name) ?? 0) + 1);
          const told = account.secrets.in(reply.text + JSON.stringify(reply.headers));
          wrong.push(
            ...told
              .filter((secret) => !isInFile(path, secret))
              .map((secret) => `${account.name} × GET ${path}: ${secret}`),
          );
          if (reply.status >= 500) wrong.push(`${account.name} × GET ${path}: ${reply.text}`);
        }
      }
    }

    expect(wrong).toEqual([]);
    expect(READING.filter(({ name }) => !answered.has(name)).map(({ name }) => name)).toEqual([]);
    expect(secrets).toBeGreaterThan(5_000);
  }, 240_000);

  async function readAll(
    account: Account,
    route: Route,
  ): Promise<{ path: string; reply: TestReply }[]> {
    const read: { path: string; reply: TestReply }[] = [];
    for (const ids of placesOf(account, route)) {
      const path = `${pathOf(route, ids)}${questionsOf(route, ids)}`;
      let next: string | null = '';
      for (let page = 0; next !== null && page < PAGES; page += 1) {
        const reply: TestReply = await account.client.get(
          next ? `${path}${path.includes('?') ? '&' : '?'}after=${next}` : path,
        );
        read.push({ path, reply });
        const { body } = reply as { body: { next?: string | null } | null };
        next = body?.next ?? null;
      }
    }
    return read;
  }

  function placesOf({ sight }: Account, { params, query }: Route): Ids[] {
    const ofProgramme = query.some(({ name }) => name === 'programmeId')
      ? 'programmeId'
      : undefined;
    const last = params.at(-1) ?? ofProgramme;
    return last === undefined ? [{}] : new KnownIds(sight).seen(last, OF_EACH);
  }

  /** A list as a file that is ready to be fetched. */
  async function orderFile(): Promise<void> {
    const { manager, programme } = await readCast(app.database);
    const [account] = await app.rows<{ email: string }>(
      'SELECT email FROM person_identity WHERE person_id = $1',
      [manager],
    );
    const ordered = await (
      await app.as(account!)
    ).post('/exports', {
      ...{ list: 'networks', programmeId: programme, format: 'csv', language: 'fi' },
    });
    expect(ordered.status).toBe(202);
    await app.work();
  }
});
