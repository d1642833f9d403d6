import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AddPlanItemRequest,
  MovePlanItemRequest,
  OwnPlanView,
  PlanItemView,
} from './training-plan.dto.js';
import { TrainingPlanService } from './training-plan.service.js';

const PLAN = 'programmes/:programmeId/enterprises/:enterpriseId/training-plan';

/** What people of firms plan to learn. */
@ApiTags('training')
@Controller()
export class TrainingPlanController {
  constructor(private readonly plans: TrainingPlanService) {}

  @Get('my/training-plan')
  @Allow('training.own')
  @AnswersList(OwnPlanView)
  async listOwnPlans(@Acting() actor: PersonActor): Promise<{ items: OwnPlanView[] }> {
    return { items: await this.plans.listOwn(actor) };
  }

  @Get(PLAN)
  @Allow('training.read')
  @AnswersList(PlanItemView)
  async listPlanItems(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<{ items: PlanItemView[] }> {
    return { items: await this.plans.list(actor, { programmeId, enterpriseId }) };
  }

  @Post(PLAN)
  @Allow('training.plan')
  @Answers(PlanItemView, { status: 201 })
  addPlanItem(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: AddPlanItemRequest,
  ): Promise<PlanItemView> {
    return this.plans.add(actor, { programmeId, enterpriseId }, request);
  }

  @Post(`${PLAN}/:planItemId/state`)
  @Allow('training.settle')
  @Answers(PlanItemView)
  movePlanItem(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('planItemId') planItemId: string,
    @Body() request: MovePlanItemRequest,
  ): Promise<PlanItemView> {
    return this.plans.move(actor, { programmeId, enterpriseId, planItemId }, request);
  }
}
