import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import {
  addMonths,
  DECISIONS,
  ENROLMENT_STAGES,
  EXPERIMENT_STAGES,
  INVITATION_STATES,
  invitationStateAt,
  isBusinessId,
  KPI_CODES,
  monthOf,
  THEMES,
  VERDICT_OUTCOMES,
  VISIBILITIES,
  WORKLIST_RULES,
} from '@verso/domain';

import { ACCOUNTS, DEMO_PASSWORD } from '../../../backend/src/demo/accounts.js';
import { tellStory } from '../../../backend/src/demo/tell-story.js';
import { readEnvironment } from '../../../backend/src/platform/config/read-environment.js';
import { DemoRegister } from '../../../backend/src/register/demo-register/demo-register.js';
import { RollupsService } from '../../../backend/src/rollups/rollups.service.js';
import { startApp, type TestApp } from '../../support/app.js';
import { cloneDatabase, testEnvironment } from '../../support/cluster.mjs';
import { workerDatabase } from '../../support/test-database.mjs';
import { dumpStory } from './story-dump.js';

const root = resolve(import.meta.dirname, '../../..');
const environment = readEnvironment(testEnvironment(workerDatabase()));
let app: TestApp;
let said: string[];

async function tell(): Promise<string[]> {
  const lines: string[] = [];
  await tellStory(environment, (line) => lines.push(line));
  return lines;
}

beforeAll(async () => {
  said = await tell();
  app = await startApp();
}, 240_000);
afterAll(() => app.stop());

const column = async (sql: string): Promise<unknown[]> =>
  (await app.rows<{ value: unknown }>(sql)).map(({ value }) => value);
const distinct = (of: string, from: string): Promise<unknown[]> =>
  column(`SELECT DISTINCT ${of} AS value FROM ${from} x ORDER BY 1`);
const sorted = (values: readonly string[]): string[] => [...values].sort();

async function signedIn(email: string) {
  const browser = await app.browser();
  const reply = await browser.post('/session/demo', { email });
  expect(reply.status).toBe(200);
  return { browser, session: reply.body };
}
const southSavo = async (): Promise<string> =>
  String((await column(`SELECT id AS value FROM programme WHERE code = 'ES-KASVU'`))[0]);

describe('telling the story', () => {
  it('says in a few lines what it told, and how long it took', () => {
    expect(said.length).toBeLessThan(10);
    expect(said.at(-1)).toMatch(/^Told in [\d.]+ s: 3 programmes, 360 firms, \d+ experiments\.$/);
  });

  it('leaves nothing to the worker', async () => {
    expect(await distinct('finished_at IS NOT NULL', 'outbox')).toEqual([true]);
    expect(await column('SELECT count(*)::int AS value FROM outbox')).not.toEqual([0]);
  });

  it('keeps every mail on the day it was written, and hands none to a mail server', async () => {
    expect(await distinct('state', 'mail_message')).toEqual(['kept']);
    expect(await distinct('kind', 'mail_message')).toEqual([
      'coordinator-invitation',
      'invitation',
      'meeting-invitation',
      'reminder',
      'staff-invitation',
      'swap-asked',
    ]);
    const late = `FROM mail_message WHERE settled_at - created_at > interval '1 minute'`;
    expect(await column(`SELECT count(*)::int AS value ${late}`)).toEqual([0]);
  });

  it('is not told a second time', async () => {
    const before = await dumpStory(app.database);

    expect(await tell()).toEqual(['The story is there already.']);
    expect(await dumpStory(app.database)).toEqual(before);
  });

  it('is refused where there is no demo', () => {
    const cli = `${root}/dist/backend/src/cli.js`;
    const variables = { ...process.env, ...testEnvironment(workerDatabase()), DEMO: 'false' };

    const result = spawnSync(process.execPath, [cli, 'demo'], { env: variables, encoding: 'utf8' });

    expect(result.status).toBe(1);
    expect(result.stderr).toContain('DEMO');
  });
});

describe('the story', () => {
  it('has every stage, theme, rung, decision and reading of an experiment', async () => {
    expect(await distinct('stage', 'experiment')).toEqual(sorted(EXPERIMENT_STAGES));
    expect(await distinct('theme', 'experiment')).toEqual(sorted(THEMES));
    expect(await distinct('visibility', 'experiment')).toEqual(sorted(VISIBILITIES));
    expect(await distinct('decision', 'experiment_decision')).toEqual(sorted(DECISIONS));
    expect(await distinct(`verdict ->> 'outcome'`, 'experiment_decision')).toEqual(
      sorted(VERDICT_OUTCOMES),
    );
  });

  it('has every stage of an enrolment and every state of an invitation', async () => {
    const invitations = await app.rows<Parameters<typeof invitationStateAt>[0]>(
      `SELECT expires_at AS "expiresAt", accepted_at AS "acceptedAt", revoked_at AS "revokedAt" FROM invitation`,
    );
    const states = new Set(invitations.map((each) => invitationStateAt(each, app.clock.now())));

    expect(await distinct('stage', 'enrolment')).toEqual(sorted(ENROLMENT_STAGES));
    expect([...states].sort()).toEqual(sorted(INVITATION_STATES));
  });

  it('corrects one observation, and locks what has started', async () => {
    const corrected = `FROM observation WHERE superseded_at IS NOT NULL`;
    const unlocked = `FROM experiment WHERE stage IN ('running', 'closed') AND locked_hash IS NULL`;

    expect(await column(`SELECT successes AS value ${corrected}`)).toEqual([6]);
    expect(await column(`SELECT title AS value ${unlocked}`)).toEqual([]);
  });

  it('names no real enterprise: Business IDs of the block that is not issued, or none', async () => {
    const ids = (await column(
      'SELECT business_id AS value FROM enterprise WHERE business_id IS NOT NULL',
    )) as string[];

    expect(ids.filter((id) => !isBusinessId(id) || !id.startsWith('399'))).toEqual([]);
    expect(ids.length).toBeGreaterThan(50);
  });

  it('writes to addresses that reach nobody', async () => {
    const emails = `SELECT email AS value FROM person_identity
                    UNION SELECT email FROM contact WHERE email IS NOT NULL`;

    const reachable = (await column(emails)).filter((email) => !String(email).endsWith('.example'));

    expect(reachable).toEqual([]);
  });

  it('takes limited companies from the register of the demo, and the rest by hand', async () => {
    const sources = await app.rows(
      `SELECT DISTINCT legal_form = 'limited-company' AS limited, sources -> 'name' ->> 'source' AS source
         FROM enterprise_profile ORDER BY 1`,
    );

    expect(sources).toEqual([
      { limited: false, source: 'manual' },
      { limited: true, source: 'demo-register' },
    ]);
  });

  it('knows one firm in two programmes, under one identity', async () => {
    const programmes = await column(
      `SELECT p.code AS value FROM programme_enterprise x JOIN programme p ON p.id = x.programme_id
         JOIN enterprise e ON e.id = x.enterprise_id WHERE e.business_id = '3991038-6' ORDER BY 1`,
    );

    expect(programmes).toEqual(['ES-KASVU', 'PS-KUMPPANIT']);
  });
});

describe('the figures of the story', () => {
  it('are there for each month of a year, and differ nowhere from their facts', async () => {
    const months = await column(
      `SELECT count(DISTINCT month)::int AS value FROM kpi_cell WHERE programme_id = '${await southSavo()}'`,
    );
    const rollups = app.get(RollupsService);

    expect(Number(months[0])).toBeGreaterThanOrEqual(14);
    for (const id of await rollups.programmeIds()) expect(await rollups.driftOf(id)).toEqual([]);
  });

  it('are published for the last whole month, with small parts covered', async () => {
    const { browser } = await signedIn('riitta.ahvenainen@suursaimaanliitto.example');

    const review = (await browser.get(`/review/programmes/${await southSavo()}`)).body;

    expect(review.release.month).toBe(addMonths(monthOf(app.clock.today()), -1));
    expect(review.indicators.map(({ kpi }: { kpi: string }) => kpi).sort()).toEqual(
      sorted(KPI_CODES),
    );
    const parts = review.indicators.flatMap(
      ({ breakdown }: { breakdown: { suppressed: boolean }[] }) => breakdown,
    );
    expect(new Set(parts.map(({ suppressed }: { suppressed: boolean }) => suppressed))).toEqual(
      new Set([true, false]),
    );
    for (const { target } of review.indicators) expect(target).not.toBeNull();
  });
});

describe('the people of the story', () => {
  it('stand on the sign-in page, and each comes in at a tap', async () => {
    const page = await (await app.browser()).get('/session');

    expect(page.body.demoAccounts).toEqual(ACCOUNTS);
    for (const { email, name, role } of ACCOUNTS) {
      const { session } = await signedIn(email);
      expect(session.person.name).toBe(name);
      expect(session.grants.map((grant: { role: string }) => grant.role)).toContain(role);
    }
  });

  it('share one password', async () => {
    const browser = await app.browser();

    const reply = await browser.post('/session/password', {
      email: ACCOUNTS[0]!.email,
      password: DEMO_PASSWORD,
    });

    expect(reply.status).toBe(200);
  });

  it('give the advisors something of every kind to look at', async () => {
    const countsOf = async (email: string, programmeId: string) =>
      (await (await signedIn(email)).browser.get(`/programmes/${programmeId}/worklist`)).body
        .counts;

    const counts = await countsOf('hanna.pulkkinen@suurselka.example', await southSavo());
    const [next] = await column(`SELECT id AS value FROM programme WHERE code = 'PS-KUMPPANIT'`);
    const signing = await countsOf('tiina.korhonen-rasanen@kallanranta.example', String(next));

    // agreements are signed only where the programme asks for them
    const shown = { ...counts, 'agreement-unsigned': signing['agreement-unsigned'] };
    for (const rule of WORKLIST_RULES) expect([rule, shown[rule]]).not.toEqual([rule, 0]);
    expect(counts['experiment-past-time-box']).toBe(4);
  });

  it('show an entrepreneur her own running experiments', async () => {
    const { browser } = await signedIn('aino.karkkainen@saksikuu.example');

    const { items } = (await browser.get('/my/experiments')).body;

    const running = items.filter(({ stage }: { stage: string }) => stage === 'running');
    expect(running).toHaveLength(2);
  });

  it('show a firm what it has received, and its advisor the room that is left', async () => {
    const { browser } = await signedIn('juhani.kettunen@tuohivakka.example');
    const [own] = (await browser.get('/my/support')).body.items;
    const advisor = (await signedIn('hanna.pulkkinen@suurselka.example')).browser;
    const at = `/programmes/${own.programmeId}/enterprises/${own.enterpriseId}/support`;
    const { room, items, aidCents } = (await advisor.get(at)).body;

    expect(own.items).toHaveLength(items.length);
    expect(own.aid).toEqual([{ regulation: 'general', cents: aidCents }]);
    expect(room).toMatchObject({ state: 'known', usedCents: 2_500_000 + Number(aidCents) });
    expect(
      await column(
        'SELECT count(*)::int AS value FROM support_given WHERE annulled_at IS NOT NULL',
      ),
    ).toEqual([1]);
  });

  it('tell how a firm has grown, beside enough others to compare it with', async () => {
    const { browser } = await signedIn('aino.karkkainen@saksikuu.example');
    const [own] = (await browser.get('/my/growth')).body.items;
    const at = `/programmes/${own.programmeId}/enterprises/${own.enterpriseId}/growth`;
    const { assessments, sheets } = (await browser.get(at)).body;
    const { items } = (await browser.get(`${at}/group?instrument=digital-maturity`)).body;

    expect(assessments).toMatchObject([
      { instrument: 'digital-maturity', round: 'start', answeredBy: 'advisor' },
      { instrument: 'growth-management', round: 'start', answeredBy: 'firm' },
      { instrument: 'digital-maturity', round: 'middle', answeredBy: 'firm' },
    ]);
    expect(sheets).toMatchObject([{ instrument: 'growth-management', round: 'middle' }]);
    expect(items).toHaveLength(14);
  });

  it('find the companies of the story in the register of the running demo too', () => {
    const answer = app.get(DemoRegister).answer('3991002-8');

    expect(JSON.stringify(answer)).toContain('Tuohivakan Leipä Oy');
  });
});

// Last: it takes the database anew.
describe('the same day', () => {
  it('tells the same story twice', async () => {
    const first = await dumpStory(app.database);
    await app.stop();

    await cloneDatabase(workerDatabase(), process.env['VERSO_TEST_TEMPLATE'] ?? '');
    await tell();
    app = await startApp();

    expect(await dumpStory(app.database)).toEqual(first);
  }, 240_000);
});
