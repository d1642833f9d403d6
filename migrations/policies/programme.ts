/** Who sets a programme up: administrators all of them, managers their own. */
const setsUp = `((SELECT verso.is_administrator()) OR programme_id = ANY (ARRAY(SELECT verso.managed_programmes())))`;
const isAuthor = `recorded_by = (SELECT verso.person_id())`;

/** A programme itself: read by everyone with a role in it, set up by administrators and its managers. */
export const sql = `
  GRANT SELECT, INSERT ON programme TO verso_app;
  GRANT UPDATE (label, starts_on, ends_on, budget_cents, fund, funding_line, eligible_areas, priorities, archived_at)
    ON programme TO verso_app;
  GRANT SELECT, INSERT ON programme_version, programme_partner, programme_contact, programme_objective TO verso_app;
  GRANT SELECT, INSERT, UPDATE (superseded_at) ON enrolment_terms TO verso_app;
  GRANT UPDATE (superseded_at) ON programme_partner, programme_objective TO verso_app;
  GRANT UPDATE (archived_at) ON programme_contact TO verso_app;
  GRANT SELECT, INSERT, UPDATE (superseded_at) ON kpi_target TO verso_app;
  CREATE POLICY programme_read ON programme FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR id = ANY (ARRAY(SELECT verso.granted_programmes())));
  CREATE POLICY programme_add ON programme FOR INSERT TO verso_app WITH CHECK ((SELECT verso.is_administrator()));
  CREATE POLICY programme_change ON programme FOR UPDATE TO verso_app
    USING ((SELECT verso.is_administrator()) OR (archived_at IS NULL AND id = ANY (ARRAY(SELECT verso.managed_programmes()))))
    WITH CHECK ((SELECT verso.is_administrator())
                OR (archived_at IS NULL AND id = ANY (ARRAY(SELECT verso.managed_programmes()))));
  CREATE POLICY version_read ON programme_version FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR programme_id = ANY (ARRAY(SELECT verso.staff_programmes())));
  CREATE POLICY version_add ON programme_version FOR INSERT TO verso_app WITH CHECK (${setsUp} AND ${isAuthor});
  CREATE POLICY partner_read ON programme_partner FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR programme_id = ANY (ARRAY(SELECT verso.granted_programmes())));
  CREATE POLICY partner_add ON programme_partner FOR INSERT TO verso_app WITH CHECK (${setsUp} AND ${isAuthor});
  CREATE POLICY partner_supersede ON programme_partner FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${setsUp}) WITH CHECK (superseded_at IS NOT NULL AND ${setsUp});
  -- Whom to call at a partner's is for those who work in the programme.
  CREATE POLICY partner_contact_read ON programme_contact FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR programme_id = ANY (ARRAY(SELECT verso.staff_programmes())));
  CREATE POLICY partner_contact_add ON programme_contact FOR INSERT TO verso_app WITH CHECK (${setsUp} AND ${isAuthor});
  CREATE POLICY partner_contact_archive ON programme_contact FOR UPDATE TO verso_app
    USING (archived_at IS NULL AND ${setsUp}) WITH CHECK (archived_at IS NOT NULL AND ${setsUp});
  CREATE POLICY objective_read ON programme_objective FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))
           OR programme_id = ANY (ARRAY(SELECT verso.funded_programmes())));
  CREATE POLICY objective_add ON programme_objective FOR INSERT TO verso_app WITH CHECK (${setsUp} AND ${isAuthor});
  CREATE POLICY objective_supersede ON programme_objective FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${setsUp}) WITH CHECK (superseded_at IS NOT NULL AND ${setsUp});
  -- What a firm is asked for on its way in, and reads of what it has agreed to.
  CREATE POLICY terms_read ON enrolment_terms FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR programme_id = ANY (ARRAY(SELECT verso.staff_programmes())));
  CREATE POLICY own_read ON enrolment_terms FOR SELECT TO verso_app
    USING (programme_id IN (SELECT o.programme_id FROM verso.own_enterprises() o));
  CREATE POLICY terms_add ON enrolment_terms FOR INSERT TO verso_app WITH CHECK (${setsUp} AND ${isAuthor});
  CREATE POLICY terms_supersede ON enrolment_terms FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${setsUp}) WITH CHECK (superseded_at IS NOT NULL AND ${setsUp});
  -- Webhooks are the manager's: she adds them, changes them, and sends again what did not arrive.
  GRANT SELECT, INSERT ON webhook, webhook_delivery TO verso_app;
  GRANT UPDATE (events, off_since, off_reason, failing_since, told_at, archived_at) ON webhook TO verso_app;
  GRANT UPDATE (state, attempts, next_at, settled_at) ON webhook_delivery TO verso_app;
  CREATE POLICY webhook_read ON webhook FOR SELECT TO verso_app
    USING (programme_id = ANY (ARRAY(SELECT verso.managed_programmes())));
  CREATE POLICY webhook_add ON webhook FOR INSERT TO verso_app
    WITH CHECK (programme_id = ANY (ARRAY(SELECT verso.managed_programmes())) AND created_by = (SELECT verso.person_id()));
  CREATE POLICY webhook_change ON webhook FOR UPDATE TO verso_app
    USING (archived_at IS NULL AND programme_id = ANY (ARRAY(SELECT verso.managed_programmes())))
    WITH CHECK (programme_id = ANY (ARRAY(SELECT verso.managed_programmes())));
  CREATE POLICY delivery_read ON webhook_delivery FOR SELECT TO verso_app
    USING (programme_id = ANY (ARRAY(SELECT verso.managed_programmes())));
  CREATE POLICY delivery_test ON webhook_delivery FOR INSERT TO verso_app
    WITH CHECK (event = 'webhook.test' AND state = 'pending' AND attempts = 0
                AND programme_id = ANY (ARRAY(SELECT verso.managed_programmes())));
  CREATE POLICY delivery_resend ON webhook_delivery FOR UPDATE TO verso_app
    USING (state <> 'pending' AND programme_id = ANY (ARRAY(SELECT verso.managed_programmes())))
    WITH CHECK (state = 'pending' AND attempts = 0 AND programme_id = ANY (ARRAY(SELECT verso.managed_programmes())));
  CREATE POLICY target_read ON kpi_target FOR SELECT TO verso_app
    USING ((SELECT verso.is_administrator()) OR programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))
           OR programme_id = ANY (ARRAY(SELECT verso.funded_programmes())));
  CREATE POLICY target_add ON kpi_target FOR INSERT TO verso_app WITH CHECK (${setsUp} AND ${isAuthor});
  CREATE POLICY target_supersede ON kpi_target FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${setsUp}) WITH CHECK (superseded_at IS NOT NULL AND ${setsUp});
`;
