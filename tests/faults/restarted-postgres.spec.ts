import { Installation } from '../support/faults/installation.js';
import { Load } from '../support/faults/load.js';
import { lossesOf, NO_LOSSES } from '../support/faults/losses.js';
import { Fixtures } from '../support/growth-path/fixtures.js';
import { MailServer } from '../support/mail-server.js';
import { command, OwnServer } from '../support/own-server.js';
import { workerDatabase } from '../support/test-database.mjs';

const PATIENCE_MS = 300_000;
const WRITES = 60;

describe('while people write and jobs run, Postgres', () => {
  const postgres = new OwnServer();
  let mails: MailServer;
  let installation: Installation;
  let load: Load;
  beforeAll(async () => {
    await postgres.make();
    mails = await MailServer.start();
    const env = { DATABASE_URL: postgres.url('verso'), SMTP_URL: mails.url };
    const migrated = await command(['migrate'], env);
    if (migrated.code !== 0) throw new Error(migrated.output);
    installation = new Installation(workerDatabase(), env);
    const [api] = await Promise.all([installation.api(), installation.worker()]);
    load = await Load.begin(api.url, new Fixtures({ rows }));
  }, PATIENCE_MS);
  afterAll(async () => {
    await installation.stop();
    await mails.stop();
    await postgres.remove();
  });

  // Connections of before do not survive: one for each question.
  async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = await postgres.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  it.each(['asked to stop', 'killed'] as const)(
    'is %s and starts again: nothing is lost, and nothing is done twice',
    async (how) => {
      await load.write(WRITES, async (promises) => {
        if (promises === WRITES / 3) await postgres.restart(how);
      });

      expect(await lossesOf(load, { rows }, mails.received)).toEqual(NO_LOSSES);
      expect(load.promised.people.length + load.promised.firms.length).toBeGreaterThanOrEqual(
        WRITES,
      );
    },
    PATIENCE_MS,
  );
});
