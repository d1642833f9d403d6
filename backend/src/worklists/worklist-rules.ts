import type { KeptWorklistRule, WorklistRule } from '@verso/domain';

/**
 * One thing that the list asks staff to look at, sought among what is open. What any firm may stand in
 * is kept instead (`kept-lines.queries.ts`).
 *
 * The query answers `enterprise_id, subject_id, subject_title, since` (a date) for one programme, and
 * after them `network_id, meeting_id, person_id`: where it was agreed and by whom. It stops answering
 * a line once the action has been taken. It may use `$1` (programme), `$2` (today in Helsinki), `$3`
 * (time zone of the programmes) and `$7` (whose turn it is to host, as the meetings know). Policies
 * apply, so it names no rule of its own about who may see what; it joins whole sets instead of asking
 * firm by firm, because policies are then asked once. A new feature adds its code to the domain and
 * its query here.
 */
export type SoughtRule = Exclude<WorklistRule, KeptWorklistRule>;
export type WorklistQueries = Readonly<Record<SoughtRule, string>>;

/** No group, no meeting, nobody. */
const OF_FIRM = 'NULL::uuid, NULL::uuid, NULL::uuid';

const experimentPastTimeBox = `
  SELECT e.enterprise_id, e.id, e.title, e.ends_on, ${OF_FIRM}
    FROM experiment e
   WHERE e.programme_id = $1 AND e.stage = 'running'`;

// One that is nobody's in particular is for whoever wrote it down.
const taskOverdue = `
  SELECT t.enterprise_id, t.id, t.title, t.due_on, t.network_id, t.meeting_id, t.recorded_by
    FROM meeting_task t
   WHERE t.programme_id = $1 AND t.done_at IS NULL`;

// Steps to a goal that was reached or dropped wait for nobody.
const stepOverdue = `
  SELECT s.enterprise_id, s.id, s.what, s.due_on, ${OF_FIRM}
    FROM growth_step s
    JOIN growth_goal g ON g.programme_id = $1 AND g.id = s.goal_id AND g.state = 'open'
   WHERE s.programme_id = $1 AND s.state = 'open'`;

// What the programme asks next of somebody on the way in: a signature, or a decision of staff.
const UNSIGNED = `(coalesce(e.asks_agreement, false)
      AND (n.stage = 'eligible' OR n.stage = 'applied' AND NOT e.asks_eligibility))`;
const onTheWayIn = (condition: string): string => `
  SELECT n.enterprise_id, NULL::uuid, NULL::text, max(t.effective_on), ${OF_FIRM}
    FROM enrolment n
    JOIN enrolment_transition t ON t.programme_id = $1 AND t.enrolment_id = n.id
    LEFT JOIN enrolment_terms e ON e.programme_id = $1 AND e.superseded_at IS NULL
   WHERE n.programme_id = $1 AND n.superseded_at IS NULL AND n.stage IN ('applied', 'eligible', 'agreed')
     AND ${condition}
   GROUP BY n.enterprise_id`;

const aidNotEntered = `
  SELECT s.enterprise_id, s.id, s.title, s.given_on, ${OF_FIRM}
    FROM support_given s
   WHERE s.programme_id = $1 AND s.aid_cents IS NOT NULL AND s.register_entered_on IS NULL
     AND s.annulled_at IS NULL`;

const invitationUnanswered = `
  SELECT v.enterprise_id, v.id, c.name, (v.sent_at AT TIME ZONE $3)::date, ${OF_FIRM}
    FROM invitation v
    JOIN contact c ON c.programme_id = $1 AND c.id = v.contact_id
   WHERE v.programme_id = $1 AND v.accepted_at IS NULL AND v.revoked_at IS NULL`;

const hostTurn = `
  SELECT h."enterpriseId", NULL::uuid, h."networkName", h.since, h."networkId", NULL::uuid, NULL::uuid
    FROM json_to_recordset($6::json)
      AS h ("enterpriseId" uuid, "networkName" text, since date, "networkId" uuid)`;

export const WORKLIST_QUERIES: WorklistQueries = {
  'experiment-past-time-box': experimentPastTimeBox,
  'task-overdue': taskOverdue,
  'step-overdue': stepOverdue,
  'enrolment-waiting': onTheWayIn(`NOT ${UNSIGNED}`),
  'agreement-unsigned': onTheWayIn(UNSIGNED),
  'aid-not-entered': aidNotEntered,
  'invitation-unanswered': invitationUnanswered,
  'host-turn': hostTurn,
};
