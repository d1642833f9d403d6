import { Injectable } from '@nestjs/common';
import {
  daysToFirstInvoice,
  exportStageOf,
  MARKET_COUNTRIES,
  type PersonActor,
  stepMisfit,
  VALUED_STAGES,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { AddExportStepRequest, ExportPathView, OwnMarketsFirm } from './export-path.dto.js';
import { ExportPathRepository, type StepRecord } from './export-path.repository.js';
import type { ExportStepKey, FirmKey } from './market-keys.js';

/** The ways of firms to markets abroad, as they or their advisors tell of them. */
@Injectable()
export class ExportPathService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly paths: ExportPathRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  listOwnFirms(actor: PersonActor): Promise<OwnMarketsFirm[]> {
    return this.unit.run(actor, () => this.paths.ownFirms());
  }

  list(actor: PersonActor, key: FirmKey): Promise<ExportPathView[]> {
    return this.unit.run(actor, async () => {
      await this.paths.requireFirm(key);
      return byMarket(await this.paths.steps(key));
    });
  }

  /** Adds a step, where it fits beside those that stand in the same market. */
  add(actor: PersonActor, key: FirmKey, request: AddExportStepRequest): Promise<ExportPathView[]> {
    this.requireSense(request);
    const { programmeId, enterpriseId } = key;
    return this.unit.run(actor, async () => {
      await this.paths.requireFirm(key);
      await this.paths.holdPaths(key);
      await this.requireFit(key, request);
      const id = newId();
      await this.paths.add({
        ...request,
        ...{ programmeId, enterpriseId, id },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      await this.note('export-step.add', { ...key, exportStepId: id });
      return this.list(actor, key);
    });
  }

  /** Takes back what should not stand: it is still shown, and counts no more. */
  takeBack(actor: PersonActor, key: ExportStepKey, reason: string): Promise<ExportPathView[]> {
    return this.unit.run(actor, async () => {
      const step = await this.paths.lock(key);
      await this.paths.takeBack(step, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('export-step.annul', key);
      return this.list(actor, key);
    });
  }

  private requireSense(request: AddExportStepRequest): void {
    const { country, stage, happenedOn, valueCents } = request;
    if (!MARKET_COUNTRIES.includes(country)) {
      throw AppError.invalidField('country', 'export-step.country');
    }
    if (happenedOn > this.clock.today()) {
      throw AppError.invalidField('happenedOn', 'in-the-future');
    }
    if (valueCents !== null && !VALUED_STAGES.includes(stage)) {
      throw AppError.invalidField('valueCents', 'export-step.no-value');
    }
  }

  private async requireFit(key: FirmKey, request: AddExportStepRequest): Promise<void> {
    const steps = (await this.paths.steps(key)).filter(
      ({ country }) => country === request.country,
    );
    const misfit = stepMisfit(standing(steps), request);
    if (misfit === 'told') throw AppError.conflict('export-step.told');
    if (misfit) throw AppError.invalidField('happenedOn', 'export-step.out-of-order');
  }

  private async note(action: string, { exportStepId, ...key }: ExportStepKey): Promise<void> {
    const { programmeId, enterpriseId } = key;
    const subject = { subjectKind: 'export-step', subjectId: exportStepId, programmeId };
    await this.audit.record({ action, ...subject, details: { enterpriseId } });
  }
}

const standing = (steps: readonly StepRecord[]) =>
  steps.filter(({ takenBackAt }) => takenBackAt === null);

/** One path a market, in the order in which they were begun. */
function byMarket(records: readonly StepRecord[]): ExportPathView[] {
  const markets = Map.groupBy(records, ({ country }) => country);
  return [...markets].map(([country, steps]) => ({
    country,
    stage: exportStageOf(standing(steps)),
    daysToFirstInvoice: daysToFirstInvoice(standing(steps)),
    steps: steps.map(({ country: _, ...step }) => step),
  }));
}
