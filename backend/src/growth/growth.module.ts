import { Module } from '@nestjs/common';

import { GrowthController } from './growth.controller.js';
import { GrowthRepository } from './growth.repository.js';
import { GrowthService } from './growth.service.js';

/** The growth paths of firms: how they assess themselves, and how that changes. */
@Module({
  controllers: [GrowthController],
  providers: [GrowthService, GrowthRepository],
  exports: [GrowthService],
})
export class GrowthModule {}
