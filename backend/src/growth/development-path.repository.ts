import { Injectable } from '@nestjs/common';
import type { GoalState, StepState } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { GrowthGoal } from './growth-goal.entity.js';
import { GrowthMark } from './growth-mark.entity.js';
import type { FirmKey, GoalKey, StepKey } from './growth-keys.js';
import { GrowthReading } from './growth-reading.entity.js';
import { GrowthStep } from './growth-step.entity.js';

/** How something on the path stands, and which version of it that was decided on. */
interface Mark<State> {
  readonly state: State;
  readonly settledOn: string | null;
  readonly basedOn: number;
}

interface GoalMark extends Mark<GoalState> {
  readonly reason: string | null;
}

/** Goals of firms, and the steps to them. */
@Injectable()
export class DevelopmentPathRepository {
  constructor(private readonly unit: UnitOfWork) {}

  goals({ programmeId, enterpriseId }: FirmKey): Promise<GrowthGoal[]> {
    return this.unit.manager.find(GrowthGoal, {
      where: { programmeId, enterpriseId },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
  }

  steps({ programmeId, enterpriseId }: FirmKey): Promise<GrowthStep[]> {
    return this.unit.manager.find(GrowthStep, {
      where: { programmeId, enterpriseId },
      order: { dueOn: 'ASC', recordedAt: 'ASC', id: 'ASC' },
    });
  }

  /** What was said of goals and steps, the latest first. */
  marks({ programmeId, enterpriseId }: FirmKey): Promise<GrowthMark[]> {
    return this.unit.manager.find(GrowthMark, {
      where: { programmeId, enterpriseId },
      order: { recordedAt: 'DESC', id: 'DESC' },
    });
  }

  /** What was read of goals as it stands, the latest first. */
  readings({ programmeId, enterpriseId }: FirmKey): Promise<GrowthReading[]> {
    return this.unit.manager.find(GrowthReading, {
      where: { programmeId, enterpriseId, supersededAt: IsNull() },
      order: { readOn: 'DESC', id: 'DESC' },
    });
  }

  /** A goal that steps can be added to, locked until the unit ends. */
  async lockOpen({ programmeId, enterpriseId, goalId: id }: GoalKey): Promise<GrowthGoal> {
    const where = { programmeId, enterpriseId, id };
    const lock = { mode: 'pessimistic_write' } as const;
    const goal = await this.unit.manager.findOne(GrowthGoal, { where, lock });
    if (!goal) throw AppError.notFound('growth-goal');
    if (goal.state !== 'open') throw AppError.conflict('growth-goal.settled');
    return goal;
  }

  async addGoal(goal: GrowthGoal): Promise<void> {
    await this.unit.manager.insert(GrowthGoal, goal);
  }

  async addStep(step: GrowthStep): Promise<void> {
    await this.unit.manager.insert(GrowthStep, step);
  }

  async addMark(mark: GrowthMark): Promise<void> {
    await this.unit.manager.insert(GrowthMark, mark);
  }

  /** Takes the place of what was read that day; the goal is locked. */
  async addReading(reading: GrowthReading): Promise<void> {
    const { programmeId, goalId, readOn, recordedAt: supersededAt } = reading;
    const standing = { programmeId, goalId, readOn, supersededAt: IsNull() };
    await this.unit.manager.update(GrowthReading, standing, { supersededAt });
    await this.unit.manager.insert(GrowthReading, reading);
  }

  /** Marks the version that was read; of a later one the second of two is told. */
  async markGoal(key: GoalKey, { basedOn: version, ...mark }: GoalMark): Promise<void> {
    const { programmeId, enterpriseId, goalId: id } = key;
    const where = { programmeId, enterpriseId, id };
    const next = { ...mark, version: version + 1 };
    const { affected } = await this.unit.manager.update(GrowthGoal, { ...where, version }, next);
    if (affected) return;
    if (!(await this.unit.manager.existsBy(GrowthGoal, where))) {
      throw AppError.notFound('growth-goal');
    }
    throw AppError.conflict('growth-goal.changed');
  }

  /** Likewise, and gives the goal of the step. */
  async markStep(key: StepKey, { basedOn: version, ...mark }: Mark<StepState>): Promise<GoalKey> {
    const { programmeId, enterpriseId, stepId: id } = key;
    const where = { programmeId, enterpriseId, id };
    const step = await this.unit.manager.findOneBy(GrowthStep, where);
    if (!step) throw AppError.notFound('growth-step');
    const next = { ...mark, version: version + 1 };
    const { affected } = await this.unit.manager.update(GrowthStep, { ...where, version }, next);
    if (!affected) throw AppError.conflict('growth-step.changed');
    return { programmeId, enterpriseId, goalId: step.goalId };
  }
}
