import { ANONYMOUS } from '@verso/domain';

import { UnitOfWork } from '../../../backend/src/platform/database/unit-of-work.js';
import { AppError } from '../../../backend/src/platform/errors/app-error.js';
import { Outbox } from '../../../backend/src/platform/outbox/outbox.js';
import { Relay } from '../../../backend/src/platform/outbox/relay.js';
import { FinishedJobs } from '../../../backend/src/platform/queue/finished-jobs.js';
import { JobQueues } from '../../../backend/src/platform/queue/job-queues.js';
import type { QueueName } from '../../../backend/src/platform/queue/queues.js';
import { startApp, type TestApp } from '../../support/app.js';
import { onEveryBackend } from '../../support/backends.js';
import { HOLD_POINTS, HoldPoint } from '../../support/faults/hold-points.js';
import { replaceSweep, type Sweep, until } from '../../support/sweeps.js';
import { testDatabase } from '../../support/test-database.mjs';

onEveryBackend('a job that leaves with the commit', (backend) => {
  let app: TestApp;
  let unit: UnitOfWork;
  let outbox: Outbox;
  let seen: object[];
  let sweep: Sweep;
  beforeAll(async () => {
    app = await startApp({ env: backend() });
    unit = app.get(UnitOfWork);
    outbox = app.get(Outbox);
    await app.rows('DELETE FROM outbox');
    await replaceSweep(app, (payload, actor) => sweep(payload, actor));
  });
  beforeEach(() => {
    seen = [];
    sweep = (_, actor) => {
      seen.push(actor);
      return Promise.resolve();
    };
  });
  afterEach(() => {
    app.clock.reset();
  });
  afterAll(() => app.stop());

  const add = (options = {}) =>
    unit.run(ANONYMOUS, () => outbox.add('accounts.sweep', {}, options));
  const queue = async (name: QueueName) => (await app.startWorker()).get(JobQueues).queue(name);

  it('runs once, when it is committed', async () => {
    await add();

    await app.work();
    await app.work();

    expect(seen).toEqual([{ kind: 'system', job: 'accounts.sweep' }]);
  });

  it('never runs when it is rolled back', async () => {
    const rolledBack = unit.run(ANONYMOUS, async () => {
      await outbox.add('accounts.sweep', {});
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');

    await app.work();

    expect(seen).toEqual([]);
  });

  it('runs once although it was handed over twice', async () => {
    await add();
    const relay = (await app.startWorker()).get(Relay);
    await relay.relayOnce();
    // As after a crash between the queue and the mark.
    await app.database.query(
      'UPDATE outbox SET relayed_at = NULL, finished_at = NULL WHERE finished_at IS NULL',
    );

    await relay.relayOnce();
    await app.work();

    expect(seen).toHaveLength(1);
  });

  it('is closed although it ended before it was noted that it had left', async () => {
    const worker = await app.startWorker();
    const left = HOLD_POINTS['between outbox and queue'];
    const point = await HoldPoint.lay(testDatabase().superuserUrl, left);
    await point.shut();
    await add();

    const relayed = worker.get(Relay).relayOnce();
    await until(async () => (await app.rows(CLOSING)).length > 0);
    await point.open();
    await relayed;
    await worker.get(FinishedJobs).flush();

    await point.remove();
    expect(seen).toHaveLength(1);
    expect(await app.rows('SELECT FROM outbox WHERE finished_at IS NULL')).toEqual([]);
  });

  it('waits for its time', async () => {
    await add({ at: new Date(app.clock.nowMs() + 60_000) });
    await app.work();
    const early = seen.length;

    app.clock.moveBy(61_000);
    await app.work();

    expect([early, seen.length]).toEqual([0, 1]);
  });

  it('acts for the person who asked, with the roles of when it runs', async () => {
    const programmeId = await app.people.programme();
    const person = await app.people.person();
    await app.people.grant(person, 'advisor', programmeId);
    const actor = { kind: 'person', personId: person.id, grants: [] } as const;
    await unit.run(actor, () => outbox.add('accounts.sweep', {}));
    await app.people.grant(person, 'funder', programmeId);

    await app.work();

    expect(seen).toMatchObject([
      { personId: person.id, grants: [{ role: 'advisor' }, { role: 'funder' }] },
    ]);
  });

  it('does not run for somebody who has lost every role meanwhile', async () => {
    const person = await app.people.advisor();
    const actor = { kind: 'person', personId: person.id, grants: [] } as const;
    await unit.run(actor, () => outbox.add('accounts.sweep', {}));
    await app.database.query('UPDATE role_grant SET ended_at = now() WHERE person_id = $1', [
      person.id,
    ]);

    await app.work();

    expect(seen).toEqual([]);
  });

  it('is tried again after a failure, but not after a refusal', async () => {
    let tries = 0;
    const failing = (error: Error) => () => {
      tries += 1;
      return tries === 1 ? Promise.reject(error) : Promise.resolve();
    };
    const failed = await queue('default');
    const countOf = async (states: 'failed' | 'delayed') => failed.getJobCountByTypes(states);
    const before = await countOf('failed');

    sweep = failing(AppError.notFound('mail'));
    await add();
    await app.work();
    const afterRefusal = { tries, failed: (await countOf('failed')) - before };
    tries = 0;
    sweep = failing(new Error('the network'));
    await add();
    await app.work();
    await until(() => tries === 2);

    expect(afterRefusal).toEqual({ tries: 1, failed: 1 });
    expect(tries).toBe(2);
  });

  it('leaves by itself within a second, woken by the commit', async () => {
    const relay = (await app.startWorker()).get(Relay);
    relay.start();
    await until(async () => (await app.rows(HELD)).length > 0);
    const startedAt = performance.now();

    await add();
    await until(() => seen.length > 0);

    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

const CLOSING = `SELECT FROM pg_stat_activity
  WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE outbox SET finished_at%'`;
const HELD = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 73529 AND granted`;
