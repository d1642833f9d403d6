/**
 * Practices are shared among those who coordinate groups in a programme and its staff: both write them,
 * and each changes her own, staff all. What came of one is told of a group by those who look after it.
 * Notes of coaching are between one coordinator of a group and the staff; what is not shared is its
 * writer's alone.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const among = '(programme_id IN (SELECT c.programme_id FROM verso.coordinated_networks() c))';
const hers =
  '(programme_id, network_id) IN (SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c)';
const me = '(SELECT verso.person_id())';
const ofForum = `(${staff} OR ${among})`;
const ofGroup = `(${staff} OR ${hers})`;
/** The coordinator's own time with the group: whoever follows her does not read of it. */
const ofHer = `(${staff} OR ${hers} AND coordinator_id IN
  (SELECT g.id FROM role_grant g WHERE g.person_id = ${me} AND g.ended_at IS NULL))`;
const writes = `(${staff} OR ${among} AND recorded_by = ${me})`;

export const sql = `
  GRANT SELECT, INSERT ON practice, practice_trial, coaching_note TO verso_app;
  CREATE POLICY forum_read ON practice FOR SELECT TO verso_app USING (${ofForum});
  CREATE POLICY forum_add ON practice FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND taken_back_at IS NULL AND ${ofForum});
  GRANT UPDATE (topic, title, did, works_when, version, taken_back_at, taken_back_by, taken_back_reason)
    ON practice TO verso_app;
  CREATE POLICY forum_change ON practice FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND ${writes})
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND ${writes});

  CREATE POLICY forum_read ON practice_trial FOR SELECT TO verso_app USING (${ofForum});
  CREATE POLICY group_add ON practice_trial FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND superseded_at IS NULL AND ${ofGroup});
  GRANT UPDATE (superseded_at) ON practice_trial TO verso_app;
  CREATE POLICY group_supersede ON practice_trial FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${ofGroup}) WITH CHECK (superseded_at IS NOT NULL AND ${ofGroup});

  CREATE POLICY group_read ON coaching_note FOR SELECT TO verso_app
    USING ((is_shared OR recorded_by = ${me}) AND ${ofHer});
  CREATE POLICY group_add ON coaching_note FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND taken_back_at IS NULL AND ${ofHer} AND EXISTS (
      SELECT 1 FROM role_grant g WHERE g.id = coordinator_id AND g.programme_id = coaching_note.programme_id
         AND g.network_id = coaching_note.network_id));
  GRANT UPDATE (taken_back_at, taken_back_by, taken_back_reason) ON coaching_note TO verso_app;
  CREATE POLICY own_take_back ON coaching_note FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND recorded_by = ${me} AND ${ofHer})
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND recorded_by = ${me} AND ${ofHer});
`;
