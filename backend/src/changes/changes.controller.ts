import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { PageQuery } from '../platform/http/page.js';
import { ChangesView } from './changes.dto.js';
import { ChangesService } from './changes.service.js';

/** What has changed, for programs that keep a copy. */
@ApiTags('changes')
@Controller('programmes/:programmeId/changes')
export class ChangesController {
  constructor(private readonly changes: ChangesService) {}

  @Allow('change.read')
  @Get()
  @Answers(ChangesView)
  list(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: PageQuery,
  ): Promise<ChangesView> {
    return this.changes.list(actor, programmeId, query);
  }
}
