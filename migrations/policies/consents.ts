/**
 * What firms and their people said of consents: staff of the programme read it, and note what they
 * were told; an entrepreneur reads and says what is her firm's or her own, never a colleague's.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own = `(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)`;
const me = '(SELECT verso.person_id())';
const herself = `(contact_id IS NULL OR EXISTS (SELECT 1 FROM contact c
  WHERE c.programme_id = consent_event.programme_id AND c.id = consent_event.contact_id AND c.person_id = ${me}))`;

export const sql = `
  GRANT SELECT, INSERT ON consent_event TO verso_app;
  CREATE POLICY staff_read ON consent_event FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON consent_event FOR SELECT TO verso_app USING (${own} AND ${herself});
  CREATE POLICY staff_add ON consent_event FOR INSERT TO verso_app
    WITH CHECK (${staff} AND way <> 'self' AND recorded_by = ${me});
  CREATE POLICY own_add ON consent_event FOR INSERT TO verso_app
    WITH CHECK (${own} AND ${herself} AND way = 'self' AND recorded_by = ${me});
`;
