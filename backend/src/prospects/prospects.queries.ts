/** The latest contact that stands says where a prospect stands, unless it takes part. `$2` is today. */
const source = `
  prospect p
  LEFT JOIN LATERAL (
    SELECT c.outcome, c.happened_on, c.ask_again_on FROM prospect_contact c
     WHERE c.programme_id = p.programme_id AND c.prospect_id = p.id AND c.taken_back_at IS NULL
     ORDER BY c.happened_on DESC, c.recorded_at DESC, c.id DESC LIMIT 1) latest ON true
  LEFT JOIN LATERAL (
    SELECT e.id FROM enterprise e
      JOIN enrolment n ON n.programme_id = p.programme_id AND n.enterprise_id = e.id
       AND n.superseded_at IS NULL AND n.ended_on IS NULL
     WHERE e.business_id = p.business_id LIMIT 1) firm ON true`;

const state = `
  CASE WHEN firm.id IS NOT NULL THEN 'enrolled'
       WHEN latest.outcome IS NULL THEN 'new'
       WHEN latest.outcome = 'not-now' AND latest.ask_again_on <= $2::date THEN 'ask-again'
       ELSE latest.outcome END`;

const row = `
  p.id, p.business_id AS "businessId", p.name, p.municipality_code AS "municipalityCode",
  a.label AS "municipalityLabel", p.industry_code AS "industryCode",
  p.industry_code_set AS "industryCodeSet", i.label AS "industryLabel",
  p.registered_on AS "registeredOn", p.employer_since AS "employerSince", ${state} AS state,
  firm.id AS "enterpriseId", latest.happened_on AS "lastContactOn",
  latest.ask_again_on AS "askAgainOn", p.recorded_at AS "recordedAt"`;

const labels = `
  LEFT JOIN area a ON a.code = p.municipality_code
  LEFT JOIN industry i ON i.code_set = p.industry_code_set AND i.code = left(p.industry_code, 2)`;

// All six decimals of the second: a cursor of milliseconds would skip or repeat rows.
const sortKey = `to_char(p.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sortKey"`;

/** A page, the latest first: programme, today, state, municipality, the last row's instant and id, limit. */
export const PROSPECTS_SQL = `
  SELECT ${row}, ${sortKey} FROM ${source} ${labels}
   WHERE p.programme_id = $1 AND p.dropped_at IS NULL
     AND ($3::text IS NULL OR ${state} = $3)
     AND ($4::text IS NULL OR p.municipality_code = $4)
     AND ($5::timestamptz IS NULL OR (p.recorded_at, p.id) < ($5::timestamptz, $6::uuid))
   ORDER BY p.recorded_at DESC, p.id DESC LIMIT $7`;

/** How many stand where: programme, today. */
export const COUNTS_SQL = `
  SELECT ${state} AS state, count(*)::int AS count FROM ${source}
   WHERE p.programme_id = $1 AND p.dropped_at IS NULL GROUP BY 1`;

/** One of them with its contacts: programme, today, prospect. */
export const PROSPECT_SQL = `
  SELECT ${row}, p.source, p.fetched_at AS "fetchedAt",
         (SELECT k.name FROM person_identity k WHERE k.person_id = p.recorded_by) AS "recordedByName",
         coalesce((SELECT json_agg(json_build_object(
             'id', c.id, 'happenedOn', c.happened_on, 'way', c.way, 'outcome', c.outcome,
             'askAgainOn', c.ask_again_on, 'note', c.note, 'recordedAt', c.recorded_at,
             'recordedByName', (SELECT k.name FROM person_identity k WHERE k.person_id = c.recorded_by),
             'takenBackAt', c.taken_back_at, 'takenBackReason', c.taken_back_reason)
             ORDER BY c.happened_on DESC, c.recorded_at DESC, c.id DESC)
           FROM prospect_contact c
          WHERE c.programme_id = p.programme_id AND c.prospect_id = p.id), '[]') AS contacts
    FROM ${source} ${labels}
   WHERE p.programme_id = $1 AND p.id = $3 AND p.dropped_at IS NULL`;

/** Where firms stand, by their Business IDs: programme, today, Business IDs. */
export const STANDING_SQL = `
  SELECT asked.id AS "businessId", p.id AS "prospectId", p.state,
         coalesce(p.firm_id, firm.id) AS "enterpriseId"
    FROM unnest($3::text[]) AS asked (id)
    LEFT JOIN (SELECT p.id, p.business_id, ${state} AS state, firm.id AS firm_id FROM ${source}
                WHERE p.programme_id = $1 AND p.dropped_at IS NULL) p ON p.business_id = asked.id
    LEFT JOIN LATERAL (
      SELECT e.id FROM enterprise e
        JOIN enrolment n ON n.programme_id = $1 AND n.enterprise_id = e.id
         AND n.superseded_at IS NULL AND n.ended_on IS NULL
       WHERE e.business_id = asked.id LIMIT 1) firm ON true`;
