import 'reflect-metadata';

import { ApiModule } from './api.module.js';
import { readEnvironment } from './platform/config/read-environment.js';
import { AdminServer } from './platform/health/admin-server.js';
import { stopGracefully } from './platform/health/graceful-stop.js';
import { addHealthRoutes } from './platform/health/health-routes.js';
import { watchProcess } from './platform/health/metrics.js';
import { createApi } from './platform/http/create-api.js';
import { Log } from './platform/logging/log.js';
import { appVersion } from './platform/operations/app-version.js';
import { openTracing } from './platform/tracing/open-tracing.js';
import { runProcess } from './platform/run-process.js';
import { DemoRegister } from './register/demo-register/demo-register.js';
import { addDemoRegisterRoutes } from './register/demo-register/demo-register.routes.js';

/** Answers HTTP: the API, the frontend, and health and figures on the admin port. */
await runProcess(async () => {
  const environment = readEnvironment();
  const log = new Log({ process: 'api', level: environment.logLevel });
  const endTracing = await openTracing(environment, 'api');
  const app = await createApi(ApiModule, { environment, log });
  const admin = new AdminServer();
  watchProcess({ version: appVersion() });
  addHealthRoutes(admin, app);
  if (environment.registerDemo) addDemoRegisterRoutes(admin, app.get(DemoRegister));
  stopGracefully(async () => {
    await admin.close();
    await app.close();
    await endTracing();
  }, log);
  await admin.listen(environment.adminPort, environment.adminHost);
  await app.listen(environment.port, environment.host);
  log.log(`listening on port ${environment.port}`, 'Start');
  process.send?.({ type: 'ready' });
});
