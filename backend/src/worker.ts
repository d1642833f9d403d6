import 'reflect-metadata';

import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import type { Environment } from './platform/config/environment.js';
import { readEnvironment } from './platform/config/read-environment.js';
import { AdminServer } from './platform/health/admin-server.js';
import { stopGracefully } from './platform/health/graceful-stop.js';
import { addHealthRoutes } from './platform/health/health-routes.js';
import { watchProcess } from './platform/health/metrics.js';
import { Log } from './platform/logging/log.js';
import { appVersion } from './platform/operations/app-version.js';
import { WorkerPulse } from './platform/operations/worker-pulse.js';
import { Relay } from './platform/outbox/relay.js';
import { JobRunner } from './platform/queue/job-runner.js';
import { openTracing } from './platform/tracing/open-tracing.js';
import { runProcess } from './platform/run-process.js';
import { WorkerModule } from './worker.module.js';

/** Does the jobs: relay, queues, schedules. Listens to no port but the admin port it is given. */
await runProcess(async () => {
  const environment = readEnvironment();
  const log = new Log({ process: 'worker', level: environment.logLevel });
  const endTracing = await openTracing(environment, 'worker');
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: log,
    abortOnError: false,
  });
  const admin = await openAdminPort(app, environment);
  stopGracefully(async () => {
    await admin?.close();
    await app.close();
    await endTracing();
  }, log);
  await app.get(JobRunner).start();
  app.get(Relay).start();
  app.get(WorkerPulse).start();
  log.log('taking jobs', 'Start');
  process.send?.({ type: 'ready' });
});

async function openAdminPort(
  app: INestApplicationContext,
  { workerAdminPort, adminHost }: Environment,
): Promise<AdminServer | undefined> {
  if (workerAdminPort === undefined) return undefined;
  const admin = new AdminServer();
  watchProcess({ version: appVersion() });
  addHealthRoutes(admin, app);
  await admin.listen(workerAdminPort, adminHost);
  return admin;
}
