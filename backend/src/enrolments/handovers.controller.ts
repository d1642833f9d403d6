import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { AdvisorView, HandoverRequest } from './handovers.dto.js';
import { HandoversService } from './handovers.service.js';

@ApiTags('enrolments')
@Controller('programmes/:programmeId')
export class HandoversController {
  constructor(private readonly handovers: HandoversService) {}

  @Get('advisors')
  @Allow('enterprise.read')
  @AnswersList(AdvisorView)
  async listAdvisors(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<{ items: AdvisorView[] }> {
    return { items: await this.handovers.advisors(actor, programmeId) };
  }

  @Post('handovers')
  @Allow('enrolment.move')
  @AnswersNothing()
  handOver(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: HandoverRequest,
  ): Promise<void> {
    return this.handovers.handOver(actor, programmeId, request);
  }
}
