/** One's own firm: an entrepreneur reads what concerns it and who it meets; writes come with experiments. */
const own =
  '(programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id FROM verso.own_enterprises() o)';
const read = [
  'programme_enterprise',
  'enterprise_profile',
  'contact',
  'enrolment',
  'enrolment_transition',
  'enrolment_agreement',
  'enrolment_handover',
  'eligibility_declaration',
  'eligibility_decision',
  'reminder',
];

export const sql = `
  ${read.map((table) => `CREATE POLICY own_read ON ${table} FOR SELECT TO verso_app USING (${own});`).join('\n  ')}
  CREATE POLICY own_read ON network FOR SELECT TO verso_app
    USING ((programme_id, id) IN (SELECT n.programme_id, n.network_id FROM verso.own_networks() n));
  -- Members see who else is in the group: that is what joining means.
  CREATE POLICY peer_read ON network_member FOR SELECT TO verso_app
    USING (${own} OR (left_on IS NULL
           AND (programme_id, network_id) IN (SELECT n.programme_id, n.network_id FROM verso.own_networks() n)));
`;
