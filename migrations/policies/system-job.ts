/** System jobs: the relay, mail states, rollups and reminders. Each table is named with what a job does to it. */
const read = [
  'programme',
  'network',
  'network_member',
  'enrolment',
  'enrolment_transition',
  'experiment',
  'experiment_transition',
  'experiment_decision',
  'kpi_target',
  'kpi_release',
  'kpi_published',
  'role_grant',
  'person',
  'person_identity',
  'enterprise_profile',
  'invitation',
  'contact',
  'sign_in_request',
];
const all = [
  'kpi_cell',
  'kpi_cell_enterprise',
  'reminder',
  'mail_message',
  'outbox',
  'attempt_count',
];

export const sql = `
  ${read
    .map(
      (table) => `
  GRANT SELECT ON ${table} TO verso_job;
  CREATE POLICY job_read ON ${table} FOR SELECT TO verso_job USING (true);`,
    )
    .join('')}
  ${all
    .map(
      (table) => `
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO verso_job;
  CREATE POLICY job_all ON ${table} TO verso_job USING (true) WITH CHECK (true);`,
    )
    .join('')}
  -- Expired sessions and requests are swept; nothing of them is read.
  GRANT SELECT (expires_at), DELETE ON session TO verso_job;
  CREATE POLICY job_sweep ON session FOR DELETE TO verso_job USING (expires_at < now());
  CREATE POLICY job_sweep_read ON session FOR SELECT TO verso_job USING (expires_at < now());
  GRANT DELETE ON sign_in_request TO verso_job;
  CREATE POLICY job_sweep ON sign_in_request FOR DELETE TO verso_job USING (expires_at < now() - interval '1 day');
`;
