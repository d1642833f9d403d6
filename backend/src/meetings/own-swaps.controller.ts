import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { HostSwapAnswerRequest, HostSwapRequest } from './host-swaps.dto.js';
import { HostSwapsService } from './host-swaps.service.js';
import { MeetingCreatedView } from './meetings.dto.js';

/** Turns that members swap between their own firms. */
@ApiTags('meetings')
@Controller('programmes/:programmeId/networks/:networkId/own-swaps')
export class OwnSwapsController {
  constructor(private readonly swaps: HostSwapsService) {}

  @Allow('meeting.answer-turn')
  @Post()
  @Answers(MeetingCreatedView, { status: 201 })
  async ask(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: HostSwapRequest,
  ): Promise<MeetingCreatedView> {
    return { id: await this.swaps.ask(actor, { programmeId, networkId }, request) };
  }

  @Allow('meeting.answer-turn')
  @Post(':hostSwapId/answer')
  @AnswersNothing()
  answer(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('hostSwapId') hostSwapId: string,
    @Body() { isAccepted }: HostSwapAnswerRequest,
  ): Promise<void> {
    return this.swaps.answer(actor, { programmeId, networkId }, hostSwapId, isAccepted);
  }

  @Allow('meeting.answer-turn')
  @Post(':hostSwapId/take-back')
  @AnswersNothing()
  takeBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('hostSwapId') hostSwapId: string,
  ): Promise<void> {
    return this.swaps.takeBack(actor, { programmeId, networkId }, hostSwapId);
  }
}
