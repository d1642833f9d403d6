import { Injectable } from '@nestjs/common';

import { BulkRows, ofRows } from '../platform/bulk/bulk-rows.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** Finds the firms that rows of a file are about: by Business ID, or by the programme's own number. */
@Injectable()
export class BulkFirmsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rows: BulkRows,
  ) {}

  /** Sets `enterprise_id`; refuses rows that name no firm, or two. In the open unit. */
  async match(programmeId: string): Promise<void> {
    await this.rows.refuse('b.business_id IS NULL AND b.own_number IS NULL', {
      field: 'businessId',
      code: 'firm.no-key',
    });
    await this.unit.query(
      `UPDATE bulk_row b SET enterprise_id = pe.enterprise_id
         FROM enterprise e JOIN programme_enterprise pe ON pe.enterprise_id = e.id AND pe.programme_id = $1
        WHERE e.business_id = b.business_id AND b.outcome IS NULL AND ${ofRows('e.business_id', 'business_id')}`,
      [programmeId],
    );
    const byNumber = `SELECT o.enterprise_id FROM enterprise_own_number o
       WHERE o.programme_id = $1 AND o.own_number = b.own_number AND o.superseded_at IS NULL
         AND ${ofRows('o.own_number', 'own_number')}`;
    await this.rows.refuse(
      `b.business_id IS NOT NULL AND b.own_number IS NOT NULL
         AND EXISTS (${byNumber} AND o.enterprise_id IS DISTINCT FROM b.enterprise_id)`,
      { field: 'ownNumber', code: 'firm.keys-differ' },
      [programmeId],
    );
    await this.unit.query(
      `UPDATE bulk_row b SET enterprise_id = o.enterprise_id
         FROM enterprise_own_number o
        WHERE o.programme_id = $1 AND o.own_number = b.own_number AND o.superseded_at IS NULL
          AND b.business_id IS NULL AND b.outcome IS NULL AND ${ofRows('o.own_number', 'own_number')}`,
      [programmeId],
    );
  }

  /** The same, for rows that only make sense of a firm that takes part. */
  async matchKnown(programmeId: string): Promise<void> {
    await this.match(programmeId);
    await this.rows.refuse('b.enterprise_id IS NULL AND b.business_id IS NOT NULL', {
      field: 'businessId',
      code: 'firm.unknown',
    });
    await this.rows.refuse('b.enterprise_id IS NULL', {
      field: 'ownNumber',
      code: 'firm.unknown',
    });
  }
}
