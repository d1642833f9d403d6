import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { type Page, PageQuery } from '../platform/http/page.js';
import { AddForumReadingRequest, AddForumRequest, ForumView } from './forums.dto.js';
import { ForumsService } from './forums.service.js';
import { TakeBackInnovationRequest } from './innovations.dto.js';

/** Forums and fairs where a programme and its firms were seen. */
@ApiTags('innovations')
@Controller('programmes/:programmeId/forums')
export class ForumsController {
  constructor(private readonly forums: ForumsService) {}

  @Get()
  @Allow('innovations.list')
  @AnswersPage(ForumView)
  listForums(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ForumView>> {
    return this.forums.list(actor, programmeId, query);
  }

  @Post()
  @Allow('forums.write')
  @Answers(ForumView)
  addForum(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: AddForumRequest,
  ): Promise<ForumView> {
    return this.forums.add(actor, programmeId, request);
  }

  @Post(':forumVisitId/readings')
  @Allow('forums.write')
  @Answers(ForumView)
  addForumReading(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('forumVisitId') forumVisitId: string,
    @Body() request: AddForumReadingRequest,
  ): Promise<ForumView> {
    return this.forums.read(actor, { programmeId, forumVisitId }, request);
  }

  @Post(':forumVisitId/take-back')
  @Allow('forums.write')
  @Answers(ForumView)
  takeForumBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('forumVisitId') forumVisitId: string,
    @Body() { reason }: TakeBackInnovationRequest,
  ): Promise<ForumView> {
    return this.forums.takeBack(actor, { programmeId, forumVisitId }, reason);
  }
}
