import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { addMonths, lastDayOf, monthOf, type SystemActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { DatedFacts } from './dated-facts.js';
import { KpiCellsRepository } from './kpi-cells.repository.js';
import { KpiFactsRepository } from './kpi-facts.repository.js';
import { type KpiMonthCell, monthCells, monthText } from './kpi-month.js';

/** A month whose stored cells are not what its facts give. */
export interface Drift {
  readonly month: string;
  readonly storedSha256: string;
  readonly recomputedSha256: string;
}

const ROLLUPS: SystemActor = { kind: 'system', job: 'rollups' };

/** Makes the cells of the indicators from facts. Figures are derived: they can be made again. */
@Injectable()
export class RollupsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly facts: KpiFactsRepository,
    private readonly cells: KpiCellsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Makes one month anew, as of its last day, or of today while it runs. */
  async recomputeMonth(programmeId: string, month: string): Promise<void> {
    if (month > this.thisMonth()) throw AppError.invalidField('month', 'month.in-future');
    await this.unit.run(ROLLUPS, async () => {
      await this.cells.lock(programmeId);
      await this.put(await this.facts.read(programmeId), month);
    });
  }

  /**
   * After something has happened: makes this month anew, and every earlier month that a fact of
   * an earlier date, or a learning shown since, has changed.
   */
  async recompute(programmeId: string): Promise<void> {
    const current = this.thisMonth();
    await this.unit.run(ROLLUPS, async () => {
      await this.cells.lock(programmeId);
      const stored = await this.cells.months(programmeId);
      const earlier = stored.map(({ month }) => month).filter((month) => month < current);
      const facts = await this.facts.read(programmeId);
      for (const month of [...earlier, current]) await this.put(facts, month);
      // A clock that was ahead for a while has made figures of months to come.
      const ahead = stored.map(({ month }) => month).filter((month) => month > current);
      for (const month of ahead) {
        await this.cells.replace({ programmeId, month }, [], this.clock.now());
      }
    });
  }

  /** What is to be made anew tonight: this month, and the last one until it is whole. */
  async due(): Promise<{ programmeId: string; month: string }[]> {
    const current = this.thisMonth();
    const previous = addMonths(current, -1);
    return this.unit.run(ROLLUPS, async () => {
      const due = [];
      for (const { id, startsOn } of await this.cells.programmes()) {
        const stored = await this.cells.months(id);
        const isWhole = stored.some((s) => s.month === previous && s.asOf === lastDayOf(previous));
        if (!isWhole && startsOn <= lastDayOf(previous)) {
          due.push({ programmeId: id, month: previous });
        }
        due.push({ programmeId: id, month: current });
      }
      return due;
    });
  }

  /** Months of a programme, or the one named, whose cells differ from what their facts give. Repairs nothing. */
  async driftOf(programmeId: string, month?: string): Promise<Drift[]> {
    return this.unit.run(ROLLUPS, async () => {
      await this.cells.lock(programmeId);
      const facts = await this.facts.read(programmeId);
      const drifts: Drift[] = [];
      for (const stored of await this.cells.months(programmeId)) {
        if (month !== undefined && stored.month !== month) continue;
        const drift = await this.compare(facts, stored);
        if (drift) drifts.push(drift);
      }
      return drifts;
    });
  }

  async programmeIds(): Promise<string[]> {
    return this.unit.run(ROLLUPS, async () => (await this.cells.programmes()).map(({ id }) => id));
  }

  private async compare(
    facts: DatedFacts,
    { month, asOf }: { month: string; asOf: string },
  ): Promise<Drift | null> {
    const stored = monthText(await this.cells.read(facts.programmeId, month));
    const made = monthText(monthCells(facts, asOf));
    if (stored === made) return null;
    return { month, storedSha256: sha256(stored), recomputedSha256: sha256(made) };
  }

  // The same cells are left in their place: only the time of the computation is new.
  private async put(facts: DatedFacts, month: string): Promise<void> {
    const { programmeId } = facts;
    const now = this.clock.now();
    const stored = await this.cells.read(programmeId, month);
    const asOf = this.dayOf(month);
    const made = monthCells(facts, asOf);
    if (monthText(stored) === monthText(made)) {
      await this.cells.confirm(programmeId, month, now);
      return;
    }
    await this.cells.replace({ programmeId, month }, made, now);
    const wasWhole = stored.some(({ madeOf }) => madeOf.parameters.asOf === asOf);
    if (wasWhole && month < this.thisMonth()) {
      await this.noteCorrection(programmeId, month, { stored, made });
    }
  }

  // A month that is over has changed: by right, but not in silence.
  private async noteCorrection(
    programmeId: string,
    month: string,
    { stored, made }: Record<'stored' | 'made', readonly KpiMonthCell[]>,
  ): Promise<void> {
    await this.audit.record({
      action: 'kpi.correct',
      subjectKind: 'programme',
      subjectId: programmeId,
      programmeId,
      details: { month, from: sha256(monthText(stored)), to: sha256(monthText(made)) },
    });
  }

  private dayOf(month: string): string {
    return month < this.thisMonth() ? lastDayOf(month) : this.clock.today();
  }

  private thisMonth(): string {
    return monthOf(this.clock.today());
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
