import { Module } from '@nestjs/common';

import { FirstOrdersController } from './first-orders.controller.js';
import { FirstOrdersRepository } from './first-orders.repository.js';
import { FirstOrdersService } from './first-orders.service.js';
import { ForumsController } from './forums.controller.js';
import { ForumsRepository } from './forums.repository.js';
import { ForumsService } from './forums.service.js';
import { InnovationOverviewController } from './innovation-overview.controller.js';
import { InnovationOverviewRepository } from './innovation-overview.repository.js';
import { InnovationOverviewService } from './innovation-overview.service.js';
import { InnovationsController } from './innovations.controller.js';
import { InnovationsRepository } from './innovations.repository.js';
import { InnovationsService } from './innovations.service.js';

/** What firms bring about that is new, the orders that come of it, and where they are seen. */
@Module({
  controllers: [
    ...[InnovationsController, InnovationOverviewController],
    ...[FirstOrdersController, ForumsController],
  ],
  providers: [
    ...[InnovationsService, InnovationsRepository],
    ...[InnovationOverviewService, InnovationOverviewRepository],
    ...[FirstOrdersService, FirstOrdersRepository],
    ...[ForumsService, ForumsRepository],
  ],
  exports: [InnovationsService, FirstOrdersService, ForumsService],
})
export class InnovationsModule {}
