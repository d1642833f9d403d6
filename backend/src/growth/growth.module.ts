import { Module } from '@nestjs/common';

import { DevelopmentPathController } from './development-path.controller.js';
import { DevelopmentPathRepository } from './development-path.repository.js';
import { DevelopmentPathService } from './development-path.service.js';
import { GrowthController } from './growth.controller.js';
import { GrowthRepository } from './growth.repository.js';
import { GrowthService } from './growth.service.js';

/** The growth paths of firms: how they assess themselves, their goals, and the steps to them. */
@Module({
  controllers: [GrowthController, DevelopmentPathController],
  providers: [
    ...[GrowthService, GrowthRepository],
    ...[DevelopmentPathService, DevelopmentPathRepository],
  ],
  exports: [GrowthService, DevelopmentPathService],
})
export class GrowthModule {}
