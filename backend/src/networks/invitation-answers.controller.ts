import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { SessionView } from '../accounts/accounts.dto.js';
import { Public } from '../platform/auth/allow.js';
import { type Device, OnDevice } from '../platform/auth/device.js';
import { Answers } from '../platform/http/answers.js';
import { InvitationAnswersService } from './invitation-answers.service.js';
import { InvitationOpenView, InvitationTokenRequest } from './invitations.dto.js';

/** For those who hold a link and are not signed in. The token comes in the body, never in an address. */
@ApiTags('networks')
@Controller('invitation')
export class InvitationAnswersController {
  constructor(private readonly answers: InvitationAnswersService) {}

  @Public()
  @Post('open')
  @Answers(InvitationOpenView)
  open(
    @Body() { token }: InvitationTokenRequest,
    @OnDevice() device: Device,
  ): Promise<InvitationOpenView> {
    return this.answers.open(token, device);
  }

  @Public()
  @Post('accept')
  @Answers(SessionView)
  accept(
    @Body() { token }: InvitationTokenRequest,
    @OnDevice() device: Device,
  ): Promise<SessionView> {
    return this.answers.accept(token, device);
  }
}
