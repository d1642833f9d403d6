import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { TimelineQuery, TimelineView } from './timeline.dto.js';
import { TimelineService } from './timeline.service.js';

/** What became of a firm, for those who look after it and for its own people. */
@ApiTags('worklists')
@Controller('programmes/:programmeId/enterprises/:enterpriseId/timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineService) {}

  @Get()
  @Allow('timeline.read')
  @Answers(TimelineView)
  getTimeline(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Query() query: TimelineQuery,
  ): Promise<TimelineView> {
    return this.timeline.view(actor, { programmeId, enterpriseId }, query);
  }
}
