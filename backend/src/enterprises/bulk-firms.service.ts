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
      `UPDATE bulk_row b SET enterprise_id = known.id
         FROM (SELECT e.business_id, (SELECT pe.enterprise_id FROM programme_enterprise pe
                                       WHERE pe.programme_id = $1 AND pe.enterprise_id = e.id) AS id
                 FROM enterprise e
                WHERE e.business_id = ANY (ARRAY(SELECT r.business_id FROM bulk_row r))) known
        WHERE known.business_id = b.business_id AND known.id IS NOT NULL AND b.outcome IS NULL`,
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
