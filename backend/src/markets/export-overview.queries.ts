import { EXPORT_STAGES } from '@verso/domain';

const STAGES = `ARRAY[${EXPORT_STAGES.map((stage) => `'${stage}'`).join(', ')}]`;

/** Steps that stand, of firms that fit: programme, country, advisor, municipality. */
const steps = `
  SELECT s.enterprise_id, s.country, s.stage, s.happened_on, array_position(${STAGES}, s.stage) AS place,
         f.name, f.municipality_code, n.advisor_id
    FROM export_step s
    JOIN enterprise_profile f ON f.programme_id = $1 AND f.enterprise_id = s.enterprise_id
     AND f.superseded_at IS NULL
    LEFT JOIN enrolment n ON n.programme_id = $1 AND n.enterprise_id = s.enterprise_id
     AND n.superseded_at IS NULL
   WHERE s.programme_id = $1 AND s.taken_back_at IS NULL
     AND ($2::text IS NULL OR s.country = $2)
     AND ($3::uuid IS NULL OR n.advisor_id = $3)
     AND ($4::text IS NULL OR f.municipality_code = $4)`;

const atStage = `($5::text IS NULL OR (${STAGES})[reached] = $5)`;

/** A page, the newest step first: the filters with a stage, the last row's day and firm, limit, today. */
export const OVERVIEW_SQL = `
  WITH firm AS (
    SELECT enterprise_id, name, municipality_code, advisor_id, max(place) AS reached,
           array_agg(DISTINCT country ORDER BY country) AS countries, max(happened_on) AS latest_on,
           (array_agg(stage ORDER BY happened_on DESC, place DESC))[1] AS latest_stage
      FROM (${steps}) step GROUP BY enterprise_id, name, municipality_code, advisor_id)
  SELECT firm.enterprise_id AS "enterpriseId", firm.name AS "enterpriseName",
         a.label AS "municipalityLabel", i.name AS "advisorName", (${STAGES})[firm.reached] AS stage,
         firm.countries, firm.latest_stage AS "latestStage", firm.latest_on AS "latestOn",
         $9::date - firm.latest_on AS "daysSince"
    FROM firm
    LEFT JOIN area a ON a.code = firm.municipality_code
    LEFT JOIN person_identity i ON i.person_id = firm.advisor_id
   WHERE ${atStage}
     AND ($6::date IS NULL OR (firm.latest_on, firm.enterprise_id) < ($6::date, $7::uuid))
   ORDER BY firm.latest_on DESC, firm.enterprise_id DESC LIMIT $8`;

/** Firms by the furthest stage: programme, country, advisor, municipality. */
export const STAGE_COUNTS_SQL = `
  SELECT (${STAGES})[reached] AS stage, count(*)::int AS enterprises
    FROM (SELECT max(place) AS reached FROM (${steps}) step GROUP BY enterprise_id) firm GROUP BY reached`;

/** Firms by market, at the stage that they have reached there: the filters with a stage. */
export const COUNTRY_COUNTS_SQL = `
  SELECT country, count(*)::int AS enterprises
    FROM (SELECT country, max(place) AS reached FROM (${steps}) step
           GROUP BY enterprise_id, country) path
   WHERE ${atStage} GROUP BY country ORDER BY enterprises DESC, country`;

/** Firms by who looks after them: the filters with a stage. */
export const ADVISOR_COUNTS_SQL = `
  SELECT firm.advisor_id AS "advisorId", i.name AS "advisorName", count(*)::int AS enterprises
    FROM (SELECT advisor_id, max(place) AS reached FROM (${steps}) step
           GROUP BY enterprise_id, advisor_id) firm
    LEFT JOIN person_identity i ON i.person_id = firm.advisor_id
   WHERE firm.advisor_id IS NOT NULL AND ${atStage}
   GROUP BY 1, 2 ORDER BY i.name COLLATE "fi-x-icu", 1`;
