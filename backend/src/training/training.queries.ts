/** What people of a firm have completed, newest first. Programme, firm, and one id or null for all. */
export const COMPLETIONS_SQL = `
  SELECT t.id, t.contact_id AS "contactId", c.name AS "contactName", t.title, t.organiser, t.skill,
         t.completed_on AS "completedOn", t.hours, t.evidence, i.name AS "recordedByName",
         t.recorded_at AS "recordedAt", t.annulled_at AS "annulledAt", t.annul_reason AS "annulReason"
    FROM training_completion t
    JOIN contact c ON c.programme_id = t.programme_id AND c.enterprise_id = t.enterprise_id AND c.id = t.contact_id
    LEFT JOIN person_identity i ON i.person_id = t.recorded_by
   WHERE t.programme_id = $1 AND t.enterprise_id = $2 AND ($3::uuid IS NULL OR t.id = $3)
   ORDER BY t.completed_on DESC, t.recorded_at DESC, t.id DESC`;

/** Each of the actor's own firms with what its people have completed and what stands. */
export const OWN_TRAINING_SQL = `
  SELECT o.programme_id AS "programmeId", p.label AS "programmeLabel", o.enterprise_id AS "enterpriseId",
         f.name AS "enterpriseName",
         coalesce((SELECT json_agg(json_build_object('id', t.id, 'contactId', t.contact_id, 'contactName', c.name,
                     'title', t.title, 'organiser', t.organiser, 'skill', t.skill, 'completedOn', t.completed_on,
                     'hours', t.hours, 'evidence', t.evidence)
                     ORDER BY t.completed_on DESC, t.recorded_at DESC, t.id DESC)
                     FROM training_completion t
                     JOIN contact c ON c.programme_id = t.programme_id AND c.enterprise_id = t.enterprise_id
                      AND c.id = t.contact_id
                    WHERE t.programme_id = o.programme_id AND t.enterprise_id = o.enterprise_id
                      AND t.annulled_at IS NULL), '[]') AS items
    FROM verso.own_enterprises() o
    JOIN programme p ON p.id = o.programme_id
    JOIN enterprise_profile f ON f.programme_id = o.programme_id AND f.enterprise_id = o.enterprise_id
     AND f.superseded_at IS NULL
   ORDER BY f.name COLLATE "fi-x-icu", p.code, o.enterprise_id`;

/** What stands in a programme. Who signs in is one person, whichever firms she is a contact of. */
export const STANDING_SQL = `
  SELECT coalesce(c.person_id, c.id) AS "personId", t.enterprise_id AS "enterpriseId", t.skill,
         (t.hours * 100)::int AS hundredths
    FROM training_completion t
    JOIN contact c ON c.programme_id = t.programme_id AND c.enterprise_id = t.enterprise_id AND c.id = t.contact_id
   WHERE t.programme_id = $1 AND t.annulled_at IS NULL`;
