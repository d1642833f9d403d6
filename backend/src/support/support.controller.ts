import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AnnulSupportRequest,
  OwnSupportView,
  RecordSupportRequest,
  RegisterEntryRequest,
  SupportItem,
  SupportQuery,
  SupportView,
} from './support.dto.js';
import { SupportService } from './support.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId/support';

/** What firms have received. */
@ApiTags('support')
@Controller()
export class SupportController {
  constructor(private readonly support: SupportService) {}

  @Get(FIRM)
  @Allow('support.read')
  @Answers(SupportView)
  getSupport(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Query() query: SupportQuery,
  ): Promise<SupportView> {
    return this.support.view(actor, { programmeId, enterpriseId }, query);
  }

  @Get('my/support')
  @Allow('support.own')
  @AnswersList(OwnSupportView)
  async listOwnSupport(@Acting() actor: PersonActor): Promise<{ items: OwnSupportView[] }> {
    return { items: await this.support.listOwn(actor) };
  }

  @Post(FIRM)
  @Allow('support.record')
  @Answers(SupportItem, { status: 201 })
  recordSupport(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: RecordSupportRequest,
  ): Promise<SupportItem> {
    return this.support.record(actor, { programmeId, enterpriseId }, request);
  }

  @Post(`${FIRM}/:supportId/annul`)
  @Allow('support.record')
  @Answers(SupportItem)
  annulSupport(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('supportId') supportId: string,
    @Body() { reason }: AnnulSupportRequest,
  ): Promise<SupportItem> {
    return this.support.annul(actor, { programmeId, enterpriseId, supportId }, reason);
  }

  @Post(`${FIRM}/:supportId/register-entry`)
  @Allow('support.record')
  @Answers(SupportItem)
  noteRegisterEntry(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('supportId') supportId: string,
    @Body() { enteredOn }: RegisterEntryRequest,
  ): Promise<SupportItem> {
    return this.support.noteEntry(actor, { programmeId, enterpriseId, supportId }, enteredOn);
  }
}
