import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { MergeRequest, MergeView } from './duplicates.dto.js';
import { CreatedRow } from './enterprises.dto.js';
import { MergesService } from './merges.service.js';

/** What was merged into a firm. */
@ApiTags('enterprises')
@Controller('programmes/:programmeId/enterprises/:enterpriseId/merges')
export class MergesController {
  constructor(private readonly merges: MergesService) {}

  @Get()
  @Allow('enterprise.read')
  @AnswersList(MergeView)
  async listMerges(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<{ items: MergeView[] }> {
    return { items: await this.merges.list(actor, { programmeId, enterpriseId }) };
  }

  @Post()
  @Allow('enterprise.merge')
  @Answers(CreatedRow, { status: 201 })
  mergeEnterprise(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: MergeRequest,
  ): Promise<CreatedRow> {
    return this.merges.merge(actor, { programmeId, enterpriseId }, request);
  }

  @Post(':mergeId/undo')
  @Allow('enterprise.merge')
  @AnswersNothing()
  undoMerge(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('mergeId') mergeId: string,
  ): Promise<void> {
    return this.merges.undo(actor, { programmeId, enterpriseId }, mergeId);
  }
}
