/**
 * Files that come in are the manager's: the batch, its rows, and how columns are named. Files that
 * leave belong to the one they were made for.
 */
const managed = 'programme_id = ANY (ARRAY(SELECT verso.managed_programmes()))';
const me = '(SELECT verso.person_id())';
const moved = [
  ...['kind', 'columns', 'decimal_sign', 'state', 'error_code', 'rows_checked', 'rows_written'],
  ...['counts', 'last_line', 'checked_at', 'started_at', 'settled_at'],
].join(', ');

export const sql = `
  GRANT SELECT, INSERT, UPDATE (${moved}) ON import_batch TO verso_app;
  CREATE POLICY manager_read ON import_batch FOR SELECT TO verso_app USING (${managed});
  CREATE POLICY manager_add ON import_batch FOR INSERT TO verso_app WITH CHECK (${managed} AND created_by = ${me});
  CREATE POLICY manager_change ON import_batch FOR UPDATE TO verso_app USING (${managed}) WITH CHECK (${managed});

  GRANT SELECT, INSERT, UPDATE (outcome, problems, before, enterprise_id) ON import_row TO verso_app;
  CREATE POLICY manager_rows ON import_row TO verso_app USING (${managed}) WITH CHECK (${managed});

  GRANT SELECT, INSERT, UPDATE (kind, columns, decimal_sign, headers, saved_at, saved_by)
    ON import_mapping TO verso_app;
  CREATE POLICY manager_read ON import_mapping FOR SELECT TO verso_app USING (${managed});
  CREATE POLICY manager_add ON import_mapping FOR INSERT TO verso_app WITH CHECK (${managed} AND saved_by = ${me});
  CREATE POLICY manager_change ON import_mapping FOR UPDATE TO verso_app
    USING (${managed}) WITH CHECK (${managed} AND saved_by = ${me});

  GRANT SELECT, INSERT, UPDATE (state, error_code, rows_made, file_sha256, file_bytes, settled_at)
    ON export_file TO verso_app;
  CREATE POLICY own_read ON export_file FOR SELECT TO verso_app USING (person_id = ${me});
  CREATE POLICY own_add ON export_file FOR INSERT TO verso_app
    WITH CHECK (person_id = ${me} AND state = 'queued'
                AND (programme_id IS NULL OR programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))));
  CREATE POLICY own_change ON export_file FOR UPDATE TO verso_app
    USING (person_id = ${me}) WITH CHECK (person_id = ${me});

  -- Nightly, what has been looked at goes: the sweep sees when and which file, not what rows hold.
  GRANT SELECT (programme_id, id, state, created_at, settled_at, emptied_at, file_sha256),
        UPDATE (emptied_at, file_name, file_sha256, state, error_code, settled_at) ON import_batch TO verso_job;
  CREATE POLICY job_sweep_read ON import_batch FOR SELECT TO verso_job USING (true);
  CREATE POLICY job_sweep ON import_batch FOR UPDATE TO verso_job USING (true) WITH CHECK (true);
  GRANT SELECT (programme_id, import_id), DELETE ON import_row TO verso_job;
  CREATE POLICY job_sweep_read ON import_row FOR SELECT TO verso_job USING (true);
  CREATE POLICY job_sweep ON import_row FOR DELETE TO verso_job USING (true);
  GRANT SELECT (id, expires_at, file_sha256), DELETE ON export_file TO verso_job;
  CREATE POLICY job_sweep_read ON export_file FOR SELECT TO verso_job USING (true);
  CREATE POLICY job_sweep ON export_file FOR DELETE TO verso_job USING (expires_at < now());
`;
