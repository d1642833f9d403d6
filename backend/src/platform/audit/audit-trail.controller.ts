import { Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../auth/acting.js';
import { Allow } from '../auth/allow.js';
import { Answers, AnswersNothing, AnswersPage } from '../http/answers.js';
import { AuditQuery, AuditRow, AuditView } from './audit-trail.dto.js';
import { AuditTrailService } from './audit-trail.service.js';

const FILE_TYPE = 'application/x-ndjson';

/** The audit trail, for administrators. */
@ApiTags('audit')
@Controller('audit')
export class AuditTrailController {
  constructor(private readonly trail: AuditTrailService) {}

  @Allow('audit.read')
  @Get()
  @Answers(AuditView)
  show(@Acting() actor: PersonActor): Promise<AuditView> {
    return this.trail.show(actor);
  }

  @Allow('audit.read')
  @Get('events')
  @AnswersPage(AuditRow)
  list(@Acting() actor: PersonActor, @Query() query: AuditQuery): Promise<string> {
    return this.trail.list(actor, query);
  }

  @Allow('audit.read')
  @Get('file')
  @ApiProduces(FILE_TYPE)
  async send(@Acting() actor: PersonActor): Promise<StreamableFile> {
    const disposition = 'attachment; filename="verso-trail.ndjson"';
    return new StreamableFile(await this.trail.send(actor), { type: FILE_TYPE, disposition });
  }

  @Allow('audit.read')
  @Post('checks')
  @AnswersNothing(202)
  check(@Acting() actor: PersonActor): Promise<void> {
    return this.trail.check(actor);
  }
}
