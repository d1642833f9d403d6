import { Injectable } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { BackupMethod, RunOutcome } from './run-outcomes.js';

export interface ScheduleRunRow {
  readonly job: string;
  readonly endedAt: Date;
  readonly outcome: RunOutcome;
}

export interface WorkerRow {
  readonly machine: string;
  readonly version: string;
  readonly queueServer: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
}

export interface BackupRow {
  readonly method: BackupMethod;
  readonly endedAt: Date;
  readonly bytes: number;
}

/** What is kept about the installation, read as an administrator. */
@Injectable()
export class SystemRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  scheduleRuns(): Promise<ScheduleRunRow[]> {
    return this.unit.query('SELECT job, ended_at AS "endedAt", outcome FROM schedule_run');
  }

  /** The one seen last comes first. */
  workers(): Promise<WorkerRow[]> {
    return this.unit.query(
      `SELECT machine, version, queue_server AS "queueServer", started_at AS "startedAt", seen_at AS "seenAt"
         FROM worker_process ORDER BY seen_at DESC, id LIMIT 50`,
    );
  }

  async lastBackup(): Promise<BackupRow | null> {
    const rows = await this.unit.query<BackupRow>(
      'SELECT method, ended_at AS "endedAt", bytes FROM backup_run ORDER BY ended_at DESC, id LIMIT 1',
    );
    return rows[0] ?? null;
  }

  async queuesCountedAt(): Promise<Date | null> {
    const rows = await this.unit.query<{ at: Date | null }>(
      'SELECT min(counted_at) AS at FROM queue_depth',
    );
    return rows[0]?.at ?? null;
  }

  async failedJobs(): Promise<number> {
    const rows = await this.unit.query<{ failed: number }>(
      'SELECT count(*) AS failed FROM job_failure WHERE retried_at IS NULL',
    );
    return rows[0]?.failed ?? 0;
  }

  async driftFound(): Promise<number> {
    const rows = await this.unit.query<{ found: number }>(
      `SELECT count(*) AS found FROM audit_event
        WHERE action = 'kpi.drift' AND at > $1::timestamptz - interval '30 days'`,
      [this.clock.now()],
    );
    return rows[0]?.found ?? 0;
  }

  async appliedMigrations(): Promise<string[]> {
    const rows = await this.unit.query<{ name: string }>(
      'SELECT name FROM verso.applied_migrations() AS name',
    );
    return rows.map(({ name }) => name);
  }
}
