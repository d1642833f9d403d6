import { WORKLIST_AFTER_DAYS, type WorklistRule } from '@verso/domain';

/**
 * One thing that the list asks staff to look at.
 *
 * The query answers `enterprise_id, subject_id, subject_title, since` (a date) for one programme and
 * stops answering a line once the action has been taken. It may use `$1` (programme), `$2` (today in
 * Helsinki) and `$3` (time zone of the programmes). Policies apply, so it names no rule of its own
 * about who may see what; it joins whole sets instead of asking firm by firm, because policies are
 * then asked once. A new feature adds its code to the domain and its query here.
 */
export interface WorklistQuery {
  readonly rule: WorklistRule;
  readonly afterDays: number;
  readonly sql: string;
}

const experimentPastTimeBox = `
  SELECT e.enterprise_id, e.id, e.title, e.ends_on
    FROM experiment e
   WHERE e.programme_id = $1 AND e.stage = 'running'`;

const invitationUnanswered = `
  SELECT v.enterprise_id, v.id, c.name, (v.sent_at AT TIME ZONE $3)::date
    FROM invitation v
    JOIN contact c ON c.programme_id = $1 AND c.id = v.contact_id
   WHERE v.programme_id = $1 AND v.accepted_at IS NULL AND v.revoked_at IS NULL`;

const noContact = `
  SELECT n.enterprise_id, NULL::uuid, NULL::text, greatest(n.enrolled_on, t.last_on)
    FROM enrolment n
    LEFT JOIN (SELECT enterprise_id, max(happened_on) AS last_on
                 FROM touchpoint WHERE programme_id = $1 GROUP BY enterprise_id) t
      ON t.enterprise_id = n.enterprise_id
   WHERE n.programme_id = $1 AND n.stage = 'active'`;

// A firm that left its group has been without one since then.
const firmWithoutGroup = `
  SELECT n.enterprise_id, NULL::uuid, NULL::text, greatest(n.enrolled_on, m.left_on)
    FROM enrolment n
    LEFT JOIN (SELECT enterprise_id, max(left_on) AS left_on, bool_or(left_on IS NULL) AS is_member
                 FROM network_member WHERE programme_id = $1 GROUP BY enterprise_id) m
      ON m.enterprise_id = n.enterprise_id
   WHERE n.programme_id = $1 AND n.stage = 'active' AND m.is_member IS NOT TRUE`;

const invitationMissing = `
  SELECT n.enterprise_id, NULL::uuid, NULL::text, n.enrolled_on
    FROM enrolment n
   WHERE n.programme_id = $1 AND n.stage = 'active'
     AND NOT EXISTS (SELECT 1 FROM invitation v
                      WHERE v.programme_id = $1 AND v.enterprise_id = n.enterprise_id
                        AND v.accepted_at IS NULL AND v.revoked_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM role_grant g
                      WHERE g.programme_id = $1 AND g.enterprise_id = n.enterprise_id
                        AND g.role = 'entrepreneur' AND g.ended_at IS NULL)`;

const SQL: Readonly<Record<WorklistRule, string>> = {
  'experiment-past-time-box': experimentPastTimeBox,
  'invitation-unanswered': invitationUnanswered,
  'no-contact': noContact,
  'firm-without-group': firmWithoutGroup,
  'invitation-missing': invitationMissing,
};

/** Every rule of the list, in the order of the domain's codes. */
export const worklistQueries = (rules: readonly WorklistRule[]): readonly WorklistQuery[] =>
  rules.map((rule) => ({ rule, afterDays: WORKLIST_AFTER_DAYS[rule], sql: SQL[rule] }));
