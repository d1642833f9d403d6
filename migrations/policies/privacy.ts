/**
 * The privacy desk: requests are made by whoever they concern or by who looks after her, settled by
 * administrators and managers; notices and rules are the manager's; feedback comes from anybody.
 */
const me = '(SELECT verso.person_id())';
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const manager = 'programme_id = ANY (ARRAY(SELECT verso.managed_programmes()))';
const administrator = '(SELECT verso.is_administrator())';
const settles = `((person_id IS NOT NULL AND ${administrator}) OR coalesce(${manager}, false))`;
const answers = `(${administrator} OR EXISTS (SELECT 1 FROM verso.managed_programmes()))`;

const dated = (table: string): string => `
  GRANT SELECT, INSERT, UPDATE (superseded_at) ON ${table} TO verso_app;
  CREATE POLICY staff_read ON ${table} FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY manager_add ON ${table} FOR INSERT TO verso_app WITH CHECK (${manager} AND recorded_by = ${me});
  CREATE POLICY manager_supersede ON ${table} FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${manager}) WITH CHECK (superseded_at IS NOT NULL AND ${manager});`;

export const sql = `
  GRANT SELECT, INSERT, UPDATE (state, settled_at, settled_by, refusal) ON erasure_request TO verso_app;
  CREATE POLICY request_read ON erasure_request FOR SELECT TO verso_app
    USING (requested_by = ${me} OR person_id = ${me} OR ${settles});
  CREATE POLICY request_add ON erasure_request FOR INSERT TO verso_app
    WITH CHECK (state = 'open' AND requested_by = ${me}
      AND (person_id = ${me} OR ${settles}
           OR (programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)));
  -- Carrying out is a door of its own; what is left to say by hand is no.
  CREATE POLICY request_refuse ON erasure_request FOR UPDATE TO verso_app
    USING (state = 'open' AND ${settles}) WITH CHECK (state = 'refused' AND settled_by = ${me} AND ${settles});

  ${dated('privacy_notice')}
  ${dated('retention_rule')}
  GRANT SELECT ON retention_run TO verso_app;
  CREATE POLICY staff_read ON retention_run FOR SELECT TO verso_app USING (${staff});
  GRANT SELECT, INSERT ON information_given TO verso_app;
  CREATE POLICY staff_read ON information_given FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_add ON information_given FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me});

  GRANT SELECT, INSERT, UPDATE (state, answer, settled_at, settled_by) ON accessibility_feedback TO verso_app;
  CREATE POLICY feedback_give ON accessibility_feedback FOR INSERT TO verso_app
    WITH CHECK (state = 'open' AND answer IS NULL);
  CREATE POLICY feedback_read ON accessibility_feedback FOR SELECT TO verso_app USING (${answers});
  CREATE POLICY feedback_answer ON accessibility_feedback FOR UPDATE TO verso_app
    USING (state = 'open' AND ${answers}) WITH CHECK (state = 'answered' AND settled_by = ${me} AND ${answers});

  -- The nightly end of retention. Each table is named, and so is what may be done to it.
  GRANT SELECT ON retention_rule, touchpoint, touchpoint_note, accessibility_feedback TO verso_job;
  CREATE POLICY job_read ON retention_rule FOR SELECT TO verso_job USING (true);
  CREATE POLICY job_read ON touchpoint FOR SELECT TO verso_job USING (true);
  CREATE POLICY job_read ON touchpoint_note FOR SELECT TO verso_job USING (true);
  CREATE POLICY job_read ON accessibility_feedback FOR SELECT TO verso_job USING (true);
  GRANT INSERT ON retention_run TO verso_job;
  CREATE POLICY job_note_run ON retention_run FOR INSERT TO verso_job WITH CHECK (true);
  GRANT UPDATE (name, email, phone, archived_at) ON contact TO verso_job;
  CREATE POLICY job_retain ON contact FOR UPDATE TO verso_job
    USING (NOT EXISTS (SELECT 1 FROM enrolment n WHERE n.programme_id = contact.programme_id
                         AND n.enterprise_id = contact.enterprise_id AND n.ended_on IS NULL))
    WITH CHECK (email IS NULL AND phone IS NULL AND archived_at IS NOT NULL);
  GRANT UPDATE (name, email, page, text, answer) ON accessibility_feedback TO verso_job;
  CREATE POLICY job_retain ON accessibility_feedback FOR UPDATE TO verso_job
    USING (state = 'answered') WITH CHECK (name IS NULL AND email IS NULL AND answer IS NULL);
  GRANT DELETE ON touchpoint_note, mail_message TO verso_job;
  CREATE POLICY job_retain ON touchpoint_note FOR DELETE TO verso_job USING (true);
  CREATE POLICY job_retain ON mail_message FOR DELETE TO verso_job
    USING (state IN ('sent', 'kept', 'uncertain', 'failed'));
`;
