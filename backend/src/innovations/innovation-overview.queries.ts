import { INNOVATION_STATES } from '@verso/domain';

const STATES = `ARRAY[${INNOVATION_STATES.map((state) => `'${state}'`).join(', ')}]`;

/** Innovations with a stage that stands: programme. */
const innovations = `
  SELECT n.id, n.enterprise_id, n.name, n.kind, n.sdgs, max(s.happened_on) AS latest_on,
         (${STATES})[max(array_position(${STATES}, s.stage))] AS state,
         (array_agg(s.climate ORDER BY s.happened_on DESC, s.recorded_at DESC, s.id DESC)
           FILTER (WHERE s.climate IS NOT NULL))[1] AS climate,
         bool_or(s.stage = 'introduced' AND s.due_to_support IS TRUE) AS due_to_support
    FROM innovation n
    JOIN innovation_step s ON s.programme_id = $1 AND s.enterprise_id = n.enterprise_id
     AND s.innovation_id = n.id AND s.taken_back_at IS NULL
   WHERE n.programme_id = $1
   GROUP BY n.programme_id, n.id`;

/** A page, the newest step first: programme, kind, state, the last row's day and id, limit. */
export const INNOVATIONS_SQL = `
  SELECT x.id, x.enterprise_id AS "enterpriseId", f.name AS "enterpriseName", x.name, x.kind, x.sdgs,
         x.state, x.climate, x.latest_on AS "latestOn"
    FROM (${innovations}) x
    JOIN enterprise_profile f ON f.programme_id = $1 AND f.enterprise_id = x.enterprise_id
     AND f.superseded_at IS NULL
   WHERE x.state IS NOT NULL AND ($2::text IS NULL OR x.kind = $2) AND ($3::text IS NULL OR x.state = $3)
     AND ($4::date IS NULL OR (x.latest_on, x.id) < ($4::date, $5::uuid))
   ORDER BY x.latest_on DESC, x.id DESC LIMIT $6`;

/** What counts are made of: a line an innovation. */
export const INNOVATION_FACTS_SQL = `
  SELECT x.enterprise_id AS "enterpriseId", x.kind, x.state, x.due_to_support AS "dueToSupport"
    FROM (${innovations}) x WHERE x.state IS NOT NULL`;
