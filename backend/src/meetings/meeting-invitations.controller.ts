import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow, Public } from '../platform/auth/allow.js';
import { type Device, OnDevice } from '../platform/auth/device.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { MeetingAnswersService } from './meeting-answers.service.js';
import {
  MeetingAnswerRequest,
  MeetingInvitationView,
  MeetingInvitedView,
  MeetingTokenRequest,
} from './meeting-invitations.dto.js';
import { MeetingInvitationsService } from './meeting-invitations.service.js';

@ApiTags('meetings')
@Controller()
export class MeetingInvitationsController {
  constructor(
    private readonly invitations: MeetingInvitationsService,
    private readonly answers: MeetingAnswersService,
  ) {}

  @Allow('meeting.arrange')
  @Post('programmes/:programmeId/networks/:networkId/meetings/:meetingId/invitations')
  @Answers(MeetingInvitedView, { status: 201 })
  async invite(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('meetingId') meetingId: string,
  ): Promise<MeetingInvitedView> {
    const path = { programmeId, networkId, meetingId };
    return { invited: await this.invitations.invite(actor, path) };
  }

  /** For those who hold a link. The token comes in the body, never in an address. */
  @Public()
  @Post('meeting-invitation/open')
  @Answers(MeetingInvitationView)
  open(
    @Body() { token }: MeetingTokenRequest,
    @OnDevice() device: Device,
  ): Promise<MeetingInvitationView> {
    return this.answers.open(token, device);
  }

  @Public()
  @Post('meeting-invitation/answer')
  @Answers(MeetingInvitationView)
  answer(
    @Body() request: MeetingAnswerRequest,
    @OnDevice() device: Device,
  ): Promise<MeetingInvitationView> {
    return this.answers.answer(request, device);
  }
}
