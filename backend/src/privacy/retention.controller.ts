import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { RetentionRuleRequest, RetentionView } from './retention.dto.js';
import { RetentionService } from './retention.service.js';

@ApiTags('privacy')
@Controller('programmes/:programmeId/retention')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Allow('privacy.set')
  @Get()
  @Answers(RetentionView)
  view(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<RetentionView> {
    return this.retention.view(actor, programmeId);
  }

  @Allow('privacy.set')
  @Put()
  @AnswersNothing()
  set(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() rule: RetentionRuleRequest,
  ): Promise<void> {
    return this.retention.set(actor, programmeId, rule);
  }
}
