import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';

import { readEnvironment } from './platform/config/read-environment.js';
import { stopGracefully } from './platform/health/graceful-stop.js';
import { Log } from './platform/logging/log.js';
import { Relay } from './platform/outbox/relay.js';
import { JobRunner } from './platform/queue/job-runner.js';
import { runProcess } from './platform/run-process.js';
import { WorkerModule } from './worker.module.js';

/** Does the jobs: relay, queues, schedules. Listens to no port. */
await runProcess(async () => {
  const { logLevel } = readEnvironment();
  const log = new Log({ process: 'worker', level: logLevel });
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: log,
    abortOnError: false,
  });
  stopGracefully(() => app.close(), log);
  await app.get(JobRunner).start();
  app.get(Relay).start();
  log.log('taking jobs', 'Start');
  process.send?.({ type: 'ready' });
});
