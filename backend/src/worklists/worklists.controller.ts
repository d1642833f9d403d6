import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { WorklistFilterQuery, WorklistView } from './worklists.dto.js';
import { WorklistsService } from './worklists.service.js';

@ApiTags('worklists')
@Controller('programmes/:programmeId/worklist')
export class WorklistsController {
  constructor(private readonly worklists: WorklistsService) {}

  @Allow('worklist.read')
  @Get()
  @Answers(WorklistView)
  view(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() filter: WorklistFilterQuery,
  ): Promise<string> {
    return this.worklists.view(actor, programmeId, filter);
  }
}
