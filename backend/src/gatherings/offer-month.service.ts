import { Injectable } from '@nestjs/common';
import { isAllowed, lastDayOf, monthOf, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { OfferDay, OfferMonthQuery, OfferMonthView } from './offer-month.dto.js';
import { OFFER_MONTH_SQL } from './offer-month.queries.js';

/** Network events and courses as a month shows them. */
@Injectable()
export class OfferMonthService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Those of one month; of today's, where none is named. */
  read(
    actor: PersonActor,
    programmeId: string,
    { month: asked }: OfferMonthQuery,
  ): Promise<OfferMonthView> {
    return this.unit.run(actor, async () => {
      const today = this.clock.today();
      const month = asked ?? monthOf(today);
      const isStaff = isAllowed(actor, 'gathering.read', { programmeId });
      const values = [programmeId, `${month}-01`, lastDayOf(month), today, isStaff];
      return { month, today, items: await this.unit.query<OfferDay>(OFFER_MONTH_SQL, values) };
    });
  }
}
