/**
 * System jobs: the relay, mail states, rollups, reminders and the sweep. They see the rows of every
 * programme, of the tables that a job needs; each verb is granted by name.
 */
const read = [
  // rollups, reminders and what mails say
  'programme',
  'network',
  'network_member',
  'enrolment',
  'enrolment_transition',
  'experiment',
  'experiment_decision',
  'role_grant',
  'person',
  'person_identity',
  'enterprise_profile',
  'invitation',
  'meeting',
  'meeting_invitation',
  'host_turn',
  'host_swap',
  'contact',
  'course',
  'course_sign_up',
  'gathering',
  'gathering_sign_up',
  // what jobs keep themselves
  'kpi_cell',
  'kpi_cell_enterprise',
  'reminder',
  'mail_message',
  'outbox',
  'job_failure',
  'webhook',
  'webhook_delivery',
];

export const sql = `
  ${read
    .map(
      (table) => `
  GRANT SELECT ON ${table} TO verso_job;
  CREATE POLICY job_read ON ${table} FOR SELECT TO verso_job USING (true);`,
    )
    .join('')}

  GRANT INSERT, UPDATE (computed_at), DELETE ON kpi_cell TO verso_job;
  CREATE POLICY job_compute ON kpi_cell TO verso_job USING (true) WITH CHECK (true);
  GRANT INSERT ON kpi_cell_enterprise, reminder TO verso_job;
  CREATE POLICY job_compute ON kpi_cell_enterprise FOR INSERT TO verso_job WITH CHECK (true);
  CREATE POLICY job_remind ON reminder FOR INSERT TO verso_job WITH CHECK (true);
  GRANT UPDATE (reminded_at, message) ON meeting_invitation TO verso_job;
  CREATE POLICY job_forget ON meeting_invitation FOR UPDATE TO verso_job
    USING (message IS NOT NULL) WITH CHECK (message IS NULL);
  CREATE POLICY job_remind ON meeting_invitation FOR UPDATE TO verso_job
    USING (reminded_at IS NULL) WITH CHECK (reminded_at IS NOT NULL);
  GRANT UPDATE (state, attempts, error_code, sending_at, settled_at) ON mail_message TO verso_job;
  CREATE POLICY job_settle ON mail_message FOR UPDATE TO verso_job USING (true) WITH CHECK (true);
  GRANT UPDATE (relayed_at, finished_at), DELETE ON outbox TO verso_job;
  CREATE POLICY job_relay ON outbox FOR UPDATE TO verso_job USING (finished_at IS NULL) WITH CHECK (true);
  CREATE POLICY job_sweep ON outbox FOR DELETE TO verso_job USING (finished_at IS NOT NULL);
  GRANT INSERT, UPDATE (error_code, attempts, failed_at), DELETE ON job_failure TO verso_job;
  CREATE POLICY job_note ON job_failure FOR INSERT TO verso_job
    WITH CHECK (retried_at IS NULL AND retried_by IS NULL);
  CREATE POLICY job_note_again ON job_failure FOR UPDATE TO verso_job USING (retried_at IS NULL);
  CREATE POLICY job_sweep ON job_failure FOR DELETE TO verso_job USING (failed_at < now());
  GRANT UPDATE (off_since, off_reason, failing_since, told_at) ON webhook TO verso_job;
  CREATE POLICY job_switch_off ON webhook FOR UPDATE TO verso_job USING (true) WITH CHECK (true);
  GRANT INSERT, UPDATE (state, attempts, tried_at, next_at, status_code, error_code, duration_ms, settled_at), DELETE
    ON webhook_delivery TO verso_job;
  CREATE POLICY job_tell ON webhook_delivery FOR INSERT TO verso_job WITH CHECK (state = 'pending');
  CREATE POLICY job_settle ON webhook_delivery FOR UPDATE TO verso_job USING (state = 'pending') WITH CHECK (true);
  CREATE POLICY job_forget ON webhook_delivery FOR DELETE TO verso_job USING (settled_at IS NOT NULL);

  -- What has expired is swept; nothing of it is read.
  GRANT SELECT (expires_at), DELETE ON session, sign_in_request TO verso_job;
  CREATE POLICY job_sweep_read ON session FOR SELECT TO verso_job USING (expires_at < now());
  CREATE POLICY job_sweep ON session FOR DELETE TO verso_job USING (expires_at < now());
  CREATE POLICY job_sweep_read ON sign_in_request FOR SELECT TO verso_job USING (expires_at < now());
  CREATE POLICY job_sweep ON sign_in_request FOR DELETE TO verso_job USING (expires_at < now());
  GRANT SELECT (expires_at), DELETE ON kept_answer TO verso_job;
  CREATE POLICY job_sweep_read ON kept_answer FOR SELECT TO verso_job USING (expires_at < now());
  CREATE POLICY job_sweep ON kept_answer FOR DELETE TO verso_job USING (expires_at < now());
  GRANT SELECT (expires_at), DELETE ON openid_request TO verso_job;
  CREATE POLICY job_sweep_read ON openid_request FOR SELECT TO verso_job USING (expires_at < now());
  CREATE POLICY job_sweep ON openid_request FOR DELETE TO verso_job USING (expires_at < now());
  GRANT SELECT (expires_at), DELETE ON openid_notice TO verso_job;
  CREATE POLICY job_sweep_read ON openid_notice FOR SELECT TO verso_job USING (expires_at < now());
  CREATE POLICY job_sweep ON openid_notice FOR DELETE TO verso_job USING (expires_at < now());
  GRANT SELECT (window_at), DELETE ON attempt_count TO verso_job;
  CREATE POLICY job_sweep_read ON attempt_count FOR SELECT TO verso_job USING (window_at < now());
  CREATE POLICY job_sweep ON attempt_count FOR DELETE TO verso_job USING (window_at < now());
`;
