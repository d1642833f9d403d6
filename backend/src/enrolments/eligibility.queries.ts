const YEARS = `
         (SELECT coalesce(json_agg(json_build_object(
             'fiscalYearEndsOn', f.fiscal_year_ends_on, 'persons', f.persons,
             'turnoverCents', f.turnover_cents, 'balanceTotalCents', f.balance_total_cents)), '[]')
            FROM yearly_figure f
           WHERE f.programme_id = $1 AND f.enterprise_id = $2 AND f.superseded_at IS NULL)`;

/** What is known of a firm for the rules, where it is declared and else where it is reported: programme, firm. */
export const ELIGIBILITY_FACTS_SQL = `
  SELECT p.municipality_code AS "municipalityCode", a.parent_code AS "regionCode",
         g.eligible_areas AS "eligibleAreas", p.industry_code AS "industryCode",
         p.industry_code_set AS "industryCodeSet", d.founded_on AS "foundedOn",
         d.size_class AS "declaredSize", ${YEARS} AS years,
         coalesce(d.persons, (SELECT y.persons FROM yearly_figure y
                               WHERE y.programme_id = $1 AND y.enterprise_id = $2 AND y.superseded_at IS NULL
                                 AND y.persons IS NOT NULL
                               ORDER BY y.fiscal_year_ends_on DESC LIMIT 1)) AS persons
    FROM enterprise_profile p
    JOIN programme g ON g.id = p.programme_id
    LEFT JOIN area a ON a.code = p.municipality_code
    LEFT JOIN eligibility_declaration d ON d.programme_id = p.programme_id AND d.enterprise_id = p.enterprise_id
     AND d.superseded_at IS NULL
   WHERE p.programme_id = $1 AND p.enterprise_id = $2 AND p.superseded_at IS NULL`;

/** The decision on an enrolment, as it was taken: programme, enrolment. */
export const DECISION_SQL = `
  SELECT d.decided_on AS "decidedOn", d.lines,
         (SELECT i.name FROM person_identity i WHERE i.person_id = d.recorded_by) AS "decidedByName"
    FROM eligibility_decision d WHERE d.programme_id = $1 AND d.enrolment_id = $2`;
