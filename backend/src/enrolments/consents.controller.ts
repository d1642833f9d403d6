import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  ConsentCountView,
  ConsentsView,
  NoteConsentRequest,
  OwnConsentsView,
  SayConsentRequest,
} from './consents.dto.js';
import { ConsentsService } from './consents.service.js';

/** What firms and their people agree to beyond taking part. */
@ApiTags('enrolments')
@Controller()
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get('programmes/:programmeId/consent-counts')
  @Allow('enterprise.read')
  @AnswersList(ConsentCountView)
  async countConsents(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<{ items: ConsentCountView[] }> {
    return { items: await this.consents.counts(actor, programmeId) };
  }

  @Get('programmes/:programmeId/enterprises/:enterpriseId/consents')
  @Allow('enterprise.read')
  @Answers(ConsentsView)
  getConsents(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Promise<ConsentsView> {
    return this.consents.view(actor, { programmeId, enterpriseId });
  }

  @Post('programmes/:programmeId/enterprises/:enterpriseId/consents')
  @Allow('enterprise.change')
  @Answers(ConsentsView)
  noteConsent(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: NoteConsentRequest,
  ): Promise<ConsentsView> {
    return this.consents.note(actor, { programmeId, enterpriseId }, request);
  }

  @Get('my/consents')
  @Allow('consent.own')
  @AnswersList(OwnConsentsView)
  async listOwnConsents(@Acting() actor: PersonActor): Promise<{ items: OwnConsentsView[] }> {
    return { items: await this.consents.listOwn(actor) };
  }

  @Post('my/consents')
  @Allow('consent.own')
  @AnswersNothing(204)
  sayConsent(@Acting() actor: PersonActor, @Body() request: SayConsentRequest): Promise<void> {
    return this.consents.say(actor, request);
  }
}
