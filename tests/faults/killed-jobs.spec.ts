import { type TestApp, startApp } from '../support/app.js';
import { HOLD_POINTS, HoldPoint, type HoldPointName } from '../support/faults/hold-points.js';
import { Installation } from '../support/faults/installation.js';
import { MailServer } from '../support/mail-server.js';
import { until } from '../support/sweeps.js';
import { testDatabase, workerDatabase } from '../support/test-database.mjs';

const ROUNDS = 20;
const PATIENCE_MS = 600_000;

/** Mails that were ordered and acknowledged, while the worker dies under each of them. */
describe('mails whose worker is killed', () => {
  let app: TestApp;
  let server: MailServer;
  let installation: Installation;
  let point: HoldPoint;
  beforeAll(async () => {
    server = await MailServer.start();
    app = await startApp({ env: { SMTP_URL: server.url } });
    installation = new Installation(workerDatabase(), { SMTP_URL: server.url });
  });
  beforeEach(async () => {
    await app.rows('TRUNCATE outbox, mail_message');
    server.received.length = 0;
  });
  afterEach(async () => {
    await point.remove();
    await installation.stop();
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  /** One mail a round, and one worker that dies at the point. Answers who was promised a mail. */
  async function killAt(name: HoldPointName): Promise<string[]> {
    point = await HoldPoint.lay(testDatabase().superuserUrl, HOLD_POINTS[name]);
    const promised: string[] = [];
    let worker = await installation.worker();
    for (let round = 0; round < ROUNDS; round += 1) {
      await point.shut();
      const { email } = await app.people.advisor();
      const browser = await app.browser(`10.0.${round}.${name.length}`);
      const reply = await browser.post('/session/code-request', { email });
      if (reply.status === 202) promised.push(email);
      await point.kill(installation, worker);
      await point.open();
      worker = await installation.worker();
      await until(isSettled, 60);
    }
    return promised;
  }

  async function isSettled(): Promise<boolean> {
    const open = await app.rows(
      `SELECT 1 FROM outbox WHERE finished_at IS NULL
       UNION ALL SELECT 1 FROM mail_message WHERE state IN ('queued', 'sending')`,
    );
    return open.length === 0;
  }

  /** How many mails arrived for each of those who were promised one, and how Verso has noted it. */
  async function arrived(promised: readonly string[]) {
    const noted = await app.rows<{ email: string; state: string }>(
      `SELECT i.email, m.state FROM mail_message m JOIN person_identity i USING (person_id)`,
    );
    return promised.map((email) => ({
      state: noted.find((row) => row.email === email)?.state,
      mails: server.received.filter(({ to }) => to.includes(email)).length,
    }));
  }

  it(
    'after the server has taken them: each arrives once, and is marked uncertain',
    async () => {
      const promised = await killAt('after SMTP accepted');

      const fates = await arrived(promised);

      expect(promised).toHaveLength(ROUNDS);
      expect(fates).toEqual(promised.map(() => ({ state: 'uncertain', mails: 1 })));
    },
    PATIENCE_MS,
  );

  it(
    'between outbox and queue: each arrives once, or is marked uncertain',
    async () => {
      const promised = await killAt('between outbox and queue');

      const fates = await arrived(promised);

      expect(promised).toHaveLength(ROUNDS);
      expect(fates.filter(({ mails }) => mails > 1)).toEqual([]);
      expect(fates.filter(({ mails, state }) => mails === 0 && state !== 'uncertain')).toEqual([]);
      expect(fates.filter(({ state }) => state !== 'sent' && state !== 'uncertain')).toEqual([]);
    },
    PATIENCE_MS,
  );
});
