import { Gauge, Registry } from 'prom-client';

import type { PoolUse } from '../database/data-sources.js';
import type { Figures } from '../operations/installation-figures.js';
import type { Readiness } from './health.js';

/** What one scrape is told about the installation as a whole, and about this process's connections. */
export interface Scrape {
  readonly readiness: Readiness;
  /** Null while the database does not answer: then its figures are missing rather than old. */
  readonly figures: Figures | null;
  readonly pools: readonly PoolUse[];
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];
interface Description {
  readonly help: string;
  readonly samples: (scrape: Scrape) => readonly Sample[];
}

const one = (value: number | null | undefined): readonly Sample[] =>
  value === null || value === undefined ? [] : [[{}, value]];
const flag = (value: boolean): readonly Sample[] => [[{}, value ? 1 : 0]];

/** Every figure of the installation. Each process tells them: rules take the highest, never the sum. */
const GAUGES: Readonly<Record<string, Description>> = {
  verso_database_reachable: {
    help: 'Whether the database answers.',
    samples: ({ readiness }) => flag(readiness.database),
  },
  verso_migrations_applied: {
    help: 'Whether the database has every migration of this build.',
    samples: ({ readiness }) => flag(readiness.migrations),
  },
  verso_worker_present: {
    help: 'Whether some worker moves the outbox.',
    samples: ({ readiness }) => flag(readiness.worker),
  },
  verso_worker_processes: {
    help: 'Workers that were seen within the last minute.',
    samples: ({ figures }) => one(figures?.workers),
  },
  verso_outbox_jobs: {
    help: 'Jobs in the outbox: due, or planned for later.',
    samples: ({ figures }) =>
      figures
        ? [
            [{ state: 'due' }, figures.outboxWaiting],
            [{ state: 'planned' }, figures.outboxPlanned],
          ]
        : [],
  },
  verso_outbox_age_seconds: {
    help: 'How long the oldest due job has waited in the outbox.',
    samples: ({ figures }) => one(figures?.outboxSeconds),
  },
  verso_queue_jobs: {
    help: 'Jobs by queue and state, as a worker counted them last.',
    samples: ({ figures }) =>
      (figures?.queues ?? []).map(({ queue, state, jobs }) => [{ queue, state }, jobs]),
  },
  verso_queue_counted_age_seconds: {
    help: 'How long ago a worker counted the queues.',
    samples: ({ figures }) => one(figures?.queuesCountedSeconds),
  },
  verso_rollup_lag_seconds: {
    help: 'How long the oldest fact has waited to be seen in the figures.',
    samples: ({ figures }) => one(figures?.rollupLagSeconds),
  },
  verso_mails_day: {
    help: 'Mails ordered within 24 hours, by state.',
    samples: ({ figures }) =>
      Object.entries(figures?.mailsOfDay ?? {}).map(([state, mails]) => [{ state }, mails]),
  },
  verso_mail_queued_age_seconds: {
    help: 'How long the oldest mail of the day has waited to be sent.',
    samples: ({ figures }) => one(figures?.mailQueuedSeconds),
  },
  verso_schedule_last_end_timestamp_seconds: {
    help: 'When a job that the clock starts ended last.',
    samples: ({ figures }) =>
      (figures?.schedules ?? []).map(({ job, endedSeconds }) => [{ job }, endedSeconds]),
  },
  verso_schedule_last_failed: {
    help: 'Whether the last run of a job that the clock starts failed.',
    samples: ({ figures }) =>
      (figures?.schedules ?? []).map(({ job, outcome }) => [{ job }, outcome === 'failed' ? 1 : 0]),
  },
  verso_backup_last_timestamp_seconds: {
    help: 'When the last backup ended; 0 when there is none.',
    samples: ({ figures }) => (figures ? one(figures.backupSeconds ?? 0) : []),
  },
  verso_audit_last_good_check_timestamp_seconds: {
    help: 'When the audit trail was last found whole; missing before its first check.',
    samples: ({ figures }) => one(figures?.auditGoodSeconds),
  },
  verso_audit_broken: {
    help: 'Whether the last check of the audit trail found a break.',
    samples: ({ figures }) => (figures ? flag(figures.auditBroken) : []),
  },
  verso_database_pool_connections: {
    help: 'Connections of this process to the database, and requests that wait for one.',
    samples: ({ pools }) =>
      pools.flatMap(({ role, open, idle, waiting }) => [
        [{ role, state: 'open' }, open] as const,
        [{ role, state: 'idle' }, idle] as const,
        [{ role, state: 'waiting' }, waiting] as const,
      ]),
  },
};

/** The figures of the installation in the text format of Prometheus. */
export function installationText(scrape: Scrape): Promise<string> {
  const registry = new Registry();
  for (const [name, { help, samples }] of Object.entries(GAUGES)) {
    const found = samples(scrape);
    const labelNames = Object.keys(found[0]?.[0] ?? {});
    const gauge = new Gauge({ name, help, labelNames, registers: [registry] });
    if (found.length === 0) gauge.remove();
    for (const [labels, value] of found) gauge.set(labels, value);
  }
  return registry.metrics();
}
