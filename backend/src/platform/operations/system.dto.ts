import { Flag, Instant, ListOf, Nested, OneOf, Text, WholeNumber } from '../http/fields.js';
import { MAIL_STATES, type MailState } from '../mail/mail-kinds.js';
import { type QueueName, QUEUES } from '../queue/queues.js';
import {
  BACKUP_METHODS,
  type BackupMethod,
  RUN_OUTCOMES,
  type RunOutcome,
} from './run-outcomes.js';

export class SystemVersions {
  @Text() readonly verso!: string;
  @Text() readonly node!: string;
  @Text() readonly postgres!: string;
  /** What the queues run on, as a worker told last. */
  @Text({ nullable: true }) readonly queues!: string | null;
}

export class SystemOutbox {
  @WholeNumber() readonly due!: number;
  @WholeNumber() readonly planned!: number;
  @WholeNumber() readonly ageSeconds!: number;
}

export class SystemQueue {
  @OneOf('QueueName', QUEUES) readonly queue!: QueueName;
  @WholeNumber() readonly waiting!: number;
  @WholeNumber() readonly active!: number;
  /** Waiting for their time: the next run by the clock, or the next try. */
  @WholeNumber() readonly delayed!: number;
  @WholeNumber() readonly failed!: number;
}

export class SystemMails {
  @OneOf('MailState', MAIL_STATES) readonly state!: MailState;
  @WholeNumber() readonly mails!: number;
}

export class SystemSchedule {
  @Text() readonly job!: string;
  /** Cron, in Helsinki time. */
  @Text() readonly pattern!: string;
  @Instant({ nullable: true }) readonly endedAt!: string | null;
  @OneOf('RunOutcome', RUN_OUTCOMES, { nullable: true }) readonly outcome!: RunOutcome | null;
}

export class SystemWorker {
  @Text() readonly machine!: string;
  @Text() readonly version!: string;
  @Instant() readonly startedAt!: string;
  @Instant() readonly seenAt!: string;
  @Flag() readonly lives!: boolean;
}

export class SystemBackup {
  @OneOf('BackupMethod', BACKUP_METHODS) readonly method!: BackupMethod;
  @Instant() readonly endedAt!: string;
  @WholeNumber() readonly bytes!: number;
}

export class SystemAudit {
  /** When the chain was last found whole. */
  @Instant({ nullable: true }) readonly goodAt!: string | null;
  /** Whether its last check found a break. */
  @Flag() readonly broken!: boolean;
}

export class SystemMigration {
  @Text() readonly name!: string;
  @Flag() readonly applied!: boolean;
}

/** How the installation is. Numbers, versions and names of jobs and machines. */
export class SystemView {
  @Instant() readonly at!: string;
  @Nested(() => SystemVersions) readonly versions!: SystemVersions;
  @Nested(() => SystemOutbox) readonly outbox!: SystemOutbox;
  @ListOf(() => SystemQueue) readonly queues!: SystemQueue[];
  /** Jobs that have failed for good and that nobody has ordered anew. */
  @WholeNumber() readonly failedJobs!: number;
  @Instant({ nullable: true }) readonly queuesCountedAt!: string | null;
  /** Of the last 24 hours. */
  @ListOf(() => SystemMails) readonly mails!: SystemMails[];
  @WholeNumber() readonly rollupLagSeconds!: number;
  /** Differences between figures and facts that were found within 30 days. */
  @WholeNumber() readonly driftFound!: number;
  @ListOf(() => SystemSchedule) readonly schedules!: SystemSchedule[];
  @ListOf(() => SystemWorker) readonly workers!: SystemWorker[];
  @Nested(() => SystemBackup, { nullable: true }) readonly backup!: SystemBackup | null;
  @Nested(() => SystemAudit) readonly audit!: SystemAudit;
  @ListOf(() => SystemMigration) readonly migrations!: SystemMigration[];
}
