import { Injectable } from '@nestjs/common';
import { canMovePlan, isAllowed, type PersonActor, planMoveFault } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey } from '../sign-ups/sign-up-keys.js';
import type { PlanKey } from './training-keys.js';
import type {
  AddPlanItemRequest,
  MovePlanItemRequest,
  OwnPlanView,
  PlanItemView,
} from './training-plan.dto.js';
import { TrainingPlanRepository } from './training-plan.repository.js';
import { TrainingRepository } from './training.repository.js';

/** What people of firms plan to learn: firms write it themselves, and their advisors suggest. */
@Injectable()
export class TrainingPlanService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: TrainingPlanRepository,
    private readonly training: TrainingRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, key: FirmKey): Promise<PlanItemView[]> {
    return this.unit.run(actor, async () => {
      await this.training.programmeStart(key);
      const { programmeId, enterpriseId: subjectId } = key;
      const subject = { subjectKind: 'enterprise', subjectId, programmeId };
      await this.audit.recordHourly({ action: 'enterprise.read-personal', ...subject });
      return this.plans.list(key);
    });
  }

  listOwn(actor: PersonActor): Promise<OwnPlanView[]> {
    return this.unit.run(actor, () => this.plans.own());
  }

  /** The firm plans; whoever of the programme's staff writes it suggests. */
  add(actor: PersonActor, key: FirmKey, request: AddPlanItemRequest): Promise<PlanItemView> {
    const { contactId, what, why, skill, dueOn, courseId } = request;
    const { programmeId, enterpriseId } = key;
    const isOwn = isAllowed(actor, 'training.own', { programmeId, enterpriseId });
    return this.unit.run(actor, async () => {
      await this.training.programmeStart(key);
      await this.training.holdContact(key, contactId);
      if (courseId !== null) await this.plans.requireCourse(key, courseId);
      if (await this.plans.stands(key, contactId, what)) {
        throw AppError.conflict('training-plan.twice');
      }
      const planItemId = newId();
      await this.plans.add({
        ...{ programmeId, enterpriseId, id: planItemId, contactId, what, why, skill, dueOn },
        ...{ courseId, markedBy: isOwn ? 'firm' : 'advisor' },
        ...{ state: isOwn ? 'planned' : 'suggested', settledOn: null, completionId: null },
        ...{ reason: null, recordedAt: this.clock.now(), recordedBy: actor.personId, version: 1 },
      });
      return this.noted(isOwn ? 'add' : 'suggest', { ...key, planItemId });
    });
  }

  /** The firm takes a suggestion on or declines it; what it planned is done, or let go for a reason. */
  move(actor: PersonActor, key: PlanKey, request: MovePlanItemRequest): Promise<PlanItemView> {
    const { state, completionId } = request;
    return this.unit.run(actor, async () => {
      const item = await this.plans.read(key);
      if (completionId !== null) {
        await this.plans.requireCompletion(key, item.contactId, completionId);
      }
      const today = this.clock.today();
      const fault = planMoveFault(request, today);
      if (fault) throw AppError.invalidField(fault.path, fault.code);
      if (item.version !== request.basedOn) throw AppError.conflict('training-plan.changed');
      if (!canMovePlan(item.state, state)) throw AppError.conflict('training-plan.settled');
      await this.plans.move(key, item.version, settlementOf(request, today));
      return this.noted('change', key, { state });
    });
  }

  private async noted(
    verb: 'add' | 'suggest' | 'change',
    key: PlanKey,
    said = {},
  ): Promise<PlanItemView> {
    const { programmeId, enterpriseId, planItemId: subjectId } = key;
    const subject = { subjectKind: 'training-plan', subjectId, programmeId };
    const details = { enterpriseId, ...said };
    await this.audit.record({ action: `training-plan.${verb}`, ...subject, details });
    return this.plans.read(key);
  }
}

/** What is done by a completion stays planned: it is done while that stands. */
function settlementOf(
  { state, doneOn, completionId, reason }: MovePlanItemRequest,
  today: string,
): PlanSettlement {
  const nothing = { settledOn: null, completionId: null, reason: null };
  if (state === 'planned') return { ...nothing, state };
  if (state !== 'done') return { ...nothing, state, settledOn: today, reason };
  if (completionId !== null) return { ...nothing, state: 'planned', completionId };
  return { ...nothing, state, settledOn: doneOn };
}

type PlanSettlement = Parameters<TrainingPlanRepository['move']>[2];
