import { WORKLIST_AFTER_DAYS, type WorklistRule } from '@verso/domain';

/**
 * One thing that the list asks staff to look at.
 *
 * The query answers `enterprise_id, subject_id, subject_title, since` (a date) for one programme and
 * stops answering a line once the action has been taken. It may use `$1` (programme), `$2` (today in
 * Helsinki), `$3` (time zone of the programmes) and the table `firm` of the list: the firms of the
 * programme with their latest enrolment. Policies apply, so it names no rule of its own about who
 * may see what. A new feature adds its code to the domain and its query here.
 */
export interface WorklistQuery {
  readonly rule: WorklistRule;
  readonly afterDays: number;
  readonly sql: string;
}

const experimentPastTimeBox = `
  SELECT e.enterprise_id, e.id AS subject_id, e.title AS subject_title, e.ends_on AS since
    FROM experiment e
   WHERE e.programme_id = $1 AND e.stage = 'running'`;

const invitationUnanswered = `
  SELECT v.enterprise_id, v.id, c.name, (v.sent_at AT TIME ZONE $3)::date
    FROM invitation v
    JOIN contact c ON c.programme_id = v.programme_id AND c.id = v.contact_id
   WHERE v.programme_id = $1 AND v.accepted_at IS NULL AND v.revoked_at IS NULL`;

const noContact = `
  SELECT f.enterprise_id, NULL::uuid, NULL::text,
         greatest(f.enrolled_on, (SELECT max(t.happened_on) FROM touchpoint t
                                   WHERE t.programme_id = $1 AND t.enterprise_id = f.enterprise_id))
    FROM firm f
   WHERE f.stage = 'active'`;

// A firm that left its group has been without one since then.
const firmWithoutGroup = `
  SELECT f.enterprise_id, NULL::uuid, NULL::text,
         greatest(f.enrolled_on, (SELECT max(m.left_on) FROM network_member m
                                   WHERE m.programme_id = $1 AND m.enterprise_id = f.enterprise_id))
    FROM firm f
   WHERE f.stage = 'active'
     AND NOT EXISTS (SELECT 1 FROM network_member m
                      WHERE m.programme_id = $1 AND m.enterprise_id = f.enterprise_id AND m.left_on IS NULL)`;

const invitationMissing = `
  SELECT f.enterprise_id, NULL::uuid, NULL::text, f.enrolled_on
    FROM firm f
   WHERE f.stage = 'active'
     AND NOT EXISTS (SELECT 1 FROM invitation v
                      WHERE v.programme_id = $1 AND v.enterprise_id = f.enterprise_id
                        AND v.accepted_at IS NULL AND v.revoked_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM role_grant g
                      WHERE g.programme_id = $1 AND g.enterprise_id = f.enterprise_id
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
