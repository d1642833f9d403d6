import { Body, Controller, Get, HttpCode, Post, Query, Redirect } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';

import { Public } from '../platform/auth/allow.js';
import { Device, OnDevice } from '../platform/auth/device.js';
import { Environment } from '../platform/config/environment.js';
import { TakesForm } from '../platform/http/form.js';
import { OpenIdQuery } from './accounts.dto.js';
import { OpenIdNoticesService } from './openid-notices.service.js';
import { OpenIdService } from './openid.service.js';

/** The way to an organisation's sign-in and back: addresses that browsers go to, not pages. */
@ApiTags('session')
@Controller('session/openid')
export class OpenIdController {
  constructor(
    private readonly openId: OpenIdService,
    private readonly notices: OpenIdNoticesService,
    private readonly environment: Environment,
  ) {}

  @Public()
  @Get()
  @Redirect()
  @ApiResponse({ status: 302 })
  async begin(
    @Query() { next }: OpenIdQuery,
    @OnDevice() device: Device,
  ): Promise<{ url: string }> {
    return this.to(await this.openId.begin(device, next));
  }

  @Public()
  @Get('callback')
  @Redirect()
  @ApiResponse({ status: 302 })
  async finish(@OnDevice() device: Device): Promise<{ url: string }> {
    return this.to(await this.openId.finish(device));
  }

  /** Where the issuer's server says that somebody has signed out there. */
  @Public()
  @Post('logout')
  @HttpCode(200)
  @TakesForm('logout_token')
  @ApiResponse({ status: 200 })
  signedOut(@Body('logout_token') token: unknown, @OnDevice() device: Device): Promise<void> {
    return this.notices.take(token, device.address);
  }

  // Our own addresses begin where Verso stands on its host.
  private to(address: string): { url: string } {
    return { url: address.startsWith('/') ? this.environment.basePath + address : address };
  }
}
