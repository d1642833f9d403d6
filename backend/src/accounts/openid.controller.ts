import { Controller, Get, Query, Redirect } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';

import { Public } from '../platform/auth/allow.js';
import { Device, OnDevice } from '../platform/auth/device.js';
import { Environment } from '../platform/config/environment.js';
import { OpenIdQuery } from './accounts.dto.js';
import { OpenIdService } from './openid.service.js';

/** The way to an organisation's sign-in and back: addresses that browsers go to, not pages. */
@ApiTags('session')
@Controller('session/openid')
export class OpenIdController {
  constructor(
    private readonly openId: OpenIdService,
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

  // Our own addresses begin where Verso stands on its host.
  private to(address: string): { url: string } {
    return { url: address.startsWith('/') ? this.environment.basePath + address : address };
  }
}
