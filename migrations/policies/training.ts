/**
 * Training that people of firms completed: staff of the programme write it; an entrepreneur reads her own
 * firm's. What a firm plans to learn is its own to write, and its programme's staff's to read and suggest.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';
const readable = (column: string, rows: string) =>
  `(${column} IS NULL OR EXISTS (SELECT 1 FROM ${rows}))`;
// A key is checked past every policy, so what it points at is asked for here.
const isNew = `recorded_by = ${me} AND completion_id IS NULL AND ${readable(
  'course_id',
  'course k WHERE k.programme_id = training_plan_item.programme_id AND k.id = course_id',
)}`;

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

  -- A firm writes its own plan; its programme's staff read it, and suggest.
  GRANT SELECT, INSERT ON training_plan_item TO verso_app;
  CREATE POLICY staff_read ON training_plan_item FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON training_plan_item FOR SELECT TO verso_app USING (${own});
  CREATE POLICY staff_suggest ON training_plan_item FOR INSERT TO verso_app
    WITH CHECK (${staff} AND ${isNew} AND state = 'suggested' AND marked_by = 'advisor');
  CREATE POLICY own_add ON training_plan_item FOR INSERT TO verso_app
    WITH CHECK (${own} AND ${isNew} AND state = 'planned' AND marked_by = 'firm');
  GRANT UPDATE (state, settled_on, completion_id, reason, version) ON training_plan_item TO verso_app;
  CREATE POLICY own_settle ON training_plan_item FOR UPDATE TO verso_app
    USING (state IN ('suggested', 'planned') AND ${own}) WITH CHECK (${own});
`;
