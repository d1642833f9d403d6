import { Module } from '@nestjs/common';

import { MeetingsModule } from '../meetings/meetings.module.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineService } from './timeline.service.js';
import { WorklistsController } from './worklists.controller.js';
import { WorklistsRepository } from './worklists.repository.js';
import { WorklistsService } from './worklists.service.js';

/** What needs attention, and what has become of a firm: read from the facts of other features. */
@Module({
  imports: [MeetingsModule],
  controllers: [WorklistsController, TimelineController],
  providers: [WorklistsService, WorklistsRepository, TimelineService],
})
export class WorklistsModule {}
