import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { type Actor, type Grant, isAllowed } from '@verso/domain';
import { type Job, UnrecoverableError } from 'bullmq';

import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import { countEvent } from '../health/metrics.js';
import { requestContext } from '../logging/request-context.js';
import { LostJobs } from '../outbox/lost-jobs.js';
import { failureCode } from './failure-code.js';
import { FinishedJobs } from './finished-jobs.js';
import { JobQueues } from './job-queues.js';
import { JobRegistry } from './job-registry.js';
import type { JobEnvelope } from './jobs.js';
import { ToldSchedules } from './told-schedules.js';

/** Takes jobs from the queues and does them, each as the one on whose behalf it runs. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');

  constructor(
    private readonly queues: JobQueues,
    private readonly registry: JobRegistry,
    private readonly schedules: ToldSchedules,
    private readonly unit: UnitOfWork,
    private readonly finished: FinishedJobs,
    private readonly lost: LostJobs,
  ) {}

  /** Begins: first the schedules, which are told anew at every start, then the work. */
  async start(): Promise<void> {
    this.registry.requireAll();
    await this.schedules.tell();
    await this.lost.look();
    await this.queues.work(
      (job) => this.run(job as Job<JobEnvelope>),
      (end) => this.finished.note(end),
    );
  }

  /** While there still are connections to note it on. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.queues.stopWorking();
    await this.finished.flush();
  }

  private async run(job: Job<JobEnvelope>): Promise<void> {
    const { payload, actorId, requestId, traceparent } = job.data;
    const startedAt = performance.now();
    const about = { requestId: requestId ?? job.id ?? job.name };
    await requestContext.run({ ...about, ...(traceparent && { traceparent }) }, async () => {
      try {
        const handler = this.registry.handlerOf(job.name);
        if (!handler) throw new AppError('not-found', 'job.no-handler');
        await handler(payload as never, await this.actorOf(job.name, actorId));
        const milliseconds = Math.round(performance.now() - startedAt);
        this.logger.log({ job: job.name, milliseconds }, 'Jobs');
      } catch (error) {
        countEvent('verso_jobs_failed_total');
        this.logger.error(`${job.name} failed`, error);
        const code = failureCode(error);
        throw mayPass(error) ? new Error(code) : new UnrecoverableError(code);
      }
    });
  }

  // Rights are read when the job runs: who has lost a role meanwhile does not act with it.
  private async actorOf(job: string, personId: string | undefined): Promise<Actor> {
    if (personId === undefined) return { kind: 'system', job };
    const [row] = await this.unit.run({ kind: 'system', job }, () =>
      this.unit.query<{ grants: Grant[] }>('SELECT verso.grants_of($1) AS grants', [personId]),
    );
    const actor = { kind: 'person', personId, grants: row?.grants ?? [] } as const;
    if (!isAllowed(actor, 'settings.change')) throw AppError.forbidden('action.forbidden');
    return actor;
  }
}

// A row that is gone, or a rule that refuses, will not change by trying again; a full disk may.
function mayPass(error: unknown): boolean {
  return !(error instanceof AppError) || error.kind === 'unavailable';
}
