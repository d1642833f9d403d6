import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow, Public } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { InformationService } from './information.service.js';
import {
  InformationMadeView,
  InformationMailRequest,
  InformationRequest,
  NoticeRequest,
  NoticeRow,
  NoticeView,
  UninformedView,
} from './notices.dto.js';
import { NoticesService } from './notices.service.js';

@ApiTags('privacy')
@Controller()
export class NoticesController {
  constructor(
    private readonly notices: NoticesService,
    private readonly information: InformationService,
  ) {}

  @Public()
  @Get('privacy-notices')
  @AnswersList(NoticeRow)
  list(): Promise<{ items: NoticeRow[] }> {
    return this.notices.list();
  }

  @Public()
  @Get('privacy-notices/:code')
  @Answers(NoticeView)
  read(@Param('code') code: string): Promise<NoticeView> {
    return this.notices.read(code);
  }

  @Allow('privacy.set')
  @Get('programmes/:programmeId/privacy-notice')
  @Answers(NoticeView)
  ofProgramme(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<NoticeView> {
    return this.notices.ofProgramme(actor, programmeId);
  }

  @Allow('privacy.set')
  @Put('programmes/:programmeId/privacy-notice')
  @AnswersNothing()
  write(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() body: NoticeRequest,
  ): Promise<void> {
    return this.notices.write(actor, programmeId, body);
  }

  @Allow('information.record')
  @Get('programmes/:programmeId/uninformed')
  @Answers(UninformedView)
  uninformed(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<string> {
    return this.information.uninformed(actor, programmeId);
  }

  @Allow('information.record')
  @Post('programmes/:programmeId/information')
  @Answers(InformationMadeView)
  note(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() body: InformationRequest,
  ): Promise<InformationMadeView> {
    return this.information.note(actor, programmeId, body);
  }

  @Allow('information.record')
  @Post('programmes/:programmeId/information/mails')
  @Answers(InformationMadeView)
  mail(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() { contactIds }: InformationMailRequest,
  ): Promise<InformationMadeView> {
    return this.information.mail(actor, programmeId, contactIds);
  }
}
