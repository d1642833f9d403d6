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

const BY_NAME = 'n.name COLLATE "fi-x-icu", n.enterprise_id, n.subject_id';

const lines = WORKLIST_RULES.map(lineSql).join('\n    UNION ALL');

// A rule without lines counts zero.
const zeros = `json_build_object(${WORKLIST_RULES.map((rule) => `'${rule}', 0`).join(', ')})`;

/**
 * The whole list in one statement: every rule, the counts over all lines, and the first lines of each
 * rule or of the one that is asked for, most overdue first. Which lines can be among the first is told
 * by the days alone, counted once; only those get their names and are sorted. Parameters: programme,
 * today, time zone, the actor, only hers, how many lines of a rule, whose turn to host, days of
 * silence, the rule or null.
 */
export const WORKLIST_SQL = `
  WITH line AS (${lines}
  ), told AS MATERIALIZED (
    SELECT line.*, a.advisor_id, coalesce(a.advisor_id, line.person_id) IS NOT DISTINCT FROM $4::uuid AS mine
      FROM line
      LEFT JOIN enterprise_profile p ON p.programme_id = $1 AND p.enterprise_id = line.enterprise_id
       AND p.superseded_at IS NULL
      LEFT JOIN network w ON w.programme_id = $1 AND w.id = line.network_id
      LEFT JOIN enrolment a ON a.programme_id = $1 AND a.enterprise_id = line.enterprise_id
       AND a.superseded_at IS NULL
     WHERE (p.enterprise_id IS NOT NULL OR w.id IS NOT NULL)
       AND (NOT $5::boolean OR coalesce(a.advisor_id, line.person_id) = $4::uuid)
  ), daily AS (
    SELECT rule, since, count(*) AS lines FROM told GROUP BY rule, since
  ), counted AS (
    SELECT rule, sum(lines)::int AS lines FROM daily GROUP BY rule
  ), earlier AS (
    SELECT rule, since, sum(lines) OVER (PARTITION BY rule ORDER BY since) - lines AS before FROM daily
  ), until AS (
    SELECT rule, max(since) AS since FROM earlier WHERE before < $6 GROUP BY rule
  ), named AS (
    SELECT t.*, coalesce(p.name, w.name) AS name, $2::date - t.since AS days
      FROM told t
      JOIN until u ON u.rule = t.rule AND t.since <= u.since
      LEFT JOIN enterprise_profile p ON p.programme_id = $1 AND p.enterprise_id = t.enterprise_id
       AND p.superseded_at IS NULL
      LEFT JOIN network w ON w.programme_id = $1 AND w.id = t.network_id
     WHERE $9::text IS NULL OR t.rule = $9::text
  ), first AS (
    SELECT n.*, row_number() OVER (ORDER BY n.days - n.after_days DESC, n.place, ${BY_NAME}) AS nth
      FROM (SELECT n.*, row_number() OVER (PARTITION BY n.rule ORDER BY n.since, ${BY_NAME}) AS nth_of_rule
              FROM named n) n
     WHERE n.nth_of_rule <= $6
  )
  SELECT json_build_object(
    'today', $2::date,
    'items', (SELECT coalesce(json_agg(json_build_object(
                'rule', f.rule, 'enterpriseId', f.enterprise_id, 'enterpriseName', f.name,
                'subjectId', f.subject_id, 'subjectTitle', f.subject_title,
                'networkId', f.network_id, 'meetingId', f.meeting_id,
                'since', f.since, 'days', f.days, 'mine', f.mine,
                'advisorId', f.advisor_id, 'advisorName', i.name) ORDER BY f.nth), '[]')
                FROM first f LEFT JOIN person_identity i ON i.person_id = f.advisor_id),
    'counts', (SELECT ${zeros}::jsonb || coalesce(jsonb_object_agg(c.rule, c.lines), '{}') FROM counted c)
  )::text`;
