import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { SentFile } from './export-views.js';
import { ExportRequest, ExportView } from './exports.dto.js';
import { ExportsService } from './exports.service.js';

const FILE_TYPES = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

/** Lists as files, for the one who asks. */
@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Allow('export.make')
  @Get()
  @AnswersList(ExportView)
  list(@Acting() actor: PersonActor): Promise<{ items: ExportView[] }> {
    return this.exports.list(actor);
  }

  @Allow('export.make')
  @Get('file')
  @ApiProduces(...FILE_TYPES)
  async send(
    @Acting() actor: PersonActor,
    @Query() request: ExportRequest,
  ): Promise<StreamableFile> {
    return toAnswer(await this.exports.send(actor, request));
  }

  @Allow('export.make')
  @Post()
  @Answers(ExportView, { status: 202 })
  order(@Acting() actor: PersonActor, @Body() request: ExportRequest): Promise<ExportView> {
    return this.exports.order(actor, request);
  }

  @Allow('export.make')
  @Get(':exportId')
  @Answers(ExportView)
  view(@Acting() actor: PersonActor, @IdParam('exportId') id: string): Promise<ExportView> {
    return this.exports.view(actor, id);
  }

  @Allow('export.make')
  @Get(':exportId/file')
  @ApiProduces(...FILE_TYPES)
  async fetch(
    @Acting() actor: PersonActor,
    @IdParam('exportId') id: string,
  ): Promise<StreamableFile> {
    return toAnswer(await this.exports.fetch(actor, id));
  }
}

const toAnswer = ({ content, type, name }: SentFile): StreamableFile =>
  new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });
