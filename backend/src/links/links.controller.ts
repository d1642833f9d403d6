import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import {
  AddLinkRequest,
  EndLinkRequest,
  GroupLinkView,
  LinkReasonRequest,
  LinksQuery,
  TellLinkOutcomeRequest,
} from './links.dto.js';
import { LinksService } from './links.service.js';

/** Links of groups to other groups and regions. */
@ApiTags('links')
@Controller('programmes/:programmeId/links')
export class LinksController {
  constructor(private readonly links: LinksService) {}

  @Get()
  @Allow('link.read')
  @AnswersPage(GroupLinkView)
  listLinks(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: LinksQuery,
  ): Promise<Page<GroupLinkView>> {
    return this.links.list(actor, programmeId, query);
  }

  @Post()
  @Allow('link.write')
  @Answers(GroupLinkView)
  addLink(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: AddLinkRequest,
  ): Promise<GroupLinkView> {
    return this.links.add(actor, programmeId, request);
  }

  @Post(':linkId/end')
  @Allow('link.write')
  @Answers(GroupLinkView)
  endLink(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('linkId') linkId: string,
    @Body() { endedOn }: EndLinkRequest,
  ): Promise<GroupLinkView> {
    return this.links.end(actor, { programmeId, linkId }, endedOn);
  }

  @Post(':linkId/take-back')
  @Allow('link.write')
  @Answers(GroupLinkView)
  takeLinkBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('linkId') linkId: string,
    @Body() { reason }: LinkReasonRequest,
  ): Promise<GroupLinkView> {
    return this.links.takeBack(actor, { programmeId, linkId }, reason);
  }

  /** What came of it, or a word that takes the place of an earlier one. */
  @Post(':linkId/outcomes')
  @Allow('link.write')
  @Answers(GroupLinkView)
  tellLinkOutcome(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('linkId') linkId: string,
    @Body() request: TellLinkOutcomeRequest,
  ): Promise<GroupLinkView> {
    return this.links.tell(actor, { programmeId, linkId }, request);
  }
}
