/**
 * What a group has agreed on is read by all who are in it, its coordinator and the staff, who write it.
 * A firm agrees for itself, or staff note that it did.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const inGroup =
  '(programme_id, network_id) IN (SELECT n.programme_id, n.network_id FROM verso.own_networks() n)';
const coordinates =
  '(programme_id, network_id) IN (SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c)';
const me = '(SELECT verso.person_id())';
/** The firm is in the group today. */
const isMember = `EXISTS (
      SELECT 1 FROM network_member m WHERE m.programme_id = network_agreement.programme_id
         AND m.network_id = network_agreement.network_id
         AND m.enterprise_id = network_agreement.enterprise_id AND m.left_on IS NULL)`;

const read = (table: string, whose: string): string => `
  GRANT SELECT, INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY coordinator_read ON ${table} FOR SELECT TO verso_app USING (${coordinates});
  CREATE POLICY own_read ON ${table} FOR SELECT TO verso_app USING (${whose});`;

export const sql = `
  ${read('network_charter', inGroup)}
  ${read('network_supporter', inGroup)}
  ${read('network_agreement', own)}
  CREATE POLICY staff_add ON network_charter FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND superseded_at IS NULL);
  GRANT UPDATE (superseded_at) ON network_charter TO verso_app;
  CREATE POLICY staff_supersede ON network_charter FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${staff}) WITH CHECK (superseded_at IS NOT NULL AND ${staff});

  -- Who keeps the group going is between its coordinator and the staff.
  GRANT SELECT, INSERT ON network_upkeep TO verso_app;
  CREATE POLICY staff_read ON network_upkeep FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY coordinator_read ON network_upkeep FOR SELECT TO verso_app USING (${coordinates});
  CREATE POLICY staff_add ON network_upkeep FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND superseded_at IS NULL);
  GRANT UPDATE (superseded_at) ON network_upkeep TO verso_app;
  CREATE POLICY staff_supersede ON network_upkeep FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${staff}) WITH CHECK (superseded_at IS NOT NULL AND ${staff});

  CREATE POLICY staff_add ON network_supporter FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND until_on IS NULL);
  GRANT UPDATE (until_on) ON network_supporter TO verso_app;
  CREATE POLICY staff_end ON network_supporter FOR UPDATE TO verso_app
    USING (until_on IS NULL AND ${staff}) WITH CHECK (${staff});

  -- Each side says that it was she who said so.
  CREATE POLICY member_add ON network_agreement FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND ${isMember}
      AND ((by_firm AND ${own}) OR (NOT by_firm AND ${staff})));
`;
