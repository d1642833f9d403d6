import { Injectable } from '@nestjs/common';
import { PROGRAMME_TIME_ZONE } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { DatedFacts } from './dated-facts.js';
import {
  DECISION_FACTS_SQL,
  ENROLMENT_FACTS_SQL,
  MEMBERSHIP_FACTS_SQL,
  NETWORK_FACTS_SQL,
} from './kpi-facts.queries.js';

/** What the indicators are rolled up from, read by the system. */
@Injectable()
export class KpiFactsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async read(programmeId: string): Promise<DatedFacts> {
    const zoned = [programmeId, PROGRAMME_TIME_ZONE];
    return {
      programmeId,
      networks: await this.unit.query(NETWORK_FACTS_SQL, zoned),
      enrolments: await this.unit.query(ENROLMENT_FACTS_SQL, [programmeId]),
      memberships: await this.unit.query(MEMBERSHIP_FACTS_SQL, [programmeId]),
      decisions: await this.unit.query(DECISION_FACTS_SQL, zoned),
    };
  }
}
