/** Kept lines of the worklist: staff read those of their programmes; a job alone keeps them. */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';

export const sql = `
  GRANT SELECT ON worklist_line, worklist_mark TO verso_app;
  CREATE POLICY staff_read ON worklist_line FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_read ON worklist_mark FOR SELECT TO verso_app USING (${staff});

  GRANT SELECT, INSERT, UPDATE (since, advisor_id), DELETE ON worklist_line TO verso_job;
  CREATE POLICY job_keep ON worklist_line TO verso_job USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT, DELETE ON worklist_mark TO verso_job;
  CREATE POLICY job_keep ON worklist_mark TO verso_job USING (true) WITH CHECK (true);
  GRANT SELECT (programme_id, enterprise_id, fiscal_year_ends_on, superseded_at) ON yearly_figure TO verso_job;
  CREATE POLICY job_read ON yearly_figure FOR SELECT TO verso_job USING (true);
`;
