import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { SavedFilterView, SaveFilterRequest } from './saved-filters.dto.js';
import { SavedFiltersService } from './saved-filters.service.js';

/** The reader's own filters of the list of enterprises. */
@ApiTags('enterprises')
@Controller('programmes/:programmeId/saved-filters')
export class SavedFiltersController {
  constructor(private readonly filters: SavedFiltersService) {}

  @Get()
  @Allow('saved-filter.own')
  @AnswersList(SavedFilterView)
  async listSavedFilters(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<{ items: SavedFilterView[] }> {
    return { items: await this.filters.list(actor, programmeId) };
  }

  @Post()
  @Allow('saved-filter.own')
  @Answers(SavedFilterView, { status: 201 })
  saveFilter(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SaveFilterRequest,
  ): Promise<SavedFilterView> {
    return this.filters.save(actor, programmeId, request);
  }

  @Delete(':savedFilterId')
  @Allow('saved-filter.own')
  @AnswersNothing()
  removeSavedFilter(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('savedFilterId') savedFilterId: string,
  ): Promise<void> {
    return this.filters.remove(actor, { programmeId, savedFilterId });
  }
}
