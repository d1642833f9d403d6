import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { DeclareRequest, EligibilityView } from './eligibility.dto.js';
import { EligibilityService } from './eligibility.service.js';

@ApiTags('enrolments')
@Controller('programmes/:programmeId/enrolments/:enrolmentId/eligibility')
export class EligibilityController {
  constructor(private readonly eligibility: EligibilityService) {}

  @Get()
  @Allow('enterprise.read')
  @Answers(EligibilityView)
  getEligibility(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enrolmentId') enrolmentId: string,
  ): Promise<EligibilityView> {
    return this.eligibility.get(actor, { programmeId, enrolmentId });
  }

  @Put('declaration')
  @Allow('enrolment.move')
  @Answers(EligibilityView)
  declareFacts(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enrolmentId') enrolmentId: string,
    @Body() request: DeclareRequest,
  ): Promise<EligibilityView> {
    return this.eligibility.declare(actor, { programmeId, enrolmentId }, request);
  }
}
