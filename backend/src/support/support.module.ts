import { Module } from '@nestjs/common';

import { DeMinimisController } from './de-minimis.controller.js';
import { DeMinimisService } from './de-minimis.service.js';
import { SupportController } from './support.controller.js';
import { SupportService } from './support.service.js';

/** What firms receive of a programme, and the room that de minimis aid has left. */
@Module({
  controllers: [SupportController, DeMinimisController],
  providers: [SupportService, DeMinimisService],
  exports: [SupportService, DeMinimisService],
})
export class SupportModule {}
