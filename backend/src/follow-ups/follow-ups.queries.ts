/**
 * Experiments that run past their time box and of which nobody has been reminded: those of firms
 * that are still in their programme and have somebody to remind. Today in Helsinki, how many.
 */
export const DUE_EXPERIMENTS_SQL = `
  SELECT e.id, e.programme_id AS "programmeId", e.enterprise_id AS "enterpriseId", e.ends_on AS "endsOn"
    FROM experiment e
   WHERE e.stage = 'running' AND e.ends_on < $1::date
     AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.experiment_id = e.id AND r.kind = 'time-box-past')
     AND EXISTS (SELECT 1 FROM enrolment n
                  WHERE n.programme_id = e.programme_id AND n.enterprise_id = e.enterprise_id
                    AND n.ended_on IS NULL)
     AND EXISTS (SELECT 1 FROM role_grant g
                  WHERE g.programme_id = e.programme_id AND g.enterprise_id = e.enterprise_id
                    AND g.role = 'entrepreneur' AND g.ended_at IS NULL)
   ORDER BY e.ends_on, e.id
   LIMIT $2`;

/** Whom to remind, each in her language: the entrepreneurs of the firms behind these reminders. */
export const RECIPIENTS_SQL = `
  SELECT r.id AS "reminderId", r.programme_id AS "programmeId", g.person_id AS "personId", i.language
    FROM reminder r
    JOIN role_grant g ON g.programme_id = r.programme_id AND g.enterprise_id = r.enterprise_id
     AND g.role = 'entrepreneur' AND g.ended_at IS NULL
    JOIN person p ON p.id = g.person_id AND p.archived_at IS NULL
    JOIN person_identity i ON i.person_id = g.person_id
   WHERE r.id = ANY ($1::uuid[])
   ORDER BY r.id, g.granted_at, g.id`;

/** What the mail of a reminder says: reminder. */
export const REMINDER_MAIL_SQL = `
  SELECT r.id, e.id AS "experimentId", e.title, e.stage, p.name AS "enterpriseName", e.ends_on AS "endsOn",
         json_build_object('fund', g.fund, 'line', g.funding_line) AS funding
    FROM reminder r
    JOIN programme g ON g.id = r.programme_id
    JOIN experiment e ON e.programme_id = r.programme_id AND e.id = r.experiment_id
    LEFT JOIN enterprise_profile p ON p.programme_id = r.programme_id AND p.enterprise_id = r.enterprise_id
     AND p.superseded_at IS NULL
   WHERE r.id = ANY ($1)`;
