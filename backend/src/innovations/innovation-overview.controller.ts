import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import {
  InnovationCountsView,
  InnovationOverviewQuery,
  InnovationOverviewRow,
} from './innovation-overview.dto.js';
import { InnovationOverviewService } from './innovation-overview.service.js';

/** What is new in the firms of a programme. */
@ApiTags('innovations')
@Controller('programmes/:programmeId')
export class InnovationOverviewController {
  constructor(private readonly overview: InnovationOverviewService) {}

  @Get('innovations')
  @Allow('innovations.list')
  @AnswersPage(InnovationOverviewRow)
  listInnovationOverview(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: InnovationOverviewQuery,
  ): Promise<Page<InnovationOverviewRow>> {
    return this.overview.list(actor, programmeId, query);
  }

  /** Takes the filters of the list; pages do not matter. */
  @Get('innovation-counts')
  @Allow('innovations.list')
  @Answers(InnovationCountsView)
  countInnovations(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: InnovationOverviewQuery,
  ): Promise<InnovationCountsView> {
    return this.overview.count(actor, programmeId, query);
  }
}
