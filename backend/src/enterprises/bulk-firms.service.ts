import { Injectable } from '@nestjs/common';

import { BulkRows, ofRows } from '../platform/bulk/bulk-rows.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

const ANOTHER_FIRM = 'o.enterprise_id IS DISTINCT FROM b.enterprise_id';
const LACKS_BUSINESS_ID = `
  b.enterprise_id IS NULL
  AND (SELECT e.business_id FROM enterprise e WHERE e.id = o.enterprise_id) IS NULL`;

/** Finds the firms that rows of a file are about: by Business ID, or by the programme's own number. */
@Injectable()
export class BulkFirmsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rows: BulkRows,
  ) {}

  /** Sets `enterprise_id`; refuses rows that name no firm, or two. In the open unit. */
  async match(programmeId: string): Promise<void> {
    await this.matchByBusinessId(programmeId);
    await this.refuseTwoFirms(programmeId, ANOTHER_FIRM);
    await this.matchByNumber(programmeId);
  }

  /**
   * The same, for rows that may give a firm its Business ID: one that the programme does not know yet
   * belongs to the firm of the number, where that has none. It is a fact of the row then.
   */
  async matchOrGive(programmeId: string): Promise<void> {
    await this.matchByBusinessId(programmeId);
    await this.refuseTwoFirms(programmeId, `${ANOTHER_FIRM} AND NOT (${LACKS_BUSINESS_ID})`);
    await this.matchByNumber(programmeId);
  }

  /** The same as `match`, for rows that only make sense of a firm that takes part. */
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

  private async matchByBusinessId(programmeId: string): Promise<void> {
    await this.rows.refuse('b.business_id IS NULL AND b.own_number IS NULL', {
      field: 'businessId',
      code: 'firm.no-key',
    });
    // As an array the ids are looked up in their index: in a join, all firms there are would be read.
    await this.unit.query(
      `UPDATE bulk_row b SET enterprise_id = known.id
         FROM (SELECT e.business_id, (SELECT pe.enterprise_id FROM programme_enterprise pe
                                       WHERE pe.programme_id = $1 AND pe.enterprise_id = e.id) AS id
                 FROM enterprise e
                WHERE e.business_id = ANY (ARRAY(SELECT r.business_id FROM bulk_row r))) known
        WHERE known.business_id = b.business_id AND known.id IS NOT NULL AND b.outcome = 'created'`,
      [programmeId],
    );
  }

  private async refuseTwoFirms(programmeId: string, condition: string): Promise<void> {
    await this.rows.refuse(
      `b.business_id IS NOT NULL AND b.own_number IS NOT NULL AND EXISTS (
         SELECT 1 FROM enterprise_own_number o
          WHERE o.programme_id = $1 AND o.own_number = b.own_number AND o.superseded_at IS NULL
            AND ${ofRows('o.own_number', 'own_number')} AND ${condition})`,
      { field: 'ownNumber', code: 'firm.keys-differ' },
      [programmeId],
    );
  }

  private async matchByNumber(programmeId: string): Promise<void> {
    await this.unit.query(
      `UPDATE bulk_row b SET enterprise_id = o.enterprise_id,
              facts = b.facts || jsonb_strip_nulls(jsonb_build_object('businessId', b.business_id))
         FROM enterprise_own_number o
        WHERE o.programme_id = $1 AND o.own_number = b.own_number AND o.superseded_at IS NULL
          AND b.enterprise_id IS NULL AND b.outcome = 'created' AND ${ofRows('o.own_number', 'own_number')}`,
      [programmeId],
    );
  }
}
