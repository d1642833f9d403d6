/**
 * Links are read by staff and by those who look after a group at either end. A link begins from a group
 * of one's own; from the programme, it is staff's. What came of it is told by either end.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const coordinated = '(SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c)';
const from = `(programme_id, network_id) IN ${coordinated}`;
const to = `(programme_id, other_network_id) IN ${coordinated}`;
const me = '(SELECT verso.person_id())';
const begins = `(${staff} OR ${from})`;
const ofEnds = `(${staff} OR ${from} OR ${to})`;
/** Asked through the policies of networks: a group that is not seen is none. */
const knowsOther = `(other_network_id IS NULL OR EXISTS (SELECT 1 FROM network n
  WHERE n.programme_id = group_link.programme_id AND n.id = group_link.other_network_id))`;
/** Asked through the link's own policies. */
const ofLink = `EXISTS (SELECT 1 FROM group_link l WHERE l.programme_id = group_link_outcome.programme_id
  AND l.id = group_link_outcome.link_id)`;
const ofStandingLink = `EXISTS (SELECT 1 FROM group_link l
  WHERE l.programme_id = group_link_outcome.programme_id AND l.id = group_link_outcome.link_id
    AND l.taken_back_at IS NULL)`;

export const sql = `
  GRANT SELECT, INSERT ON group_link, group_link_outcome TO verso_app;
  CREATE POLICY ends_read ON group_link FOR SELECT TO verso_app USING (${ofEnds});
  CREATE POLICY link_add ON group_link FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND ended_on IS NULL AND taken_back_at IS NULL AND ${begins}
      AND ${knowsOther});
  GRANT UPDATE (ended_on, ended_at, ended_by, taken_back_at, taken_back_by, taken_back_reason)
    ON group_link TO verso_app;
  CREATE POLICY link_settle ON group_link FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND ${begins})
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND ${begins});

  CREATE POLICY ends_read ON group_link_outcome FOR SELECT TO verso_app USING (${ofLink});
  CREATE POLICY outcome_add ON group_link_outcome FOR INSERT TO verso_app
    WITH CHECK (recorded_by = ${me} AND superseded_at IS NULL AND ${ofStandingLink});
  GRANT UPDATE (superseded_at) ON group_link_outcome TO verso_app;
  CREATE POLICY outcome_supersede ON group_link_outcome FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${ofStandingLink})
    WITH CHECK (superseded_at IS NOT NULL AND ${ofStandingLink});
`;
