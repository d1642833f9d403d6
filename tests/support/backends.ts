import { leftOut } from './left-out.mjs';
import { hasRedis, startRedis } from './redis.mjs';

/** Settings that send the jobs to one back-end; filled before the first test. */
export type BackendEnv = () => Readonly<Record<string, string>>;

const BACKENDS = ['Postgres', 'Redis'] as const;

/** The same tests with the jobs on Postgres, and with them on a Redis server of their own. */
export function onEveryBackend(title: string, define: (env: BackendEnv) => void): void {
  if (!hasRedis) leftOut(`${title} on Redis: this machine has no redis-server`);
  for (const name of BACKENDS) {
    if (name === 'Redis' && !hasRedis) continue;
    describe(`${title}, jobs on ${name}`, () => {
      let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
      beforeAll(async () => {
        if (name === 'Redis') redis = await startRedis();
      });
      define(() => ({ REDIS_URL: redis?.url ?? '' }));
      // After what the tests close themselves: it is run in the order in which it is written.
      afterAll(() => redis?.stop());
    });
  }
}
