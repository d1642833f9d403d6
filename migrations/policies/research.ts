/**
 * The list of partners, with whom to contact there, is staff's. A firm reads its own questions, those to
 * all firms, and what itself and others wrote in its own exchange: never what another firm wrote.
 * What a partner committed itself to for a firm, the firm reads.
 */
const staff = 'programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))';
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const toFirms = `(enterprise_id IS NULL
      AND programme_id IN (SELECT o.programme_id FROM verso.own_enterprises() o))`;
const me = '(SELECT verso.person_id())';
const isNew = `recorded_by = ${me}`;

export const sql = `
  GRANT SELECT, INSERT ON research_partner, research_question, research_reply TO verso_app;
  CREATE POLICY staff_read ON research_question FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON research_question FOR SELECT TO verso_app USING (${own} OR ${toFirms});
  CREATE POLICY question_add ON research_question FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND closed_at IS NULL AND (${staff} OR (${own} AND partner_id IS NULL)));
  GRANT UPDATE (partner_id, closed_at, closed_by, closed_reason) ON research_question TO verso_app;
  CREATE POLICY question_settle ON research_question FOR UPDATE TO verso_app
    USING (closed_at IS NULL AND ${staff})
    WITH CHECK ((closed_by IS NULL OR closed_by = ${me}) AND ${staff});

  CREATE POLICY staff_read ON research_reply FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON research_reply FOR SELECT TO verso_app USING (${own});
  CREATE POLICY reply_add ON research_reply FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND CASE said_by WHEN 'firm' THEN ${own} ELSE ${staff} END
      AND EXISTS (SELECT 1 FROM research_question q
        WHERE q.programme_id = research_reply.programme_id AND q.id = research_reply.question_id
          AND (q.enterprise_id IS NULL OR q.enterprise_id = research_reply.enterprise_id)));

  CREATE POLICY staff_read ON research_partner FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY partner_add ON research_partner FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND taken_back_at IS NULL AND ${staff});
  GRANT UPDATE (taken_back_at, taken_back_by, taken_back_reason) ON research_partner TO verso_app;
  CREATE POLICY take_back ON research_partner FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND ${staff})
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND ${staff});

  GRANT SELECT, INSERT ON research_commitment TO verso_app;
  CREATE POLICY staff_read ON research_commitment FOR SELECT TO verso_app USING (${staff});
  CREATE POLICY own_read ON research_commitment FOR SELECT TO verso_app USING (${own});
  CREATE POLICY commitment_add ON research_commitment FOR INSERT TO verso_app
    WITH CHECK (${isNew} AND outcome IS NULL AND taken_back_at IS NULL AND ${staff}
      AND (question_id IS NULL OR EXISTS (SELECT 1 FROM research_question q
        WHERE q.programme_id = research_commitment.programme_id AND q.id = research_commitment.question_id
          AND (q.enterprise_id IS NULL OR q.enterprise_id = research_commitment.enterprise_id))));
  GRANT UPDATE (outcome, ended_on, came_of, ended_at, ended_by,
    taken_back_at, taken_back_by, taken_back_reason) ON research_commitment TO verso_app;
  CREATE POLICY commitment_settle ON research_commitment FOR UPDATE TO verso_app
    USING (taken_back_at IS NULL AND ${staff})
    WITH CHECK ((taken_back_by IS NULL OR taken_back_by = ${me}) AND ${staff});
`;
