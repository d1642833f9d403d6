/** How a shared challenge `s` stands by the acts that stand. */
const STATE = `
  coalesce((SELECT CASE x.act WHEN 'reopened' THEN 'open' ELSE x.act END FROM shared_challenge_act x
             WHERE x.programme_id = s.programme_id AND x.shared_id = s.id AND x.taken_back_at IS NULL
             ORDER BY x.happened_on DESC, x.recorded_at DESC, x.id DESC LIMIT 1), 'open')`;

const MUNICIPALITIES = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('code', a.code, 'label', a.label)
                             ORDER BY a.label->>'fi' COLLATE "fi-x-icu")
              FROM area a WHERE a.code = ANY (x.codes)), '[]')`;

/** What firms raised and that stands gathered. */
const GATHERED = `
  gathered_challenge g
    JOIN challenge c ON c.programme_id = g.programme_id AND c.id = g.challenge_id AND c.taken_back_at IS NULL`;

/** Every shared challenge of a programme, with what it comes to. */
const SHARED = `
  SELECT s.id, s.title, s.about, s.kind, s.municipalities, s.version, ${STATE} AS state,
         coalesce(t.raised, 0) AS raised, coalesce(t.enterprises, 0) AS enterprises,
         ARRAY(SELECT DISTINCT unnest(s.municipalities || coalesce(t.codes, '{}'))) AS codes,
         greatest((s.recorded_at AT TIME ZONE 'Europe/Helsinki')::date, t.latest_on,
                  (SELECT max(x.happened_on) FROM shared_challenge_act x WHERE x.programme_id = s.programme_id
                      AND x.shared_id = s.id AND x.taken_back_at IS NULL)) AS latest_on
    FROM shared_challenge s
    LEFT JOIN (
      SELECT g.shared_id, count(*)::int AS raised, count(DISTINCT c.enterprise_id)::int AS enterprises,
             array_agg(DISTINCT c.municipality_code) AS codes, max(c.raised_on) AS latest_on
        FROM ${GATHERED} WHERE g.programme_id = $1 AND g.released_at IS NULL GROUP BY g.shared_id
    ) t ON t.shared_id = s.id
   WHERE s.programme_id = $1`;

const ROW = `x.id, x.title, x.kind, x.state, ${MUNICIPALITIES} AS reaches, x.raised, x.enterprises,
         x.latest_on AS "latestOn"`;

/** A page, the newest first: programme, kind, state, municipality, the last row's day and id, limit. */
export const SHARED_PAGE_SQL = `
  SELECT ${ROW} FROM (${SHARED}) x
   WHERE ($2::text IS NULL OR x.kind = $2) AND ($3::text IS NULL OR x.state = $3)
     AND ($4::text IS NULL OR $4 = ANY (x.codes))
     AND ($5::date IS NULL OR (x.latest_on, x.id) < ($5::date, $6::uuid))
   ORDER BY x.latest_on DESC, x.id DESC LIMIT $7`;

/** One: programme, id. */
export const SHARED_ONE_SQL = `
  SELECT ${ROW}, x.about, x.municipalities, x.version FROM (${SHARED}) x WHERE x.id = $2`;

/** What counts are made of: programme. */
export const SHARED_FACTS_SQL = `
  SELECT x.id, x.kind, x.state, x.codes AS municipalities FROM (${SHARED}) x`;

export const RAISED_FACTS_SQL = `
  SELECT c.enterprise_id AS "enterpriseId", c.kind, c.municipality_code AS "municipalityCode",
         g.shared_id AS "sharedId"
    FROM challenge c
    LEFT JOIN gathered_challenge g
      ON g.programme_id = c.programme_id AND g.challenge_id = c.id AND g.released_at IS NULL
   WHERE c.programme_id = $1 AND c.taken_back_at IS NULL`;

const RAISED = `
  SELECT c.id, c.enterprise_id AS "enterpriseId", f.name AS "enterpriseName", c.kind, c.words,
         jsonb_build_object('code', a.code, 'label', a.label) AS municipality, c.raised_on AS "raisedOn"
    FROM challenge c
    JOIN area a ON a.code = c.municipality_code
    JOIN enterprise_profile f ON f.programme_id = c.programme_id AND f.enterprise_id = c.enterprise_id
     AND f.superseded_at IS NULL`;

/** What is gathered into one: programme, id. */
export const GATHERED_SQL = `${RAISED}
    JOIN gathered_challenge g
      ON g.programme_id = c.programme_id AND g.challenge_id = c.id AND g.released_at IS NULL
   WHERE c.programme_id = $1 AND g.shared_id = $2 AND c.taken_back_at IS NULL
   ORDER BY c.raised_on, c.recorded_at, c.id`;

/** What waits to be gathered, the oldest first: programme, the last row's day and id, limit. */
export const WAITING_SQL = `${RAISED}
   WHERE c.programme_id = $1 AND c.taken_back_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM gathered_challenge g
       WHERE g.programme_id = c.programme_id AND g.challenge_id = c.id AND g.released_at IS NULL)
     AND ($2::date IS NULL OR (c.raised_on, c.id) > ($2::date, $3::uuid))
   ORDER BY c.raised_on, c.id LIMIT $4`;

/** What was done, in order: programme, ids. */
export const ACTS_SQL = `
  SELECT t.id, t.shared_id AS "sharedId", t.act, t.happened_on AS "happenedOn", t.words,
         t.handed_to AS "handedTo", i.name AS "recordedByName", t.taken_back_at AS "takenBackAt",
         t.taken_back_reason AS "takenBackReason"
    FROM shared_challenge_act t
    LEFT JOIN person_identity i ON i.person_id = t.recorded_by
   WHERE t.programme_id = $1 AND t.shared_id = ANY ($2::uuid[])
   ORDER BY t.happened_on, t.recorded_at, t.id`;
