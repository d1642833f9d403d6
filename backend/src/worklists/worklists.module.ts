import { Module } from '@nestjs/common';

import { MeetingsModule } from '../meetings/meetings.module.js';
import { WorklistsController } from './worklists.controller.js';
import { WorklistsRepository } from './worklists.repository.js';
import { WorklistsService } from './worklists.service.js';

/** What needs attention: lines that other features' facts give, by rules that are data. */
@Module({
  imports: [MeetingsModule],
  controllers: [WorklistsController],
  providers: [WorklistsService, WorklistsRepository],
})
export class WorklistsModule {}
