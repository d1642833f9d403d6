import { Module } from '@nestjs/common';

import { DevelopmentPathController } from './development-path.controller.js';
import { DevelopmentPathRepository } from './development-path.repository.js';
import { DevelopmentPathService } from './development-path.service.js';
import { GoalMeasuresService } from './goal-measures.service.js';
import { GrowthController } from './growth.controller.js';
import { GrowthRepository } from './growth.repository.js';
import { GrowthService } from './growth.service.js';
import { StartInterviewsController } from './start-interviews.controller.js';
import { StartInterviewsRepository } from './start-interviews.repository.js';
import { StartInterviewsService } from './start-interviews.service.js';

/** The growth paths of firms: how they begin, how firms assess themselves, their goals, and the steps to them. */
@Module({
  controllers: [GrowthController, DevelopmentPathController, StartInterviewsController],
  providers: [
    ...[GrowthService, GrowthRepository],
    ...[DevelopmentPathService, GoalMeasuresService, DevelopmentPathRepository],
    ...[StartInterviewsService, StartInterviewsRepository],
  ],
  exports: [GrowthService, DevelopmentPathService, GoalMeasuresService, StartInterviewsService],
})
export class GrowthModule {}
