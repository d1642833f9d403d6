import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey } from '../sign-ups/sign-up-keys.js';
import { CourseSignUpsRepository } from './course-sign-ups.repository.js';
import { TrainingCompletion } from './training-completion.entity.js';
import type { PlanKey } from './training-keys.js';
import { TrainingPlanItem } from './training-plan-item.entity.js';
import type { OwnPlanView, PlanItemView } from './training-plan.dto.js';
import { PLAN_SQL } from './training-plan.queries.js';

type Settlement = Pick<TrainingPlanItem, 'state' | 'settledOn' | 'completionId' | 'reason'>;

/** What people of firms plan to learn. */
@Injectable()
export class TrainingPlanRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly signUps: CourseSignUpsRepository,
  ) {}

  list({ programmeId, enterpriseId }: FirmKey): Promise<PlanItemView[]> {
    return this.unit.query<PlanItemView>(PLAN_SQL, [programmeId, enterpriseId, null]);
  }

  /** The plans of the actor's own firms. */
  async own(): Promise<OwnPlanView[]> {
    const views: OwnPlanView[] = [];
    for (const firm of await this.signUps.ownFirms()) {
      views.push({ ...firm, items: await this.list(firm) });
    }
    return views;
  }

  async read({ programmeId, enterpriseId, planItemId }: PlanKey): Promise<PlanItemView> {
    const values = [programmeId, enterpriseId, planItemId];
    const [item] = await this.unit.query<PlanItemView>(PLAN_SQL, values);
    if (!item) throw AppError.notFound('training-plan');
    return item;
  }

  /** Whether she plans to learn that already, or is suggested to. */
  async stands({ programmeId }: FirmKey, contactId: string, what: string): Promise<boolean> {
    const [row] = await this.unit.query(
      `SELECT 1 FROM training_plan_item WHERE programme_id = $1 AND contact_id = $2
          AND lower(what) = lower($3) AND state IN ('suggested', 'planned') AND completion_id IS NULL`,
      [programmeId, contactId, what],
    );
    return row !== undefined;
  }

  /** A course that people come to, or may come to yet. */
  async requireCourse({ programmeId }: FirmKey, courseId: string): Promise<void> {
    const [row] = await this.unit.query(
      `SELECT 1 FROM course
        WHERE programme_id = $1 AND id = $2 AND state NOT IN ('draft', 'cancelled')`,
      [programmeId, courseId],
    );
    if (!row) throw AppError.notFound('course');
  }

  /** What stands as completed by whom the item is for. */
  async requireCompletion(key: PlanKey, contactId: string, id: string): Promise<void> {
    const { programmeId, enterpriseId } = key;
    const where = { programmeId, enterpriseId, contactId, id, annulledAt: IsNull() };
    const stands = await this.unit.manager.existsBy(TrainingCompletion, where);
    if (!stands) throw AppError.notFound('training');
  }

  async add(item: TrainingPlanItem): Promise<void> {
    await this.unit.manager.insert(TrainingPlanItem, item);
  }

  /** Moves the version that was read; of a later one the second of two is told. */
  async move(key: PlanKey, version: number, settlement: Settlement): Promise<void> {
    const { programmeId, enterpriseId, planItemId: id } = key;
    const where = { programmeId, enterpriseId, id, version };
    const next = { ...settlement, version: version + 1 };
    const { affected } = await this.unit.manager.update(TrainingPlanItem, where, next);
    if (!affected) throw AppError.conflict('training-plan.changed');
  }
}
