import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { AdoptionView, SetUpkeepRequest } from './adoption.dto.js';
import { AdoptionService } from './adoption.service.js';

/** How far the groups of a programme have made the operating model their own. */
@ApiTags('networks')
@Controller('programmes/:programmeId')
export class AdoptionController {
  constructor(private readonly adoption: AdoptionService) {}

  @Get('adoption')
  @Allow('adoption.read')
  @Answers(AdoptionView)
  readAdoption(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
  ): Promise<AdoptionView> {
    return this.adoption.read(actor, programmeId);
  }

  @Post('networks/:networkId/upkeep')
  @Allow('network.change')
  @Answers(AdoptionView)
  setUpkeep(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('networkId') networkId: string,
    @Body() request: SetUpkeepRequest,
  ): Promise<AdoptionView> {
    return this.adoption.setUpkeep(actor, { programmeId, networkId }, request);
  }
}
