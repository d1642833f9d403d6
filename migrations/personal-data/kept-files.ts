import { ONE_FIRM } from './personal-table.js';
import { PERSONAL_DATA } from './registry.js';

/**
 * Files hold what rows do not tell: whoever is erased stands in the file an import came from, and in
 * lists that were made before. Conditions are on a row `l` of an imported file.
 */
const OF_FIRM = `l.programme_id = p_programme AND (l.enterprise_id IN (${ONE_FIRM})
  OR l.business_id = (SELECT e.business_id FROM enterprise e WHERE e.id = p_enterprise)
  OR l.own_number IN (SELECT o.own_number FROM enterprise_own_number o
                       WHERE o.programme_id = p_programme AND o.enterprise_id = p_enterprise))`;

const HER_CONTACTS = PERSONAL_DATA.find(({ table }) => table === 'contact')?.ofPerson ?? 'false';
const NAMED = `(SELECT lower(i.email) AS word, NULL::uuid AS firm FROM person_identity i WHERE i.person_id = p_person
  UNION SELECT lower(t.email), NULL FROM contact t WHERE (${HER_CONTACTS})
  UNION SELECT lower(t.name), t.enterprise_id FROM contact t WHERE (${HER_CONTACTS}))`;
// By her addresses wherever they stand, by her name on rows of a firm that she is the contact of.
const OF_PERSON = `EXISTS (SELECT 1 FROM ${NAMED} her
  WHERE (her.firm IS NULL OR her.firm = l.enterprise_id
         OR her.firm = (SELECT g.kept_id FROM enterprise_merge g WHERE g.programme_id = l.programme_id
                           AND g.merged_id = l.enterprise_id AND g.undone_at IS NULL))
    AND strpos(lower(concat(l.facts, l.extra, l.cells, l.before)), her.word) > 0)`;

// Lists without a programme are about all of them.
const LISTS_OF_FIRM = 'coalesce(x.programme_id = p_programme, true)';
const LISTS_OF_PERSON = `(x.programme_id IS NULL OR x.programme_id IN (
  SELECT g.programme_id FROM role_grant g WHERE g.person_id = p_person
  UNION ALL SELECT t.programme_id FROM contact t WHERE ${HER_CONTACTS}))`;

const emptied = (rows: string, lists: string): string => `
        -- A step of an import that is being written comes to its end first, and is the last one.
        PERFORM pg_advisory_xact_lock(hashtextextended('imports:' || f.programme_id, 0))
           FROM (SELECT DISTINCT l.programme_id FROM import_row l WHERE ${rows} ORDER BY 1) f;
        WITH held AS MATERIALIZED (
          SELECT DISTINCT b.programme_id, b.id, b.file_sha256 FROM import_batch b
            JOIN import_row l ON l.programme_id = b.programme_id AND l.import_id = b.id WHERE ${rows})
        UPDATE import_batch b SET emptied_at = p_now, file_name = NULL, settled_at = coalesce(b.settled_at, p_now),
               state = CASE WHEN b.state IN ('done', 'failed', 'cancelled') THEN b.state ELSE 'cancelled' END
         WHERE b.emptied_at IS NULL AND EXISTS (SELECT 1 FROM held h WHERE h.programme_id = b.programme_id
                                                  AND (h.id = b.id OR h.file_sha256 = b.file_sha256));
        UPDATE export_file x SET expires_at = p_now
         WHERE x.created_at <= p_now AND x.expires_at > p_now AND x.list <> 'figures' AND ${lists};`;

/** Before anything else is erased: afterwards nothing says whom a row was about. The sweeps take the files. */
export const EMPTY_FILES = {
  ofFirm: emptied(OF_FIRM, LISTS_OF_FIRM),
  ofPerson: emptied(OF_PERSON, LISTS_OF_PERSON),
} as const;

/** What is left of imports that have been emptied. */
export const DELETE_EMPTIED_ROWS = `DELETE FROM import_row l USING import_batch b
       WHERE b.programme_id = l.programme_id AND b.id = l.import_id AND b.emptied_at = p_now;`;
