import { Injectable } from '@nestjs/common';
import type { InstrumentCode, Round } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { GroupMedian, OwnGrowthFirm } from './growth.dto.js';
import {
  ASSESSMENTS_SQL,
  FIRM_SQL,
  OPEN_SHEET_SQL,
  OWN_FIRMS_SQL,
  SAVE_ANSWERS_SQL,
} from './growth.queries.js';
import type { AssessmentRecord } from './growth-views.js';
import type { FirmKey, SheetKey } from './growth-keys.js';
import { SelfAssessment } from './self-assessment.entity.js';
import { SelfAssessmentSheet } from './self-assessment-sheet.entity.js';

/** Which self-assessment of a firm it is. */
export interface RoundKey extends FirmKey {
  readonly instrument: InstrumentCode;
  readonly round: Round;
}

/** Self-assessments of firms: sheets on their way, and what is finished. */
@Injectable()
export class GrowthRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** What the programme calls the firm; absent firms are answered as absent. */
  async firmName({ programmeId, enterpriseId }: FirmKey): Promise<string> {
    const [firm] = await this.unit.query<{ enterpriseName: string }>(FIRM_SQL, [
      ...[programmeId, enterpriseId],
    ]);
    if (!firm) throw AppError.notFound('enterprise');
    return firm.enterpriseName;
  }

  ownFirms(): Promise<OwnGrowthFirm[]> {
    return this.unit.query<OwnGrowthFirm>(OWN_FIRMS_SQL);
  }

  assessments({ programmeId, enterpriseId }: FirmKey): Promise<AssessmentRecord[]> {
    return this.unit.query<AssessmentRecord>(ASSESSMENTS_SQL, [programmeId, enterpriseId]);
  }

  /** What can be told of other firms; empty where they are too few. */
  group({ programmeId, enterpriseId }: FirmKey, instrument: string): Promise<GroupMedian[]> {
    return this.unit.query<GroupMedian>(
      `SELECT g.round, g.dimension, g.median FROM verso.growth_group($1, $2, $3) g ORDER BY 1, 2`,
      [programmeId, enterpriseId, instrument],
    );
  }

  openSheets({ programmeId, enterpriseId }: FirmKey): Promise<SelfAssessmentSheet[]> {
    return this.unit.manager.find(SelfAssessmentSheet, {
      where: { programmeId, enterpriseId, finishedAt: IsNull() },
      order: { startedAt: 'ASC', id: 'ASC' },
    });
  }

  openSheet(key: RoundKey): Promise<SelfAssessmentSheet> {
    const where = { ...roundOf(key), finishedAt: IsNull() };
    return this.unit.manager.findOneByOrFail(SelfAssessmentSheet, where);
  }

  async sheet({ programmeId, enterpriseId, sheetId: id }: SheetKey): Promise<SelfAssessmentSheet> {
    const where = { programmeId, enterpriseId, id };
    const sheet = await this.unit.manager.findOneBy(SelfAssessmentSheet, where);
    if (!sheet) throw AppError.notFound('assessment-sheet');
    return sheet;
  }

  /** A sheet that can be answered, locked until the unit ends. */
  async lock(key: SheetKey): Promise<SelfAssessmentSheet> {
    const { programmeId, enterpriseId, sheetId: id } = key;
    const sheet = await this.unit.manager.findOne(SelfAssessmentSheet, {
      where: { programmeId, enterpriseId, id, finishedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (sheet) return sheet;
    await this.sheet(key);
    throw AppError.conflict('assessment-sheet.finished');
  }

  /** Opens the sheet, unless somebody has just opened one for the same round. */
  async open(sheet: Omit<SelfAssessmentSheet, 'finishedAt' | 'savedAt'>): Promise<void> {
    const { id, programmeId, enterpriseId, instrument, version, round } = sheet;
    await this.unit.query(OPEN_SHEET_SQL, [
      ...[id, programmeId, enterpriseId, instrument, version, round],
      ...[JSON.stringify(sheet.answers), sheet.startedAt, sheet.startedBy],
    ]);
  }

  async save({ programmeId, enterpriseId, sheetId }: SheetKey, saved: Saved): Promise<void> {
    const values = [programmeId, enterpriseId, sheetId, JSON.stringify(saved.answers), saved.at];
    await this.unit.query(SAVE_ANSWERS_SQL, values);
  }

  async close({ programmeId, id }: SelfAssessmentSheet, finishedAt: Date): Promise<void> {
    await this.unit.manager.update(SelfAssessmentSheet, { programmeId, id }, { finishedAt });
  }

  standing(key: RoundKey): Promise<SelfAssessment | null> {
    const where = { ...roundOf(key), supersededAt: IsNull() };
    return this.unit.manager.findOneBy(SelfAssessment, where);
  }

  /** Takes the place of what stood of the same round. */
  async replace(assessment: SelfAssessment): Promise<void> {
    const where = { ...roundOf(assessment), supersededAt: IsNull() };
    const supersededAt = assessment.recordedAt;
    await this.unit.manager.update(SelfAssessment, where, { supersededAt });
    await this.unit.manager.insert(SelfAssessment, assessment);
  }
}

interface Saved {
  readonly answers: Readonly<Record<string, number | null>>;
  readonly at: Date;
}

/** The key alone, whatever else stands beside it. */
const roundOf = ({ programmeId, enterpriseId, instrument, round }: RoundKey): RoundKey => ({
  ...{ programmeId, enterpriseId, instrument, round },
});
