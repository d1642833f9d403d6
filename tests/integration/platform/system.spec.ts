import { WorkerPulse } from '../../../backend/src/platform/operations/worker-pulse.js';
import { JobQueues } from '../../../backend/src/platform/queue/job-queues.js';
import { JobRegistry } from '../../../backend/src/platform/queue/job-registry.js';
import { startApp, type TestApp } from '../../support/app.js';

interface View {
  readonly versions: Record<string, string>;
  readonly outbox: { readonly due: number };
  readonly queues: readonly { readonly queue: string; readonly delayed: number }[];
  readonly schedules: readonly { readonly job: string; readonly outcome: string | null }[];
  readonly workers: readonly { readonly lives: boolean }[];
  readonly migrations: readonly { readonly name: string; readonly applied: boolean }[];
  readonly mails: readonly { readonly state: string; readonly mails: number }[];
  readonly backup: { readonly bytes: number } | null;
  readonly driftFound: number;
  readonly failedJobs: number;
  readonly audit: { readonly goodAt: string | null; readonly broken: boolean };
}

describe('the state of the system', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());
  afterEach(() => app.clock.reset());

  const seenBy = async (person: { readonly email: string }): Promise<View> => {
    const reply = await (await app.as(person)).get('/system');
    expect(reply.status).toBe(200);
    return reply.body as View;
  };

  it('is told to an administrator, also before any worker has run', async () => {
    const view = await seenBy(await app.people.administrator());

    expect(view).toMatchObject({ workers: [], backup: null, driftFound: 0 });
    expect(view.audit).toEqual({ goodAt: null, broken: false });
    expect(view.versions['node']).toBe(process.versions.node);
    expect(view.versions['postgres']).toMatch(/^1\d/);
    expect(view.versions['queues']).toBeNull();
    expect(view.versions['verso']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(view.migrations.length).toBeGreaterThan(4);
    expect(view.migrations.filter(({ applied }) => !applied)).toEqual([]);
    expect(view.schedules.map(({ job }) => job)).toContain('rollups.check-drift');
    // the mail with her code has not left yet
    expect(view.outbox.due).toBeGreaterThan(0);
  });

  it.each(['advisor', 'manager'] as const)('is not told to a person who is %s', async (role) => {
    const person = await app.people.person();
    await app.people.grant(person, role, await app.people.programme());
    const reply = await (await app.as(person)).get('/system');

    expect([reply.status, reply.body]).toEqual([
      403,
      expect.objectContaining({ code: 'action.forbidden' }),
    ]);
  });

  it('is not told to strangers', async () => {
    expect((await (await app.browser()).get('/system')).status).toBe(401);
  });

  it('shows what waits in the queues, and workers until a minute after they were seen', async () => {
    const administrator = await app.people.administrator();
    const worker = await app.startWorker();
    await app.work();
    const queue = worker.get(JobQueues).queue('heavy');
    const { delayed: waitBefore = 0 } = await queue.getJobCounts('delayed');
    const planned = await queue.add('rollups.check-drift', { payload: {} }, { delay: 3_600_000 });
    await worker.get(WorkerPulse).beat();
    await worker.get(WorkerPulse).beat();

    const view = await seenBy(administrator);
    app.clock.moveBy(61_000);
    const later = await seenBy(administrator);
    await planned.remove();

    const names = view.queues.map(({ queue: name }) => name);
    expect(names.sort()).toEqual(['calls', 'default', 'heavy', 'mail']);
    expect(view.queues.find(({ queue: name }) => name === 'heavy')?.delayed).toBe(waitBefore + 1);
    expect(view.workers.map(({ lives }) => lives)).toEqual([true]);
    expect(later.workers.map(({ lives }) => lives)).toEqual([false]);
  });

  it('shows how a scheduled job went the last time, also when it fails', async () => {
    const administrator = await app.people.administrator();
    const registry = (await app.startWorker()).get(JobRegistry);
    const run = () =>
      registry.handlerOf('rollups.recompute-all')?.({} as never, {
        kind: 'system',
        job: 'rollups.recompute-all',
      });
    const outcome = async () =>
      (await seenBy(administrator)).schedules.find(({ job }) => job === 'rollups.recompute-all')
        ?.outcome;

    await run();
    const first = await outcome();
    await app.rows('REVOKE SELECT ON programme FROM verso_job');
    await expect(run()).rejects.toThrow();
    await app.rows('GRANT SELECT ON programme TO verso_job');

    expect([first, await outcome()]).toEqual(['done', 'failed']);
  });

  it('says whether the audit trail holds, by its last check', async () => {
    const administrator = await app.people.administrator();
    const check = (at: string, why: string | null) =>
      app.rows(
        `INSERT INTO audit_check (id, checked_at, number, hash, erased_rows, broken_at, why)
         VALUES (gen_random_uuid(), $1, 7, 'h', 0, $2, $3)`,
        [at, why && 5, why],
      );
    await check('2026-11-20T02:00:00Z', null);
    await check('2026-11-21T02:00:00Z', 'row-altered');
    const { audit } = await seenBy(administrator);
    await app.rows('TRUNCATE audit_check');

    expect(audit).toEqual({ goodAt: '2026-11-20T02:00:00.000Z', broken: true });
  });

  it('counts failed jobs until somebody has ordered them anew', async () => {
    const administrator = await app.people.administrator();
    await app.rows(
      `INSERT INTO job_failure (id, queue, name, payload, error_code, attempts, failed_at)
       VALUES ('01900000-0000-7000-8000-0000000000b1', 'default', 'accounts.sweep', '{}', 'x', 4, now())`,
    );
    const { failedJobs } = await seenBy(administrator);
    await app.rows('UPDATE job_failure SET retried_at = now(), retried_by = $1', [
      administrator.id,
    ]);

    expect([failedJobs, (await seenBy(administrator)).failedJobs]).toEqual([1, 0]);
  });

  it('names a migration that this build brings and the database has not', async () => {
    const [last] = await app.rows<{ id: number; name: string }>(
      'DELETE FROM typeorm_migration WHERE id = (SELECT max(id) FROM typeorm_migration) RETURNING id, name',
    );
    const view = await seenBy(await app.people.administrator());

    expect(view.migrations[0]).toEqual({ name: last?.name, applied: false });
  });
});
