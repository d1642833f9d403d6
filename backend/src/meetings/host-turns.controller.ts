import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { HostTurnsService } from './host-turns.service.js';
import { HostTurnRequest, MeetingCreatedView, MeetingThemeRequest } from './meetings.dto.js';
import { ThemesService } from './themes.service.js';

/** What coordinators note in the queue of hosts, and what members wish to talk about. */
@ApiTags('meetings')
@Controller('programmes/:programmeId/networks/:networkId')
export class HostTurnsController {
  constructor(
    private readonly turns: HostTurnsService,
    private readonly themes: ThemesService,
  ) {}

  @Allow('meeting.arrange')
  @Post('host-turns')
  @Answers(MeetingCreatedView, { status: 201 })
  async ask(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: HostTurnRequest,
  ): Promise<MeetingCreatedView> {
    return { id: await this.turns.ask(actor, { programmeId, networkId }, request) };
  }

  @Allow('meeting.arrange')
  @Post('host-turns/:hostTurnId/take-back')
  @AnswersNothing()
  takeBack(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('hostTurnId') hostTurnId: string,
  ): Promise<void> {
    return this.turns.takeBack(actor, { programmeId, networkId }, hostTurnId);
  }

  @Allow('meeting.wish')
  @Post('themes')
  @Answers(MeetingCreatedView, { status: 201 })
  async wish(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: MeetingThemeRequest,
  ): Promise<MeetingCreatedView> {
    return { id: await this.themes.wish(actor, { programmeId, networkId }, request) };
  }

  @Allow('meeting.arrange')
  @Post('themes/:themeId/remove')
  @AnswersNothing()
  remove(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('themeId') themeId: string,
  ): Promise<void> {
    return this.themes.remove(actor, { programmeId, networkId }, themeId);
  }
}
