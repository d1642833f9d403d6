import { Injectable } from '@nestjs/common';
import type { LedgerAid } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { DeMinimisCheck } from './de-minimis-check.entity.js';
import { DeMinimisDeclaration } from './de-minimis-declaration.entity.js';
import { DeMinimisReportedAid } from './de-minimis-reported-aid.entity.js';
import type { DeclarationView, RegisterCheckView } from './de-minimis.dto.js';
import { CHECKS_SQL, DECLARATIONS_SQL } from './support.queries.js';
import type { FirmKey } from './support-keys.js';

/** What is known of the aid of undertakings. */
@Injectable()
export class DeMinimisRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Aid of this house's programmes to the firm and to all that belong to its undertaking. */
  ledger({ programmeId, enterpriseId }: FirmKey): Promise<LedgerAid[]> {
    return this.unit.query<LedgerAid>(
      `SELECT CASE WHEN a.own_programme THEN 'ledger' ELSE 'other-programme' END AS source,
              a.granted_on AS "grantedOn", a.cents, a.regulation
         FROM verso.aid_of_undertaking($1, $2) a`,
      [programmeId, enterpriseId],
    );
  }

  /** The latest first. */
  declarations({ programmeId, enterpriseId }: FirmKey): Promise<DeclarationView[]> {
    return this.unit.query<DeclarationView>(DECLARATIONS_SQL, [programmeId, enterpriseId]);
  }

  /** The latest first. */
  checks({ programmeId, enterpriseId }: FirmKey): Promise<RegisterCheckView[]> {
    return this.unit.query<RegisterCheckView>(CHECKS_SQL, [programmeId, enterpriseId]);
  }

  /** The firm's own Business ID; absent firms are answered as absent. */
  async businessIdOf({ programmeId, enterpriseId }: FirmKey): Promise<string | null> {
    const [row] = await this.unit.query<{ businessId: string | null }>(
      `SELECT e.business_id AS "businessId" FROM programme_enterprise pe JOIN enterprise e ON e.id = pe.enterprise_id
        WHERE pe.programme_id = $1 AND pe.enterprise_id = $2`,
      [programmeId, enterpriseId],
    );
    if (!row) throw AppError.notFound('enterprise');
    return row.businessId;
  }

  /** Whoever grants to the same undertaking waits until the unit ends: what fits is then known of both. */
  async hold({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    await this.unit.query('SELECT verso.hold_undertaking($1, $2)', [programmeId, enterpriseId]);
  }

  /** Which firms belong together changes only while nobody grants. */
  async holdLinks(): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('undertakings', 0))`);
  }

  async addDeclaration(declaration: DeMinimisDeclaration): Promise<void> {
    await this.unit.manager.insert(DeMinimisDeclaration, declaration);
  }

  async addCheck(check: DeMinimisCheck): Promise<void> {
    await this.unit.manager.insert(DeMinimisCheck, check);
  }

  async addAid(aid: DeMinimisReportedAid[]): Promise<void> {
    await this.unit.manager.insert(DeMinimisReportedAid, aid);
  }
}
