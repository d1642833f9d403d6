import { WORKLIST_RULES } from '@verso/domain';

import { type WorklistQuery, worklistQueries } from './worklist-rules.js';

const lineSql = ({ rule, afterDays, sql }: WorklistQuery, place: number): string => `
    SELECT '${rule}' AS rule, ${place} AS place, ${afterDays} AS after_days, l.*
      FROM (${sql}) AS l (enterprise_id, subject_id, subject_title, since)
     WHERE l.since <= $2::date - ${afterDays}`;

const lines = worklistQueries(WORKLIST_RULES).map(lineSql).join('\n    UNION ALL');

// A rule without lines counts zero.
const zeros = `json_build_object(${WORKLIST_RULES.map((rule) => `'${rule}', 0`).join(', ')})`;

const order = (line: string): string =>
  `${line}.days - ${line}.after_days DESC, ${line}.place, ${line}.name COLLATE "fi-x-icu", ` +
  `${line}.enterprise_id, ${line}.subject_id`;

/**
 * The whole list in one statement: every rule, the counts over all lines, and the lines themselves,
 * most overdue first. Parameters: programme, today, time zone, the actor, only hers, how many lines.
 */
export const WORKLIST_SQL = `
  WITH line AS (${lines}
  ), advised AS (
    SELECT DISTINCT ON (n.enterprise_id) n.enterprise_id, n.advisor_id
      FROM enrolment n
     WHERE n.programme_id = $1
     ORDER BY n.enterprise_id, n.created_at DESC, n.id DESC
  ), shown AS MATERIALIZED (
    SELECT line.*, p.name, ($2::date - line.since) AS days,
           coalesce(a.advisor_id = $4::uuid, false) AS mine, a.advisor_id
      FROM line
      JOIN enterprise_profile p ON p.programme_id = $1 AND p.enterprise_id = line.enterprise_id
       AND p.superseded_at IS NULL
      LEFT JOIN advised a ON a.enterprise_id = line.enterprise_id
     WHERE NOT $5::boolean OR a.advisor_id = $4::uuid
  ), counted AS (
    SELECT rule, count(*)::int AS lines FROM shown GROUP BY rule
  ), first AS (
    SELECT * FROM shown s ORDER BY ${order('s')} LIMIT $6
  )
  SELECT json_build_object(
    'today', $2::date,
    'items', (SELECT coalesce(json_agg(json_build_object(
                'rule', s.rule, 'enterpriseId', s.enterprise_id, 'enterpriseName', s.name,
                'subjectId', s.subject_id, 'subjectTitle', s.subject_title,
                'since', s.since, 'days', s.days, 'mine', s.mine, 'advisorName', i.name)
                ORDER BY ${order('s')}), '[]')
                FROM first s LEFT JOIN person_identity i ON i.person_id = s.advisor_id),
    'counts', (SELECT ${zeros}::jsonb || coalesce(jsonb_object_agg(c.rule, c.lines), '{}') FROM counted c)
  )::text`;
