import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { RegisterLookupView } from './register.dto.js';
import { RegisterService } from './register.service.js';

@ApiTags('register')
@Controller('programmes/:programmeId/register')
export class RegisterController {
  constructor(private readonly register: RegisterService) {}

  @Get(':businessId')
  @Allow('register.look-up')
  @Answers(RegisterLookupView)
  lookUpCompany(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Param('businessId') businessId: string,
  ): Promise<RegisterLookupView> {
    return this.register.lookUp(actor, programmeId, businessId);
  }
}
