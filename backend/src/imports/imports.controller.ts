import type { Readable } from 'node:stream';

import { Body, Controller, Get, Header, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { FileBody, TakesFile } from '../platform/http/upload.js';
import { ImportReadingService } from './import-reading.service.js';
import {
  ImportListRow,
  ImportMappingRequest,
  ImportRowsQuery,
  ImportRowView,
  ImportSampleRow,
  ImportsQuery,
  ImportView,
  RefusedRowsQuery,
  UploadQuery,
} from './imports.dto.js';
import { ImportsService } from './imports.service.js';

@ApiTags('imports')
@Controller('programmes/:programmeId/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly reading: ImportReadingService,
  ) {}

  @Allow('import.manage')
  @Get()
  @AnswersPage(ImportListRow)
  list(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: ImportsQuery,
  ): Promise<string> {
    return this.reading.list(actor, programmeId, query);
  }

  @Allow('import.manage')
  @Post()
  @TakesFile()
  @Answers(ImportView, { status: 201 })
  upload(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() { name }: UploadQuery,
    @FileBody() body: Readable,
  ): Promise<ImportView> {
    return this.imports.upload(actor, programmeId, { name, body });
  }

  @Allow('import.manage')
  @Get(':importId')
  @Answers(ImportView)
  view(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('importId') importId: string,
  ): Promise<ImportView> {
    return this.imports.view(actor, { programmeId, importId });
  }

  @Allow('import.manage')
  @Get(':importId/sample')
  @AnswersList(ImportSampleRow)
  sample(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('importId') importId: string,
  ): Promise<{ items: ImportSampleRow[] }> {
    return this.reading.sample(actor, { programmeId, importId });
  }

  @Allow('import.manage')
  @Put(':importId/mapping')
  @Answers(ImportView)
  check(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('importId') importId: string,
    @Body() request: ImportMappingRequest,
  ): Promise<ImportView> {
    return this.imports.check(actor, { programmeId, importId }, request);
  }

  @Allow('import.manage')
  @Get(':importId/rows')
  @AnswersPage(ImportRowView)
  rows(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('importId') importId: string,
    @Query() query: ImportRowsQuery,
  ): Promise<string> {
    return this.reading.rows(actor, { programmeId, importId }, query);
  }

  @Allow('import.manage')
  @Get(':importId/refused.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiProduces('text/csv')
  async refused(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('importId') importId: string,
    @Query() { language }: RefusedRowsQuery,
  ): Promise<StreamableFile> {
    const text = await this.reading.refused(actor, { programmeId, importId }, language);
    return new StreamableFile(text);
  }

  @Allow('import.manage')
  @Post(':importId/run')
  @Answers(ImportView)
  run(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('importId') importId: string,
  ): Promise<ImportView> {
    return this.imports.run(actor, { programmeId, importId });
  }

  @Allow('import.manage')
  @Post(':importId/pause')
  @Answers(ImportView)
  pause(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('importId') importId: string,
  ): Promise<ImportView> {
    return this.imports.pause(actor, { programmeId, importId });
  }

  @Allow('import.manage')
  @Post(':importId/cancel')
  @Answers(ImportView)
  cancel(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('importId') importId: string,
  ): Promise<ImportView> {
    return this.imports.cancel(actor, { programmeId, importId });
  }
}
