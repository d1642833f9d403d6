import { Module } from '@nestjs/common';

import { CoachingModule } from '../coaching/coaching.module.js';
import { LinksController } from './links.controller.js';
import { LinksRepository } from './links.repository.js';
import { LinksService } from './links.service.js';

/** Links of groups to other groups and regions. */
@Module({
  imports: [CoachingModule],
  controllers: [LinksController],
  providers: [LinksRepository, LinksService],
  exports: [LinksService],
})
export class LinksModule {}
