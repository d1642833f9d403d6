import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Device, OnDevice } from '../platform/auth/device.js';
import { Answers, AnswersList, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  OwnSessionView,
  RecoveryCodesView,
  SecondStepCode,
  SecondStepKeyView,
  SecondStepView,
} from './accounts.dto.js';
import { OwnSessionsService } from './own-sessions.service.js';
import { SecondStepService } from './second-step.service.js';

/** Where a person is signed in, and what is asked of her when she signs in. */
@ApiTags('settings')
@Controller('settings')
export class OwnAccessController {
  constructor(
    private readonly sessions: OwnSessionsService,
    private readonly secondStep: SecondStepService,
  ) {}

  @Allow('settings.change')
  @Get('sessions')
  @AnswersList(OwnSessionView)
  listSessions(
    @Acting() actor: PersonActor,
    @OnDevice() device: Device,
  ): Promise<{ items: OwnSessionView[] }> {
    return this.sessions.list(actor, device);
  }

  @Allow('settings.change')
  @Delete('sessions')
  @AnswersNothing()
  endOtherSessions(@Acting() actor: PersonActor, @OnDevice() device: Device): Promise<void> {
    return this.sessions.endOthers(actor, device);
  }

  @Allow('settings.change')
  @Delete('sessions/:sessionId')
  @AnswersNothing()
  endSession(@Acting() actor: PersonActor, @IdParam('sessionId') sessionId: string): Promise<void> {
    return this.sessions.end(actor, sessionId);
  }

  @Allow('settings.change')
  @Get('second-step')
  @Answers(SecondStepView)
  showSecondStep(@Acting() actor: PersonActor): Promise<SecondStepView> {
    return this.secondStep.show(actor);
  }

  @Allow('settings.change')
  @Post('second-step/key')
  @Answers(SecondStepKeyView, { status: 201 })
  beginSecondStep(@Acting() actor: PersonActor): Promise<SecondStepKeyView> {
    return this.secondStep.begin(actor);
  }

  @Allow('settings.change')
  @Post('second-step')
  @Answers(RecoveryCodesView, { status: 201 })
  confirmSecondStep(
    @Acting() actor: PersonActor,
    @Body() { code }: SecondStepCode,
    @OnDevice() device: Device,
  ): Promise<RecoveryCodesView> {
    return this.secondStep.confirm(actor, code, device.address);
  }

  @Allow('settings.change')
  @Post('second-step/codes')
  @Answers(RecoveryCodesView, { status: 201 })
  renewRecoveryCodes(
    @Acting() actor: PersonActor,
    @Body() { code }: SecondStepCode,
    @OnDevice() device: Device,
  ): Promise<RecoveryCodesView> {
    return this.secondStep.renewCodes(actor, code, device.address);
  }

  @Allow('settings.change')
  @Post('second-step/off')
  @AnswersNothing()
  turnSecondStepOff(
    @Acting() actor: PersonActor,
    @Body() { code }: SecondStepCode,
    @OnDevice() device: Device,
  ): Promise<void> {
    return this.secondStep.turnOff(actor, code, device.address);
  }
}
