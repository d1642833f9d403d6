import { JobQueues } from '../../../backend/src/platform/queue/job-queues.js';
import { QUEUES } from '../../../backend/src/platform/queue/queues.js';
import { Schedules } from '../../../backend/src/platform/queue/schedules.js';
import { ToldSchedules } from '../../../backend/src/platform/queue/told-schedules.js';
import { startApp, type TestApp } from '../../support/app.js';
import { onEveryBackend } from '../../support/backends.js';

const ROUNDS = 10;
const PATIENCE_MS = 60_000;

onEveryBackend('what starts by the clock', (backend) => {
  let apps: TestApp[];
  beforeAll(async () => {
    apps = await Promise.all([1, 2, 3].map(() => startApp({ env: backend() })));
  }, PATIENCE_MS);
  afterAll(async () => {
    for (const app of apps) await app.stop();
  });

  it(
    'is told by workers that start at the same instant, on queues that knew nothing of it',
    async () => {
      const workers = await Promise.all(apps.map((app) => app.startWorker()));
      const queues = workers[0]!.get(JobQueues);
      const known = async (): Promise<string[]> => {
        const all = await Promise.all(QUEUES.map((name) => queues.queue(name).getJobSchedulers()));
        return all.flatMap((schedulers) => schedulers.map(({ name }) => name)).sort();
      };
      const jobs = workers[0]!.get(Schedules).list();

      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { job } of jobs) {
          for (const name of QUEUES) await queues.queue(name).removeJobScheduler(job);
        }
        expect(await known()).toEqual([]);
        await Promise.all(workers.map((worker) => worker.get(ToldSchedules).tell()));

        expect(await known()).toEqual(jobs.map(({ job }) => job).sort());
      }
    },
    PATIENCE_MS,
  );
});
