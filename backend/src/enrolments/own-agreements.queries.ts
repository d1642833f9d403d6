/**
 * What each of the actor's own firms has agreed to, or would agree to: the latest enrolment in each
 * programme, the two sides, and who signed for the firm.
 */
export const OWN_AGREEMENTS_SQL = `
  SELECT n.id AS "enrolmentId", o.programme_id AS "programmeId", g.code AS "programmeCode",
         g.label AS "programmeLabel", g.starts_on AS "startsOn", g.ends_on AS "endsOn",
         json_build_object('fund', g.fund, 'line', g.funding_line) AS funding,
         coalesce((SELECT json_agg(json_build_object('role', pp.role, 'name', s.name)
                     ORDER BY array_position(ARRAY['lead', 'partner'], pp.role), s.name COLLATE "fi-x-icu", s.id)
                     FROM programme_partner pp JOIN organisation s ON s.id = pp.organisation_id
                    WHERE pp.programme_id = o.programme_id AND pp.superseded_at IS NULL
                      AND pp.role <> 'funder'), '[]') AS partners,
         o.enterprise_id AS "enterpriseId", p.name AS "enterpriseName", e.business_id AS "businessId",
         m.label AS "municipalityLabel",
         (SELECT json_build_object('signedOn', a.signed_on, 'signedByName', c.name)
            FROM enrolment_agreement a
            LEFT JOIN contact c ON c.programme_id = a.programme_id AND c.id = a.contact_id
           WHERE a.programme_id = n.programme_id AND a.enrolment_id = n.id) AS signature
    FROM verso.own_enterprises() o
    JOIN programme g ON g.id = o.programme_id
    JOIN enterprise e ON e.id = o.enterprise_id
    JOIN enterprise_profile p ON p.programme_id = o.programme_id AND p.enterprise_id = o.enterprise_id
     AND p.superseded_at IS NULL
    JOIN enrolment n ON n.programme_id = o.programme_id AND n.enterprise_id = o.enterprise_id
     AND n.superseded_at IS NULL
    LEFT JOIN area m ON m.code = p.municipality_code
   ORDER BY p.name COLLATE "fi-x-icu", g.code, o.enterprise_id`;
