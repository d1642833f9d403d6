import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ExportStepView, OwnMarketsFirm } from './export-path.dto.js';
import { ExportStep } from './export-step.entity.js';
import type { ExportStepKey, FirmKey } from './market-keys.js';

/** A step with the market that it was taken to. */
export type StepRecord = ExportStepView & { readonly country: string };

type TakenBack = Pick<ExportStep, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

const STEPS_SQL = `
  SELECT s.id, s.country, s.stage, s.happened_on AS "happenedOn", s.value_cents AS "valueCents", s.channel,
         s.partner, s.helped, s.note, i.name AS "recordedByName", s.recorded_at AS "recordedAt",
         s.taken_back_at AS "takenBackAt", s.taken_back_reason AS "takenBackReason"
    FROM export_step s
    LEFT JOIN person_identity i ON i.person_id = s.recorded_by
   WHERE s.programme_id = $1 AND s.enterprise_id = $2
   ORDER BY s.happened_on, s.recorded_at, s.id`;

const OWN_FIRMS_SQL = `
  SELECT o.programme_id AS "programmeId", p.label AS "programmeLabel", o.enterprise_id AS "enterpriseId",
         f.name AS "enterpriseName"
    FROM verso.own_enterprises() o
    JOIN programme p ON p.id = o.programme_id
    JOIN enterprise_profile f ON f.programme_id = o.programme_id AND f.enterprise_id = o.enterprise_id
     AND f.superseded_at IS NULL
   ORDER BY f.name COLLATE "fi-x-icu", p.code, o.enterprise_id`;

/** The steps of firms to markets abroad. */
@Injectable()
export class ExportPathRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Absent firms are answered as absent. */
  async requireFirm({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    const [firm] = await this.unit.query(
      'SELECT 1 FROM programme_enterprise pe WHERE pe.programme_id = $1 AND pe.enterprise_id = $2',
      [programmeId, enterpriseId],
    );
    if (!firm) throw AppError.notFound('enterprise');
  }

  ownFirms(): Promise<OwnMarketsFirm[]> {
    return this.unit.query<OwnMarketsFirm>(OWN_FIRMS_SQL);
  }

  steps({ programmeId, enterpriseId }: FirmKey): Promise<StepRecord[]> {
    return this.unit.query<StepRecord>(STEPS_SQL, [programmeId, enterpriseId]);
  }

  /** Whoever adds a step waits for others who add one to the same firm: what fits depends on theirs. */
  async holdPaths({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('export-paths:' || $1 || ':' || $2, 0))`,
      [programmeId, enterpriseId],
    );
  }

  async add(step: ExportStep): Promise<void> {
    await this.unit.manager.insert(ExportStep, step);
  }

  /** What stands, locked until the unit ends. */
  async lock({ programmeId, enterpriseId, exportStepId: id }: ExportStepKey): Promise<ExportStep> {
    const where = { programmeId, enterpriseId, id };
    const standing = { ...where, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const step = await this.unit.manager.findOne(ExportStep, { where: standing, lock });
    if (step) return step;
    const isKnown = await this.unit.manager.existsBy(ExportStep, where);
    throw isKnown ? AppError.conflict('export-step.taken-back') : AppError.notFound('export-step');
  }

  async takeBack({ programmeId, id }: ExportStep, change: TakenBack): Promise<void> {
    await this.unit.manager.update(ExportStep, { programmeId, id }, change);
  }
}
