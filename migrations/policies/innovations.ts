/**
 * What is new in a firm, and the orders that it won, are its own and its programme's staff's to read
 * and to write. Forums and fairs are staff's. What stands is taken back once, in one's own name.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';
const isNew = `recorded_by = ${me}`;

const readSql = ['innovation', 'innovation_step', 'first_order'].map(
  (table) => `
  GRANT SELECT, INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON ${table} FOR SELECT TO verso_app USING (${own});`,
);

const takeBackSql = (table: string, who: string): string => `
  GRANT UPDATE (taken_back_at, taken_back_by, taken_back_reason) ON ${table} TO verso_app;
  CREATE POLICY take_back ON ${table} FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND ${who})
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND ${who});`;

const forumSql = ['forum_visit', 'forum_firm', 'forum_reading'].map(
  (table) => `
  GRANT SELECT, INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});`,
);

export const sql = `
  ${readSql.join('')}
  CREATE POLICY innovation_add ON innovation FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND (${staff} OR ${own}));
  CREATE POLICY step_add ON innovation_step FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND taken_back_at IS NULL AND (${staff} OR ${own}));
  ${takeBackSql('innovation_step', `(${staff} OR ${own})`)}
  -- An order is won through a group only by a firm that is, or was, in it.
  CREATE POLICY order_add ON first_order FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND taken_back_at IS NULL AND (${staff} OR ${own})
      AND (network_id IS NULL OR EXISTS (SELECT 1 FROM network_member m
        WHERE m.programme_id = first_order.programme_id AND m.network_id = first_order.network_id
          AND m.enterprise_id = first_order.enterprise_id)));
  ${takeBackSql('first_order', `(${staff} OR ${own})`)}
  ${forumSql.join('')}
  CREATE POLICY visit_add ON forum_visit FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND taken_back_at IS NULL AND ${staff});
  ${takeBackSql('forum_visit', staff)}
  CREATE POLICY firm_add ON forum_firm FOR INSERT TO verso_app WITH CHECK (${isNew} AND ${staff});
  CREATE POLICY reading_add ON forum_reading FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND superseded_at IS NULL AND ${staff});
  GRANT UPDATE (superseded_at) ON forum_reading TO verso_app;
  CREATE POLICY reading_supersede ON forum_reading FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${staff}) WITH CHECK (superseded_at IS NOT NULL AND ${staff});
`;
