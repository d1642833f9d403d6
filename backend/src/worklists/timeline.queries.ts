import { jsonPageSql } from '../platform/http/page.js';
import { TIMELINE_BRANCHES } from './timeline-branches.js';

/** Newest first; what one day tells of, by the instant it was written down. Two events of one row differ in word. */
const ORDER = 'f.day DESC, f.at DESC, f.id DESC, f.event DESC';
const KEY = '(f.day, f.at, f.id, f.event)';

const ITEM = `json_build_object(
  'id', f.id, 'kind', f.kind, 'event', f.event, 'day', f.day, 'at', f.at, 'byName', f.by_name,
  'title', f.title, 'text', f.text, 'code', f.code, 'before', f.before, 'value', f.value,
  'corrected', f.corrected, 'audience', f.audience, 'networkId', f.network_id, 'subjectId', f.subject_id)`;

const PAGE = `
  SELECT ${ITEM} AS item, json_build_array(f.day, f.at, f.id, f.event) AS key
    FROM found f
   WHERE ($4::text[] IS NULL OR f.kind = ANY ($4))
     AND ($6::date IS NULL OR ${KEY} < ($6::date, $7::timestamptz, $8::uuid, $9::text))
   ORDER BY ${ORDER} LIMIT $10::int + 1`;

/**
 * One page of a firm's timeline with how many there are of each kind, in one statement. Each branch
 * begins at the firm in an index, so that the work is that of one firm, however many a programme has.
 * What the actor does not see is not in the branches: row security has taken it out. Parameters:
 * programme, firm, time zone, kinds or null, a pattern or null, the four parts of the last key or
 * nulls, how many. A firm that the actor does not see answers no row.
 */
export const TIMELINE_SQL = `
  WITH event AS MATERIALIZED (${TIMELINE_BRANCHES.join('\n    UNION ALL')}
  ), found AS MATERIALIZED (
    SELECT e.*, i.name AS by_name
      FROM event e LEFT JOIN person_identity i ON i.person_id = e.by_id
     WHERE $5::text IS NULL OR concat_ws(' ', e.title, e.text, i.name) ILIKE $5
  ), counted AS (
    SELECT kind, count(*)::int AS events FROM found GROUP BY kind
  )
  SELECT ((${jsonPageSql(PAGE, '$10::int')})::jsonb || jsonb_build_object('counts',
           (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'events', c.events)), '[]')
              FROM counted c))) AS page
    FROM programme_enterprise pe WHERE pe.programme_id = $1 AND pe.enterprise_id = $2`;
