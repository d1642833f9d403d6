import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { YearlyFiguresRequest, YearlyFigureView } from './yearly-figures.dto.js';
import { YearlyFiguresService } from './yearly-figures.service.js';

interface YearlyFigureList {
  readonly items: readonly YearlyFigureView[];
}

@ApiTags('enterprises')
@Controller('programmes/:programmeId/enterprises/:enterpriseId/yearly-figures')
export class YearlyFiguresController {
  constructor(private readonly figures: YearlyFiguresService) {}

  /** A firm's fiscal years, newest first, with the size class after each. */
  @Get()
  @Allow('yearly-figures.read')
  @AnswersList(YearlyFigureView)
  async listYearlyFigures(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<YearlyFigureList> {
    return { items: await this.figures.list(actor, { programmeId, enterpriseId }) };
  }

  @Post()
  @Allow('yearly-figures.record')
  @AnswersList(YearlyFigureView)
  async recordYearlyFigures(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: YearlyFiguresRequest,
  ): Promise<YearlyFigureList> {
    return { items: await this.figures.record(actor, { programmeId, enterpriseId }, request) };
  }
}
