import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@verso/domain';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { MailState } from '../mail/mail-kinds.js';
import type { QueueState } from '../queue/queue-states.js';
import type { QueueName } from '../queue/queues.js';
import type { RunOutcome } from './run-outcomes.js';

export interface QueueDepth {
  readonly queue: QueueName;
  readonly state: QueueState;
  readonly jobs: number;
}

export interface ScheduleFigures {
  readonly job: string;
  readonly outcome: RunOutcome;
  /** Seconds since 1970. */
  readonly endedSeconds: number;
}

/** The installation in numbers. Names no person, no firm and no programme. */
export interface Figures {
  readonly serverVersion: string;
  readonly outboxWaiting: number;
  readonly outboxPlanned: number;
  readonly outboxSeconds: number;
  readonly queues: readonly QueueDepth[];
  readonly queuesCountedSeconds: number | null;
  readonly mailsOfDay: Readonly<Partial<Record<MailState, number>>>;
  readonly mailQueuedSeconds: number;
  readonly rollupLagSeconds: number;
  readonly schedules: readonly ScheduleFigures[];
  readonly workers: number;
  /** When the last backup ended, in seconds since 1970. */
  readonly backupSeconds: number | null;
  /** When the audit trail was last found whole, in seconds since 1970. */
  readonly auditGoodSeconds: number | null;
  /** Whether the last check of the audit trail found a break. */
  readonly auditBroken: boolean;
}

/** Asks the database how the installation is. */
@Injectable()
export class InstallationFigures {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<Figures> {
    const [row] = await this.unit.run(ANONYMOUS, () =>
      this.unit.query<{ figures: Figures }>('SELECT verso.installation_figures($1) AS figures', [
        this.clock.now(),
      ]),
    );
    if (!row) throw new Error('The database does not say how it is');
    return row.figures;
  }
}
