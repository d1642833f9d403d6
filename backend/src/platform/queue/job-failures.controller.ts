import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../auth/acting.js';
import { Allow } from '../auth/allow.js';
import { AnswersNothing, AnswersPage } from '../http/answers.js';
import { IdParam } from '../http/id-param.js';
import { PageQuery } from '../http/page.js';
import { JobFailureRow } from './job-failures.dto.js';
import { JobFailuresService } from './job-failures.service.js';

@ApiTags('jobs')
@Controller('job-failures')
export class JobFailuresController {
  constructor(private readonly failures: JobFailuresService) {}

  @Allow('job.read')
  @Get()
  @AnswersPage(JobFailureRow)
  list(@Acting() actor: PersonActor, @Query() query: PageQuery): Promise<string> {
    return this.failures.list(actor, query);
  }

  @Allow('job.retry')
  @Post(':jobFailureId/retry')
  @AnswersNothing(202)
  retry(
    @Acting() actor: PersonActor,
    @IdParam('jobFailureId') jobFailureId: string,
  ): Promise<void> {
    return this.failures.retry(actor, jobFailureId);
  }
}
