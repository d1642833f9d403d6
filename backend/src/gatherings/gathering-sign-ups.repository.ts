import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SignUpsRepository } from '../sign-ups/sign-ups.repository.js';
import { GatheringSignUp } from './gathering-sign-up.entity.js';
import type { OwnGathering, OwnGatheringsView } from './gatherings.dto.js';
import { GATHERING_PLACE_SQL, OWN_GATHERINGS_SQL } from './gatherings.queries.js';

/** Who signed up for network events. */
@Injectable()
export class GatheringSignUpsRepository extends SignUpsRepository {
  protected readonly entity = GatheringSignUp;
  protected readonly placeSql = GATHERING_PLACE_SQL;

  constructor(unit: UnitOfWork) {
    super(unit);
  }

  /** The actor's own firms, each with events that concern it. */
  own(today: string): Promise<OwnGatheringsView[]> {
    return this.ofOwnFirms<OwnGathering>(OWN_GATHERINGS_SQL, today);
  }
}
