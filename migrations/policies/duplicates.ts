/**
 * Which firms were merged, and which were said not to be the same: staff of the programme read both.
 * Merging goes through its doors alone; that two are not the same anybody of the staff says, and takes back.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const me = '(SELECT verso.person_id())';
const known = (column: string): string => `EXISTS (SELECT 1 FROM programme_enterprise pe
      WHERE pe.programme_id = enterprise_distinction.programme_id AND pe.enterprise_id = enterprise_distinction.${column})`;

export const sql = `
  GRANT SELECT ON enterprise_merge, enterprise_merge_row TO verso_app;
  CREATE POLICY staff_read ON enterprise_merge FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_read ON enterprise_merge_row FOR SELECT TO verso_app USING (${staff});
  GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by) ON enterprise_distinction TO verso_app;
  CREATE POLICY staff_read ON enterprise_distinction FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_add ON enterprise_distinction FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND withdrawn_at IS NULL
                AND ${known('first_id')} AND ${known('second_id')});
  CREATE POLICY staff_withdraw ON enterprise_distinction FOR UPDATE TO verso_app
    USING (withdrawn_at IS NULL AND ${staff}) WITH CHECK (withdrawn_by = ${me} AND ${staff});
`;
