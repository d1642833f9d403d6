/** A programme itself: read by everyone with a role in it, set up by administrators, aimed by its managers. */
export const sql = `
  GRANT SELECT, INSERT, UPDATE (label, starts_on, ends_on, budget_cents, archived_at) ON programme TO verso_app;
  GRANT SELECT, INSERT ON programme_partner TO verso_app;
  GRANT SELECT, INSERT, UPDATE (superseded_at) ON kpi_target TO verso_app;
  CREATE POLICY programme_read ON programme FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR id = ANY (ARRAY(SELECT verso.granted_programmes())));
  CREATE POLICY programme_add ON programme FOR INSERT TO verso_app WITH CHECK ((SELECT verso.is_administrator()));
  CREATE POLICY programme_change ON programme FOR UPDATE TO verso_app
    USING ((SELECT verso.is_administrator())) WITH CHECK ((SELECT verso.is_administrator()));
  CREATE POLICY partner_read ON programme_partner FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR programme_id = ANY (ARRAY(SELECT verso.granted_programmes())));
  CREATE POLICY partner_add ON programme_partner FOR INSERT TO verso_app
    WITH CHECK ((SELECT verso.is_administrator()));
  CREATE POLICY target_read ON kpi_target FOR SELECT TO verso_app
    USING (programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))
           OR programme_id = ANY (ARRAY(SELECT verso.funded_programmes())));
  CREATE POLICY target_add ON kpi_target FOR INSERT TO verso_app
    WITH CHECK (programme_id = ANY (ARRAY(SELECT verso.managed_programmes())) AND recorded_by = (SELECT verso.person_id()));
  CREATE POLICY target_supersede ON kpi_target FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND programme_id = ANY (ARRAY(SELECT verso.managed_programmes())))
    WITH CHECK (superseded_at IS NOT NULL AND programme_id = ANY (ARRAY(SELECT verso.managed_programmes())));
`;
