/**
 * Staff of the programme: managers and advisors read and write what their programme knows of its
 * firms. The row's own `programme_id` decides, and the composite keys see to it that the firm is
 * one of that programme's. Rows that name their author name the actor.
 */
const read = [
  'programme_enterprise',
  'enterprise_profile',
  'contact',
  'touchpoint',
  'touchpoint_note',
  'enrolment',
  'enrolment_transition',
  'enrolment_agreement',
  'enrolment_handover',
  'eligibility_declaration',
  'eligibility_decision',
  'network',
  'network_member',
  'invitation',
  'kpi_cell',
  'kpi_cell_enterprise',
  'kpi_release',
  'kpi_published',
  'reminder',
  'mail_message',
  'enterprise_own_number',
  'yearly_figure',
  'indicator_reading',
];
const authored = [
  'enterprise_profile',
  'touchpoint',
  'enrolment_transition',
  'enrolment_agreement',
  'eligibility_declaration',
  'eligibility_decision',
  'network_member',
  'enterprise_own_number',
  'yearly_figure',
  'indicator_reading',
];
/** Facts that stand until a newer one supersedes them. */
const superseded = [
  'touchpoint',
  'eligibility_declaration',
  'enterprise_own_number',
  'yearly_figure',
  'indicator_reading',
];
const added = ['touchpoint_note'];
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const me = '(SELECT verso.person_id())';

const readSql = read.map(
  (table) => `
  GRANT SELECT ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});`,
);
const authoredSql = authored.map(
  (table) => `
  GRANT INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_add ON ${table} FOR INSERT TO verso_app WITH CHECK (${staff} AND recorded_by = ${me});`,
);
const addedSql = added.map(
  (table) => `
  GRANT INSERT ON ${table} TO verso_app;
  CREATE POLICY staff_add ON ${table} FOR INSERT TO verso_app WITH CHECK (${staff});`,
);
const updated: [table: string, columns: string][] = [
  ['contact', 'archived_at'],
  ['enrolment', 'stage, ended_on, advisor_id, superseded_at'],
  ['network', 'name, municipality_code, archived_at'],
  ['network_member', 'left_on'],
  ['invitation', 'token_hash, code_hash, attempts, sent_at, sent_by, expires_at, revoked_at'],
];
const updatedSql = updated.map(
  ([table, columns]) => `
  GRANT UPDATE (${columns}) ON ${table} TO verso_app;
  CREATE POLICY staff_change ON ${table} FOR UPDATE TO verso_app USING (${staff}) WITH CHECK (${staff});`,
);
const supersededSql = superseded.map(
  (table) => `
  GRANT UPDATE (superseded_at) ON ${table} TO verso_app;
  CREATE POLICY staff_supersede ON ${table} FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${staff}) WITH CHECK (superseded_at IS NOT NULL AND ${staff});`,
);

export const sql = `
  ${readSql.join('')}
  ${authoredSql.join('')}
  ${addedSql.join('')}
  ${updatedSql.join('')}
  ${supersededSql.join('')}
  -- A fact is superseded once; nobody brings an old one back.
  GRANT UPDATE (superseded_at) ON enterprise_profile TO verso_app;
  CREATE POLICY staff_supersede ON enterprise_profile FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${staff}) WITH CHECK (superseded_at IS NOT NULL AND ${staff});
  GRANT INSERT ON network, invitation, kpi_release, kpi_published TO verso_app;
  GRANT UPDATE (superseded_at) ON kpi_release TO verso_app;
  CREATE POLICY staff_add ON network FOR INSERT TO verso_app WITH CHECK (${staff} AND created_by = ${me});
  CREATE POLICY staff_add ON invitation FOR INSERT TO verso_app WITH CHECK (${staff} AND sent_by = ${me});

  -- Who a contact is comes with accepting an invitation; an enrolment begins with one of the staff.
  GRANT INSERT ON contact, enrolment TO verso_app;
  CREATE POLICY staff_add ON contact FOR INSERT TO verso_app
    WITH CHECK (person_id IS NULL AND recorded_by = ${me} AND ${staff});
  CREATE POLICY staff_add ON enrolment FOR INSERT TO verso_app
    WITH CHECK (${staff} AND advisor_id IN (SELECT verso.known_staff()));
  -- A firm is handed to one of the staff, by whoever has it now: she may have left the staff.
  GRANT INSERT ON enrolment_handover TO verso_app;
  CREATE POLICY staff_add ON enrolment_handover FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND to_advisor_id IN (SELECT verso.known_staff())
                AND (from_advisor_id IN (SELECT verso.known_staff())
                     OR from_advisor_id = (SELECT e.advisor_id FROM enrolment e
                                            WHERE e.programme_id = enrolment_handover.programme_id
                                              AND e.id = enrolment_handover.enrolment_id)));

  -- Publishing is the manager's act.
  CREATE POLICY manager_publish ON kpi_release FOR INSERT TO verso_app
    WITH CHECK (programme_id = ANY (ARRAY(SELECT verso.managed_programmes())) AND published_by = ${me});
  CREATE POLICY manager_supersede ON kpi_release FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND programme_id = ANY (ARRAY(SELECT verso.managed_programmes())))
    WITH CHECK (superseded_at IS NOT NULL AND programme_id = ANY (ARRAY(SELECT verso.managed_programmes())));
  CREATE POLICY manager_publish ON kpi_published FOR INSERT TO verso_app
    WITH CHECK (programme_id = ANY (ARRAY(SELECT verso.managed_programmes())));

  -- Mail states of no programme (signing in) are an administrator's business.
  CREATE POLICY administrator_read ON mail_message FOR SELECT TO verso_app USING ((SELECT verso.is_administrator()));
  -- Sending again is all that people do to a mail.
  GRANT UPDATE (state, attempts, error_code, settled_at) ON mail_message TO verso_app;
  CREATE POLICY resend ON mail_message FOR UPDATE TO verso_app
    USING (state IN ('kept', 'uncertain', 'failed') AND (${staff} OR (SELECT verso.is_administrator())))
    WITH CHECK (state = 'queued' AND (${staff} OR (SELECT verso.is_administrator())));

  -- The identity is seen through the programmes that know it; the register's facts likewise.
  GRANT SELECT ON enterprise, enterprise_register_fact TO verso_app;
  GRANT INSERT, UPDATE (superseded_at) ON enterprise_register_fact TO verso_app;
  GRANT SELECT, INSERT, UPDATE (facts, fetched_at) ON register_answer TO verso_app;
  -- Which programmes those are, and whose firm it is, the policies of programme_enterprise say: they
  -- apply inside. Once is enough, as this is asked for each firm of a list.
  CREATE POLICY seen_through_programme ON enterprise FOR SELECT TO verso_app
    USING (EXISTS (SELECT 1 FROM programme_enterprise pe WHERE pe.enterprise_id = enterprise.id));
  CREATE POLICY seen_through_programme ON enterprise_register_fact FOR SELECT TO verso_app
    USING (EXISTS (SELECT 1 FROM programme_enterprise pe WHERE pe.enterprise_id = enterprise_register_fact.enterprise_id));
  CREATE POLICY staff_add ON enterprise_register_fact FOR INSERT TO verso_app
    WITH CHECK (EXISTS (SELECT 1 FROM programme_enterprise pe WHERE pe.enterprise_id = enterprise_register_fact.enterprise_id
                     AND pe.programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))));
  CREATE POLICY staff_supersede ON enterprise_register_fact FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND EXISTS (
             SELECT 1 FROM programme_enterprise pe WHERE pe.enterprise_id = enterprise_register_fact.enterprise_id
                AND pe.programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))))
    WITH CHECK (superseded_at IS NOT NULL);
  CREATE POLICY staff_answers ON register_answer TO verso_app
    USING (EXISTS (SELECT 1 FROM verso.staff_programmes())) WITH CHECK (EXISTS (SELECT 1 FROM verso.staff_programmes()));
`;
