import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parse } from 'yaml';

import { AdminServer } from '../../../backend/src/platform/health/admin-server.js';
import { addHealthRoutes } from '../../../backend/src/platform/health/health-routes.js';
import { watchProcess } from '../../../backend/src/platform/health/metrics.js';
import { WorkerPulse } from '../../../backend/src/platform/operations/worker-pulse.js';
import { JobRegistry } from '../../../backend/src/platform/queue/job-registry.js';
import { startApp, type TestApp } from '../../support/app.js';

const ALERTS = resolve(import.meta.dirname, '../../../backend/deploy/alerts.yaml');
const FIGURE = /\b(?:verso|process|nodejs)_\w+/g;

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly action: string };
}

describe('the figures of the admin port', () => {
  let app: TestApp;
  let admin: AdminServer;
  let address: string;
  beforeAll(async () => {
    watchProcess({ version: 'test' });
    app = await startApp();
    admin = new AdminServer();
    addHealthRoutes(admin, app.api);
    address = `http://127.0.0.1:${await admin.listen(0)}/metrics`;
    const worker = await app.startWorker();
    await worker.get(WorkerPulse).beat();
    await app.as(await app.people.administrator());
    await app.work();
    const sweep = worker.get(JobRegistry).handlerOf('mail.sweep');
    await sweep?.({} as never, { kind: 'system', job: 'mail.sweep' });
  });
  afterAll(async () => {
    await admin.close();
    await app.stop();
  });

  const metrics = async (): Promise<string> => (await fetch(address)).text();
  const valueOf = async (series: string): Promise<number> => {
    const line = (await metrics()).split('\n').find((one) => one.startsWith(`${series} `));
    return Number(line?.slice(series.length + 1) ?? Number.NaN);
  };

  it('tell every figure that the committed alerts ask for', async () => {
    const { groups } = parse(readFileSync(ALERTS, 'utf8')) as { groups: { rules: Rule[] }[] };
    const rules = groups.flatMap(({ rules: some }) => some);
    const told = new Set((await metrics()).match(FIGURE));
    const asked = rules.flatMap(({ alert, expr }) =>
      (expr.match(FIGURE) ?? []).map((figure) => ({ alert, figure })),
    );

    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter(({ figure }) => !told.has(figure))).toEqual([]);
    for (const { labels, annotations } of rules) {
      expect(['warning', 'critical']).toContain(labels.severity);
      expect(annotations.summary).not.toBe('');
      expect(annotations.action).not.toBe('');
    }
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });

  it('are well-formed: each series belongs to a described figure', async () => {
    const lines = (await metrics()).split('\n').filter((line) => line !== '');
    const described = new Set(
      lines.filter((line) => line.startsWith('# TYPE ')).map((line) => line.split(' ')[2]),
    );
    const series = lines.filter((line) => !line.startsWith('#'));

    expect(series.length).toBeGreaterThan(60);
    for (const line of series) {
      // the lag of the event loop is no number where it was not measured since it was last asked for
      const form = /^(\w+)(?:\{(?:\w+="[^"]*",?)*\})? (?:-?[\d.e+-]+|Nan)$/;
      const [, name = ''] = form.exec(line) ?? [line, ''];
      expect([
        line,
        described.has(name) || described.has(name.replace(/_(bucket|sum|count)$/, '')),
      ]).toEqual([line, true]);
    }
    expect(lines.filter((line) => line.startsWith('# TYPE '))).toHaveLength(described.size);
  });

  it('count requests by the route as declared, and name no address', async () => {
    const person = await app.as(await app.people.administrator());
    const unknown = '01900000-0000-7000-8000-00000000abcd';
    await person.get(`/mails/${unknown}`);
    const text = await metrics();

    expect(text).toMatch(
      /^verso_http_duration_seconds_count\{method="GET",route="\/api\/mails\/:mailId"\} [1-9]/m,
    );
    expect(text).toMatch(
      /^verso_http_requests_total\{method="GET",route="\/api\/mails\/:mailId",status="4xx"\} [1-9]/m,
    );
    expect(text).not.toContain(unknown);
    expect(text).not.toContain('@');
  });

  it('follow the outbox: what is due, what is planned, and since when', async () => {
    const add = (id: string, runAt: string | null, createdAt: string) =>
      app.rows(
        `INSERT INTO outbox (id, queue, name, payload, run_at, created_at)
         VALUES ($1, 'default', 'accounts.sweep', '{"payload": {}}', $2, $3)`,
        [id, runAt, createdAt],
      );
    const now = app.clock.nowMs();
    await app.work();
    await add('01900000-0000-7000-8000-0000000000a1', null, new Date(now - 90_000).toISOString());
    await add(
      '01900000-0000-7000-8000-0000000000a2',
      new Date(now + 3_600_000).toISOString(),
      new Date(now).toISOString(),
    );

    const [due, planned, age] = [
      await valueOf('verso_outbox_jobs{state="due"}'),
      await valueOf('verso_outbox_jobs{state="planned"}'),
      await valueOf('verso_outbox_age_seconds'),
    ];
    await app.rows(`DELETE FROM outbox WHERE name = 'accounts.sweep'`);

    expect([due, planned]).toEqual([1, 1]);
    expect(age).toBeGreaterThanOrEqual(90);
    expect(age).toBeLessThan(150);
    expect(await valueOf('verso_outbox_age_seconds')).toBe(0);
  });

  it('follow the queues and the workers, as the worker told them last', async () => {
    expect(await valueOf('verso_worker_processes')).toBe(1);
    expect(await valueOf('verso_queue_jobs{queue="mail",state="failed"}')).toBe(0);
    app.clock.moveBy(180_000);

    expect(await valueOf('verso_queue_counted_age_seconds')).toBeGreaterThanOrEqual(180);
    expect(await valueOf('verso_worker_processes')).toBe(0);
    app.clock.reset();
  });

  it('say when a job of the clock ran last, and whether it failed', async () => {
    const ended = await valueOf('verso_schedule_last_end_timestamp_seconds{job="mail.sweep"}');

    expect(Math.abs(ended - app.clock.nowMs() / 1_000)).toBeLessThan(120);
    expect(await valueOf('verso_schedule_last_failed{job="mail.sweep"}')).toBe(0);

    await app.rows(`UPDATE schedule_run SET outcome = 'failed' WHERE job = 'mail.sweep'`);
    expect(await valueOf('verso_schedule_last_failed{job="mail.sweep"}')).toBe(1);
  });

  it('say when the audit trail was last found whole, and whether it is', async () => {
    const check = (at: Date, brokenAt: number | null) =>
      app.rows(
        `INSERT INTO audit_check (id, checked_at, number, hash, erased_rows, broken_at, why)
         VALUES (gen_random_uuid(), $1, 1, 'h', 0, $2, $3)`,
        [at, brokenAt, brokenAt === null ? null : 'row-altered'],
      );
    const told = async () => [
      await valueOf('verso_audit_broken'),
      await valueOf('verso_audit_last_good_check_timestamp_seconds'),
    ];
    const [first, second] = ['2026-11-20T02:00:00Z', '2026-11-21T02:00:00Z'].map(
      (at) => new Date(at),
    ) as [Date, Date];
    const before = await told();
    await check(first, null);
    const good = await told();
    await check(second, 1);
    const broken = await told();
    await app.rows('TRUNCATE audit_check');

    expect(before).toEqual([0, Number.NaN]);
    expect(good).toEqual([0, first.getTime() / 1_000]);
    expect(broken).toEqual([1, first.getTime() / 1_000]);
  });

  it('count the mails of a day by state', async () => {
    const before = await valueOf('verso_mails_day{state="kept"}');

    await app.rows(`UPDATE mail_message SET state = 'uncertain'`);

    expect(before).toBeGreaterThan(0);
    expect(await valueOf('verso_mails_day{state="uncertain"}')).toBeGreaterThanOrEqual(before);
  });

  it('still answer while the database does not, and say so', async () => {
    await app.rows('REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA verso FROM verso_app');
    const text = await metrics();
    await app.rows('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA verso TO verso_app');

    expect(text).toMatch(/^verso_database_reachable 0$/m);
    expect(text).not.toMatch(/^verso_outbox_age_seconds /m);
    expect(text).toMatch(/^verso_http_requests_total/m);
  });
});
