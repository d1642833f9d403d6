/**
 * What a firm raised is its own and its programme's staff's to read, and both raise it. Staff gather;
 * a firm reads what its own was gathered into, and what was done about it, but of no other firm.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';
const isNew = `recorded_by = ${me}`;

/** Its own rows of what is gathered are all that a firm sees of them. */
const shares = (id: string): string => `EXISTS (SELECT 1 FROM gathered_challenge g
      WHERE g.programme_id = ${id.split('.')[0]}.programme_id AND g.shared_id = ${id} AND g.released_at IS NULL
        AND (g.programme_id, g.enterprise_id) IN
          (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o))`;

const takeBackSql = (table: string, who: string): string => `
  GRANT UPDATE (taken_back_at, taken_back_by, taken_back_reason) ON ${table} TO verso_app;
  CREATE POLICY take_back ON ${table} FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND ${who})
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND ${who});`;

export const sql = `
  GRANT SELECT, INSERT ON challenge, shared_challenge, gathered_challenge, shared_challenge_act TO verso_app;
  CREATE POLICY staff_read ON challenge FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON challenge FOR SELECT TO verso_app USING (${own});
  CREATE POLICY challenge_add ON challenge FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND taken_back_at IS NULL AND (${staff} OR ${own}));
  ${takeBackSql('challenge', `(${staff} OR ${own})`)}

  CREATE POLICY staff_read ON gathered_challenge FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON gathered_challenge FOR SELECT TO verso_app USING (${own});
  CREATE POLICY gathered_add ON gathered_challenge FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND released_at IS NULL AND ${staff});
  GRANT UPDATE (released_at, released_by) ON gathered_challenge TO verso_app;
  CREATE POLICY gathered_release ON gathered_challenge FOR UPDATE TO verso_app
    USING (released_at IS NULL AND ${staff})
    WITH CHECK (${staff} AND (released_by IS NULL OR released_by = ${me}));

  CREATE POLICY staff_read ON shared_challenge FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON shared_challenge FOR SELECT TO verso_app USING (${shares('shared_challenge.id')});
  CREATE POLICY shared_add ON shared_challenge FOR INSERT TO verso_app WITH CHECK (${isNew} AND ${staff});
  GRANT UPDATE (title, about, kind, municipalities, version) ON shared_challenge TO verso_app;
  CREATE POLICY shared_change ON shared_challenge FOR UPDATE TO verso_app
    USING (${staff}) WITH CHECK (${staff});

  CREATE POLICY staff_read ON shared_challenge_act FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON shared_challenge_act FOR SELECT TO verso_app
    USING (${shares('shared_challenge_act.shared_id')});
  CREATE POLICY act_add ON shared_challenge_act FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND taken_back_at IS NULL AND ${staff});
  ${takeBackSql('shared_challenge_act', staff)}
`;
