import { Injectable } from '@nestjs/common';

import type { JobName, JobPayloads } from './jobs.js';

/** Jobs that need nothing but the time. */
export type ScheduledJob = {
  [Name in JobName]: JobPayloads[Name] extends Record<string, never> ? Name : never;
}[JobName];

export interface Schedule {
  readonly job: ScheduledJob;
  /** Cron in Helsinki time: minute, hour, day of month, month, day of week. */
  readonly pattern: string;
}

/** What starts by the clock. A schedule only enqueues; due dates live in tables. */
@Injectable()
export class Schedules {
  private readonly all: Schedule[] = [];

  /** Called by `<feature>.schedule.ts` when it is made. */
  add(schedule: Schedule): void {
    this.all.push(schedule);
  }

  list(): readonly Schedule[] {
    return this.all;
  }
}
