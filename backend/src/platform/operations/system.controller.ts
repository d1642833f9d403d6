import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../auth/acting.js';
import { Allow } from '../auth/allow.js';
import { Answers } from '../http/answers.js';
import { SystemView } from './system.dto.js';
import { SystemService } from './system.service.js';

@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(private readonly system: SystemService) {}

  @Allow('system.read')
  @Get()
  @Answers(SystemView)
  show(@Acting() actor: PersonActor): Promise<SystemView> {
    return this.system.show(actor);
  }
}
