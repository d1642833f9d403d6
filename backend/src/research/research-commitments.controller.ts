import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import { ResearchReasonRequest } from './research.dto.js';
import {
  AddCommitmentRequest,
  CommitmentCounts,
  CommitmentsQuery,
  CommitmentView,
  EndCommitmentRequest,
} from './research-commitments.dto.js';
import { ResearchCommitmentsService } from './research-commitments.service.js';

/** What research partners commit themselves to. */
@ApiTags('research')
@Controller('programmes/:programmeId')
export class ResearchCommitmentsController {
  constructor(private readonly commitments: ResearchCommitmentsService) {}

  @Get('research/commitments')
  @Allow('research.list')
  @AnswersPage(CommitmentView)
  listCommitments(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: CommitmentsQuery,
  ): Promise<Page<CommitmentView>> {
    return this.commitments.list(actor, programmeId, query);
  }

  @Get('research/commitment-counts')
  @Allow('research.list')
  @Answers(CommitmentCounts)
  countCommitments(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<CommitmentCounts> {
    return this.commitments.count(actor, programmeId);
  }

  @Post('research/commitments')
  @Allow('research.manage')
  @AnswersNothing()
  addCommitment(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: AddCommitmentRequest,
  ): Promise<void> {
    return this.commitments.add(actor, programmeId, request);
  }

  @Post('research/commitments/:researchCommitmentId/end')
  @Allow('research.manage')
  @AnswersNothing()
  endCommitment(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('researchCommitmentId') researchCommitmentId: string,
    @Body() request: EndCommitmentRequest,
  ): Promise<void> {
    return this.commitments.end(actor, { programmeId, researchCommitmentId }, request);
  }

  @Post('research/commitments/:researchCommitmentId/take-back')
  @Allow('research.manage')
  @AnswersNothing()
  takeCommitmentBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('researchCommitmentId') researchCommitmentId: string,
    @Body() { reason }: ResearchReasonRequest,
  ): Promise<void> {
    return this.commitments.takeBack(actor, { programmeId, researchCommitmentId }, reason);
  }

  @Get('enterprises/:enterpriseId/research-commitments')
  @Allow('research.read')
  @AnswersList(CommitmentView)
  async listFirmCommitments(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<{ items: CommitmentView[] }> {
    return { items: await this.commitments.listOfFirm(actor, { programmeId, enterpriseId }) };
  }
}
