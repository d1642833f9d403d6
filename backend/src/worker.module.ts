import { Module } from '@nestjs/common';

import { AccountsModule } from './accounts/accounts.module.js';
import { ExperimentsModule } from './experiments/experiments.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { WorkerPlatformModule } from './platform/queue/worker-platform.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RollupsModule } from './rollups/rollups.module.js';

/** Everything that runs in jobs. The same features as in the API: a feature is one thing. */
@Module({
  imports: [
    PlatformModule.forProcess('worker'),
    WorkerPlatformModule,
    MailModule,
    AccountsModule,
    ExperimentsModule,
    RollupsModule,
    ReportsModule,
  ],
})
export class WorkerModule {}
