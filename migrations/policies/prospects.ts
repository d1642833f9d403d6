/** Firms that might be enrolled: staff of the programme note them down and ask them; nobody else reads of it. */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const me = '(SELECT verso.person_id())';

const once = (table: string, name: string, prefix: string): string => `
  GRANT UPDATE (${prefix}_at, ${prefix}_by, ${prefix}_reason) ON ${table} TO verso_app;
  CREATE POLICY ${name} ON ${table} FOR UPDATE TO verso_app
    USING (${prefix}_at IS NULL AND ${staff})
    WITH CHECK (${staff} AND (${prefix}_by IS NULL OR ${prefix}_by = ${me}));`;

export const sql = `
  GRANT SELECT, INSERT ON prospect, prospect_contact TO verso_app;
  CREATE POLICY staff_read ON prospect FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_add ON prospect FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND dropped_at IS NULL);
  CREATE POLICY staff_read ON prospect_contact FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_add ON prospect_contact FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND taken_back_at IS NULL);

  -- Dropped and taken back once, in one's own name; nobody brings it back.
  ${once('prospect', 'staff_drop', 'dropped')}
  ${once('prospect_contact', 'staff_take_back', 'taken_back')}
`;
