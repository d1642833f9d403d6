import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AddGoalRequest,
  AddStepRequest,
  GoalView,
  MarkGoalRequest,
  MarkStepRequest,
} from './development-path.dto.js';
import { DevelopmentPathService } from './development-path.service.js';
import { RecordReadingRequest } from './goal-measures.dto.js';
import { GoalMeasuresService } from './goal-measures.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId/growth';
type Goals = Promise<{ items: GoalView[] }>;

/** The development paths of firms. Each write answers the whole path as it then is. */
@ApiTags('growth')
@Controller()
export class DevelopmentPathController {
  constructor(
    private readonly path: DevelopmentPathService,
    private readonly measures: GoalMeasuresService,
  ) {}

  @Get(`${FIRM}/goals`)
  @Allow('growth.read')
  @AnswersList(GoalView)
  async listGoals(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Goals {
    return { items: await this.path.list(actor, { programmeId, enterpriseId }) };
  }

  @Post(`${FIRM}/goals`)
  @Allow('growth.write')
  @AnswersList(GoalView)
  async addGoal(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: AddGoalRequest,
  ): Goals {
    return { items: await this.path.addGoal(actor, { programmeId, enterpriseId }, request) };
  }

  @Post(`${FIRM}/goals/:goalId/state`)
  @Allow('growth.write')
  @AnswersList(GoalView)
  async markGoal(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('goalId') goalId: string,
    @Body() request: MarkGoalRequest,
  ): Goals {
    const key = { programmeId, enterpriseId, goalId };
    return { items: await this.path.markGoal(actor, key, request) };
  }

  @Post(`${FIRM}/goals/:goalId/steps`)
  @Allow('growth.write')
  @AnswersList(GoalView)
  async addStep(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('goalId') goalId: string,
    @Body() request: AddStepRequest,
  ): Goals {
    const key = { programmeId, enterpriseId, goalId };
    return { items: await this.path.addStep(actor, key, request) };
  }

  @Post(`${FIRM}/goals/:goalId/readings`)
  @Allow('growth.write')
  @AnswersList(GoalView)
  async recordReading(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('goalId') goalId: string,
    @Body() request: RecordReadingRequest,
  ): Goals {
    const key = { programmeId, enterpriseId, goalId };
    return { items: await this.measures.record(actor, key, request) };
  }

  @Post(`${FIRM}/steps/:stepId/state`)
  @Allow('growth.write')
  @AnswersList(GoalView)
  async markStep(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('stepId') stepId: string,
    @Body() request: MarkStepRequest,
  ): Goals {
    const key = { programmeId, enterpriseId, stepId };
    return { items: await this.path.markStep(actor, key, request) };
  }
}
