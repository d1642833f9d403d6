/**
 * Who owns whom around a firm, and what those others' figures are: staff of the programme write it, and an
 * entrepreneur reads what is known of her own firm. That there are no links she says herself, and she tells
 * her firm's own figures, as the firm's.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';

const tables: Readonly<Record<string, string>> = {
  related_enterprise: staff,
  ownership_link: staff,
  related_figure: staff,
  no_links_declaration: `(${staff} OR ${own})`,
};
const addedSql = Object.entries(tables).map(
  ([table, writers]) => `
  GRANT SELECT, INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON ${table} FOR SELECT TO verso_app USING (${own});
  CREATE POLICY size_add ON ${table} FOR INSERT TO verso_app WITH CHECK (${writers} AND recorded_by = ${me});`,
);
const supersededSql = Object.entries(tables)
  .filter(([table]) => table !== 'related_enterprise')
  .map(
    ([table, writers]) => `
  GRANT UPDATE (superseded_at) ON ${table} TO verso_app;
  CREATE POLICY size_supersede ON ${table} FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${writers}) WITH CHECK (superseded_at IS NOT NULL AND ${writers});`,
  );

export const sql = `
  ${addedSql.join('')}
  ${supersededSql.join('')}
  -- What an enterprise is called is no fact of a day: it is set right.
  GRANT UPDATE (name, business_id) ON related_enterprise TO verso_app;
  CREATE POLICY staff_change ON related_enterprise FOR UPDATE TO verso_app USING (${staff}) WITH CHECK (${staff});
  CREATE POLICY own_read ON yearly_figure FOR SELECT TO verso_app USING (${own});
  CREATE POLICY own_tell ON yearly_figure FOR INSERT TO verso_app
    WITH CHECK (${own} AND recorded_by = ${me} AND source = 'firm');
  CREATE POLICY own_supersede ON yearly_figure FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${own}) WITH CHECK (superseded_at IS NOT NULL AND ${own});
`;
