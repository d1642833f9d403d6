import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import { ExportCountsView, ExportOverviewQuery, ExportOverviewRow } from './export-overview.dto.js';
import { ExportOverviewService } from './export-overview.service.js';

/** How far the firms of a programme have come on their ways to markets abroad. */
@ApiTags('markets')
@Controller('programmes/:programmeId')
export class ExportOverviewController {
  constructor(private readonly overview: ExportOverviewService) {}

  @Get('export-paths')
  @Allow('markets.list')
  @AnswersPage(ExportOverviewRow)
  listExportOverview(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: ExportOverviewQuery,
  ): Promise<Page<ExportOverviewRow>> {
    return this.overview.list(actor, programmeId, query);
  }

  /** Takes the filters of the list; pages do not matter. */
  @Get('export-path-counts')
  @Allow('markets.list')
  @Answers(ExportCountsView)
  countExportPaths(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: ExportOverviewQuery,
  ): Promise<ExportCountsView> {
    return this.overview.count(actor, programmeId, query);
  }
}
