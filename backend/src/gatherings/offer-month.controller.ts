import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@verso/domain';

import { Acting } from '../platform/auth/acting.js';
import { Allow } from '../platform/auth/allow.js';
import { Answers } from '../platform/http/answers.js';
import { IdParam } from '../platform/http/id-param.js';
import { OfferMonthQuery, OfferMonthView } from './offer-month.dto.js';
import { OfferMonthService } from './offer-month.service.js';

/** Network events and courses by month. */
@ApiTags('gatherings')
@Controller('programmes/:programmeId/offers')
export class OfferMonthController {
  constructor(private readonly offers: OfferMonthService) {}

  @Get()
  @Allow('gathering.month')
  @Answers(OfferMonthView)
  readOfferMonth(
    @Acting() actor: PersonActor,
    @IdParam('programmeId') programmeId: string,
    @Query() query: OfferMonthQuery,
  ): Promise<OfferMonthView> {
    return this.offers.read(actor, programmeId, query);
  }
}
