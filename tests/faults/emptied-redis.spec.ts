import pg from 'pg';

import { Installation } from '../support/faults/installation.js';
import { Load } from '../support/faults/load.js';
import { lossesOf, NO_LOSSES } from '../support/faults/losses.js';
import { Fixtures } from '../support/growth-path/fixtures.js';
import { leftOut } from '../support/left-out.mjs';
import { MailServer } from '../support/mail-server.js';
import { askRedis, hasRedis, type RedisServer, startRedis } from '../support/redis.mjs';
import { testDatabase, workerDatabase } from '../support/test-database.mjs';

if (!hasRedis) leftOut('Redis emptied and restarted while people write: no redis-server');
const withRedis = hasRedis ? describe : describe.skip;
const PATIENCE_MS = 300_000;
const WRITES = 60;

withRedis('while people write and jobs run, Redis', () => {
  let database: pg.Client;
  let mails: MailServer;
  let redis: RedisServer;
  let installation: Installation;
  let load: Load;
  beforeAll(async () => {
    database = new pg.Client({ connectionString: testDatabase().superuserUrl });
    await database.connect();
    [mails, redis] = [await MailServer.start(), await startRedis()];
    const env = { SMTP_URL: mails.url, REDIS_URL: redis.url };
    installation = new Installation(workerDatabase(), env);
    const [api] = await Promise.all([installation.api(), installation.worker()]);
    load = await Load.begin(api.url, new Fixtures({ rows }));
  }, PATIENCE_MS);
  afterAll(async () => {
    await installation.stop();
    await redis.stop();
    await mails.stop();
    await database.end();
  });

  async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await database.query<Row>(sql, values)).rows;
  }

  it.each([
    ['is emptied', () => askRedis(redis.port, 'FLUSHALL')],
    ['is killed and starts again, empty', () => redis.kill().then(() => redis.restart())],
  ])(
    '%s: nothing is lost, and nothing is done twice',
    async (_, happens) => {
      await load.write(WRITES, async (promises) => {
        if (promises % (WRITES / 3) === 0) await happens();
      });

      expect(await lossesOf(load, { rows }, mails.received)).toEqual(NO_LOSSES);
    },
    PATIENCE_MS,
  );
});
