import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Innovation } from './innovation.entity.js';
import type { FirmKey, InnovationStepKey } from './innovation-keys.js';
import { InnovationStep } from './innovation-step.entity.js';
import type { InnovationStepView, OwnInnovationsFirm } from './innovations.dto.js';

/** A step with what it is a step of. */
export type StepOfInnovation = InnovationStepView & { readonly innovationId: string };

type InnovationRow = Pick<Innovation, 'id' | 'name' | 'kind' | 'sdgs'>;
type TakenBack = Pick<InnovationStep, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

const STEPS_SQL = `
  SELECT s.id, s.innovation_id AS "innovationId", s.stage, s.happened_on AS "happenedOn", s.evidence, s.link,
         s.due_to_support AS "dueToSupport", s.climate, s.climate_words AS "climateWords",
         s.dropped_reason AS "droppedReason", i.name AS "recordedByName", s.recorded_at AS "recordedAt",
         s.taken_back_at AS "takenBackAt", s.taken_back_reason AS "takenBackReason"
    FROM innovation_step s
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

/** What is new in firms, and its steps. */
@Injectable()
export class InnovationsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Absent firms are answered as absent. */
  async requireFirm({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    const [firm] = await this.unit.query(
      'SELECT 1 FROM programme_enterprise pe WHERE pe.programme_id = $1 AND pe.enterprise_id = $2',
      [programmeId, enterpriseId],
    );
    if (!firm) throw AppError.notFound('enterprise');
  }

  ownFirms(): Promise<OwnInnovationsFirm[]> {
    return this.unit.query<OwnInnovationsFirm>(OWN_FIRMS_SQL);
  }

  innovations({ programmeId, enterpriseId }: FirmKey): Promise<InnovationRow[]> {
    return this.unit.query<InnovationRow>(
      `SELECT n.id, n.name, n.kind, n.sdgs FROM innovation n
        WHERE n.programme_id = $1 AND n.enterprise_id = $2 ORDER BY n.recorded_at, n.id`,
      [programmeId, enterpriseId],
    );
  }

  steps({ programmeId, enterpriseId }: FirmKey): Promise<StepOfInnovation[]> {
    return this.unit.query<StepOfInnovation>(STEPS_SQL, [programmeId, enterpriseId]);
  }

  /** Whoever adds something waits for others who add to the same firm: what fits depends on theirs. */
  async hold({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('innovations:' || $1 || ':' || $2, 0))`,
      [programmeId, enterpriseId],
    );
  }

  async begin(innovation: Innovation): Promise<void> {
    await this.unit.manager.insert(Innovation, innovation);
  }

  async add(step: InnovationStep): Promise<void> {
    await this.unit.manager.insert(InnovationStep, step);
  }

  /** What stands, locked until the unit ends. */
  async lock({ innovationStepId: id, ...key }: InnovationStepKey): Promise<InnovationStep> {
    const where = { ...key, id };
    const standing = { ...where, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const step = await this.unit.manager.findOne(InnovationStep, { where: standing, lock });
    if (step) return step;
    const isKnown = await this.unit.manager.existsBy(InnovationStep, where);
    throw isKnown ? AppError.conflict('innovation.taken-back') : AppError.notFound('innovation');
  }

  async takeBack({ programmeId, id }: InnovationStep, change: TakenBack): Promise<void> {
    await this.unit.manager.update(InnovationStep, { programmeId, id }, change);
  }
}
