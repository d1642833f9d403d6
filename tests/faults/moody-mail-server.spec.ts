import { JobQueues } from '../../backend/src/platform/queue/job-queues.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Mood, MOODS, MoodyMailServer } from '../support/faults/moody-mail-server.js';
import { askForSweep, replaceSweep, until } from '../support/sweeps.js';

const MAILS_OF_EACH = 3;
const PATIENCE_MS = 60_000;

describe('a mail server that is slow, refuses and breaks off', () => {
  let app: TestApp;
  let server: MoodyMailServer;
  beforeAll(async () => {
    server = await MoodyMailServer.start();
    app = await startApp({ env: { SMTP_URL: server.url, SMTP_TIMEOUT: '4' } });
  });
  beforeEach(async () => {
    await app.rows('TRUNCATE outbox, mail_message');
    server.received.length = 0;
    server.moods = [];
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  /** Orders mails to new people, each acknowledged. */
  async function ordered(count: number): Promise<string[]> {
    const promised: string[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const { email } = await app.people.advisor();
      const browser = await app.browser(`10.1.${nth}.1`);
      if ((await browser.post('/session/code-request', { email })).status === 202) {
        promised.push(email);
      }
    }
    return promised;
  }

  /** What waits to be tried again is tried now, until nothing waits. */
  async function triedAgain(): Promise<void> {
    const queue = (await app.startWorker()).get(JobQueues).queue('mail');
    await until(async () => {
      await queue.promoteJobs();
      await app.work();
      return (await app.rows(`SELECT FROM mail_message WHERE state = 'queued'`)).length === 0;
    });
  }

  async function fates(promised: readonly string[]) {
    const noted = await app.rows<{ email: string; state: string }>(
      'SELECT i.email, m.state FROM mail_message m JOIN person_identity i USING (person_id)',
    );
    return promised.map((email) => ({
      states: noted.filter((row) => row.email === email).map(({ state }) => state),
      mails: server.received.filter(({ to }) => to.includes(email)).length,
    }));
  }

  const ENDS: Readonly<Record<Mood, { states: string[]; mails: number }>> = {
    takes: { states: ['sent'], mails: 1 },
    slow: { states: ['sent'], mails: 1 },
    refuses: { states: ['failed'], mails: 0 },
    'asks to try later': { states: ['sent'], mails: 1 },
    'hangs up at once': { states: ['uncertain'], mails: 0 },
    'hangs up before the mail': { states: ['uncertain'], mails: 0 },
    'hangs up within the mail': { states: ['uncertain'], mails: 0 },
    'hangs up after the mail': { states: ['uncertain'], mails: 1 },
    // nothing was said to it, so nothing has left
    'never greets': { states: ['sent'], mails: 1 },
    'never answers the mail': { states: ['uncertain'], mails: 1 },
  };

  it.each(MOODS)(
    '(%s) gets no mail twice, and what is missing is known to be',
    async (mood) => {
      server.moods = Array.from({ length: MAILS_OF_EACH }, () => mood);
      const promised = await ordered(MAILS_OF_EACH);

      await app.work();
      await triedAgain();

      expect(await fates(promised)).toEqual(promised.map(() => ENDS[mood]));
      expect(promised).toHaveLength(MAILS_OF_EACH);
      expect(await app.rows('SELECT FROM outbox WHERE finished_at IS NULL')).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'gets every mail once when it was away and is there again',
    async () => {
      await server.stop();
      const promised = await ordered(MAILS_OF_EACH);
      await app.work();
      const whileAway = await fates(promised);

      await server.open();
      await triedAgain();

      expect(whileAway).toEqual(promised.map(() => ({ states: ['queued'], mails: 0 })));
      expect(await fates(promised)).toEqual(promised.map(() => ENDS.takes));
    },
    PATIENCE_MS,
  );

  it('holds up nothing but mails while it is slow', async () => {
    const order: string[] = [];
    await replaceSweep(app, () => Promise.resolve(void order.push('another job')));
    server.moods = ['slow', 'slow'];
    const promised = await ordered(2);
    await askForSweep(app);

    await Promise.all([
      app.work(),
      until(() => server.received.length === 2).then(() => order.push('the mails')),
    ]);

    expect(order).toEqual(['another job', 'the mails']);
    expect(await fates(promised)).toEqual(promised.map(() => ENDS.slow));
  });

  it(
    'holds up nothing else while it says nothing at all',
    async () => {
      let swept = false;
      await replaceSweep(app, () => Promise.resolve(void (swept = true)));
      server.moods = ['never greets', 'never greets'];
      const promised = await ordered(2);
      await askForSweep(app);

      const work = app.work();
      await until(() => Promise.resolve(swept));
      const settled = await app.rows('SELECT FROM mail_message WHERE error_code IS NOT NULL');
      await work;
      await triedAgain();

      expect(settled).toEqual([]);
      expect(await fates(promised)).toEqual(promised.map(() => ENDS['never greets']));
    },
    PATIENCE_MS,
  );
});
