const aboutMeeting = `person_id IS NULL AND subject_kind = 'meeting-invitation'
        AND programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))`;

const aboutSignUp = (
  offer: string,
): string => `person_id IS NULL AND subject_kind = '${offer}-sign-up'
        AND programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))
        AND EXISTS (SELECT 1 FROM ${offer}_sign_up s
          WHERE s.programme_id = mail_message.programme_id AND s.id = mail_message.subject_id)`;

/** Append-only: anyone who acts adds, nobody changes; only administrators read the audit trail. */
export const sql = `
  GRANT INSERT ON audit_event, outbox, mail_message TO verso_app, verso_job;
  GRANT SELECT ON audit_event, job_failure TO verso_app;
  CREATE POLICY audit_as_oneself ON audit_event FOR INSERT TO verso_app
    WITH CHECK (person_id IS NOT DISTINCT FROM (SELECT verso.person_id()) AND actor_kind <> 'system' AND sealed_as IS NULL
                AND NOT is_forgotten);
  CREATE POLICY audit_as_system ON audit_event FOR INSERT TO verso_job
    WITH CHECK (actor_kind = 'system' AND person_id IS NULL AND sealed_as IS NULL AND NOT is_forgotten);
  CREATE POLICY audit_read ON audit_event FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  CREATE POLICY failure_read ON job_failure FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  -- The sealer reads every row and gives it its number, once. Nobody alters a link.
  GRANT SELECT, UPDATE (sealed_as) ON audit_event TO verso_job;
  CREATE POLICY audit_seal_read ON audit_event FOR SELECT TO verso_job USING (true);
  CREATE POLICY audit_seal_once ON audit_event FOR UPDATE TO verso_job
    USING (sealed_as IS NULL) WITH CHECK (sealed_as IS NOT NULL);
  GRANT SELECT, INSERT ON audit_seal TO verso_job;
  CREATE POLICY seal_read ON audit_seal FOR SELECT TO verso_job USING (true);
  CREATE POLICY seal_add ON audit_seal FOR INSERT TO verso_job WITH CHECK (true);
  -- Administrators take the chain with them, to check it elsewhere; what checks found is only added.
  GRANT SELECT ON audit_seal, audit_check TO verso_app;
  CREATE POLICY seal_show ON audit_seal FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  CREATE POLICY check_show ON audit_check FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  GRANT SELECT, INSERT ON audit_check TO verso_job;
  CREATE POLICY check_read ON audit_check FOR SELECT TO verso_job USING (true);
  CREATE POLICY check_add ON audit_check FOR INSERT TO verso_job WITH CHECK (true);
  -- A job acts for the one who asked for it, never for somebody else.
  CREATE POLICY outbox_add ON outbox FOR INSERT TO verso_app
    WITH CHECK (relayed_at IS NULL AND finished_at IS NULL
                AND coalesce(payload ->> 'actorId' = (SELECT verso.person_id())::text, NOT payload ? 'actorId'));
  CREATE POLICY outbox_add_as_system ON outbox FOR INSERT TO verso_job
    WITH CHECK (relayed_at IS NULL AND finished_at IS NULL AND NOT payload ? 'actorId');
  -- Each kind of mail has those who may order it; only jobs remind, and tell of
  -- swaps and of webhooks that fail.
  CREATE POLICY mail_add ON mail_message FOR INSERT TO verso_app
    WITH CHECK (state = 'queued' AND attempts = 0 AND CASE kind
      WHEN 'sign-in' THEN programme_id IS NULL
      WHEN 'staff-invitation' THEN programme_id IS NULL AND (SELECT verso.is_administrator())
      WHEN 'second-step-off' THEN programme_id IS NULL
        AND (person_id = (SELECT verso.person_id()) OR (SELECT verso.is_administrator()))
      WHEN 'invitation' THEN programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))
      WHEN 'coordinator-invitation' THEN subject_kind = 'coordinator' AND EXISTS (
        SELECT 1 FROM role_grant g WHERE g.id = subject_id AND g.role = 'coordinator' AND g.ended_at IS NULL
           AND g.programme_id = mail_message.programme_id AND g.person_id = mail_message.person_id
           AND g.programme_id = ANY (ARRAY(SELECT verso.managed_programmes())))
      WHEN 'meeting-invitation' THEN ${aboutMeeting}
      WHEN 'meeting-changed' THEN ${aboutMeeting}
      WHEN 'meeting-cancelled' THEN ${aboutMeeting}
      WHEN 'course-changed' THEN ${aboutSignUp('course')}
      WHEN 'course-cancelled' THEN ${aboutSignUp('course')}
      WHEN 'gathering-changed' THEN ${aboutSignUp('gathering')}
      WHEN 'gathering-cancelled' THEN ${aboutSignUp('gathering')}
      WHEN 'privacy-notice' THEN person_id IS NULL AND subject_kind = 'contact'
        AND programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))
      WHEN 'feedback-answer' THEN person_id IS NULL AND programme_id IS NULL AND subject_kind = 'feedback'
        AND ((SELECT verso.is_administrator()) OR EXISTS (SELECT 1 FROM verso.managed_programmes()))
      ELSE false END);
  CREATE POLICY mail_add_as_system ON mail_message FOR INSERT TO verso_job
    WITH CHECK (state = 'queued' AND (kind = 'reminder'
      OR kind = 'meeting-reminder' AND person_id IS NULL AND subject_kind = 'meeting-invitation' AND EXISTS (
        SELECT 1 FROM meeting_invitation v WHERE v.id = subject_id AND v.programme_id = mail_message.programme_id)
      OR kind IN ('swap-asked', 'swap-accepted', 'swap-declined', 'swap-overtaken')
        AND person_id IS NOT NULL AND subject_kind = 'host-swap' AND EXISTS (
        SELECT 1 FROM host_swap s WHERE s.id = subject_id AND s.programme_id = mail_message.programme_id)
      OR kind = 'webhook-failing' AND EXISTS (
        SELECT 1 FROM webhook w WHERE w.id = subject_id AND w.programme_id = mail_message.programme_id)));
`;
