import { WORKLIST_AFTER_DAYS, WORKLIST_RULES, type WorklistRule } from '@verso/domain';

import { WORKLIST_QUERIES } from './worklist-rules.js';

// How long nothing may be heard of a firm is the reader's to choose.
const afterDays = (rule: WorklistRule): string =>
  rule === 'no-contact' ? '$8::int' : String(WORKLIST_AFTER_DAYS[rule]);

const lineSql = (rule: WorklistRule, place: number): string => `
    SELECT '${rule}' AS rule, ${place} AS place, ${afterDays(rule)} AS after_days, l.*
      FROM (${WORKLIST_QUERIES[rule]}) AS l (enterprise_id, subject_id, subject_title, since, network_id,
                                            meeting_id, person_id)
     WHERE l.since <= $2::date - ${afterDays(rule)}`;

const lines = WORKLIST_RULES.map(lineSql).join('\n    UNION ALL');

// A rule without lines counts zero.
const zeros = `json_build_object(${WORKLIST_RULES.map((rule) => `'${rule}', 0`).join(', ')})`;

const order = (line: string): string =>
  `${line}.days - ${line}.after_days DESC, ${line}.place, ${line}.name COLLATE "fi-x-icu", ` +
  `${line}.enterprise_id, ${line}.subject_id`;

/**
 * The whole list in one statement: every rule, the counts over all lines, and the first lines of each
 * rule or of the one that is asked for, most overdue first. Parameters: programme, today, time zone,
 * the actor, only hers, how many lines of a rule, whose turn to host, days of silence, the rule or null.
 */
export const WORKLIST_SQL = `
  WITH line AS (${lines}
  ), advised AS (
    SELECT DISTINCT ON (n.enterprise_id) n.enterprise_id, n.advisor_id
      FROM enrolment n
     WHERE n.programme_id = $1
     ORDER BY n.enterprise_id, n.created_at DESC, n.id DESC
  ), shown AS MATERIALIZED (
    SELECT line.*, coalesce(p.name, w.name) AS name, ($2::date - line.since) AS days,
           coalesce(a.advisor_id, line.person_id) IS NOT DISTINCT FROM $4::uuid AS mine, a.advisor_id
      FROM line
      LEFT JOIN enterprise_profile p ON p.programme_id = $1 AND p.enterprise_id = line.enterprise_id
       AND p.superseded_at IS NULL
      LEFT JOIN network w ON w.programme_id = $1 AND w.id = line.network_id
      LEFT JOIN advised a ON a.enterprise_id = line.enterprise_id
     WHERE coalesce(p.name, w.name) IS NOT NULL
       AND (NOT $5::boolean OR coalesce(a.advisor_id, line.person_id) = $4::uuid)
  ), counted AS (
    SELECT rule, count(*)::int AS lines FROM shown GROUP BY rule
  ), ranked AS (
    SELECT s.*, row_number() OVER (PARTITION BY s.rule ORDER BY ${order('s')}) AS nth
      FROM shown s WHERE $9::text IS NULL OR s.rule = $9::text
  ), first AS (
    SELECT * FROM ranked WHERE nth <= $6
  )
  SELECT json_build_object(
    'today', $2::date,
    'items', (SELECT coalesce(json_agg(json_build_object(
                'rule', s.rule, 'enterpriseId', s.enterprise_id, 'enterpriseName', s.name,
                'subjectId', s.subject_id, 'subjectTitle', s.subject_title,
                'networkId', s.network_id, 'meetingId', s.meeting_id,
                'since', s.since, 'days', s.days, 'mine', s.mine,
                'advisorId', s.advisor_id, 'advisorName', i.name)
                ORDER BY ${order('s')}), '[]')
                FROM first s LEFT JOIN person_identity i ON i.person_id = s.advisor_id),
    'counts', (SELECT ${zeros}::jsonb || coalesce(jsonb_object_agg(c.rule, c.lines), '{}') FROM counted c)
  )::text`;
