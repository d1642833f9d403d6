import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { EnrolmentTermsView, SetEnrolmentTermsRequest } from './terms.dto.js';
import { TermsService } from './terms.service.js';

@ApiTags('enrolments')
@Controller('programmes/:programmeId/enrolment-terms')
export class TermsController {
  constructor(private readonly terms: TermsService) {}

  @Get()
  @Allow('set-up.read')
  @Answers(EnrolmentTermsView)
  getTerms(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<EnrolmentTermsView> {
    return this.terms.get(actor, programmeId);
  }

  @Put()
  @Allow('set-up.change')
  @AnswersNothing()
  setTerms(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SetEnrolmentTermsRequest,
  ): Promise<void> {
    return this.terms.set(actor, programmeId, request);
  }
}
