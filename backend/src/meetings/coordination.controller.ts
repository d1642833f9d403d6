import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { CoordinationView } from './coordination.dto.js';
import { CoordinationService } from './coordination.service.js';

@ApiTags('meetings')
@Controller('coordination')
export class CoordinationController {
  constructor(private readonly coordination: CoordinationService) {}

  @Allow('coordination.read')
  @Get()
  @Answers(CoordinationView)
  groups(@Acting() actor: PersonActor): Promise<CoordinationView> {
    return this.coordination.groups(actor);
  }
}
