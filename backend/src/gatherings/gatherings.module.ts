import { Module } from '@nestjs/common';

import { SignUpsModule } from '../sign-ups/sign-ups.module.js';
import { GatheringSignUpsController } from './gathering-sign-ups.controller.js';
import { GatheringSignUpsRepository } from './gathering-sign-ups.repository.js';
import { GatheringSignUpsService } from './gathering-sign-ups.service.js';
import { GatheringsController } from './gatherings.controller.js';
import { GatheringsRepository } from './gatherings.repository.js';
import { GatheringsService } from './gatherings.service.js';
import { OfferMonthController } from './offer-month.controller.js';
import { OfferMonthService } from './offer-month.service.js';
import { SeatingsRepository } from './seatings.repository.js';
import { SeatingsService } from './seatings.service.js';

/** Events across groups: who comes, and who sits at which table; and what is on in a month. */
@Module({
  imports: [SignUpsModule],
  controllers: [GatheringsController, GatheringSignUpsController, OfferMonthController],
  providers: [
    ...[GatheringSignUpsRepository, GatheringSignUpsService, OfferMonthService],
    ...[GatheringsRepository, GatheringsService, SeatingsRepository, SeatingsService],
  ],
  exports: [GatheringSignUpsService, GatheringsService, SeatingsService],
})
export class GatheringsModule {}
