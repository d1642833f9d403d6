import { Injectable } from '@nestjs/common';
import { instrumentOf, isAllowed, isAnswer, type PersonActor, scoreOf } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  AnswerChange,
  GroupMedian,
  GroupQuery,
  GrowthView,
  OwnGrowthFirm,
  SheetView,
  StartSheetRequest,
} from './growth.dto.js';
import { GrowthRepository } from './growth.repository.js';
import { toAssessmentView, toSheetRow } from './growth-views.js';
import type { FirmKey, SheetKey } from './growth-keys.js';
import type { SelfAssessmentSheet } from './self-assessment-sheet.entity.js';

/** Firms assess themselves at the start, in the middle and at the end of their growth path. */
@Injectable()
export class GrowthService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly growth: GrowthRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  view(actor: PersonActor, key: FirmKey): Promise<GrowthView> {
    return this.unit.run(actor, async () => {
      const enterpriseName = await this.growth.firmName(key);
      const assessments = (await this.growth.assessments(key)).map(toAssessmentView);
      const sheets = (await this.growth.openSheets(key)).map(toSheetRow);
      return { enterpriseName, assessments, sheets };
    });
  }

  /** How other firms of the programme assessed themselves; nothing while they are too few to tell. */
  group(actor: PersonActor, key: FirmKey, { instrument }: GroupQuery): Promise<GroupMedian[]> {
    return this.unit.run(actor, async () => {
      await this.growth.firmName(key);
      return this.growth.group(key, instrument);
    });
  }

  listOwn(actor: PersonActor): Promise<OwnGrowthFirm[]> {
    return this.unit.run(actor, () => this.growth.ownFirms());
  }

  /**
   * Opens a sheet, or goes on with the one that is open. Where the round was finished before, the new
   * sheet begins with its answers: finished, it takes its place.
   */
  start(actor: PersonActor, key: FirmKey, request: StartSheetRequest): Promise<SheetView> {
    const { instrument, round } = request;
    const { version } = instrumentOf(instrument);
    return this.unit.run(actor, async () => {
      await this.growth.firmName(key);
      const standing = await this.growth.standing({ ...key, instrument, round });
      await this.growth.open({
        ...{ ...key, id: newId(), instrument, version, round },
        ...{ answers: standing?.answers ?? {}, startedBy: actor.personId },
        startedAt: this.clock.now(),
      });
      return this.show(key, await this.growth.openSheet({ ...key, instrument, round }));
    });
  }

  read(actor: PersonActor, key: SheetKey): Promise<SheetView> {
    return this.unit.run(actor, async () => this.show(key, await this.growth.sheet(key)));
  }

  /** Saves what was answered. What somebody else answers meanwhile stays. */
  save(actor: PersonActor, key: SheetKey, changes: readonly AnswerChange[]): Promise<SheetView> {
    return this.unit.run(actor, async () => {
      const sheet = await this.growth.lock(key);
      requireItems(sheet, changes);
      const answers = Object.fromEntries(changes.map(({ item, value }) => [item, value]));
      await this.growth.save(key, { answers, at: this.clock.now() });
      return this.show(key, await this.growth.sheet(key));
    });
  }

  /** Makes a fact of the sheet, once: with its scores, and in the place of an earlier one. */
  finish(actor: PersonActor, key: SheetKey): Promise<GrowthView> {
    const { programmeId, enterpriseId } = key;
    return this.unit.run(actor, async () => {
      const sheet = await this.growth.lock(key);
      const { instrument, version, round, answers } = sheet;
      const finishedAt = this.clock.now();
      const id = newId();
      await this.growth.replace({
        ...{ programmeId, enterpriseId, id, instrument, version, round, answers },
        ...{ scores: scoresOf(sheet), recordedAt: finishedAt, recordedBy: actor.personId },
        answeredBy: isAllowed(actor, 'growth.own', key) ? 'firm' : 'advisor',
        ...{ finishedOn: this.clock.today(), supersededAt: null },
      });
      await this.growth.close(sheet, finishedAt);
      const subject = { subjectKind: 'self-assessment', subjectId: id, programmeId };
      const details = { enterpriseId, instrument, round };
      await this.audit.record({ action: 'self-assessment.finish', ...subject, details });
      return this.view(actor, key);
    });
  }

  private async show(key: FirmKey, sheet: SelfAssessmentSheet): Promise<SheetView> {
    const enterpriseName = await this.growth.firmName(key);
    const finishedAt = sheet.finishedAt?.toISOString() ?? null;
    return { ...toSheetRow(sheet), enterpriseName, finishedAt };
  }
}

function requireItems(sheet: SelfAssessmentSheet, changes: readonly AnswerChange[]): void {
  const instrument = instrumentOf(sheet.instrument);
  const wrong = changes.findIndex(({ item, value }) => !isAnswer(instrument, item, value));
  if (wrong >= 0) throw AppError.invalidField(`answers.${wrong}.item`, 'assessment-sheet.item');
}

/** The scores of a sheet that tells at least one of them. */
function scoresOf({ instrument, answers }: SelfAssessmentSheet): Record<string, number | null> {
  const { overall, dimensions } = scoreOf(instrumentOf(instrument), answers);
  if (dimensions.every(({ score }) => score === null)) {
    throw AppError.conflict('assessment-sheet.too-few-answers');
  }
  return { overall, ...Object.fromEntries(dimensions.map(({ code, score }) => [code, score])) };
}
