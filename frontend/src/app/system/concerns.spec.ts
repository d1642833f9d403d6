import type { SystemView } from '@verso/contract';

import { concernsOf } from './concerns';
import { durationWords } from './duration-words';

const AT = '2026-11-21T12:00:00.000Z';
const WELL: SystemView = {
  at: AT,
  versions: { verso: '1.0.0', node: '24.0.0', postgres: '18.4', queues: 'PostgreSQL' },
  outbox: { due: 0, planned: 3, ageSeconds: 0 },
  queues: [{ queue: 'mail', waiting: 4, active: 1, delayed: 1, failed: 0 }],
  failedJobs: 0,
  queuesCountedAt: AT,
  mails: [
    { state: 'sent', mails: 12 },
    { state: 'failed', mails: 0 },
  ],
  rollupLagSeconds: 12,
  driftFound: 0,
  schedules: [{ job: 'mail.sweep', pattern: '* * * * *', endedAt: null, outcome: null }],
  workers: [{ machine: 'one', version: '1.0.0', startedAt: AT, seenAt: AT, lives: true }],
  backup: { method: 'physical', endedAt: '2026-11-21T02:00:00.000Z', bytes: 1 },
  audit: { goodAt: '2026-11-21T02:00:00.000Z', broken: false },
  migrations: [{ name: 'Platform1', applied: true }],
};

describe('concernsOf', () => {
  it('finds nothing where all is well, and work that waits is no concern', () => {
    expect(concernsOf(WELL)).toEqual([]);
  });

  it.each([
    ['no-worker', { workers: WELL.workers.map((worker) => ({ ...worker, lives: false })) }],
    ['outbox-waits', { outbox: { due: 1, planned: 0, ageSeconds: 121 } }],
    ['jobs-failed', { failedJobs: 1 }],
    ['mails-failed', { mails: [{ state: 'uncertain' as const, mails: 1 }] }],
    ['schedule-failed', { schedules: [{ ...WELL.schedules[0]!, outcome: 'failed' as const }] }],
    ['figures-behind', { rollupLagSeconds: 1_801 }],
    ['drift-found', { driftFound: 1 }],
    ['migrations-missing', { migrations: [{ name: 'Next2', applied: false }] }],
    ['audit-broken', { audit: { goodAt: null, broken: true } }],
    ['audit-unchecked', { audit: { goodAt: '2026-11-20T09:00:00.000Z', broken: false } }],
    ['no-backup', { backup: null }],
    ['backup-old', { backup: { ...WELL.backup!, endedAt: '2026-11-19T23:59:00.000Z' } }],
  ] as const)('finds %s', (concern, change) => {
    expect(concernsOf({ ...WELL, ...(change as Partial<SystemView>) })).toEqual([concern]);
  });
});

describe('durationWords', () => {
  it.each([
    [0, 'seconds', 0],
    [119, 'seconds', 119],
    [120, 'minutes', 2],
    [7_199, 'minutes', 119],
    [7_200, 'hours', 2],
    [172_800, 'days', 2],
  ])('%d seconds are %s, %d of them', (seconds, unit, n) => {
    expect(durationWords(seconds)).toEqual({ key: `system.duration.${unit}`, n });
  });
});
