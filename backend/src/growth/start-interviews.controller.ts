import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { InterviewView, RecordInterviewRequest } from './start-interviews.dto.js';
import { StartInterviewsService } from './start-interviews.service.js';

/** The conversation with which a firm's growth path begins. Each write answers every version. */
@ApiTags('growth')
@Controller('programmes/:programmeId/enterprises/:enterpriseId/growth/interview')
export class StartInterviewsController {
  constructor(private readonly interviews: StartInterviewsService) {}

  @Get()
  @Allow('growth.read')
  @AnswersList(InterviewView)
  async listStartInterview(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<{ items: InterviewView[] }> {
    return { items: await this.interviews.list(actor, { programmeId, enterpriseId }) };
  }

  @Post()
  @Allow('growth.interview')
  @AnswersList(InterviewView)
  async recordStartInterview(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: RecordInterviewRequest,
  ): Promise<{ items: InterviewView[] }> {
    return { items: await this.interviews.record(actor, { programmeId, enterpriseId }, request) };
  }
}
