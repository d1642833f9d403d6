import { Module } from '@nestjs/common';

import { CoachingController } from './coaching.controller.js';
import { CoachingRepository } from './coaching.repository.js';
import { CoachingService } from './coaching.service.js';
import { PracticesController } from './practices.controller.js';
import { PracticesRepository } from './practices.repository.js';
import { PracticesService } from './practices.service.js';

/** The forum of those who coordinate groups: what they share, and how they are coached. */
@Module({
  controllers: [PracticesController, CoachingController],
  providers: [PracticesRepository, PracticesService, CoachingRepository, CoachingService],
  exports: [PracticesService, CoachingService],
})
export class CoachingModule {}
