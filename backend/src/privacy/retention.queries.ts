import type { EndingKind } from '@verso/domain';

/**
 * What is due, by kind: the same words for the dry run that a manager looks at and for the job that
 * does it. $1 programme, $2 the day before which it ends.
 */
export const DUE_SQL: Readonly<Record<Exclude<EndingKind, 'people'>, string>> = {
  contacts: `contact c WHERE c.programme_id = $1 AND c.name <> '–' AND EXISTS (
    SELECT 1 FROM enrolment n WHERE n.programme_id = c.programme_id AND n.enterprise_id = c.enterprise_id
       AND n.superseded_at IS NULL AND n.stage IN ('withdrawn', 'completed') AND n.ended_on < $2::date)`,
  notes: `touchpoint_note c WHERE c.programme_id = $1 AND EXISTS (
    SELECT 1 FROM touchpoint t WHERE t.programme_id = c.programme_id AND t.id = c.touchpoint_id
       AND t.happened_on < $2::date)`,
  mails: `mail_message c WHERE c.programme_id = $1 AND c.created_at < $2::date
    AND c.state IN ('sent', 'kept', 'uncertain', 'failed')`,
};

export const END_SQL: Readonly<Record<Exclude<EndingKind, 'people'>, string>> = {
  // with what they wrote when they were asked to meetings
  contacts: `WITH silent AS (UPDATE meeting_invitation SET message = NULL WHERE programme_id = $1
      AND message IS NOT NULL AND contact_id IN (SELECT c.id FROM ${DUE_SQL.contacts}))
    UPDATE contact SET name = '–', email = NULL, phone = NULL, archived_at = coalesce(archived_at, $3)
    WHERE id IN (SELECT c.id FROM ${DUE_SQL.contacts})`,
  notes: `DELETE FROM touchpoint_note WHERE programme_id = $1 AND touchpoint_id IN (
    SELECT c.touchpoint_id FROM ${DUE_SQL.notes}) AND $3::timestamptz IS NOT NULL`,
  mails: `DELETE FROM mail_message WHERE id IN (SELECT c.id FROM ${DUE_SQL.mails})
    AND $3::timestamptz IS NOT NULL`,
};

/** Rules as they stand. $1 programme. */
export const RULES_SQL = `
  SELECT kind, months, legal_basis AS "legalBasis" FROM retention_rule
   WHERE programme_id = $1 AND superseded_at IS NULL`;

/** Firms that the next run concerns. $1 programme, $2 the day for contacts, $3 the day for notes. */
export const FIRMS_SQL = `
  SELECT p.enterprise_id AS "enterpriseId", p.name, d.contacts, d.notes
    FROM (SELECT enterprise_id, sum(contacts)::integer AS contacts, sum(notes)::integer AS notes
            FROM (SELECT c.enterprise_id, 1 AS contacts, 0 AS notes FROM ${DUE_SQL.contacts}
                   UNION ALL
                  SELECT t.enterprise_id, 0, 1 FROM touchpoint_note n
                    JOIN touchpoint t ON t.programme_id = n.programme_id AND t.id = n.touchpoint_id
                   WHERE n.programme_id = $1 AND t.happened_on < $3::date) a
           GROUP BY enterprise_id) d
    JOIN enterprise_profile p ON p.programme_id = $1 AND p.enterprise_id = d.enterprise_id AND p.superseded_at IS NULL
   ORDER BY p.name COLLATE "fi-x-icu", p.enterprise_id LIMIT 100`;

/** The last nights in which something ended, and the last one anyway. $1 programme. */
export const RUNS_SQL = `
  SELECT ran_at AS "ranAt", (counts ->> 'contacts')::integer AS contacts, (counts ->> 'notes')::integer AS notes,
         (counts ->> 'people')::integer AS people, (counts ->> 'mails')::integer AS mails
    FROM retention_run WHERE programme_id = $1 ORDER BY ran_at DESC LIMIT 10`;
