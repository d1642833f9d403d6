import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import { ProspectSearchService } from './prospect-search.service.js';
import {
  KeepProspectRequest,
  NoteProspectContactRequest,
  ProspectCount,
  ProspectReasonRequest,
  ProspectRow,
  ProspectSearchQuery,
  ProspectSearchView,
  ProspectsQuery,
  ProspectView,
} from './prospects.dto.js';
import { ProspectsService } from './prospects.service.js';

/** Firms that a programme might enrol. */
@ApiTags('prospects')
@Controller('programmes/:programmeId')
export class ProspectsController {
  constructor(
    private readonly prospects: ProspectsService,
    private readonly register: ProspectSearchService,
  ) {}

  @Get('prospects')
  @Allow('prospect.read')
  @AnswersPage(ProspectRow)
  listProspects(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: ProspectsQuery,
  ): Promise<Page<ProspectRow>> {
    return this.prospects.list(actor, programmeId, query);
  }

  @Get('prospect-counts')
  @Allow('prospect.read')
  @AnswersList(ProspectCount)
  async countProspects(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<{ items: ProspectCount[] }> {
    return { items: await this.prospects.count(actor, programmeId) };
  }

  @Get('prospect-search')
  @Allow('register.look-up')
  @Answers(ProspectSearchView)
  searchProspects(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: ProspectSearchQuery,
  ): Promise<ProspectSearchView> {
    return this.register.search(actor, programmeId, query);
  }

  @Post('prospects')
  @Allow('prospect.write')
  @Answers(ProspectView, { status: 201 })
  keepProspect(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() { businessId }: KeepProspectRequest,
  ): Promise<ProspectView> {
    return this.prospects.keep(actor, programmeId, businessId);
  }

  @Get('prospects/:prospectId')
  @Allow('prospect.read')
  @Answers(ProspectView)
  readProspect(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('prospectId') prospectId: string,
  ): Promise<ProspectView> {
    return this.prospects.read(actor, { programmeId, prospectId });
  }

  @Post('prospects/:prospectId/contacts')
  @Allow('prospect.write')
  @Answers(ProspectView, { status: 201 })
  noteProspectContact(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('prospectId') prospectId: string,
    @Body() request: NoteProspectContactRequest,
  ): Promise<ProspectView> {
    return this.prospects.noteContact(actor, { programmeId, prospectId }, request);
  }

  @Post('prospects/:prospectId/contacts/:prospectContactId/take-back')
  @Allow('prospect.write')
  @Answers(ProspectView)
  takeProspectContactBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('prospectId') prospectId: string,
    @IdParam('prospectContactId') prospectContactId: string,
    @Body() { reason }: ProspectReasonRequest,
  ): Promise<ProspectView> {
    const key = { programmeId, prospectId, prospectContactId };
    return this.prospects.takeContactBack(actor, key, reason);
  }

  @Post('prospects/:prospectId/drop')
  @Allow('prospect.write')
  @AnswersNothing()
  dropProspect(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('prospectId') prospectId: string,
    @Body() { reason }: ProspectReasonRequest,
  ): Promise<void> {
    return this.prospects.drop(actor, { programmeId, prospectId }, reason);
  }
}
