/**
 * Facts of one programme, each with the date on which it took effect. Who sees an experiment is
 * taken as it is now: a month of last year, made anew, counts as shared what is shared today.
 */

/** Programme, time zone. */
export const NETWORK_FACTS_SQL = `
  SELECT n.id, n.starts_on AS "startsOn", (n.archived_at AT TIME ZONE $2)::date AS "endedOn"
    FROM network n WHERE n.programme_id = $1 ORDER BY n.id`;

/** From the day an enrolment became active until the day of its next move: programme. */
export const ENROLMENT_FACTS_SQL = `
  SELECT t.programme_id AS "programmeId", t.enterprise_id AS "enterpriseId",
         t.effective_on AS "activeFrom", t.next_on AS "activeUntil"
    FROM (SELECT m.*, lead(m.effective_on) OVER (
                   PARTITION BY m.enrolment_id ORDER BY m.recorded_at, m.id) AS next_on
            FROM enrolment_transition m WHERE m.programme_id = $1) t
   WHERE t.to_stage = 'active'`;

/** Programme. */
export const MEMBERSHIP_FACTS_SQL = `
  SELECT m.programme_id AS "programmeId", m.network_id AS "networkId",
         m.enterprise_id AS "enterpriseId", m.joined_on AS "joinedOn", m.left_on AS "leftOn"
    FROM network_member m WHERE m.programme_id = $1`;

/**
 * An experiment was decided when its first decision was written; a later one only corrects it.
 * Programme, time zone.
 */
export const DECISION_FACTS_SQL = `
  SELECT e.programme_id AS "programmeId", e.network_id AS "networkId",
         e.id AS "experimentId", e.enterprise_id AS "enterpriseId",
         (min(d.recorded_at) AT TIME ZONE $2)::date AS "decidedOn", e.visibility
    FROM experiment_decision d
    JOIN experiment e ON e.programme_id = d.programme_id AND e.id = d.experiment_id
   WHERE d.programme_id = $1 AND e.stage = 'closed'
   GROUP BY e.id`;
