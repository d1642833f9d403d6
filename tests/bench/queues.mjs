import { cloneDatabase, dropDatabase } from '../support/cluster.mjs';
import { hasRedis, startRedis } from '../support/redis.mjs';
import { startBare } from './queue-bare.mjs';
import { startVerso } from './queue-verso.mjs';
import { median } from './rounds.mjs';

const TARGETS = { Redis: 0.7, Postgres: 0.8 };
const START_WITHIN_MS = 100;

/**
 * What it costs that jobs leave through the outbox: rows that are committed, relayed, done and closed,
 * against the same jobs handed to bare BullMQ on the same back-end. The jobs themselves do nothing.
 */
export async function measureQueues({ template, jobs, rounds, singles }) {
  console.log(`\n${jobs.toLocaleString('en')} jobs, ${rounds} interleaved rounds; medians.\n`);
  for (const name of ['Postgres', 'Redis']) {
    if (name === 'Redis' && !hasRedis) {
      console.log('Skipped: Redis is not measured, this machine has no redis-server');
      continue;
    }
    await cloneDatabase('bench_queue', template);
    await cloneDatabase('bench_bare', template);
    const redis = name === 'Redis' ? await startRedis() : null;
    try {
      print(name, await measure({ redis, jobs, rounds, singles }));
    } finally {
      await redis?.stop();
      await dropDatabase('bench_queue');
      await dropDatabase('bench_bare');
    }
  }
}

async function measure({ redis, jobs, rounds, singles }) {
  const bare = await startBare(redis);
  const verso = await startVerso(redis);
  const times = { bare: [], verso: [] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const took = { bare: await bare.run(jobs), verso: await verso.run(jobs) };
      // The first one warms up both.
      if (round > 0) for (const who of ['bare', 'verso']) times[who].push(took[who]);
    }
    return { ...times, jobs, starts: await verso.startTimes(singles) };
  } finally {
    await bare.stop();
    await verso.stop();
  }
}

function print(name, { bare, verso, jobs, starts }) {
  const ratios = bare.map((time, round) => time / verso[round]);
  const perSecond = (times) => Math.round((1000 * jobs) / median(times));
  const sorted = starts.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  const [ratio, target] = [median(ratios), TARGETS[name]];
  const met = (isMet) => (isMet ? 'met' : 'missed');
  console.log(
    `${name.padEnd(9)} outbox / bare BullMQ ${ratio.toFixed(2)} (${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)})` +
      `  target >= ${target.toFixed(2)} ${met(ratio >= target)}` +
      `  jobs/s ${perSecond(verso)} and ${perSecond(bare)}`,
  );
  console.log(
    `${''.padEnd(9)} a write to the start of its job: median ${median(starts).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms` +
      `  target <= ${START_WITHIN_MS} ms ${met(p95 <= START_WITHIN_MS)}`,
  );
}
