import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { ExperimentCourseService } from './experiment-course.service.js';
import { ExperimentResultsService } from './experiment-results.service.js';
import {
  CancelExperimentRequest,
  CloseExperimentRequest,
  ObservationRequest,
} from './experiments.dto.js';
import { ExperimentView } from './experiments.views.js';

/** The course of one experiment, from plan to decision. */
@ApiTags('experiments')
@Controller('programmes/:programmeId/experiments/:experimentId')
export class ExperimentCourseController {
  constructor(
    private readonly course: ExperimentCourseService,
    private readonly results: ExperimentResultsService,
  ) {}

  @Post('plan')
  @Allow('experiment.write')
  @Answers(ExperimentView)
  plan(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('experimentId') id: string,
  ): Promise<ExperimentView> {
    return this.course.plan(actor, { programmeId, id });
  }

  @Post('start')
  @Allow('experiment.write')
  @Answers(ExperimentView)
  start(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('experimentId') id: string,
  ): Promise<ExperimentView> {
    return this.course.start(actor, { programmeId, id });
  }

  @Post('observations')
  @Allow('experiment.observe')
  @Answers(ExperimentView, { status: 201 })
  observe(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('experimentId') id: string,
    @Body() request: ObservationRequest,
  ): Promise<ExperimentView> {
    return this.results.observe(actor, { programmeId, id }, request);
  }

  @Post('close')
  @Allow('experiment.write')
  @Answers(ExperimentView)
  close(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('experimentId') id: string,
    @Body() request: CloseExperimentRequest,
  ): Promise<ExperimentView> {
    return this.results.close(actor, { programmeId, id }, request);
  }

  @Post('cancel')
  @Allow('experiment.write')
  @Answers(ExperimentView)
  cancel(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('experimentId') id: string,
    @Body() request: CancelExperimentRequest,
  ): Promise<ExperimentView> {
    return this.course.cancel(actor, { programmeId, id }, request.reason);
  }
}
