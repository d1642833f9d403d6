import { Injectable, Logger } from '@nestjs/common';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { countJob } from '../health/metrics.js';
import { type Handler, JobRegistry } from '../queue/job-registry.js';
import { requestContext } from '../logging/request-context.js';
import { traceJob } from '../tracing/tracing.js';
import { Schedules } from '../queue/schedules.js';
import type { RunOutcome } from './run-outcomes.js';

const NOTING = { kind: 'system', job: 'operations.note-run' } as const;

/** Counts each run of a job, and notes the last one of what the clock starts. */
@Injectable()
export class ScheduleRuns {
  private readonly logger = new Logger('Schedules');

  constructor(
    registry: JobRegistry,
    private readonly schedules: Schedules,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {
    registry.around((name, handler) => this.watched(name, handler));
    registry.around((name, handler) => traced(name, handler));
  }

  private watched(name: string, handler: Handler): Handler {
    return async (payload, actor) => {
      const startedAt = this.clock.now();
      const begun = performance.now();
      const ended = async (outcome: RunOutcome): Promise<void> => {
        countJob(name, outcome, (performance.now() - begun) / 1_000);
        await this.note(name, startedAt, outcome);
      };
      try {
        await handler(payload, actor);
      } catch (error) {
        await ended('failed');
        throw error;
      }
      await ended('done');
    };
  }

  // That a run could not be noted must not make it run again.
  private async note(job: string, startedAt: Date, outcome: RunOutcome): Promise<void> {
    if (!this.schedules.list().some((schedule) => schedule.job === job)) return;
    try {
      await this.unit.run(NOTING, () =>
        this.unit.execute(
          `INSERT INTO schedule_run (job, started_at, ended_at, outcome) VALUES ($1, $2, $3, $4)
           ON CONFLICT (job) DO UPDATE SET started_at = excluded.started_at,
             ended_at = excluded.ended_at, outcome = excluded.outcome`,
          [job, startedAt, this.clock.now(), outcome],
        ),
      );
    } catch (error) {
      this.logger.warn('a run could not be noted', error);
    }
  }
}

function traced(name: string, handler: Handler): Handler {
  return (payload, actor) =>
    traceJob(name, requestContext.current()?.traceparent, () => handler(payload, actor));
}
