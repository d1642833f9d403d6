import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow, Public } from '../platform/auth/allow.js';
import { Device, OnDevice } from '../platform/auth/device.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import {
  CodeRequest,
  CodeSignInRequest,
  DemoSignInRequest,
  PasswordChangeRequest,
  PasswordSignInRequest,
  SecondStepRequest,
  SessionView,
  SettingsRequest,
  SignedOutView,
  TokenRequest,
} from './accounts.dto.js';
import { SessionService } from './session.service.js';
import { SettingsService } from './settings.service.js';
import { SignInService } from './sign-in.service.js';
import { SignOutService } from './sign-out.service.js';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIn: SignInService,
    private readonly settings: SettingsService,
    private readonly signOut: SignOutService,
  ) {}

  @Public()
  @Get('session')
  @Answers(SessionView)
  show(@OnDevice() device: Device): Promise<SessionView> {
    return this.sessions.view(device);
  }

  @Public()
  @Post('session/code-request')
  @AnswersNothing(202)
  async requestCode(@Body() body: CodeRequest, @OnDevice() device: Device): Promise<object> {
    await this.signIn.requestCode(body, device.address);
    return {};
  }

  @Public()
  @Post('session/code')
  @Answers(SessionView)
  openByCode(@Body() body: CodeSignInRequest, @OnDevice() device: Device): Promise<SessionView> {
    return this.sessions.open(device, 'code', () => this.signIn.byCode(body, device.address));
  }

  @Public()
  @Post('session/link')
  @Answers(SessionView)
  openByLink(@Body() { token }: TokenRequest, @OnDevice() device: Device): Promise<SessionView> {
    return this.sessions.open(device, 'link', () => this.signIn.byLink(token, device.address));
  }

  @Public()
  @Post('session/password')
  @Answers(SessionView)
  openByPassword(
    @Body() body: PasswordSignInRequest,
    @OnDevice() device: Device,
  ): Promise<SessionView> {
    return this.sessions.open(device, 'password', () =>
      this.signIn.byPassword(body, device.address),
    );
  }

  @Public()
  @Post('session/second-step')
  @Answers(SessionView)
  openBySecondStep(
    @Body() body: SecondStepRequest,
    @OnDevice() device: Device,
  ): Promise<SessionView> {
    return this.sessions.takeSecondStep(device, body);
  }

  @Public()
  @Post('session/demo')
  @Answers(SessionView)
  openDemo(@Body() { email }: DemoSignInRequest, @OnDevice() device: Device): Promise<SessionView> {
    return this.sessions.openDemo(device, email);
  }

  @Public()
  @Delete('session')
  @Answers(SignedOutView)
  close(@OnDevice() device: Device): Promise<SignedOutView> {
    return this.signOut.close(device);
  }

  @Allow('settings.change')
  @Put('settings')
  @Answers(SessionView)
  async changeSettings(
    @Acting() actor: PersonActor,
    @Body() body: SettingsRequest,
    @OnDevice() device: Device,
  ): Promise<SessionView> {
    await this.settings.change(actor, body);
    return this.sessions.view(device);
  }

  @Allow('settings.change')
  @Put('settings/password')
  @AnswersNothing()
  changePassword(
    @Acting() actor: PersonActor,
    @Body() body: PasswordChangeRequest,
    @OnDevice() device: Device,
  ): Promise<void> {
    return this.settings.changePassword(actor, body, device);
  }
}
