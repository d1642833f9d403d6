import { Injectable } from '@nestjs/common';

import { comesSql, SignUpStore } from '../sign-ups/sign-up-store.js';
import { GatheringSignUp } from './gathering-sign-up.entity.js';
import type { OwnGathering } from './gatherings.dto.js';
import { OWN_GATHERINGS_SQL, GATHERING_PLACE_SQL } from './gatherings.queries.js';

/** Who signed up for network events. */
@Injectable()
export class GatheringSignUpsRepository extends SignUpStore<OwnGathering> {
  protected readonly entity = GatheringSignUp;
  protected readonly comesSql = comesSql('gathering');
  protected readonly placeSql = GATHERING_PLACE_SQL;
  protected readonly itemsSql = OWN_GATHERINGS_SQL;
}
