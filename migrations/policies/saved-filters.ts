/** Saved filters are their owner's alone, in the programmes that she works for. */
const hers = `person_id = (SELECT verso.person_id())
      AND programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))`;

export const sql = `
  GRANT SELECT, INSERT, UPDATE (removed_at) ON saved_filter TO verso_app;
  CREATE POLICY own_read ON saved_filter FOR SELECT TO verso_app USING (${hers});
  CREATE POLICY own_add ON saved_filter FOR INSERT TO verso_app WITH CHECK (${hers} AND removed_at IS NULL);
  CREATE POLICY own_change ON saved_filter FOR UPDATE TO verso_app USING (${hers}) WITH CHECK (${hers});
`;
