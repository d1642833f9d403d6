import pg from 'pg';

import { onEveryBackend } from '../support/backends.js';
import { HoldPoint } from '../support/faults/hold-points.js';
import { Installation, type Running } from '../support/faults/installation.js';
import { Load } from '../support/faults/load.js';
import { lossesOf, NO_LOSSES } from '../support/faults/losses.js';
import { Proxy } from '../support/faults/proxy.js';
import { WebClient } from '../support/faults/web-client.js';
import { Fixtures } from '../support/growth-path/fixtures.js';
import { MailServer } from '../support/mail-server.js';
import { until } from '../support/sweeps.js';
import { testDatabase, workerDatabase } from '../support/test-database.mjs';

const PATIENCE_MS = 300_000;
const WRITES = 90;
const ROWS = 300;
const LAST = `Yritys ${ROWS - 1} Oy`;

onEveryBackend('two APIs and two workers behind a proxy', (backend) => {
  let database: pg.Client;
  let mails: MailServer;
  let installation: Installation;
  let proxy: Proxy;
  let fixtures: Fixtures;
  let apis: Running[];
  let workers: Running[];
  beforeAll(async () => {
    database = new pg.Client({ connectionString: testDatabase().superuserUrl });
    await database.connect();
    [mails, proxy] = [await MailServer.start(), await Proxy.start()];
    const env = { SMTP_URL: mails.url, TRUST_PROXY: '1', PUBLIC_URL: proxy.url };
    installation = new Installation(workerDatabase(), { ...backend(), ...env });
    apis = await Promise.all([installation.api(), installation.api()]);
    workers = await Promise.all([installation.worker(), installation.worker()]);
    proxy.targets = apis.map(({ url }) => url);
    fixtures = new Fixtures({ rows });
  }, PATIENCE_MS);
  afterAll(async () => {
    await installation.stop();
    await proxy.stop();
    await mails.stop();
    await database.end();
  });

  async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await database.query<Row>(sql, values)).rows;
  }

  it('know the same sessions: whoever signs out at one is signed out at the other', async () => {
    const { email } = await fixtures.person('administrator', null);
    const client = await WebClient.signedIn(proxy.url, email);
    const isSignedIn = async () => (await client.get('/session')).body['person'] !== null;

    const before = [await isSignedIn(), await isSignedIn()];
    await client.delete('/session');

    expect(before).toEqual([true, true]);
    expect([await isSignedIn(), await isSignedIn()]).toEqual([false, false]);
  });

  it('count attempts together, of the client that the proxy names', async () => {
    const attempt = async (from: string): Promise<number> => {
      const client = await new WebClient(proxy.url, { 'x-test-client': from }).open();
      const email = `${crypto.randomUUID()}@test.example`;
      return (await client.post('/session/password', { email, password: 'ei tämä' })).status;
    };
    const first = [];
    while (first.at(-1) !== 429 && first.length < 200) first.push(await attempt('192.0.2.1'));

    expect(first.at(-1)).toBe(429);
    expect([await attempt('192.0.2.1'), await attempt('192.0.2.1')]).toEqual([429, 429]);
    expect([await attempt('192.0.2.2'), await attempt('192.0.2.2')]).toEqual([401, 401]);
  });

  it(
    'show how far an import has come, whichever is asked',
    async () => {
      const programme = await fixtures.programme();
      const client = await WebClient.signedIn(proxy.url, programme.manager.email);
      const path = `/programmes/${programme.id}/imports`;
      const { body } = await client.upload(`${path}?name=firmat.csv`, table());
      const { id, kind, columns, decimalSign } = body;
      const view = async () => (await client.get(`${path}/${String(id)}`)).body;
      const isIn = (state: string) => until(async () => (await view())['state'] === state, 60);
      await client.put(`${path}/${String(id)}/mapping`, { kind, columns, decimalSign });
      await isIn('checked');
      // One of the two workers writes, and either API tells of it.
      const seen = async (): Promise<unknown[][]> =>
        [await view(), await view()].map(({ state, rowsWritten }) => [state, rowsWritten]);
      const point = await HoldPoint.lay(testDatabase().superuserUrl, {
        ...{ table: 'enterprise_profile', event: 'INSERT', when: `NEW.name = '${LAST}'` },
      });
      await point.shut();
      await client.post(`${path}/${String(id)}/run`, {});
      await isIn('running');
      const meanwhile = await seen();
      await point.open();
      await isIn('done');
      await point.remove();

      expect(meanwhile).toEqual([
        ['running', 0],
        ['running', 0],
      ]);
      expect(await seen()).toEqual([
        ['done', ROWS],
        ['done', ROWS],
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'lose nothing and do nothing twice when one of each is killed under load',
    async () => {
      const load = await Load.begin(proxy.url, fixtures);
      await load.write(WRITES, async (promises) => {
        if (promises === WRITES / 3) await installation.kill(apis[0]!);
        if (promises === WRITES / 2) await installation.kill(workers[0]!);
      });

      expect(await lossesOf(load, { rows }, mails.received)).toEqual(NO_LOSSES);
      expect(load.promised.people.length + load.promised.firms.length).toBe(WRITES);
    },
    PATIENCE_MS,
  );
});

const table = (): string =>
  ['Oma numero;Nimi', ...Array.from({ length: ROWS }, (_, n) => `N${n};Yritys ${n} Oy`)].join('\n');
