/**
 * The growth path of a firm is its own and its programme's staff's, to read and to write: she answers
 * on her own or with her advisor. What is finished only a later one takes the place of.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';

const readSql = [
  ...['self_assessment_sheet', 'self_assessment'],
  ...['growth_goal', 'growth_step'],
].map(
  (table) => `
  GRANT SELECT, INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON ${table} FOR SELECT TO verso_app USING (${own});`,
);

// What was marked on a path stays: each side says that it was she who marked it.
const markSql = `
  GRANT SELECT, INSERT ON growth_mark TO verso_app;
  CREATE POLICY staff_read ON growth_mark FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON growth_mark FOR SELECT TO verso_app USING (${own});
  CREATE POLICY path_add ON growth_mark FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me}
      AND ((marked_by = 'advisor' AND ${staff}) OR (marked_by = 'firm' AND ${own})));`;

// What was read of a goal, by each side as hers; read again it is superseded, once.
const readingSql = `
  GRANT SELECT, INSERT ON growth_reading TO verso_app;
  CREATE POLICY staff_read ON growth_reading FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON growth_reading FOR SELECT TO verso_app USING (${own});
  CREATE POLICY path_add ON growth_reading FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND superseded_at IS NULL
      AND ((marked_by = 'advisor' AND ${staff}) OR (marked_by = 'firm' AND ${own})));
  GRANT UPDATE (superseded_at) ON growth_reading TO verso_app;
  CREATE POLICY path_supersede ON growth_reading FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND (${staff} OR ${own}))
    WITH CHECK (superseded_at IS NOT NULL AND (${staff} OR ${own}));`;

// Goals and steps begin open; what they are about is not written anew.
const pathSql = [
  ['growth_goal', 'state, settled_on, reason, version'],
  ['growth_step', 'state, settled_on, version'],
]
  .map(
    ([table, columns]) => `
  CREATE POLICY path_add ON ${table} FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND state = 'open' AND (${staff} OR ${own}));
  GRANT UPDATE (${columns}) ON ${table} TO verso_app;
  CREATE POLICY path_change ON ${table} FOR UPDATE TO verso_app
    USING (${staff} OR ${own}) WITH CHECK (${staff} OR ${own});`,
  )
  .join('');

// The start interview is what the advisor wrote down; the firm reads what was written of it.
const interviewSql = `
  GRANT SELECT, INSERT ON start_interview TO verso_app;
  CREATE POLICY staff_read ON start_interview FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON start_interview FOR SELECT TO verso_app USING (${own});
  CREATE POLICY staff_add ON start_interview FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me});`;

export const sql = `
  ${readSql.join('')}
  ${interviewSql}
  ${readingSql}
  CREATE POLICY path_add ON self_assessment_sheet FOR INSERT TO verso_app
    WITH CHECK (started_by = ${me} AND finished_at IS NULL AND (${staff} OR ${own}));
  GRANT UPDATE (answers, saved_at, finished_at) ON self_assessment_sheet TO verso_app;
  CREATE POLICY path_change ON self_assessment_sheet FOR UPDATE TO verso_app
    USING (finished_at IS NULL AND (${staff} OR ${own})) WITH CHECK (${staff} OR ${own});

  -- Each side says that it was she who answered.
  CREATE POLICY path_add ON self_assessment FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND superseded_at IS NULL
      AND ((answered_by = 'advisor' AND ${staff}) OR (answered_by = 'firm' AND ${own})));
  GRANT UPDATE (superseded_at) ON self_assessment TO verso_app;
  CREATE POLICY path_supersede ON self_assessment FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND (${staff} OR ${own}))
    WITH CHECK (superseded_at IS NOT NULL AND (${staff} OR ${own}));
  ${pathSql}
  ${markSql}
`;
