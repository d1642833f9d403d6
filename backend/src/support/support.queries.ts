/** What a firm has received, newest first. Programme, firm, and one id or null for all. */
export const SUPPORT_SQL = `
  SELECT s.id, s.kind, s.title, s.given_on AS "givenOn", s.hours, s.aid_cents AS "aidCents", s.regulation,
         s.given_by AS "givenById", i.name AS "givenByName", s.register_entered_on AS "registerEnteredOn",
         s.annulled_at AS "annulledAt", s.annul_reason AS "annulReason", s.recorded_at AS "recordedAt"
    FROM support_given s
    LEFT JOIN person_identity i ON i.person_id = s.given_by
   WHERE s.programme_id = $1 AND s.enterprise_id = $2 AND ($3::uuid IS NULL OR s.id = $3)
   ORDER BY s.given_on DESC, s.recorded_at DESC, s.id DESC`;

/** Each of the actor's own firms with what stands of its support. */
export const OWN_SUPPORT_SQL = `
  SELECT o.programme_id AS "programmeId", p.label AS "programmeLabel", o.enterprise_id AS "enterpriseId",
         f.name AS "enterpriseName",
         coalesce((SELECT json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title,
                     'givenOn', s.given_on, 'hours', s.hours, 'aidCents', s.aid_cents, 'regulation', s.regulation,
                     'givenByName', i.name) ORDER BY s.given_on DESC, s.recorded_at DESC, s.id DESC)
                     FROM support_given s LEFT JOIN person_identity i ON i.person_id = s.given_by
                    WHERE s.programme_id = o.programme_id AND s.enterprise_id = o.enterprise_id
                      AND s.annulled_at IS NULL), '[]') AS items
    FROM verso.own_enterprises() o
    JOIN programme p ON p.id = o.programme_id
    JOIN enterprise_profile f ON f.programme_id = o.programme_id AND f.enterprise_id = o.enterprise_id
     AND f.superseded_at IS NULL
   ORDER BY f.name COLLATE "fi-x-icu", p.code, o.enterprise_id`;

/** Declarations of a firm with the aid they tell of, the latest first. Programme, firm. */
export const DECLARATIONS_SQL = `
  SELECT d.id, d.declared_on AS "declaredOn", d.signed_by AS "signedBy",
         d.linked_business_ids AS "linkedBusinessIds", d.recorded_at AS "recordedAt",
         ${aidSql('declaration_id', 'd')} AS aid
    FROM de_minimis_declaration d
   WHERE d.programme_id = $1 AND d.enterprise_id = $2
   ORDER BY d.declared_on DESC, d.recorded_at DESC, d.id DESC`;

/** Checks of the central register with the aid it showed, the latest first. Programme, firm. */
export const CHECKS_SQL = `
  SELECT c.id, c.checked_on AS "checkedOn", i.name AS "checkedByName", c.recorded_at AS "recordedAt",
         ${aidSql('check_id', 'c')} AS aid
    FROM de_minimis_check c
    LEFT JOIN person_identity i ON i.person_id = c.checked_by
   WHERE c.programme_id = $1 AND c.enterprise_id = $2
   ORDER BY c.checked_on DESC, c.recorded_at DESC, c.id DESC`;

function aidSql(column: string, report: string): string {
  return `coalesce((SELECT json_agg(json_build_object('grantedOn', a.granted_on, 'grantor', a.grantor,
                     'cents', a.cents, 'regulation', a.regulation) ORDER BY a.granted_on, a.id)
                     FROM de_minimis_reported_aid a
                    WHERE a.programme_id = ${report}.programme_id AND a.enterprise_id = ${report}.enterprise_id
                      AND a.${column} = ${report}.id), '[]')`;
}
