import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { EnterprisesService } from '../enterprises/enterprises.service.js';
import { EnterpriseView } from '../enterprises/enterprises.views.js';
import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { EnrollingService } from './enrolling.service.js';
import {
  AssignAdvisorRequest,
  EnrolledView,
  EnrolRequest,
  MoveEnrolmentRequest,
} from './enrolments.dto.js';
import { EnrolmentsService } from './enrolments.service.js';
import { MovesService } from './moves.service.js';

@ApiTags('enrolments')
@Controller('programmes/:programmeId/enrolments')
export class EnrolmentsController {
  constructor(
    private readonly enrolling: EnrollingService,
    private readonly enrolments: EnrolmentsService,
    private readonly moves: MovesService,
    private readonly enterprises: EnterprisesService,
  ) {}

  @Post()
  @Allow('enrolment.enrol')
  @Answers(EnrolledView, { status: 201 })
  enrolEnterprise(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: EnrolRequest,
  ): Promise<EnrolledView> {
    return this.enrolling.enrol(actor, programmeId, request);
  }

  @Post(':enrolmentId/moves')
  @Allow('enrolment.move')
  @Answers(EnterpriseView)
  async moveEnrolment(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enrolmentId') enrolmentId: string,
    @Body() request: MoveEnrolmentRequest,
  ): Promise<EnterpriseView> {
    const enterpriseId = await this.moves.move(actor, { programmeId, enrolmentId }, request);
    return this.enterprises.view(actor, { programmeId, enterpriseId });
  }

  @Put(':enrolmentId/advisor')
  @Allow('enrolment.move')
  @AnswersNothing()
  assignAdvisor(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enrolmentId') enrolmentId: string,
    @Body() request: AssignAdvisorRequest,
  ): Promise<void> {
    return this.enrolments.assign(actor, { programmeId, enrolmentId }, request);
  }
}
