import { Module } from '@nestjs/common';

import { AidRoomService } from './aid-room.service.js';
import { DeMinimisController } from './de-minimis.controller.js';
import { DeMinimisRepository } from './de-minimis.repository.js';
import { DeMinimisService } from './de-minimis.service.js';
import { SupportController } from './support.controller.js';
import { SupportTrail } from './support-trail.js';
import { SupportRepository } from './support.repository.js';
import { SupportService } from './support.service.js';

/** What firms receive of a programme, and the room that de minimis aid has left. */
@Module({
  controllers: [SupportController, DeMinimisController],
  providers: [
    ...[SupportService, SupportRepository, SupportTrail],
    ...[DeMinimisService, DeMinimisRepository, AidRoomService],
  ],
  exports: [SupportService, DeMinimisService, AidRoomService],
})
export class SupportModule {}
