import type { KeptWorklistRule } from '@verso/domain';

const ofFirm = (table: string): string =>
  `${table}.programme_id = n.programme_id AND ${table}.enterprise_id = n.enterprise_id`;

/**
 * Since when a firm of an active enrolment `n` stands in a rule, as one date in `since`, or no row. Day
 * by day nothing of it changes: only facts do, and each of their tables marks its firm
 * (`migrations/functions/worklists.ts`).
 */
const SINCE: Readonly<Record<KeptWorklistRule, string>> = {
  'no-contact': `
      SELECT greatest(n.enrolled_on, max(t.happened_on))
        FROM touchpoint t WHERE ${ofFirm('t')} AND t.superseded_at IS NULL`,
  // A firm that left its group has been without one since then.
  'firm-without-group': `
      SELECT greatest(n.enrolled_on, max(m.left_on))
        FROM network_member m WHERE ${ofFirm('m')} HAVING bool_or(m.left_on IS NULL) IS NOT TRUE`,
  'invitation-missing': `
      SELECT n.enrolled_on
       WHERE NOT EXISTS (SELECT 1 FROM invitation v
                          WHERE ${ofFirm('v')} AND v.accepted_at IS NULL AND v.revoked_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM role_grant g
                          WHERE ${ofFirm('g')} AND g.role = 'entrepreneur' AND g.ended_at IS NULL)`,
  // Accounts of a fiscal year are to be ready within four months of its end (Accounting Act, 3:6).
  'figures-missing': `
      SELECT greatest(n.enrolled_on, (max(y.fiscal_year_ends_on) + interval '16 months')::date)
        FROM yearly_figure y WHERE ${ofFirm('y')} AND y.superseded_at IS NULL`,
};

const sinces = Object.entries(SINCE)
  .map(([rule, since]) => `SELECT '${rule}' AS rule, s.since FROM (${since}) s (since)`)
  .join('\n     UNION ALL ');

/** Lines of the firms that `firms` answers (`programme_id, enterprise_id`), worked out from their facts. */
export const keptLinesSql = (firms: string): string => `
  SELECT n.programme_id, n.enterprise_id, l.rule, l.since, n.advisor_id
    FROM (${firms}) f
    JOIN enrolment n ON n.programme_id = f.programme_id AND n.enterprise_id = f.enterprise_id
     AND n.superseded_at IS NULL AND n.stage = 'active'
   CROSS JOIN LATERAL (${sinces}) l`;

/**
 * Keeps the lines of up to `$1` marks and takes those marks away, all as of one instant: the facts that
 * made a mark are seen with it, and what comes later has a mark of its own.
 */
export const KEEP_LINES_SQL = `
  WITH taken AS (
    DELETE FROM worklist_mark
     WHERE id IN (SELECT id FROM worklist_mark ORDER BY id LIMIT $1::int) RETURNING programme_id, enterprise_id
  ), firm AS MATERIALIZED (
    SELECT DISTINCT programme_id, enterprise_id FROM taken
  ), made AS MATERIALIZED (${keptLinesSql('SELECT * FROM firm')}
  ), gone AS (
    DELETE FROM worklist_line k USING firm f
     WHERE k.programme_id = f.programme_id AND k.enterprise_id = f.enterprise_id
       AND NOT EXISTS (SELECT 1 FROM made m
                        WHERE m.programme_id = k.programme_id AND m.enterprise_id = k.enterprise_id
                          AND m.rule = k.rule)
  ), kept AS (
    INSERT INTO worklist_line AS k (programme_id, enterprise_id, rule, since, advisor_id)
    SELECT programme_id, enterprise_id, rule, since, advisor_id FROM made
    ON CONFLICT (programme_id, enterprise_id, rule)
    DO UPDATE SET since = EXCLUDED.since, advisor_id = EXCLUDED.advisor_id
     WHERE (k.since, k.advisor_id) IS DISTINCT FROM (EXCLUDED.since, EXCLUDED.advisor_id)
  )
  SELECT count(*)::int AS marks FROM taken`;

const UNMARKED = `NOT EXISTS (SELECT 1 FROM worklist_mark m
                  WHERE m.programme_id = x.programme_id AND m.enterprise_id = x.enterprise_id)`;
const LINE = 'programme_id, enterprise_id, rule, since, advisor_id';

/** Marks firms whose kept lines are not what their facts give, and says how many there are of each programme. */
export const MARK_DRIFT_SQL = `
  WITH made AS (
    SELECT ${LINE} FROM (${keptLinesSql('SELECT programme_id, enterprise_id FROM enrolment WHERE superseded_at IS NULL')}) x
     WHERE ${UNMARKED}
  ), kept AS (
    SELECT ${LINE} FROM worklist_line x WHERE ${UNMARKED}
  ), drifted AS (
    INSERT INTO worklist_mark (programme_id, enterprise_id)
    SELECT DISTINCT d.programme_id, d.enterprise_id
      FROM ((TABLE made EXCEPT TABLE kept) UNION ALL (TABLE kept EXCEPT TABLE made)) d
    RETURNING programme_id
  )
  SELECT programme_id AS "programmeId", count(*)::int AS firms FROM drifted GROUP BY programme_id`;
