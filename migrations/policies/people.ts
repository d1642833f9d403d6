/** People: oneself, those one works with, and everyone for administrators. */
export const sql = `
  GRANT SELECT, INSERT ON person TO verso_app;
  GRANT SELECT ON person_identity TO verso_app;
  GRANT UPDATE (name, phone, language, updated_at) ON person_identity TO verso_app;
  GRANT SELECT, INSERT, UPDATE (ended_at) ON role_grant TO verso_app;
  GRANT SELECT, INSERT ON organisation TO verso_app;
  CREATE POLICY person_read ON person FOR SELECT TO verso_app
    USING (id IN (SELECT verso.known_staff()) OR (SELECT verso.is_administrator()) OR verso.knows_guest(id));
  CREATE POLICY person_add ON person FOR INSERT TO verso_app WITH CHECK ((SELECT verso.is_administrator()));
  CREATE POLICY identity_read ON person_identity FOR SELECT TO verso_app
    USING (person_id IN (SELECT verso.known_staff()) OR (SELECT verso.is_administrator()) OR verso.knows_guest(person_id));
  CREATE POLICY identity_own ON person_identity FOR UPDATE TO verso_app
    USING (person_id = (SELECT verso.person_id())) WITH CHECK (person_id = (SELECT verso.person_id()));

  -- Administrators give the roles of staff and funders; the role of an entrepreneur is given by
  -- accepting an invitation only.
  CREATE POLICY grant_read ON role_grant FOR SELECT TO verso_app
    USING (person_id = (SELECT verso.person_id()) OR (SELECT verso.is_administrator())
           OR programme_id = ANY (ARRAY(SELECT verso.staff_programmes())));
  CREATE POLICY grant_add ON role_grant FOR INSERT TO verso_app
    WITH CHECK ((SELECT verso.is_administrator()) AND role <> 'entrepreneur' AND granted_by = (SELECT verso.person_id()));
  CREATE POLICY grant_end ON role_grant FOR UPDATE TO verso_app
    USING (ended_at IS NULL AND (SELECT verso.is_administrator()))
    WITH CHECK (ended_at IS NOT NULL AND (SELECT verso.is_administrator()));

  -- Access tokens are their owner's alone: made, looked at and revoked.
  GRANT SELECT, INSERT, UPDATE (revoked_at) ON access_token TO verso_app;
  CREATE POLICY token_read ON access_token FOR SELECT TO verso_app USING (person_id = (SELECT verso.person_id()));
  CREATE POLICY token_add ON access_token FOR INSERT TO verso_app
    WITH CHECK (person_id = (SELECT verso.person_id()) AND revoked_at IS NULL AND last_used_at IS NULL);
  CREATE POLICY token_revoke ON access_token FOR UPDATE TO verso_app
    USING (revoked_at IS NULL AND person_id = (SELECT verso.person_id()))
    WITH CHECK (revoked_at IS NOT NULL AND person_id = (SELECT verso.person_id()));

  CREATE POLICY organisation_read ON organisation FOR SELECT TO verso_app
    USING ((SELECT verso.person_id()) IS NOT NULL);
  -- Managers name the partners of their programmes.
  CREATE POLICY organisation_add ON organisation FOR INSERT TO verso_app
    WITH CHECK ((SELECT verso.is_administrator()) OR EXISTS (SELECT 1 FROM verso.managed_programmes()));
`;
