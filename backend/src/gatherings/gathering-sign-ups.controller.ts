import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { MarkAttendanceRequest, SignUpView } from '../sign-ups/sign-ups.dto.js';
import { GatheringSignUpsService } from './gathering-sign-ups.service.js';
import { GatheringView, JoinGatheringRequest, OwnGatheringsView } from './gatherings.dto.js';

const SIGN_UPS = 'programmes/:programmeId/enterprises/:enterpriseId/gathering-sign-ups';

/** People of firms who come to network events. */
@ApiTags('gatherings')
@Controller()
export class GatheringSignUpsController {
  constructor(private readonly signUps: GatheringSignUpsService) {}

  @Get('my/gatherings')
  @Allow('gathering.own')
  @AnswersList(OwnGatheringsView)
  async listOwnGatherings(@Acting() actor: PersonActor): Promise<{ items: OwnGatheringsView[] }> {
    return { items: await this.signUps.listOwn(actor) };
  }

  @Post(SIGN_UPS)
  @Allow('gathering.sign-up')
  @Answers(SignUpView, { status: 201 })
  joinGathering(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: JoinGatheringRequest,
  ): Promise<SignUpView> {
    return this.signUps.signUp(actor, { programmeId, enterpriseId }, request);
  }

  @Post(`${SIGN_UPS}/:gatheringSignUpId/withdraw`)
  @Allow('gathering.sign-up')
  @AnswersNothing()
  withdrawFromGathering(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('gatheringSignUpId') signUpId: string,
  ): Promise<void> {
    return this.signUps.withdraw(actor, { programmeId, enterpriseId, signUpId });
  }

  @Post(`${SIGN_UPS}/:gatheringSignUpId/attendance`)
  @Allow('gathering.arrange')
  @Answers(GatheringView)
  markGatheringAttendance(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @IdParam('gatheringSignUpId') signUpId: string,
    @Body() { attended }: MarkAttendanceRequest,
  ): Promise<GatheringView> {
    return this.signUps.markAttendance(actor, { programmeId, enterpriseId, signUpId }, attended);
  }
}
