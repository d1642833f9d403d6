import { AppError } from '../../../backend/src/platform/errors/app-error.js';
import { startApp, type TestApp } from '../../support/app.js';
import { onEveryBackend } from '../../support/backends.js';
import { askForSweep, replaceSweep } from '../../support/sweeps.js';
import type { TestClient } from '../../support/test-client.js';

interface Failure {
  id: string;
  name: string;
  queue: string;
  errorCode: string;
  attempts: number;
  failedAt: string;
}

onEveryBackend('a job that has failed for good', (backend) => {
  let app: TestApp;
  let administrator: TestClient;
  let isBroken = true;
  let done = 0;
  beforeAll(async () => {
    app = await startApp({ env: backend() });
    await replaceSweep(app, () => {
      if (isBroken) return Promise.reject(AppError.conflict('sweep.refused'));
      done += 1;
      return Promise.resolve();
    });
    administrator = await app.as(await app.people.administrator());
    await app.work();
  });
  beforeEach(async () => {
    await app.rows('DELETE FROM job_failure');
    [isBroken, done] = [true, 0];
  });
  afterAll(() => app.stop());

  async function failed(): Promise<Failure> {
    await askForSweep(app);
    await app.work();
    const { body } = await administrator.get('/job-failures');
    const [failure] = body.items as Failure[];
    if (!failure) throw new Error('No failure is shown');
    return failure;
  }
  const retry = (id: string) => administrator.post(`/job-failures/${id}/retry`);

  it('is shown with its name, time, reason and attempts, and its row is closed', async () => {
    const failure = await failed();

    expect(failure).toEqual({
      id: expect.any(String) as string,
      name: 'accounts.sweep',
      queue: 'default',
      errorCode: 'sweep.refused',
      attempts: 1,
      failedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/) as string,
    });
    expect(await app.rows('SELECT FROM outbox WHERE finished_at IS NULL')).toEqual([]);
  });

  it('is done again when an administrator says so, which the audit trail tells', async () => {
    const { id } = await failed();
    isBroken = false;

    const reply = await retry(id);
    await app.work();

    const audited = await app.rows(
      `SELECT action FROM audit_event WHERE subject_kind = 'job' AND subject_id = $1`,
      [id],
    );
    const { body } = await administrator.get('/job-failures');
    expect(reply.status).toBe(202);
    expect(done).toBe(1);
    expect(audited).toEqual([{ action: 'job.retry' }]);
    expect(body.items).toEqual([]);
  });

  it('is done again once, however often that is said', async () => {
    const { id } = await failed();
    isBroken = false;

    const replies = await Promise.all([retry(id), retry(id)]);
    await app.work();

    expect(replies.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect((await retry(id)).body).toMatchObject({ code: 'job-failure.retried' });
    expect(done).toBe(1);
  });

  it('is shown anew when it fails again', async () => {
    const { id } = await failed();
    await retry(id);
    await app.work();

    const { body } = await administrator.get('/job-failures');

    expect((body.items as Failure[]).map((one) => one.id)).toEqual([expect.not.stringMatching(id)]);
  });

  it('is hidden from everybody else, and unknown when it does not exist', async () => {
    const { id } = await failed();
    const advisor = await app.as(await app.people.advisor());

    const read = await advisor.get('/job-failures');
    const retried = await advisor.post(`/job-failures/${id}/retry`);

    expect([read.status, retried.status]).toEqual([403, 403]);
    expect((await retry('no-id')).status).toBe(404);
    expect((await retry('01900000-0000-7000-8000-000000000000')).body).toMatchObject({
      code: 'job-failure.not-found',
    });
  });
});
