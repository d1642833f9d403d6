import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { type Page, PageQuery } from '../platform/http/page.js';
import {
  AddResearchPartnerRequest,
  AskFirmsRequest,
  GiveQuestionRequest,
  ResearchPartnerView,
  ResearchQuestionView,
  ResearchReasonRequest,
} from './research.dto.js';
import { ResearchPartnersService } from './research-partners.service.js';
import { ResearchQuestionsService } from './research-questions.service.js';

type Partners = Promise<{ items: ResearchPartnerView[] }>;

/** The research desk of a programme: its partners, and all questions. */
@ApiTags('research')
@Controller('programmes/:programmeId/research')
export class ResearchDeskController {
  constructor(
    private readonly partners: ResearchPartnersService,
    private readonly questions: ResearchQuestionsService,
  ) {}

  @Get('partners')
  @Allow('research.list')
  @AnswersList(ResearchPartnerView)
  async listResearchPartners(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Partners {
    return { items: await this.partners.list(actor, programmeId) };
  }

  @Post('partners')
  @Allow('research.manage')
  @AnswersList(ResearchPartnerView)
  async addResearchPartner(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: AddResearchPartnerRequest,
  ): Partners {
    return { items: await this.partners.add(actor, programmeId, request) };
  }

  @Post('partners/:researchPartnerId/take-back')
  @Allow('research.manage')
  @AnswersList(ResearchPartnerView)
  async takeResearchPartnerBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('researchPartnerId') researchPartnerId: string,
    @Body() { reason }: ResearchReasonRequest,
  ): Partners {
    const key = { programmeId, researchPartnerId };
    return { items: await this.partners.takeBack(actor, key, reason) };
  }

  @Get('questions')
  @Allow('research.list')
  @AnswersPage(ResearchQuestionView)
  listResearchQuestions(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ResearchQuestionView>> {
    return this.questions.list(actor, programmeId, query);
  }

  @Post('questions')
  @Allow('research.manage')
  @Answers(ResearchQuestionView)
  askFirms(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: AskFirmsRequest,
  ): Promise<ResearchQuestionView> {
    return this.questions.askFirms(actor, programmeId, request);
  }

  @Post('questions/:researchQuestionId/give')
  @Allow('research.manage')
  @Answers(ResearchQuestionView)
  giveResearchQuestion(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('researchQuestionId') researchQuestionId: string,
    @Body() { researchPartnerId }: GiveQuestionRequest,
  ): Promise<ResearchQuestionView> {
    return this.questions.give(actor, { programmeId, researchQuestionId }, researchPartnerId);
  }

  @Post('questions/:researchQuestionId/close')
  @Allow('research.manage')
  @Answers(ResearchQuestionView)
  closeResearchQuestion(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('researchQuestionId') researchQuestionId: string,
    @Body() { reason }: ResearchReasonRequest,
  ): Promise<ResearchQuestionView> {
    return this.questions.close(actor, { programmeId, researchQuestionId }, reason);
  }
}
