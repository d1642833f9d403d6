import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  ComparisonView,
  DuplicateView,
  NamedFirmView,
  PairRequest,
  SimilarQuery,
} from './duplicates.dto.js';
import { DuplicatesService } from './duplicates.service.js';
import { CreatedRow } from './enterprises.dto.js';

/** Rows of a programme that may be one firm. */
@ApiTags('enterprises')
@Controller('programmes/:programmeId')
export class DuplicatesController {
  constructor(private readonly duplicates: DuplicatesService) {}

  @Get('duplicates')
  @Allow('enterprise.read')
  @AnswersList(DuplicateView)
  async listDuplicates(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<{ items: DuplicateView[] }> {
    return { items: await this.duplicates.list(actor, programmeId) };
  }

  @Get('duplicates/similar')
  @Allow('enterprise.read')
  @AnswersList(NamedFirmView)
  async listSimilar(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() { name }: SimilarQuery,
  ): Promise<{ items: NamedFirmView[] }> {
    return { items: await this.duplicates.similar(actor, programmeId, name) };
  }

  @Get('duplicates/:enterpriseId/:withEnterpriseId')
  @Allow('enterprise.read')
  @Answers(ComparisonView)
  compareEnterprises(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('withEnterpriseId') withEnterpriseId: string,
  ): Promise<ComparisonView> {
    return this.duplicates.compare(actor, programmeId, { enterpriseId, withEnterpriseId });
  }

  @Post('distinctions')
  @Allow('enterprise.change')
  @Answers(CreatedRow, { status: 201 })
  distinguishEnterprises(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: PairRequest,
  ): Promise<CreatedRow> {
    return this.duplicates.distinguish(actor, programmeId, request);
  }

  @Post('distinctions/:distinctionId/withdraw')
  @Allow('enterprise.change')
  @AnswersNothing()
  withdrawDistinction(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('distinctionId') distinctionId: string,
  ): Promise<void> {
    return this.duplicates.withdraw(actor, programmeId, distinctionId);
  }
}
