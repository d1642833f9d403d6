/**
 * What firms receive: staff of the programme write it, and read it with what is known of other aid; an
 * entrepreneur reads her own firm's. What other programmes granted comes through a door of its own.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';

const added: Readonly<Record<string, string>> = {
  support_given: `given_by = ${me} AND register_entered_on IS NULL AND annulled_at IS NULL`,
  de_minimis_declaration: `recorded_by = ${me}`,
  de_minimis_check: `checked_by = ${me}`,
  de_minimis_reported_aid: 'true',
};
const addedSql = Object.entries(added).map(
  ([table, rule]) => `
  GRANT SELECT, INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON ${table} FOR SELECT TO verso_app USING (${own});
  CREATE POLICY staff_add ON ${table} FOR INSERT TO verso_app WITH CHECK (${staff} AND ${rule});`,
);

export const sql = `
  ${addedSql.join('')}
  -- Annulled once, in one's own name; nobody brings it back.
  GRANT UPDATE (register_entered_on, annulled_at, annulled_by, annul_reason) ON support_given TO verso_app;
  CREATE POLICY staff_change ON support_given FOR UPDATE TO verso_app
    USING (annulled_at IS NULL AND ${staff})
    WITH CHECK (${staff} AND (annulled_by IS NULL OR annulled_by = ${me}));
`;
