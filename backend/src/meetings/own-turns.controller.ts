import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { MeetingCreatedView, OwnTurnRequest } from './meetings.dto.js';
import { OwnTurnsService } from './own-turns.service.js';

/** What members ask of the queue of hosts for their own firms. */
@ApiTags('meetings')
@Controller('programmes/:programmeId/networks/:networkId/own-turns')
export class OwnTurnsController {
  constructor(private readonly turns: OwnTurnsService) {}

  @Allow('meeting.answer-turn')
  @Post()
  @Answers(MeetingCreatedView, { status: 201 })
  async ask(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: OwnTurnRequest,
  ): Promise<MeetingCreatedView> {
    return { id: await this.turns.ask(actor, { programmeId, networkId }, request) };
  }

  @Allow('meeting.answer-turn')
  @Post(':hostTurnId/take-back')
  @AnswersNothing()
  takeBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('hostTurnId') hostTurnId: string,
  ): Promise<void> {
    return this.turns.takeBack(actor, { programmeId, networkId }, hostTurnId);
  }
}
