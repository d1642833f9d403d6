import {
  KEPT_WORKLIST_RULES,
  type KeptWorklistRule,
  WORKLIST_AFTER_DAYS,
  WORKLIST_COUNT_LIMIT,
  WORKLIST_RULES,
  type WorklistRule,
} from '@verso/domain';

import { keptLinesSql } from './kept-lines.queries.js';
import { type SoughtRule, WORKLIST_QUERIES } from './worklist-rules.js';

// How long nothing may be heard of a firm is the reader's to choose.
const afterDays = (rule: WorklistRule): string =>
  rule === 'no-contact' ? '$7::int' : String(WORKLIST_AFTER_DAYS[rule]);
const isDue = (rule: WorklistRule): string => `since <= $2::date - ${afterDays(rule)}`;

const BY_DAY = 'l.since, l.enterprise_id, l.subject_id';

// Of all lines the limit comes first and then whose they are; of one's own it is the other way about.
const soughtSql = (rule: SoughtRule, mine: boolean): string => {
  const due = `(${WORKLIST_QUERIES[rule]}) AS l (enterprise_id, subject_id, subject_title, since, network_id,
                                              meeting_id, person_id)`;
  const limited = `(SELECT l.* FROM ${due} WHERE l.${isDue(rule)} ORDER BY ${BY_DAY} LIMIT ${WORKLIST_COUNT_LIMIT}) l`;
  return `
      SELECT l.*, a.advisor_id
        FROM ${mine ? due : limited}
        LEFT JOIN enrolment a ON a.programme_id = $1 AND a.enterprise_id = l.enterprise_id
         AND a.superseded_at IS NULL
       WHERE l.${isDue(rule)} ${mine ? 'AND coalesce(a.advisor_id, l.person_id) = $4::uuid' : ''}`;
};

const FIRM_LINE = `k.enterprise_id, NULL::uuid AS subject_id, NULL::text AS subject_title, k.since,
             NULL::uuid AS network_id, NULL::uuid AS meeting_id, NULL::uuid AS person_id, k.advisor_id`;

// NOT IN, and not a join: read in the order of the index, it stops at the limit.
const keptSql = (rule: KeptWorklistRule, mine: boolean): string => {
  const asked = `k.rule = '${rule}' AND k.${isDue(rule)} ${mine ? 'AND k.advisor_id = $4::uuid' : ''}`;
  return `
      (SELECT ${FIRM_LINE}
         FROM worklist_line k
        WHERE k.programme_id = $1 AND ${asked}
          AND k.enterprise_id NOT IN (SELECT m.enterprise_id FROM marked m)
        ORDER BY k.since, k.enterprise_id LIMIT ${WORKLIST_COUNT_LIMIT})
      UNION ALL
      SELECT ${FIRM_LINE} FROM fresh k WHERE ${asked}`;
};

const isKept = (rule: WorklistRule): rule is KeptWorklistRule =>
  KEPT_WORKLIST_RULES.some((kept) => kept === rule);

const ruleSql = (rule: WorklistRule, mine: boolean): string => `
    (SELECT '${rule}' AS rule, ${WORKLIST_RULES.indexOf(rule)} AS place, ${afterDays(rule)} AS after_days, l.*
       FROM (${isKept(rule) ? keptSql(rule, mine) : soughtSql(rule, mine)}) l
      ORDER BY ${BY_DAY} LIMIT ${WORKLIST_COUNT_LIMIT})`;

const BY_NAME = 'n.name COLLATE "fi-x-icu", n.enterprise_id, n.subject_id';

// A rule without lines counts zero.
const zeros = `json_build_object(${WORKLIST_RULES.map((rule) => `'${rule}', 0`).join(', ')})`;

/**
 * The whole list in one statement: of every rule the earliest lines, counted as far as the limit; and
 * the first of each rule, or of the one that is asked for, with their names, most overdue first. Kept
 * lines are read in the order of an index; those of firms that a fact has marked since are worked out.
 * `mine`: only the actor's own. Parameters: programme, today, time zone, the actor, how many lines of a
 * rule, whose turn to host, days of silence, the rule or null.
 */
export const worklistSql = (mine: boolean): string => `
  WITH marked AS MATERIALIZED (
    SELECT DISTINCT programme_id, enterprise_id FROM worklist_mark WHERE programme_id = $1
  ), fresh AS MATERIALIZED (${keptLinesSql('SELECT * FROM marked')}
  ), line AS MATERIALIZED (${WORKLIST_RULES.map((rule) => ruleSql(rule, mine)).join('\n    UNION ALL')}
  ), counted AS (
    SELECT rule, count(*)::int AS lines FROM line GROUP BY rule
  ), early AS (
    SELECT line.*, rank() OVER (PARTITION BY rule ORDER BY since) AS nth_by_day
      FROM line WHERE $8::text IS NULL OR rule = $8::text
  ), named AS (
    SELECT e.*, coalesce(p.name, w.name) AS name, $2::date - e.since AS days,
           coalesce(e.advisor_id, e.person_id) IS NOT DISTINCT FROM $4::uuid AS mine
      FROM early e
      LEFT JOIN LATERAL (SELECT p.name FROM enterprise_profile p
                          WHERE p.programme_id = $1 AND p.enterprise_id = e.enterprise_id
                            AND p.superseded_at IS NULL LIMIT 1) p ON true
      LEFT JOIN network w ON w.programme_id = $1 AND w.id = e.network_id
     WHERE e.nth_by_day <= $5 AND (p.name IS NOT NULL OR w.id IS NOT NULL)
  ), first AS (
    SELECT n.*, row_number() OVER (ORDER BY n.days - n.after_days DESC, n.place, ${BY_NAME}) AS nth
      FROM (SELECT n.*, row_number() OVER (PARTITION BY n.rule ORDER BY n.since, ${BY_NAME}) AS nth_of_rule
              FROM named n) n
     WHERE n.nth_of_rule <= $5
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
