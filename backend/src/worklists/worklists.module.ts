import { Module } from '@nestjs/common';

import { MeetingsModule } from '../meetings/meetings.module.js';
import { KeptLinesService } from './kept-lines.service.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineService } from './timeline.service.js';
import { WorklistsController } from './worklists.controller.js';
import { WorklistsProcessor } from './worklists.processor.js';
import { WorklistsRepository } from './worklists.repository.js';
import { WorklistsSchedule } from './worklists.schedule.js';
import { WorklistsService } from './worklists.service.js';

/** What needs attention, and what has become of a firm: read from the facts of other features. */
@Module({
  imports: [MeetingsModule],
  controllers: [WorklistsController, TimelineController],
  providers: [
    ...[WorklistsService, WorklistsRepository, TimelineService],
    ...[KeptLinesService, WorklistsProcessor, WorklistsSchedule],
  ],
  exports: [KeptLinesService],
})
export class WorklistsModule {}
