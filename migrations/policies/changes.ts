/** The feed of changes: staff read that of their programme, triggers write it, the sweep shortens it. */
export const sql = `
  GRANT SELECT ON programme_change TO verso_app;
  CREATE POLICY staff_read ON programme_change FOR SELECT TO verso_app
    USING (programme_id = ANY (ARRAY(SELECT verso.staff_programmes())));
  GRANT SELECT (at), DELETE ON programme_change TO verso_job;
  CREATE POLICY job_sweep_read ON programme_change FOR SELECT TO verso_job USING (at < now());
  CREATE POLICY job_sweep ON programme_change FOR DELETE TO verso_job USING (at < now());
`;
