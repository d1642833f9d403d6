import { Module } from '@nestjs/common';

import { LostJobs } from '../outbox/lost-jobs.js';
import { Relay } from '../outbox/relay.js';
import { FinishedJobs } from './finished-jobs.js';
import { JobQueues } from './job-queues.js';
import { WorkerPulse } from '../operations/worker-pulse.js';
import { JobRunner } from './job-runner.js';
import { ToldSchedules } from './told-schedules.js';

/** What only the worker has: queues, the relay to them, and the one that does the jobs. */
@Module({
  providers: [JobQueues, ToldSchedules, FinishedJobs, LostJobs, JobRunner, Relay, WorkerPulse],
  exports: [JobQueues, FinishedJobs, LostJobs, JobRunner, Relay, WorkerPulse],
})
export class WorkerPlatformModule {}
