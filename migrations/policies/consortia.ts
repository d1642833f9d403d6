/**
 * Staff write consortia. A firm that is a member today reads its own: what it is about, its steps, and who
 * else is in it, by the names that they had when they joined; nothing of other consortia.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const me = '(SELECT verso.person_id())';
const isNew = `recorded_by = ${me}`;
const own = (id: string): string =>
  `(programme_id, ${id}) IN (SELECT o.programme_id, o.consortium_id FROM verso.own_consortia() o)`;

export const sql = `
  GRANT SELECT, INSERT ON consortium, consortium_member, consortium_step TO verso_app;
  CREATE POLICY staff_read ON consortium FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON consortium FOR SELECT TO verso_app USING (${own('id')});
  CREATE POLICY staff_add ON consortium FOR INSERT TO verso_app WITH CHECK (${isNew} AND ${staff});
  GRANT UPDATE (name, about, call, call_due_on, funder, applied_cents, version)
    ON consortium TO verso_app;
  CREATE POLICY staff_change ON consortium FOR UPDATE TO verso_app USING (${staff}) WITH CHECK (${staff});

  CREATE POLICY staff_read ON consortium_member FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON consortium_member FOR SELECT TO verso_app USING (${own('consortium_id')});
  CREATE POLICY staff_add ON consortium_member FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND until_on IS NULL AND ${staff});
  GRANT UPDATE (until_on, ended_at, ended_by) ON consortium_member TO verso_app;
  CREATE POLICY staff_end ON consortium_member FOR UPDATE TO verso_app
    USING (until_on IS NULL AND ${staff}) WITH CHECK ((ended_by IS NULL OR ended_by = ${me}) AND ${staff});

  CREATE POLICY staff_read ON consortium_step FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON consortium_step FOR SELECT TO verso_app USING (${own('consortium_id')});
  CREATE POLICY staff_add ON consortium_step FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND taken_back_at IS NULL AND ${staff});
  GRANT UPDATE (taken_back_at, taken_back_by, taken_back_reason) ON consortium_step TO verso_app;
  CREATE POLICY take_back ON consortium_step FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND ${staff})
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND ${staff});
`;
