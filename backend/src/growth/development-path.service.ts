import { Injectable } from '@nestjs/common';
import { type GoalState, isAllowed, type PersonActor, type StepState } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  type AddGoalRequest,
  type AddStepRequest,
  type GoalView,
  type MarkGoalRequest,
  type MarkStepRequest,
  toGoalView,
} from './development-path.dto.js';
import { DevelopmentPathRepository } from './development-path.repository.js';
import type { GrowthGoal } from './growth-goal.entity.js';
import type { FirmKey, GoalKey, StepKey } from './growth-keys.js';
import { GrowthRepository } from './growth.repository.js';

/** What a firm and its advisor agree on: goals, and the steps to them. Either may write. */
@Injectable()
export class DevelopmentPathService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly path: DevelopmentPathRepository,
    private readonly growth: GrowthRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, key: FirmKey): Promise<GoalView[]> {
    return this.unit.run(actor, async () => {
      await this.growth.firmName(key);
      const goals = await this.path.goals(key);
      const of = {
        ...{ steps: await this.path.steps(key), marks: await this.path.marks(key) },
        readings: await this.path.readings(key),
      };
      return openFirst(goals).map((goal) => toGoalView(goal, of));
    });
  }

  addGoal(actor: PersonActor, key: FirmKey, request: AddGoalRequest): Promise<GoalView[]> {
    const { what, theme, measure } = request;
    if (measure && measure.baseline === measure.target) {
      throw AppError.invalidField('measure.target', 'growth-goal.no-way');
    }
    const { label = null, unit = null, baseline = null, target = null } = measure ?? {};
    const measured = { measure: label, unit, baseline, target };
    return this.unit.run(actor, async () => {
      await this.growth.firmName(key);
      const id = newId();
      const told = { id, what, theme, ...measured, reason: null };
      await this.path.addGoal({ ...this.fresh(actor, key), ...told });
      await this.note('growth-goal.add', key, id);
      return this.list(actor, key);
    });
  }

  /** A goal that was reached or dropped takes no more steps. */
  addStep(actor: PersonActor, key: GoalKey, request: AddStepRequest): Promise<GoalView[]> {
    const { what, owner, expert, dueOn } = request;
    if ((owner === 'expert') !== (expert !== null)) {
      throw AppError.invalidField('expert', 'growth-step.expert');
    }
    return this.unit.run(actor, async () => {
      const { id: goalId } = await this.path.lockOpen(key);
      const id = newId();
      const told = { what, owner, expert, dueOn };
      await this.path.addStep({ ...this.fresh(actor, key), ...told, id, goalId });
      await this.note('growth-step.add', key, id);
      return this.list(actor, key);
    });
  }

  /** Reached, dropped for a reason, or open again. */
  markGoal(actor: PersonActor, key: GoalKey, request: MarkGoalRequest): Promise<GoalView[]> {
    const { state, basedOn } = request;
    const reason = state === 'dropped' ? request.reason : null;
    if (state === 'dropped' && reason === null) {
      throw AppError.invalidField('reason', 'growth-goal.reason');
    }
    return this.unit.run(actor, async () => {
      const settledOn = this.settledOn(state);
      await this.path.markGoal(key, { state, reason, settledOn, basedOn });
      await this.mark(actor, key, { stepId: null, state, reason });
      await this.note('growth-goal.change', key, key.goalId, { state });
      return this.list(actor, key);
    });
  }

  /** Done, dropped, or open again where it was marked by mistake. */
  markStep(actor: PersonActor, key: StepKey, request: MarkStepRequest): Promise<GoalView[]> {
    const { state } = request;
    const { stepId } = key;
    return this.unit.run(actor, async () => {
      const settledOn = this.settledOn(state);
      const goal = await this.path.markStep(key, { ...request, settledOn });
      await this.mark(actor, goal, { stepId, state, reason: null });
      await this.note('growth-step.change', key, stepId, { state });
      return this.list(actor, key);
    });
  }

  /** Keeps what was said beside how things stand now. */
  private async mark(
    actor: PersonActor,
    { programmeId, enterpriseId, goalId }: GoalKey,
    said: { stepId: string | null; state: GoalState | StepState; reason: string | null },
  ): Promise<void> {
    const firm = { programmeId, enterpriseId };
    await this.path.addMark({
      ...{ ...firm, ...said, goalId, id: newId(), markedOn: this.clock.today() },
      markedBy: isAllowed(actor, 'growth.own', firm) ? 'firm' : 'advisor',
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
    });
  }

  private settledOn(state: string): string | null {
    return state === 'open' ? null : this.clock.today();
  }

  /** What goals and steps begin with. */
  private fresh({ personId }: PersonActor, { programmeId, enterpriseId }: FirmKey) {
    return {
      ...({ programmeId, enterpriseId, state: 'open', settledOn: null, version: 1 } as const),
      ...{ recordedAt: this.clock.now(), recordedBy: personId },
    };
  }

  private async note(action: string, key: FirmKey, subjectId: string, said = {}): Promise<void> {
    const { programmeId, enterpriseId } = key;
    const [subjectKind = ''] = action.split('.');
    const details = { enterpriseId, ...said };
    await this.audit.record({ action, subjectKind, subjectId, programmeId, details });
  }
}

/** What is still to be reached stands before what is settled. */
const openFirst = (goals: readonly GrowthGoal[]): GrowthGoal[] => [
  ...goals.filter(({ state }) => state === 'open'),
  ...goals.filter(({ state }) => state !== 'open'),
];
