import { Injectable, Logger } from '@nestjs/common';
import type { SystemActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { countEvent } from '../platform/health/metrics.js';
import { KEEP_LINES_SQL, MARK_DRIFT_SQL } from './kept-lines.queries.js';

const KEPT_LINES: SystemActor = { kind: 'system', job: 'worklists' };
const MARKS_AT_ONCE = 2_000;

/** Keeps the lines of the worklist that any firm may stand in. They are derived: they can be made again. */
@Injectable()
export class KeptLinesService {
  private readonly logger = new Logger('Worklists');

  constructor(private readonly unit: UnitOfWork) {}

  /** Keeps the lines of every firm that a fact has marked since. */
  async keep(): Promise<void> {
    while ((await this.keepSome()) === MARKS_AT_ONCE);
  }

  /** Looks for lines that are not what their facts give: an alarm, and they are made anew. */
  async checkDrift(): Promise<void> {
    const drifts = await this.unit.run(KEPT_LINES, async () => {
      await this.lock();
      return this.unit.query<{ programmeId: string; firms: number }>(MARK_DRIFT_SQL);
    });
    for (const drift of drifts) {
      this.logger.error('kept lines of the worklist differ from their facts', drift);
      countEvent('verso_drift_found_total');
    }
    if (drifts.length > 0) await this.keep();
  }

  private keepSome(): Promise<number> {
    return this.unit.run(KEPT_LINES, async () => {
      await this.lock();
      const [taken] = await this.unit.query<{ marks: number }>(KEEP_LINES_SQL, [MARKS_AT_ONCE]);
      return taken?.marks ?? 0;
    });
  }

  /** One at a time: of two, the one that looked earlier could write later. */
  private async lock(): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('worklist-lines', 0))`);
  }
}
