import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { AgreeRequest, CharterView, SetCharterRequest, SupporterRequest } from './charters.dto.js';
import { ChartersService } from './charters.service.js';
import { SupportersService } from './supporters.service.js';

/** What a group has agreed on, and who supports it. */
@ApiTags('networks')
@Controller('programmes/:programmeId/networks/:networkId')
export class ChartersController {
  constructor(
    private readonly charters: ChartersService,
    private readonly supporters: SupportersService,
  ) {}

  @Get('charter')
  @Allow('network.read')
  @Answers(CharterView)
  readCharter(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
  ): Promise<CharterView> {
    return this.charters.read(actor, { programmeId, networkId });
  }

  @Put('charter')
  @Allow('network.change')
  @Answers(CharterView)
  setCharter(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: SetCharterRequest,
  ): Promise<CharterView> {
    return this.charters.set(actor, { programmeId, networkId }, request);
  }

  @Post('charter/agreements')
  @Allow('network.agree')
  @Answers(CharterView)
  agreeToCharter(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: AgreeRequest,
  ): Promise<CharterView> {
    return this.charters.agree(actor, { programmeId, networkId }, request);
  }

  @Post('supporters')
  @Allow('network.change')
  @Answers(CharterView, { status: 201 })
  addSupporter(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: SupporterRequest,
  ): Promise<CharterView> {
    return this.supporters.add(actor, { programmeId, networkId }, request);
  }

  @Post('supporters/:supporterId/end')
  @Allow('network.change')
  @Answers(CharterView)
  endSupporter(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @IdParam('supporterId') supporterId: string,
  ): Promise<CharterView> {
    return this.supporters.end(actor, { programmeId, networkId }, supporterId);
  }
}
