import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  ChallengeView,
  OwnChallengesFirm,
  RaiseChallengeRequest,
  TakeBackChallengeRequest,
} from './challenges.dto.js';
import { ChallengesService } from './challenges.service.js';

const FIRM = 'programmes/:programmeId/enterprises/:enterpriseId';
type Challenges = Promise<{ items: ChallengeView[] }>;

/** What firms raise. Each write answers all of a firm's challenges as they then are. */
@ApiTags('challenges')
@Controller()
export class ChallengesController {
  constructor(private readonly challenges: ChallengesService) {}

  @Get('my/challenges')
  @Allow('challenges.own')
  @AnswersList(OwnChallengesFirm)
  async listOwnChallenged(@Acting() actor: PersonActor): Promise<{ items: OwnChallengesFirm[] }> {
    return { items: await this.challenges.listOwnFirms(actor) };
  }

  @Get(`${FIRM}/challenges`)
  @Allow('challenges.read')
  @AnswersList(ChallengeView)
  async listChallenges(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
  ): Challenges {
    return { items: await this.challenges.list(actor, { programmeId, enterpriseId }) };
  }

  @Post(`${FIRM}/challenges`)
  @Allow('challenges.write')
  @AnswersList(ChallengeView)
  async raiseChallenge(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: RaiseChallengeRequest,
  ): Challenges {
    return { items: await this.challenges.raise(actor, { programmeId, enterpriseId }, request) };
  }

  @Post(`${FIRM}/challenges/:challengeId/take-back`)
  @Allow('challenges.write')
  @AnswersList(ChallengeView)
  async takeChallengeBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('challengeId') challengeId: string,
    @Body() { reason }: TakeBackChallengeRequest,
  ): Challenges {
    const key = { programmeId, enterpriseId, challengeId };
    return { items: await this.challenges.takeBack(actor, key, reason) };
  }
}
