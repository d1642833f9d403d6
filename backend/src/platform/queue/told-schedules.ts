import { Injectable } from '@nestjs/common';

import { JobQueues } from './job-queues.js';
import { JOB_QUEUES, type JobEnvelope } from './jobs.js';
import { type QueueName, QUEUES } from './queues.js';
import { type Schedule, Schedules } from './schedules.js';

const ZONE = 'Europe/Helsinki';

/** Tells the queues what starts by the clock: at every start, and when a queue has forgotten it. */
@Injectable()
export class ToldSchedules {
  constructor(
    private readonly queues: JobQueues,
    private readonly schedules: Schedules,
  ) {}

  async tell(): Promise<void> {
    for (const queue of QUEUES) await this.tellQueue(queue);
  }

  /** After Redis was emptied: what it does not know any more. */
  async tellForgotten(): Promise<void> {
    for (const queue of QUEUES) {
      const known = await this.queues.queue(queue).getJobSchedulersCount();
      if (known < this.of(queue).length) await this.tellQueue(queue);
    }
  }

  private async tellQueue(name: QueueName): Promise<void> {
    const queue = this.queues.queue(name);
    for (const { job, pattern } of this.of(name)) {
      const data: JobEnvelope = { payload: {} };
      try {
        await queue.upsertJobScheduler(job, { pattern, tz: ZONE }, { name: job, data });
      } catch (error) {
        // Two processes that tell the same at the same instant: one is refused, and the other has told.
        if ((await queue.getJobScheduler(job))?.pattern !== pattern) throw error;
      }
    }
  }

  private of(queue: QueueName): Schedule[] {
    return this.schedules.list().filter(({ job }) => JOB_QUEUES[job] === queue);
  }
}
