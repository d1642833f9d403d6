/**
 * What a programme offers people of its firms to come to, courses and network events, are its staff's
 * to make; whoever has a firm there reads those that are no drafts, and signs people of her own firm up
 * while they are open. Attendance is for staff to mark.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const me = '(SELECT verso.person_id())';
const isNew = `recorded_by = ${me} AND withdrawn_at IS NULL AND attended IS NULL`;
const isOpen = (offer: string) => `EXISTS (SELECT 1 FROM ${offer} c
      WHERE c.programme_id = ${offer}_sign_up.programme_id AND c.id = ${offer}_sign_up.${offer}_id
        AND c.state = 'open')`;

const offerSql = (offer: string, columns: string) => `
  GRANT SELECT, INSERT ON ${offer} TO verso_app;
  CREATE POLICY staff_read ON ${offer} FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON ${offer} FOR SELECT TO verso_app
    USING (state <> 'draft' AND programme_id IN (SELECT o.programme_id FROM verso.own_enterprises() o));
  CREATE POLICY staff_add ON ${offer} FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND state = 'draft');
  GRANT UPDATE (${columns}, sign_up_until, state, cancel_reason, version) ON ${offer} TO verso_app;
  CREATE POLICY staff_change ON ${offer} FOR UPDATE TO verso_app
    USING (state NOT IN ('held', 'cancelled') AND ${staff}) WITH CHECK (${staff});`;

const signUpSql = (offer: string) => `
  GRANT SELECT, INSERT ON ${offer}_sign_up TO verso_app;
  CREATE POLICY staff_read ON ${offer}_sign_up FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON ${offer}_sign_up FOR SELECT TO verso_app USING (${own});
  CREATE POLICY staff_add ON ${offer}_sign_up FOR INSERT TO verso_app WITH CHECK (${staff} AND ${isNew});
  CREATE POLICY own_add ON ${offer}_sign_up FOR INSERT TO verso_app
    WITH CHECK (${own} AND ${isNew} AND ${isOpen(offer)});
  -- Nobody who withdrew comes back to her place: she signs up anew.
  GRANT UPDATE (withdrawn_at, withdrawn_by, attended, attended_at, attended_by) ON ${offer}_sign_up
    TO verso_app;
  CREATE POLICY staff_change ON ${offer}_sign_up FOR UPDATE TO verso_app
    USING (withdrawn_at IS NULL AND ${staff})
    WITH CHECK (${staff} AND (withdrawn_by IS NULL OR withdrawn_by = ${me})
      AND (attended_by IS NULL OR withdrawn_by IS NULL));
  CREATE POLICY own_withdraw ON ${offer}_sign_up FOR UPDATE TO verso_app
    USING (withdrawn_at IS NULL AND attended IS NULL AND ${own})
    WITH CHECK (${own} AND attended IS NULL AND (withdrawn_by IS NULL OR withdrawn_by = ${me}));`;

// Who is seated learns of her own seats once they are published, and of nobody else's.
const seatingSql = `
  GRANT SELECT, INSERT ON gathering_seating, gathering_seat TO verso_app;
  CREATE POLICY staff_read ON gathering_seating FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_read ON gathering_seat FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON gathering_seating FOR SELECT TO verso_app
    USING (published_at IS NOT NULL AND superseded_at IS NULL AND (programme_id, gathering_id) IN
      (SELECT s.programme_id, s.gathering_id FROM gathering_sign_up s
        WHERE (s.programme_id, s.enterprise_id) IN
              (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)));
  CREATE POLICY own_read ON gathering_seat FOR SELECT TO verso_app
    USING (EXISTS (SELECT 1 FROM gathering_seating g
             WHERE g.programme_id = gathering_seat.programme_id AND g.id = gathering_seat.seating_id
               AND g.published_at IS NOT NULL AND g.superseded_at IS NULL)
       AND (programme_id, sign_up_id) IN
           (SELECT s.programme_id, s.id FROM gathering_sign_up s
             WHERE (s.programme_id, s.enterprise_id) IN
                   (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)));
  CREATE POLICY staff_add ON gathering_seating FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me} AND published_at IS NULL AND superseded_at IS NULL);
  CREATE POLICY staff_add ON gathering_seat FOR INSERT TO verso_app WITH CHECK (${staff});
  GRANT UPDATE (known_pairs, first_meetings, at_most, fewest, exchanges, published_at, published_by, superseded_at)
    ON gathering_seating TO verso_app;
  GRANT UPDATE (table_number) ON gathering_seat TO verso_app;
  CREATE POLICY staff_change ON gathering_seating FOR UPDATE TO verso_app
    USING (superseded_at IS NULL AND ${staff}) WITH CHECK (${staff});
  CREATE POLICY staff_change ON gathering_seat FOR UPDATE TO verso_app
    USING (${staff}) WITH CHECK (${staff});`;

export const sql = `
  ${offerSql(
    'course',
    'title, teaches, skill, provider, language, way, link, place, sessions, starts_on, ends_on, hours, seats, price_note',
  )}
  ${signUpSql('course')}
  GRANT SELECT, INSERT ON course_change TO verso_app;
  CREATE POLICY staff_read ON course_change FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY staff_add ON course_change FOR INSERT TO verso_app
    WITH CHECK (${staff} AND recorded_by = ${me});
  ${offerSql('gathering', 'title, about, kind, starts_on, starts_at, ends_on, ends_at, place, link, seats, changed_at')}
  ${signUpSql('gathering')}
  ${seatingSql}
`;
