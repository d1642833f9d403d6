import { Injectable, Logger } from '@nestjs/common';
import type { SystemActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { countEvent } from '../platform/health/metrics.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { eachAlone } from '../platform/queue/each-alone.js';
import { type Drift, RollupsService } from './rollups.service.js';

const WATCH: SystemActor = { kind: 'system', job: 'rollups-watch' };
// A fact may be newer than its cells for as long as recomputations are gathered.
const CONFIRM_AFTER_MS = 3 * 60_000;

/** Nightly work on the figures: has them made anew, and checks that they are what facts give. */
@Injectable()
export class RollupsWatchService {
  private readonly logger = new Logger('Rollups');

  constructor(
    private readonly unit: UnitOfWork,
    private readonly rollups: RollupsService,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Asks for all that is due tonight, one job each. */
  async recomputeAll(): Promise<void> {
    const due = await this.rollups.due();
    await this.unit.run(WATCH, async () => {
      for (const month of due) await this.outbox.add('rollups.recompute', month);
    });
  }

  /** Looks for differences. One that is found is looked at again before anyone is alarmed. */
  async checkDrift(): Promise<void> {
    const at = new Date(this.clock.nowMs() + CONFIRM_AFTER_MS);
    await eachAlone('The check', await this.rollups.programmeIds(), async (programmeId) => {
      const drifts = await this.rollups.driftOf(programmeId);
      await this.unit.run(WATCH, async () => {
        for (const { month } of drifts) {
          await this.outbox.add('rollups.confirm-drift', { programmeId, month }, { at });
        }
      });
    });
  }

  /** A difference that is still there is an alarm, and is left as it is for somebody to explain. */
  async confirmDrift(programmeId: string, month: string): Promise<void> {
    for (const drift of await this.rollups.driftOf(programmeId, month)) {
      await this.alarm(programmeId, drift);
    }
  }

  private async alarm(programmeId: string, drift: Drift): Promise<void> {
    const { month, storedSha256, recomputedSha256 } = drift;
    this.logger.error('stored figures differ from their facts', { programmeId, ...drift });
    countEvent('verso_drift_found_total');
    await this.unit.run(WATCH, () =>
      this.audit.record({
        action: 'kpi.drift',
        subjectKind: 'programme',
        subjectId: programmeId,
        programmeId,
        details: { month, storedSha256, recomputedSha256 },
      }),
    );
  }
}
