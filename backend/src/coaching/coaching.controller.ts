import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { AnswersList } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { CoachingService } from './coaching.service.js';
import { AddCoachingNoteRequest, CoachingNoteView, TakeBackNoteRequest } from './coaching.dto.js';

type Notes = Promise<{ items: CoachingNoteView[] }>;

/** Coaching of a group's coordinator. Each write answers all notes that the reader sees. */
@ApiTags('coaching')
@Controller('programmes/:programmeId/networks/:networkId/coaching')
export class CoachingController {
  constructor(private readonly coaching: CoachingService) {}

  @Get()
  @Allow('coaching.read')
  @AnswersList(CoachingNoteView)
  async listCoaching(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
  ): Notes {
    return { items: await this.coaching.list(actor, { programmeId, networkId }) };
  }

  @Post()
  @Allow('coaching.write')
  @AnswersList(CoachingNoteView)
  async addCoachingNote(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: AddCoachingNoteRequest,
  ): Notes {
    return { items: await this.coaching.add(actor, { programmeId, networkId }, request) };
  }

  @Post(':coachingNoteId/take-back')
  @Allow('coaching.write')
  @AnswersList(CoachingNoteView)
  async takeCoachingNoteBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('coachingNoteId') coachingNoteId: string,
    @Body() { reason }: TakeBackNoteRequest,
  ): Notes {
    const key = { programmeId, networkId, coachingNoteId };
    return { items: await this.coaching.takeBack(actor, key, reason) };
  }
}
