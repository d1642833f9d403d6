import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';

import { Audit } from './audit/audit.js';
import { AccessCheck } from './auth/access-check.js';
import { AccessGuard } from './auth/access.guard.js';
import { Attempts } from './auth/attempts.js';
import { Passwords } from './auth/passwords.js';
import { Secrets } from './auth/secrets.js';
import { SessionStore } from './auth/session-store.js';
import { TokenStore } from './auth/token-store.js';
import { Vault } from './auth/vault.js';
import { BulkRows } from './bulk/bulk-rows.js';
import { Clock } from './clock/clock.js';
import { Environment } from './config/environment.js';
import { readEnvironment } from './config/read-environment.js';
import { DataSources } from './database/data-sources.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { EventBus } from './events/event-bus.js';
import { FileStore } from './files/file-store.js';
import { LocalFileStore } from './files/local-file-store.js';
import { Health } from './health/health.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { KeptAnswers } from './idempotency/kept-answers.js';
import { InstallationFigures } from './operations/installation-figures.js';
import { ScheduleRuns } from './operations/schedule-runs.js';
import { Outbox } from './outbox/outbox.js';
import { PROCESS_NAME, type ProcessName } from './process-name.js';
import { JobRegistry } from './queue/job-registry.js';
import { Schedules } from './queue/schedules.js';

const SHARED = [
  BulkRows,
  DataSources,
  UnitOfWork,
  Outbox,
  EventBus,
  Audit,
  JobRegistry,
  Schedules,
  Secrets,
  Vault,
  Passwords,
  Attempts,
  SessionStore,
  TokenStore,
  KeptAnswers,
  Health,
  InstallationFigures,
  ScheduleRuns,
];

/** What every feature stands on. Global: features name what they take in their constructors. */
@Global()
@Module({})
export class PlatformModule {
  /** `process` names this process in logs and in the database. */
  static forProcess(process: ProcessName): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: PROCESS_NAME, useValue: process },
        { provide: Environment, useFactory: () => readEnvironment() },
        {
          provide: Clock,
          useFactory: ({ clockOffset }: Environment) => new Clock(clockOffset),
          inject: [Environment],
        },
        ...SHARED,
        { provide: FileStore, useClass: LocalFileStore },
        AccessCheck,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
      exports: [PROCESS_NAME, Environment, Clock, FileStore, ...SHARED],
    };
  }
}
