import { Module } from '@nestjs/common';

import { Relay } from '../outbox/relay.js';
import { JobQueues } from './job-queues.js';
import { WorkerPulse } from '../operations/worker-pulse.js';
import { JobRunner } from './job-runner.js';

/** What only the worker has: queues, the relay to them, and the one that does the jobs. */
@Module({
  providers: [JobQueues, JobRunner, Relay, WorkerPulse],
  exports: [JobQueues, JobRunner, Relay, WorkerPulse],
})
export class WorkerPlatformModule {}
