import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import {
  ExperimentCardChange,
  ExperimentCardRequest,
  ExperimentsQuery,
  ExperimentVisibilityRequest,
} from './experiments.dto.js';
import { ExperimentsService } from './experiments.service.js';
import { ExperimentCreatedView, ExperimentRow, ExperimentView } from './experiments.views.js';

/** Test cards: read, written, shown. */
@ApiTags('experiments')
@Controller()
export class ExperimentsController {
  constructor(private readonly experiments: ExperimentsService) {}

  @Get('programmes/:programmeId/experiments')
  @Allow('experiment.read')
  @AnswersPage(ExperimentRow)
  list(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: ExperimentsQuery,
  ): Promise<Page<ExperimentRow>> {
    return this.experiments.list(actor, programmeId, query);
  }

  @Get('my/experiments')
  @Allow('experiment.own')
  @AnswersList(ExperimentRow)
  listOwn(@Acting() actor: PersonActor): Promise<{ items: ExperimentRow[] }> {
    return this.experiments.listOwn(actor);
  }

  @Get('programmes/:programmeId/experiments/:experimentId')
  @Allow('experiment.read')
  @Answers(ExperimentView)
  read(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('experimentId') id: string,
  ): Promise<ExperimentView> {
    return this.experiments.read(actor, programmeId, id);
  }

  @Post('programmes/:programmeId/experiments')
  @Allow('experiment.write')
  @Answers(ExperimentCreatedView, { status: 201 })
  create(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: ExperimentCardRequest,
  ): Promise<ExperimentCreatedView> {
    return this.experiments.create(actor, programmeId, request);
  }

  @Put('programmes/:programmeId/experiments/:experimentId')
  @Allow('experiment.write')
  @Answers(ExperimentView)
  change(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('experimentId') id: string,
    @Body() request: ExperimentCardChange,
  ): Promise<ExperimentView> {
    return this.experiments.change(actor, { programmeId, id }, request);
  }

  @Put('programmes/:programmeId/experiments/:experimentId/visibility')
  @Allow('experiment.write')
  @Answers(ExperimentView)
  show(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('experimentId') id: string,
    @Body() request: ExperimentVisibilityRequest,
  ): Promise<ExperimentView> {
    return this.experiments.show(actor, { programmeId, id }, request.visibility);
  }
}
