import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import type { Page } from '../platform/http/page.js';
import {
  ChangePracticeRequest,
  CoachedGroup,
  PracticesQuery,
  PracticeView,
  SharePracticeRequest,
  TakeBackNoteRequest,
  TellTrialRequest,
} from './coaching.dto.js';
import { PracticesService } from './practices.service.js';

/** Practices that coordinators share. */
@ApiTags('coaching')
@Controller('programmes/:programmeId')
export class PracticesController {
  constructor(private readonly practices: PracticesService) {}

  @Get('practices')
  @Allow('practice.read')
  @AnswersPage(PracticeView)
  listPractices(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: PracticesQuery,
  ): Promise<Page<PracticeView>> {
    return this.practices.list(actor, programmeId, query);
  }

  /** Groups that the reader may tell of. */
  @Get('coached-groups')
  @Allow('practice.read')
  @AnswersList(CoachedGroup)
  async listCoachedGroups(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<{ items: CoachedGroup[] }> {
    return { items: await this.practices.groups(actor, programmeId) };
  }

  @Post('practices')
  @Allow('practice.share')
  @Answers(PracticeView)
  sharePractice(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: SharePracticeRequest,
  ): Promise<PracticeView> {
    return this.practices.share(actor, programmeId, request);
  }

  @Post('practices/:practiceId/change')
  @Allow('practice.share')
  @Answers(PracticeView)
  changePractice(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('practiceId') practiceId: string,
    @Body() request: ChangePracticeRequest,
  ): Promise<PracticeView> {
    return this.practices.change(actor, { programmeId, practiceId }, request);
  }

  @Post('practices/:practiceId/take-back')
  @Allow('practice.share')
  @HttpCode(204)
  takePracticeBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('practiceId') practiceId: string,
    @Body() { reason }: TakeBackNoteRequest,
  ): Promise<void> {
    return this.practices.takeBack(actor, { programmeId, practiceId }, reason);
  }

  @Post('practices/:practiceId/trials')
  @Allow('practice.share')
  @Answers(PracticeView)
  tellPracticeTrial(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('practiceId') practiceId: string,
    @Body() request: TellTrialRequest,
  ): Promise<PracticeView> {
    return this.practices.tell(actor, { programmeId, practiceId }, request);
  }
}
