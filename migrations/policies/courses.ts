/**
 * Courses of a programme are its staff's to make; whoever has a firm there reads those that are no
 * drafts, and signs people of her own firm up while a course is open. Attendance is for staff to mark.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';
const isNew = `recorded_by = ${me} AND withdrawn_at IS NULL AND attended IS NULL`;
const isOpen = `EXISTS (SELECT 1 FROM course c WHERE c.programme_id = course_sign_up.programme_id
      AND c.id = course_sign_up.course_id AND c.state = 'open')`;

const courseSql = `
  GRANT SELECT, INSERT ON course TO verso_app;
  CREATE POLICY staff_read ON course FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON course FOR SELECT TO verso_app
    USING (state <> 'draft' AND programme_id IN (SELECT o.programme_id FROM verso.own_enterprises() o));
  CREATE POLICY staff_add ON course FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND state = 'draft');
  GRANT UPDATE (title, teaches, skill, provider, language, way, link, place, sessions, starts_on, ends_on,
                hours, seats, price_note, sign_up_until, state, cancel_reason, version) ON course TO verso_app;
  CREATE POLICY staff_change ON course FOR UPDATE TO verso_app
    USING (state NOT IN ('held', 'cancelled') AND ${staff}) WITH CHECK (${staff});
  GRANT SELECT, INSERT ON course_change TO verso_app;
  CREATE POLICY staff_read ON course_change FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_add ON course_change FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me});`;

export const sql = `
  ${courseSql}
  GRANT SELECT, INSERT ON course_sign_up TO verso_app;
  CREATE POLICY staff_read ON course_sign_up FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON course_sign_up FOR SELECT TO verso_app USING (${own});
  CREATE POLICY staff_add ON course_sign_up FOR INSERT TO verso_app WITH CHECK (${staff} AND ${isNew});
  CREATE POLICY own_add ON course_sign_up FOR INSERT TO verso_app
    WITH CHECK (${own} AND ${isNew} AND ${isOpen});
  -- Nobody who withdrew comes back to her place: she signs up anew.
  GRANT UPDATE (withdrawn_at, withdrawn_by, attended, attended_at, attended_by) ON course_sign_up TO verso_app;
  CREATE POLICY staff_change ON course_sign_up FOR UPDATE TO verso_app
    USING (withdrawn_at IS NULL AND ${staff})
    WITH CHECK (${staff} AND (withdrawn_by IS NULL OR withdrawn_by = ${me})
      AND (attended_by IS NULL OR withdrawn_by IS NULL));
  CREATE POLICY own_withdraw ON course_sign_up FOR UPDATE TO verso_app
    USING (withdrawn_at IS NULL AND attended IS NULL AND ${own})
    WITH CHECK (${own} AND attended IS NULL AND (withdrawn_by IS NULL OR withdrawn_by = ${me}));
`;
