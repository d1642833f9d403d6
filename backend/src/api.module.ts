import { Module } from '@nestjs/common';

import { AccountsModule } from './accounts/accounts.module.js';
import { DemoModule } from './demo/demo.module.js';
import { CoachingModule } from './coaching/coaching.module.js';
import { ChallengesModule } from './challenges/challenges.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { EnrolmentsModule } from './enrolments/enrolments.module.js';
import { EnterprisesModule } from './enterprises/enterprises.module.js';
import { ExperimentsModule } from './experiments/experiments.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FollowUpsModule } from './follow-ups/follow-ups.module.js';
import { GatheringsModule } from './gatherings/gatherings.module.js';
import { GrowthModule } from './growth/growth.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { InnovationsModule } from './innovations/innovations.module.js';
import { MarketsModule } from './markets/markets.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { NetworksModule } from './networks/networks.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { OutcomesModule } from './outcomes/outcomes.module.js';
import { LinksModule } from './links/links.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { OperationsModule } from './platform/operations/operations.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { JobFailuresModule } from './platform/queue/job-failures.module.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { ProspectsModule } from './prospects/prospects.module.js';
import { RegionsModule } from './regions/regions.module.js';
import { RegisterModule } from './register/register.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ResearchModule } from './research/research.module.js';
import { RollupsModule } from './rollups/rollups.module.js';
import { SupportModule } from './support/support.module.js';
import { TrainingModule } from './training/training.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import { WorklistsModule } from './worklists/worklists.module.js';

/** Everything that answers HTTP. The same features as in the worker: a feature is one thing. */
@Module({
  imports: [
    PlatformModule.forProcess('api'),
    AuditModule,
    MailModule,
    OperationsModule,
    JobFailuresModule,
    AccountsModule,
    RegionsModule,
    RegisterModule,
    EnterprisesModule,
    ProgrammesModule,
    SupportModule,
    GrowthModule,
    InnovationsModule,
    ChallengesModule,
    ResearchModule,
    MarketsModule,
    ProspectsModule,
    TrainingModule,
    GatheringsModule,
    CoachingModule,
    LinksModule,
    EnrolmentsModule,
    MeetingsModule,
    NetworksModule,
    ExperimentsModule,
    FollowUpsModule,
    OutcomesModule,
    RollupsModule,
    ReportsModule,
    WorklistsModule,
    ImportsModule,
    ExportsModule,
    PrivacyModule,
    WebhooksModule,
    ChangesModule,
    DemoModule,
  ],
})
export class ApiModule {}
