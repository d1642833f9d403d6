import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AnnulCompletionRequest,
  CompletionItem,
  OwnTrainingView,
  RecordCompletionRequest,
  TrainingFiguresView,
} from './training.dto.js';
import { TrainingService } from './training.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId/training';

/** Training that people of firms have completed. */
@ApiTags('training')
@Controller()
export class TrainingController {
  constructor(private readonly training: TrainingService) {}

  @Get('programmes/:programmeId/training')
  @Allow('training.read')
  @Answers(TrainingFiguresView)
  getTrainingFigures(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<TrainingFiguresView> {
    return this.training.figures(actor, programmeId);
  }

  @Get('my/training')
  @Allow('training.own')
  @AnswersList(OwnTrainingView)
  async listOwnTraining(@Acting() actor: PersonActor): Promise<{ items: OwnTrainingView[] }> {
    return { items: await this.training.listOwn(actor) };
  }

  @Get(FIRM)
  @Allow('training.read')
  @AnswersList(CompletionItem)
  async listCompletions(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<{ items: CompletionItem[] }> {
    return { items: await this.training.list(actor, { programmeId, enterpriseId }) };
  }

  @Post(FIRM)
  @Allow('training.record')
  @Answers(CompletionItem, { status: 201 })
  recordCompletion(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: RecordCompletionRequest,
  ): Promise<CompletionItem> {
    return this.training.record(actor, { programmeId, enterpriseId }, request);
  }

  @Post(`${FIRM}/:completionId/annul`)
  @Allow('training.record')
  @Answers(CompletionItem)
  annulCompletion(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('completionId') completionId: string,
    @Body() { reason }: AnnulCompletionRequest,
  ): Promise<CompletionItem> {
    return this.training.annul(actor, { programmeId, enterpriseId, completionId }, reason);
  }
}
