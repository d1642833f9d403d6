import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import {
  DeclarationRequest,
  DeclarationView,
  RegisterCheckRequest,
  RegisterCheckView,
} from './de-minimis.dto.js';
import { DeMinimisService } from './de-minimis.service.js';

/** What is known of a firm's other aid: its own declarations, and checks of the central register. */
@ApiTags('support')
@Controller('programmes/:programmeId/enterprises/:enterpriseId/de-minimis')
export class DeMinimisController {
  constructor(private readonly deMinimis: DeMinimisService) {}

  @Post('declarations')
  @Allow('support.record')
  @Answers(DeclarationView, { status: 201 })
  declare(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: DeclarationRequest,
  ): Promise<DeclarationView> {
    return this.deMinimis.declare(actor, { programmeId, enterpriseId }, request);
  }

  @Post('checks')
  @Allow('support.record')
  @Answers(RegisterCheckView, { status: 201 })
  checkRegister(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @IdParam('enterpriseId') enterpriseId: string,
    @Body() request: RegisterCheckRequest,
  ): Promise<RegisterCheckView> {
    return this.deMinimis.check(actor, { programmeId, enterpriseId }, request);
  }
}
