import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Enrolment } from './enrolment.entity.js';
import type { AdvisorView } from './handovers.dto.js';

/** Everybody who is on the staff or looks after a firm, by name. Programme. */
const ADVISORS_SQL = `
  WITH staff AS (
    SELECT DISTINCT g.person_id FROM role_grant g
     WHERE g.programme_id = $1 AND g.role IN ('manager', 'advisor') AND g.ended_at IS NULL
  ), caseload AS (
    SELECT n.advisor_id, count(*)::int AS firms FROM enrolment n
     WHERE n.programme_id = $1 AND n.superseded_at IS NULL GROUP BY n.advisor_id
  )
  SELECT coalesce(s.person_id, c.advisor_id) AS "personId", i.name,
         s.person_id IS NOT NULL AS "isStaff", coalesce(c.firms, 0) AS firms
    FROM staff s
    FULL JOIN caseload c ON c.advisor_id = s.person_id
    LEFT JOIN person_identity i ON i.person_id = coalesce(s.person_id, c.advisor_id)
   ORDER BY i.name COLLATE "fi-x-icu" NULLS LAST, 1`;

@Injectable()
export class HandoversRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Where firms stand now, by the firm's id, locked until the unit ends. */
  async lock(
    programmeId: string,
    enterpriseIds: readonly string[],
  ): Promise<ReadonlyMap<string, Enrolment>> {
    const enrolments = await this.unit.manager.find(Enrolment, {
      where: { programmeId, enterpriseId: In([...enterpriseIds]), supersededAt: IsNull() },
      // in one order, so that two who give the same firms do not wait for each other
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return new Map(enrolments.map((enrolment) => [enrolment.enterpriseId, enrolment]));
  }

  advisors(programmeId: string): Promise<AdvisorView[]> {
    return this.unit.query<AdvisorView>(ADVISORS_SQL, [programmeId]);
  }
}
