import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { BulkRows, ofChangedRows, ofRows, WRITTEN_ROWS } from '../platform/bulk/bulk-rows.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { BulkFirmsService } from './bulk-firms.service.js';

// The same person: by address, or by name where one of the two has no address.
const SAME = `
  (lower(c.email) = b.facts ->> 'email'
   OR ((c.email IS NULL OR NOT b.facts ? 'email') AND lower(c.name) = lower(b.facts ->> 'name')))`;

const CURRENT = `
  SELECT DISTINCT ON (b.line) b.line, c.id,
         jsonb_strip_nulls(jsonb_build_object('name', c.name, 'email', lower(c.email), 'phone', c.phone,
                                              'language', c.language)) AS cur
    FROM bulk_row b
    JOIN contact c ON c.programme_id = $1 AND c.enterprise_id = b.enterprise_id AND c.archived_at IS NULL
     AND ${ofRows('c.enterprise_id', 'enterprise_id')} AND ${SAME}
   WHERE b.outcome = 'created'
   ORDER BY b.line, c.email IS NULL, c.id`;

/** People of firms from files. Somebody who is invited, or signs in herself, is left to herself. */
@Injectable()
export class BulkContactsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rows: BulkRows,
    private readonly firms: BulkFirmsService,
    private readonly clock: Clock,
  ) {}

  async plan(programmeId: string): Promise<void> {
    await this.firms.matchKnown(programmeId);
    await this.rows.compare(CURRENT, [programmeId]);
    await this.unit.query(
      `UPDATE bulk_row b SET outcome = 'refused', problems = problems || '[{"field": "name", "code": "contact.invited"}]'
        WHERE b.outcome = 'changed' AND EXISTS (
          SELECT 1 FROM contact c WHERE c.programme_id = $1 AND c.id = b.subject_id AND ${ofChangedRows('c.id')}
             AND (c.person_id IS NOT NULL OR EXISTS (
                    SELECT 1 FROM invitation v WHERE v.programme_id = $1 AND v.contact_id = c.id
                       AND v.accepted_at IS NULL AND v.revoked_at IS NULL AND v.expires_at > $2)))`,
      [programmeId, this.clock.now()],
    );
  }

  async write(actor: PersonActor, programmeId: string): Promise<void> {
    const now = this.clock.now();
    await this.unit.query(
      `UPDATE contact c SET archived_at = $2
        WHERE c.programme_id = $1 AND ${ofChangedRows('c.id')} AND c.archived_at IS NULL`,
      [programmeId, now],
    );
    await this.unit.query(
      `INSERT INTO contact (id, programme_id, enterprise_id, person_id, name, email, phone, language, recorded_at,
                            recorded_by, archived_at)
       SELECT b.new_id, $1, b.enterprise_id, NULL, m.name, m.email, m.phone, m.language, $2, $3, NULL
         FROM ${WRITTEN_ROWS} b
        CROSS JOIN LATERAL jsonb_to_record(b.merged) AS m (name text, email text, phone text, language text)`,
      [programmeId, now, actor.personId],
    );
  }
}
