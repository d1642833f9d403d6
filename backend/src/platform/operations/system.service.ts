import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { loadMigrations } from '../database/migrate/migration-files.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { MAIL_STATES } from '../mail/mail-kinds.js';
import { QUEUES } from '../queue/queues.js';
import { Schedules } from '../queue/schedules.js';
import { appVersion } from './app-version.js';
import { type Figures, InstallationFigures } from './installation-figures.js';
import type {
  SystemAudit,
  SystemMails,
  SystemMigration,
  SystemQueue,
  SystemView,
} from './system.dto.js';
import { SystemRepository, type WorkerRow } from './system.repository.js';

/** A worker tells every 15 seconds that it lives. */
const LIVES_MS = 60_000;

/** How the installation is, for administrators. */
@Injectable()
export class SystemService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly figures: InstallationFigures,
    private readonly system: SystemRepository,
    private readonly schedules: Schedules,
    private readonly clock: Clock,
  ) {}

  async show(actor: PersonActor): Promise<SystemView> {
    const figures = await this.figures.read();
    return this.unit.run(actor, async () => {
      const workers = await this.system.workers();
      const counted = await this.system.queuesCountedAt();
      const backup = await this.system.lastBackup();
      return {
        at: this.clock.now().toISOString(),
        versions: {
          verso: appVersion(),
          node: process.versions.node,
          postgres: figures.serverVersion,
          queues: workers[0]?.queueServer ?? null,
        },
        outbox: {
          due: figures.outboxWaiting,
          planned: figures.outboxPlanned,
          ageSeconds: Math.round(figures.outboxSeconds),
        },
        queues: toQueues(figures),
        failedJobs: await this.system.failedJobs(),
        queuesCountedAt: counted?.toISOString() ?? null,
        mails: toMails(figures),
        rollupLagSeconds: Math.round(figures.rollupLagSeconds),
        driftFound: await this.system.driftFound(),
        schedules: await this.runs(),
        workers: workers.map((worker) => this.toWorker(worker)),
        backup: backup && { ...backup, endedAt: backup.endedAt.toISOString() },
        audit: toAudit(figures),
        migrations: await this.migrations(),
      };
    });
  }

  private async runs(): Promise<SystemView['schedules']> {
    const runs = new Map((await this.system.scheduleRuns()).map((run) => [run.job, run]));
    return this.schedules.list().map(({ job, pattern }) => {
      const run = runs.get(job);
      const endedAt = run?.endedAt.toISOString() ?? null;
      return { job, pattern, endedAt, outcome: run?.outcome ?? null };
    });
  }

  private toWorker({ machine, version, startedAt, seenAt }: WorkerRow) {
    const lives = this.clock.nowMs() - seenAt.getTime() < LIVES_MS;
    return {
      ...{ machine, version, lives },
      startedAt: startedAt.toISOString(),
      seenAt: seenAt.toISOString(),
    };
  }

  /** What has been applied, and what this build brings besides. */
  private async migrations(): Promise<SystemMigration[]> {
    const applied = await this.system.appliedMigrations();
    const brought = (await loadMigrations()).map(({ name }) => name);
    const missing = brought.filter((name) => !applied.includes(name));
    return [
      ...missing.map((name) => ({ name, applied: false })),
      ...applied.reverse().map((name) => ({ name, applied: true })),
    ];
  }
}

function toQueues({ queues }: Figures): SystemQueue[] {
  return QUEUES.map((queue) => {
    const jobs = (state: string): number =>
      queues.find((depth) => depth.queue === queue && depth.state === state)?.jobs ?? 0;
    return {
      queue,
      ...{ waiting: jobs('waiting'), active: jobs('active') },
      ...{ delayed: jobs('delayed'), failed: jobs('failed') },
    };
  });
}

function toAudit({ auditGoodSeconds: good, auditBroken: broken }: Figures): SystemAudit {
  const goodAt = good === null ? null : new Date(good * 1_000).toISOString();
  return { goodAt, broken };
}

function toMails({ mailsOfDay }: Figures): SystemMails[] {
  return MAIL_STATES.map((state) => ({ state, mails: mailsOfDay[state] ?? 0 }));
}
