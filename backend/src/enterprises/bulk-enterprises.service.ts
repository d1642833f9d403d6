import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { BulkRows, ofRows, WRITTEN_ROWS } from '../platform/bulk/bulk-rows.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { BulkFirmsService } from './bulk-firms.service.js';

const PROFILE = `
  jsonb_build_object('name', p.name, 'legalForm', p.legal_form, 'industryCode', p.industry_code,
    'industryCodeSet', p.industry_code_set, 'street', p.street, 'postCode', p.post_code,
    'postOffice', p.post_office, 'municipalityCode', p.municipality_code, 'ownNumber', o.own_number,
    'businessId', CASE WHEN b.facts ? 'businessId'
                       THEN (SELECT e.business_id FROM enterprise e WHERE e.id = b.enterprise_id) END)`;

const CURRENT = `
  SELECT b.line, p.id, jsonb_strip_nulls(${PROFILE}) AS cur
    FROM bulk_row b
    JOIN enterprise_profile p ON p.programme_id = $1 AND p.enterprise_id = b.enterprise_id AND p.superseded_at IS NULL
     AND ${ofRows('p.enterprise_id', 'enterprise_id')}
    LEFT JOIN enterprise_own_number o
      ON o.programme_id = $1 AND o.enterprise_id = b.enterprise_id AND o.superseded_at IS NULL
     AND ${ofRows('o.enterprise_id', 'enterprise_id')}
   WHERE b.outcome = 'created'`;

// Whether a row says something new of the firm, apart from its number in the programme's list.
const NEW_PROFILE = `
  NOT coalesce((b.before - 'ownNumber') @> (b.facts - 'ownNumber'), false)`;
const NEW_NUMBER = `
  b.facts ? 'ownNumber' AND b.before ->> 'ownNumber' IS DISTINCT FROM b.facts ->> 'ownNumber'`;

// The industry's code set goes with its code.
const SOURCED = [
  ...['name', 'legalForm', 'industryCode', 'street', 'postCode', 'postOffice', 'municipalityCode'],
];
// Where what is new in a row comes from, and when. Field by field: gathering them from the row's own
// fields takes as long as all else about a profile.
const NEW_SOURCES = `jsonb_strip_nulls(jsonb_build_object(${SOURCED.map(
  (field) => `
    '${field}', CASE WHEN CASE WHEN b.facts ? '${field}'
                               THEN b.before -> '${field}' IS DISTINCT FROM b.facts -> '${field}'
                               ELSE b.before IS NULL AND b.extra ? '${field}' END
                     THEN $4::jsonb END`,
).join()}))`;

const TAKEN = { field: 'businessId', code: 'business-id.taken' };
// Ids that rows would give to firms, where a firm has them already: maybe one that this programme
// does not see.
const TAKEN_IDS = `
  SELECT verso.taken_business_ids(ARRAY(SELECT r.business_id FROM bulk_row r WHERE r.facts ? 'businessId'))`;

/** Firms from files: admitted in bulk, and what is known of them renewed. */
@Injectable()
export class BulkEnterprisesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rows: BulkRows,
    private readonly firms: BulkFirmsService,
    private readonly clock: Clock,
  ) {}

  /** Says what would become of the rows, in the open unit. */
  async plan(programmeId: string): Promise<void> {
    await this.firms.matchOrGive(programmeId);
    await this.rows.refuse(`b.enterprise_id IS NULL AND NOT b.facts ? 'name'`, {
      field: 'name',
      code: 'required',
    });
    await this.rows.refuse(
      `b.enterprise_id IS NULL AND b.business_id IS NULL AND b.facts ->> 'legalForm' <> 'sole-trader'`,
      { field: 'businessId', code: 'firm.company-without-business-id' },
    );
    await this.rows.refuse(`b.facts ? 'businessId' AND b.business_id IN (${TAKEN_IDS})`, TAKEN);
    await this.rows.compare(CURRENT, [programmeId]);
  }

  /** Writes the rows that create or change something, in the open unit. */
  async write(actor: PersonActor, programmeId: string): Promise<void> {
    const now = this.clock.now();
    await this.giveBusinessIds(programmeId);
    await this.admit(programmeId, now);
    await this.writeProfiles(actor, programmeId, now);
    await this.writeNumbers(actor, programmeId, now);
  }

  // Looked at once more: another firm may have been given the id since the rows were looked up.
  private async giveBusinessIds(programmeId: string): Promise<void> {
    await this.unit.query(
      `UPDATE bulk_row b SET outcome = 'refused',
              problems = problems || '${JSON.stringify([TAKEN])}'
        WHERE CASE WHEN b.outcome = 'changed' AND b.facts ? 'businessId' AND NOT b.before ? 'businessId'
                   THEN NOT verso.give_business_id($1, b.enterprise_id, b.business_id) ELSE false END`,
      [programmeId],
    );
  }

  private async admit(programmeId: string, now: Date): Promise<void> {
    await this.unit.query(
      `WITH new AS MATERIALIZED (
         SELECT b.line, row_number() OVER (ORDER BY b.line) AS nth, verso.new_id() AS id, b.business_id,
                CASE WHEN (b.extra || b.facts) ->> 'legalForm' = 'sole-trader'
                     THEN 'sole-trader' ELSE 'company' END AS kind
           FROM bulk_row b WHERE b.outcome = 'created'),
       asked AS MATERIALIZED (
         SELECT array_agg(n.id ORDER BY n.nth) AS ids, array_agg(n.business_id ORDER BY n.nth) AS business_ids,
                array_agg(n.kind ORDER BY n.nth) AS kinds
           FROM new n HAVING count(*) > 0),
       made AS MATERIALIZED (
         SELECT m.nth, m.enterprise_id FROM asked a
          CROSS JOIN LATERAL verso.enrol_enterprises($1, a.ids, a.business_ids, a.kinds, $2) m)
       UPDATE bulk_row b SET enterprise_id = m.enterprise_id
         FROM new n JOIN made m ON m.nth = n.nth WHERE b.line = n.line`,
      [programmeId, now],
    );
  }

  private async writeProfiles(actor: PersonActor, programmeId: string, now: Date): Promise<void> {
    await this.unit.query(
      `UPDATE enterprise_profile p SET superseded_at = $2
        WHERE p.programme_id = $1 AND p.superseded_at IS NULL
          AND p.id IN (SELECT b.subject_id FROM bulk_row b WHERE b.outcome = 'changed' AND ${NEW_PROFILE})`,
      [programmeId, now],
    );
    await this.unit.query(
      `INSERT INTO enterprise_profile (id, programme_id, enterprise_id, name, legal_form, industry_code,
              industry_code_set, street, post_code, post_office, municipality_code, sources, recorded_at, recorded_by,
              superseded_at)
       SELECT b.new_id, $1, b.enterprise_id, m.name, m."legalForm", m."industryCode", m."industryCodeSet", m.street,
              m."postCode", m."postOffice", m."municipalityCode",
              CASE WHEN b.outcome = 'changed'
                   THEN (SELECT old.sources FROM enterprise_profile old
                          WHERE old.programme_id = $1 AND old.id = b.subject_id)
                   ELSE '{}' END || ${NEW_SOURCES},
              $2, $3, NULL
         FROM ${WRITTEN_ROWS} b
        CROSS JOIN LATERAL jsonb_to_record(b.merged) AS m (name text, "legalForm" text, "industryCode" text,
              "industryCodeSet" text, street text, "postCode" text, "postOffice" text, "municipalityCode" text)
        WHERE ${NEW_PROFILE}`,
      [programmeId, now, actor.personId, { source: 'import', at: now.toISOString() }],
    );
  }

  private async writeNumbers(actor: PersonActor, programmeId: string, now: Date): Promise<void> {
    await this.unit.query(
      `UPDATE enterprise_own_number o SET superseded_at = $2
        WHERE o.programme_id = $1 AND o.superseded_at IS NULL
          AND o.enterprise_id IN (
            SELECT b.enterprise_id FROM bulk_row b WHERE b.outcome = 'changed' AND ${NEW_NUMBER})`,
      [programmeId, now],
    );
    await this.unit.query(
      `INSERT INTO enterprise_own_number (id, programme_id, enterprise_id, own_number, recorded_at, recorded_by,
              superseded_at)
       SELECT verso.new_id(), $1, b.enterprise_id, b.facts ->> 'ownNumber', $2, $3, NULL
         FROM bulk_row b WHERE b.outcome IN ('created', 'changed') AND ${NEW_NUMBER}`,
      [programmeId, now, actor.personId],
    );
  }
}
