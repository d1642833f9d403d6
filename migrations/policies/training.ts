/** Training that people of firms completed: staff of the programme write it; an entrepreneur reads her own firm's. */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';

export const sql = `
  GRANT SELECT, INSERT ON training_completion TO verso_app;
  CREATE POLICY staff_read ON training_completion FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON training_completion FOR SELECT TO verso_app USING (${own});
  CREATE POLICY staff_add ON training_completion FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND annulled_at IS NULL);
  -- Annulled once, in one's own name; nobody brings it back.
  GRANT UPDATE (annulled_at, annulled_by, annul_reason) ON training_completion TO verso_app;
  CREATE POLICY staff_change ON training_completion FOR UPDATE TO verso_app
    USING (annulled_at IS NULL AND ${staff})
    WITH CHECK (${staff} AND (annulled_by IS NULL OR annulled_by = ${me}));
`;
