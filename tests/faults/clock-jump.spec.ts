import { AuditSealer } from '../../backend/src/platform/audit/audit-sealer.service.js';
import { RollupsService } from '../../backend/src/rollups/rollups.service.js';
import { Fixtures, type Programme } from '../support/growth-path/fixtures.js';
import { PASSWORD, TestApi } from '../support/growth-path/test-api.js';
import { MailServer } from '../support/mail-server.js';
import { command } from '../support/own-server.js';
import { urlOf } from '../support/cluster.mjs';
import { workerDatabase } from '../support/test-database.mjs';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** There and back, in steps that pass sessions, codes, schedules and months. */
const JUMPS = [40 * MINUTE, -80 * MINUTE, 3 * DAY, -3 * DAY, 40 * DAY, -45 * DAY, 5 * DAY];
const PATIENCE_MS = 60_000;

describe('when the clock jumps forward and back', () => {
  let api: TestApi;
  let server: MailServer;
  let programme: Programme;
  beforeAll(async () => {
    server = await MailServer.start();
    api = await TestApi.start({ env: { SMTP_URL: server.url } });
    programme = await new Fixtures(api).programme();
  });
  afterAll(async () => {
    await api.stop();
    await server.stop();
  });

  async function signedIn() {
    const browser = await api.whole.browser();
    const { email } = programme.advisor;
    const reply = await browser.post('/session/password', { email, password: PASSWORD });
    if (reply.status !== 200) throw new Error(`Signing in failed: ${reply.text}`);
    return browser;
  }

  const factsOf = (name: string) => ({
    ...{ name, legalForm: 'sole-trader', municipalityCode: '491' },
    ...{ industryCode: null, industryCodeSet: null },
  });
  const enrolment = (name: string) => ({
    ...{ ...factsOf(name), businessId: null, kind: 'sole-trader' },
  });

  it(
    'what was promised before and after stands once, and figures and seals are right',
    async () => {
      const [people, answers, changed]: [string[], number[], number[]] = [[], [], []];
      for (const [nth, jump] of JUMPS.entries()) {
        const { email } = await api.whole.people.advisor();
        const browser = await api.whole.browser(`10.2.${nth}.1`);
        await browser.post('/session/code-request', { email });
        people.push(email);
        const path = `/programmes/${programme.id}`;
        const enrolled = await (
          await signedIn()
        ).post(`${path}/enrolments`, enrolment(`Yritys ${nth}`));
        answers.push(enrolled.status);

        api.whole.clock.moveBy(jump);

        const advisor = await signedIn();
        const firm = `${path}/enterprises/${enrolled.body.enterpriseId}`;
        const { profile } = (await advisor.get(firm)).body;
        const basedOn = profile.recordedAt;
        const facts = factsOf(`Uusi nimi ${nth}`);
        changed.push((await advisor.put(`${firm}/profile`, { ...facts, basedOn })).status);
        await api.whole.work();
        await (
          await api.whole.startWorker()
        )
          .get(AuditSealer)
          .run({ kind: 'system', job: 'audit.seal' });
      }
      await api.whole.work();

      const sent = await api.rows(
        `SELECT i.email FROM mail_message m JOIN person_identity i USING (person_id)
          WHERE i.email = ANY ($1) AND m.state = 'sent'`,
        [people],
      );
      const names = await api.rows<{ name: string }>(
        `SELECT name FROM enterprise_profile WHERE programme_id = $1 AND superseded_at IS NULL
          ORDER BY name`,
        [programme.id],
      );
      const overdue = await api.rows(
        `SELECT name, run_at FROM outbox
          WHERE finished_at IS NULL AND (run_at IS NULL OR run_at <= $1)`,
        [api.whole.clock.now()],
      );
      const verified = await command(['audit', 'verify', '--live'], {
        DATABASE_URL: urlOf(workerDatabase()),
      });
      expect(answers).toEqual(JUMPS.map(() => 201));
      expect(changed).toEqual(JUMPS.map(() => 200));
      expect(sent).toHaveLength(JUMPS.length);
      expect(
        people.map((to) => server.received.filter((mail) => mail.to.includes(to)).length),
      ).toEqual(JUMPS.map(() => 1));
      expect(names.map(({ name }) => name)).toEqual(JUMPS.map((_, nth) => `Uusi nimi ${nth}`));
      expect(await api.app.get(RollupsService).driftOf(programme.id)).toEqual([]);
      expect(overdue).toEqual([]);
      expect(await api.rows('SELECT name, error_code FROM job_failure')).toEqual([]);
      expect(verified).toMatchObject({ code: 0 });
    },
    PATIENCE_MS,
  );
});
