import { Module } from '@nestjs/common';

import { ChangesController } from './changes.controller.js';
import { ChangesProcessor } from './changes.processor.js';
import { ChangesRepository } from './changes.repository.js';
import { ChangesSchedule } from './changes.schedule.js';
import { ChangesService } from './changes.service.js';

/** The feed of changes: what a program that keeps a copy of a programme has to ask for anew. */
@Module({
  controllers: [ChangesController],
  providers: [ChangesService, ChangesRepository, ChangesProcessor, ChangesSchedule],
})
export class ChangesModule {}
