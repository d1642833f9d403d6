/** Append-only: anyone who acts adds, nobody changes; only administrators read the audit trail. */
export const sql = `
  GRANT INSERT ON audit_event, outbox, mail_message TO verso_app, verso_job;
  GRANT SELECT ON audit_event TO verso_app;
  CREATE POLICY audit_as_oneself ON audit_event FOR INSERT TO verso_app
    WITH CHECK (person_id IS NOT DISTINCT FROM (SELECT verso.person_id()) AND actor_kind <> 'system');
  CREATE POLICY audit_as_system ON audit_event FOR INSERT TO verso_job
    WITH CHECK (actor_kind = 'system' AND person_id IS NULL);
  CREATE POLICY audit_read ON audit_event FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  CREATE POLICY outbox_add ON outbox FOR INSERT TO verso_app, verso_job WITH CHECK (relayed_at IS NULL);
  CREATE POLICY mail_add ON mail_message FOR INSERT TO verso_app, verso_job WITH CHECK (state = 'queued');
`;
