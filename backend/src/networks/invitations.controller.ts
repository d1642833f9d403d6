import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { InvitationCreatedView, InvitationRequest } from './invitations.dto.js';
import { InvitationsService } from './invitations.service.js';

@ApiTags('networks')
@Controller('programmes/:programmeId/invitations')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Allow('invitation.send')
  @Post()
  @Answers(InvitationCreatedView, { status: 201 })
  async send(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Body() request: InvitationRequest,
  ): Promise<InvitationCreatedView> {
    return { id: await this.invitations.send(actor, programmeId, request) };
  }

  @Allow('invitation.send')
  @Post(':invitationId/resend')
  @AnswersNothing(202)
  resend(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('invitationId') invitationId: string,
  ): Promise<void> {
    return this.invitations.resend(actor, programmeId, invitationId);
  }

  @Allow('invitation.send')
  @Post(':invitationId/revoke')
  @AnswersNothing()
  revoke(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('invitationId') invitationId: string,
  ): Promise<void> {
    return this.invitations.revoke(actor, programmeId, invitationId);
  }
}
