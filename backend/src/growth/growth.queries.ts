/** A firm's name; nothing where the actor knows of no such firm. Programme, firm. */
export const FIRM_SQL = `
  SELECT f.name AS "enterpriseName"
    FROM programme_enterprise pe
    JOIN enterprise_profile f ON f.programme_id = pe.programme_id AND f.enterprise_id = pe.enterprise_id
     AND f.superseded_at IS NULL
   WHERE pe.programme_id = $1 AND pe.enterprise_id = $2`;

/** What stands of a firm's self-assessments, in the order in which they were finished. Programme, firm. */
export const ASSESSMENTS_SQL = `
  SELECT a.id, a.instrument, a.version, a.round, a.scores, a.answered_by AS "answeredBy",
         i.name AS "answeredByName", a.finished_on AS "finishedOn"
    FROM self_assessment a
    LEFT JOIN person_identity i ON i.person_id = a.recorded_by
   WHERE a.programme_id = $1 AND a.enterprise_id = $2 AND a.superseded_at IS NULL
   ORDER BY a.recorded_at, a.id`;

/** The actor's own firms, in each of their programmes. */
export const OWN_FIRMS_SQL = `
  SELECT o.programme_id AS "programmeId", p.label AS "programmeLabel", o.enterprise_id AS "enterpriseId",
         f.name AS "enterpriseName"
    FROM verso.own_enterprises() o
    JOIN programme p ON p.id = o.programme_id
    JOIN enterprise_profile f ON f.programme_id = o.programme_id AND f.enterprise_id = o.enterprise_id
     AND f.superseded_at IS NULL
   ORDER BY f.name COLLATE "fi-x-icu", p.code, o.enterprise_id`;

/** Opens a sheet, unless one of the same round is open. All columns of a sheet but its end. */
export const OPEN_SHEET_SQL = `
  INSERT INTO self_assessment_sheet (id, programme_id, enterprise_id, instrument, version, round, answers,
                                     started_at, started_by, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8)
  ON CONFLICT (programme_id, enterprise_id, instrument, round) WHERE finished_at IS NULL DO NOTHING`;

/** Saves answers beside the others; null takes one back. Programme, firm, sheet, answers, instant. */
export const SAVE_ANSWERS_SQL = `
  UPDATE self_assessment_sheet SET answers = jsonb_strip_nulls(answers || $4::jsonb), saved_at = $5
   WHERE programme_id = $1 AND enterprise_id = $2 AND id = $3 AND finished_at IS NULL`;
