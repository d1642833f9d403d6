/** State of the installation: the worker keeps it, administrators look at it. */
export const sql = `
  GRANT SELECT ON queue_depth, schedule_run, worker_process, backup_run TO verso_app, verso_job;
  CREATE POLICY operations_read ON queue_depth FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  CREATE POLICY operations_read ON schedule_run FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  CREATE POLICY operations_read ON worker_process FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  CREATE POLICY operations_read ON backup_run FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));

  GRANT INSERT, UPDATE (jobs, counted_at) ON queue_depth TO verso_job;
  CREATE POLICY job_count ON queue_depth TO verso_job USING (true) WITH CHECK (true);
  GRANT INSERT, UPDATE (started_at, ended_at, outcome) ON schedule_run TO verso_job;
  CREATE POLICY job_note_run ON schedule_run TO verso_job USING (true) WITH CHECK (true);
  GRANT INSERT, UPDATE (seen_at), DELETE ON worker_process TO verso_job;
  CREATE POLICY job_live ON worker_process TO verso_job USING (true) WITH CHECK (true);
  CREATE POLICY job_read ON backup_run FOR SELECT TO verso_job USING (true);
`;
