import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { KpisService } from './kpis.service.js';
import {
  KpiCellEnterprisesView,
  KpiMonthRequest,
  KpiReleasedView,
  KpisQuery,
  KpisView,
} from './kpis.views.js';
import { ReleasesService } from './releases.service.js';

/** Indicators for staff: read, opened to the firms behind them, made anew, published. */
@ApiTags('rollups')
@Controller('programmes/:programmeId')
export class KpisController {
  constructor(
    private readonly kpis: KpisService,
    private readonly releases: ReleasesService,
  ) {}

  @Get('kpis')
  @Allow('kpi.read')
  @Answers(KpisView)
  read(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() { month }: KpisQuery,
  ): Promise<KpisView> {
    return this.kpis.read(actor, programmeId, month);
  }

  @Get('kpis/cells/:cellId/enterprises')
  @Allow('kpi.read')
  @Answers(KpiCellEnterprisesView)
  enterprisesOf(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('cellId') cellId: string,
  ): Promise<KpiCellEnterprisesView> {
    return this.kpis.enterprisesOf(actor, programmeId, cellId);
  }

  @Post('kpis/recompute')
  @Allow('kpi.publish')
  @AnswersNothing(202)
  recompute(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() { month }: KpiMonthRequest,
  ): Promise<void> {
    return this.kpis.askToRecompute(actor, programmeId, month);
  }

  @Post('kpi-releases')
  @Allow('kpi.publish')
  @Answers(KpiReleasedView, { status: 201 })
  publish(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() { month }: KpiMonthRequest,
  ): Promise<KpiReleasedView> {
    return this.releases.publish(actor, programmeId, month);
  }
}
