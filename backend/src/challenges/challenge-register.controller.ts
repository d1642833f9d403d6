import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersPage } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { type Page, PageQuery } from '../platform/http/page.js';
import { ChallengeRegisterService } from './challenge-register.service.js';
import {
  ChallengeCountsView,
  RaisedChallenge,
  SharedChallengeRow,
  SharedChallengesQuery,
  SharedChallengeView,
} from './shared-challenges.dto.js';

/** The register of challenges of a programme. */
@ApiTags('challenges')
@Controller('programmes/:programmeId')
export class ChallengeRegisterController {
  constructor(private readonly register: ChallengeRegisterService) {}

  @Get('shared-challenges')
  @Allow('challenges.list')
  @AnswersPage(SharedChallengeRow)
  listSharedChallenges(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: SharedChallengesQuery,
  ): Promise<Page<SharedChallengeRow>> {
    return this.register.list(actor, programmeId, query);
  }

  /** Takes the filters of the list; pages do not matter. */
  @Get('challenge-counts')
  @Allow('challenges.list')
  @Answers(ChallengeCountsView)
  countChallenges(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: SharedChallengesQuery,
  ): Promise<ChallengeCountsView> {
    return this.register.count(actor, programmeId, query);
  }

  /** What firms raised and is gathered into nothing yet, the oldest first. */
  @Get('waiting-challenges')
  @Allow('challenges.list')
  @AnswersPage(RaisedChallenge)
  listWaitingChallenges(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: PageQuery,
  ): Promise<Page<RaisedChallenge>> {
    return this.register.waiting(actor, programmeId, query);
  }

  @Get('shared-challenges/:sharedChallengeId')
  @Allow('challenges.list')
  @Answers(SharedChallengeView)
  showSharedChallenge(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('sharedChallengeId') sharedChallengeId: string,
  ): Promise<SharedChallengeView> {
    return this.register.read(actor, { programmeId, sharedChallengeId });
  }
}
