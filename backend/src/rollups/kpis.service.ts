import { Injectable } from '@nestjs/common';
import { monthOf, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { KpisRepository } from './kpis.repository.js';
import type { KpiCellEnterprisesView, KpisView } from './kpis.views.js';

/** Figures for the staff of a programme, down to the firms behind them. */
@Injectable()
export class KpisService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly kpis: KpisRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The figures of one month: the latest that has any, unless one is named. */
  async read(actor: PersonActor, programmeId: string, asked?: string): Promise<KpisView> {
    return this.unit.run(actor, async () => {
      const months = await this.kpis.months(programmeId);
      const month = asked ?? months[0]?.month ?? monthOf(this.clock.today());
      return {
        month,
        months: months.map((available) => available.month),
        computedAt: months.find((available) => available.month === month)?.computedAt ?? null,
        cells: await this.kpis.cells(programmeId, month),
        series: await this.kpis.series(programmeId, month),
        release: await this.kpis.release(programmeId, month),
      };
    });
  }

  /** The firms behind one cell. */
  async enterprisesOf(
    actor: PersonActor,
    programmeId: string,
    cellId: string,
  ): Promise<KpiCellEnterprisesView> {
    return this.unit.run(actor, () => this.kpis.cellWithEnterprises(programmeId, cellId));
  }

  /** Asks for a month to be made anew from its facts. */
  async askToRecompute(actor: PersonActor, programmeId: string, month: string): Promise<void> {
    if (month > monthOf(this.clock.today())) {
      throw AppError.invalidField('month', 'month.in-future');
    }
    await this.unit.run(actor, () =>
      this.outbox.add('rollups.recompute', { programmeId, month }, { asSystem: true }),
    );
  }
}
