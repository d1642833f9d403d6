/**
 * The way of a firm to markets abroad is its own and its programme's staff's, to read and to write:
 * the entrepreneur tells of it from her phone, or her advisor does.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';

export const sql = `
  GRANT SELECT, INSERT ON export_step TO verso_app;
  CREATE POLICY staff_read ON export_step FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON export_step FOR SELECT TO verso_app USING (${own});
  CREATE POLICY path_add ON export_step FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND taken_back_at IS NULL AND (${staff} OR ${own}));

  -- Taken back once, in one's own name; nobody brings it back.
  GRANT UPDATE (taken_back_at, taken_back_by, taken_back_reason) ON export_step TO verso_app;
  CREATE POLICY path_take_back ON export_step FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND (${staff} OR ${own}))
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND (${staff} OR ${own}));
`;
