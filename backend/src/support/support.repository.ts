import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { SupportGiven } from './support-given.entity.js';
import type { SupportItem } from './support.dto.js';
import { OWN_SUPPORT_SQL, SUPPORT_SQL } from './support.queries.js';
import type { OwnSupportRecord } from './support-sums.js';
import type { FirmKey, SupportKey } from './support-keys.js';

/** What changes of support once it stands. */
type Change = Partial<
  Pick<SupportGiven, 'registerEnteredOn' | 'annulledAt' | 'annulledBy' | 'annulReason'>
>;

/** What firms have received. */
@Injectable()
export class SupportRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** The first day of the programme that knows the firm; absent firms are answered as absent. */
  async programmeStart({ programmeId, enterpriseId }: FirmKey): Promise<string> {
    const [row] = await this.unit.query<{ startsOn: string }>(
      `SELECT p.starts_on AS "startsOn" FROM programme_enterprise pe JOIN programme p ON p.id = pe.programme_id
        WHERE pe.programme_id = $1 AND pe.enterprise_id = $2`,
      [programmeId, enterpriseId],
    );
    if (!row) throw AppError.notFound('enterprise');
    return row.startsOn;
  }

  list({ programmeId, enterpriseId }: FirmKey): Promise<SupportItem[]> {
    return this.unit.query<SupportItem>(SUPPORT_SQL, [programmeId, enterpriseId, null]);
  }

  async read({ programmeId, enterpriseId, supportId }: SupportKey): Promise<SupportItem> {
    const values = [programmeId, enterpriseId, supportId];
    const [item] = await this.unit.query<SupportItem>(SUPPORT_SQL, values);
    if (!item) throw AppError.notFound('support');
    return item;
  }

  /** What the actor's own firms have received, in every programme. */
  own(): Promise<OwnSupportRecord[]> {
    return this.unit.query<OwnSupportRecord>(OWN_SUPPORT_SQL);
  }

  /** What stands, locked until the unit ends; what is annulled is nobody's to change. */
  async lock(path: SupportKey): Promise<SupportGiven> {
    const { programmeId, enterpriseId, supportId: id } = path;
    const given = await this.unit.manager.findOne(SupportGiven, {
      where: { programmeId, enterpriseId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (given) return given;
    await this.read(path);
    throw AppError.conflict('support.annulled');
  }

  async add(given: SupportGiven): Promise<void> {
    await this.unit.manager.insert(SupportGiven, given);
  }

  async change({ programmeId, id }: SupportGiven, change: Change): Promise<void> {
    await this.unit.manager.update(SupportGiven, { programmeId, id }, change);
  }
}
