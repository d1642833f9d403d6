import { Module } from '@nestjs/common';

import { WorklistsController } from './worklists.controller.js';
import { WorklistsRepository } from './worklists.repository.js';
import { WorklistsService } from './worklists.service.js';

/** What needs attention: lines that other features' facts give, by rules that are data. */
@Module({
  controllers: [WorklistsController],
  providers: [WorklistsService, WorklistsRepository],
})
export class WorklistsModule {}
