import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  AddResearchReplyRequest,
  AskResearchRequest,
  OwnResearchFirm,
  ResearchQuestionView,
} from './research.dto.js';
import { ResearchQuestionsService } from './research-questions.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId';
type Questions = Promise<{ items: ResearchQuestionView[] }>;

/** What a firm asks and is asked. Each write answers all that it sees, as it then is. */
@ApiTags('research')
@Controller()
export class ResearchController {
  constructor(private readonly questions: ResearchQuestionsService) {}

  @Get('my/research')
  @Allow('research.own')
  @AnswersList(OwnResearchFirm)
  async listOwnResearchFirms(@Acting() actor: PersonActor): Promise<{ items: OwnResearchFirm[] }> {
    return { items: await this.questions.listOwnFirms(actor) };
  }

  @Get(`${FIRM}/research`)
  @Allow('research.read')
  @AnswersList(ResearchQuestionView)
  async listFirmResearch(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Questions {
    return { items: await this.questions.listOfFirm(actor, { programmeId, enterpriseId }) };
  }

  @Post(`${FIRM}/research`)
  @Allow('research.write')
  @AnswersList(ResearchQuestionView)
  async askResearch(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() { words }: AskResearchRequest,
  ): Questions {
    return { items: await this.questions.ask(actor, { programmeId, enterpriseId }, words) };
  }

  @Post(`${FIRM}/research/:researchQuestionId/replies`)
  @Allow('research.write')
  @AnswersList(ResearchQuestionView)
  async addResearchReply(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('researchQuestionId') researchQuestionId: string,
    @Body() request: AddResearchReplyRequest,
  ): Questions {
    const key = { programmeId, enterpriseId, researchQuestionId };
    return { items: await this.questions.reply(actor, key, request) };
  }
}
