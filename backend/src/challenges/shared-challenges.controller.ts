import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { TakeBackChallengeRequest } from './challenges.dto.js';
import {
  AddChallengeActRequest,
  ChangeSharedChallengeRequest,
  GatherChallengesRequest,
  OpenSharedChallengeRequest,
  SharedChallengeView,
} from './shared-challenges.dto.js';
import { SharedChallengesService } from './shared-challenges.service.js';

/** What is done with challenges that firms share. Each write answers the whole of it as it then is. */
@ApiTags('challenges')
@Controller('programmes/:programmeId/shared-challenges')
export class SharedChallengesController {
  constructor(private readonly shared: SharedChallengesService) {}

  @Post()
  @Allow('challenges.gather')
  @Answers(SharedChallengeView)
  openSharedChallenge(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: OpenSharedChallengeRequest,
  ): Promise<SharedChallengeView> {
    return this.shared.open(actor, programmeId, request);
  }

  @Put(':sharedChallengeId')
  @Allow('challenges.gather')
  @Answers(SharedChallengeView)
  changeSharedChallenge(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('sharedChallengeId') sharedChallengeId: string,
    @Body() request: ChangeSharedChallengeRequest,
  ): Promise<SharedChallengeView> {
    return this.shared.change(actor, { programmeId, sharedChallengeId }, request);
  }

  @Post(':sharedChallengeId/gather')
  @Allow('challenges.gather')
  @Answers(SharedChallengeView)
  gatherChallenges(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('sharedChallengeId') sharedChallengeId: string,
    @Body() { challengeIds }: GatherChallengesRequest,
  ): Promise<SharedChallengeView> {
    return this.shared.gather(actor, { programmeId, sharedChallengeId }, challengeIds);
  }

  @Post(':sharedChallengeId/challenges/:challengeId/release')
  @Allow('challenges.gather')
  @Answers(SharedChallengeView)
  releaseChallenge(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('sharedChallengeId') sharedChallengeId: string,
    @IdParam('challengeId') challengeId: string,
  ): Promise<SharedChallengeView> {
    return this.shared.release(actor, { programmeId, sharedChallengeId }, challengeId);
  }

  @Post(':sharedChallengeId/acts')
  @Allow('challenges.gather')
  @Answers(SharedChallengeView)
  addChallengeAct(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('sharedChallengeId') sharedChallengeId: string,
    @Body() request: AddChallengeActRequest,
  ): Promise<SharedChallengeView> {
    return this.shared.addAct(actor, { programmeId, sharedChallengeId }, request);
  }

  @Post(':sharedChallengeId/acts/:challengeActId/take-back')
  @Allow('challenges.gather')
  @Answers(SharedChallengeView)
  takeChallengeActBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('sharedChallengeId') sharedChallengeId: string,
    @IdParam('challengeActId') challengeActId: string,
    @Body() { reason }: TakeBackChallengeRequest,
  ): Promise<SharedChallengeView> {
    const key = { programmeId, sharedChallengeId, challengeActId };
    return this.shared.takeActBack(actor, key, reason);
  }
}
