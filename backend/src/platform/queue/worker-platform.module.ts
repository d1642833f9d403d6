import { Module } from '@nestjs/common';

import { Relay } from '../outbox/relay.js';
import { JobQueues } from './job-queues.js';
import { JobRunner } from './job-runner.js';

/** What only the worker has: queues, the relay to them, and the one that does the jobs. */
@Module({
  providers: [JobQueues, JobRunner, Relay],
  exports: [JobQueues, JobRunner, Relay],
})
export class WorkerPlatformModule {}
