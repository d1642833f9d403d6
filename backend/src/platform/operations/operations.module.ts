import { Module } from '@nestjs/common';

import { SystemController } from './system.controller.js';
import { SystemRepository } from './system.repository.js';
import { SystemService } from './system.service.js';

/** The state of the installation, for those who keep it running. */
@Module({
  controllers: [SystemController],
  providers: [SystemService, SystemRepository],
})
export class OperationsModule {}
