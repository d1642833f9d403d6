/** Questions of a programme with what was written about them, the newest first. */
export const QUESTIONS_SQL = `
  SELECT q.id, q.enterprise_id AS "enterpriseId", f.name AS "enterpriseName",
         q.partner_id AS "researchPartnerId", p.name AS "partnerName", q.words,
         q.recorded_at AS "recordedAt", q.closed_at AS "closedAt", q.closed_reason AS "closedReason",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'enterpriseId', r.enterprise_id,
                     'enterpriseName', rf.name, 'saidBy', r.said_by,
                     'partnerName', (SELECT s.name FROM research_partner s
                        WHERE s.programme_id = r.programme_id AND s.id = r.partner_id),
                     'words', r.words,
                     'recordedAt', r.recorded_at) ORDER BY r.recorded_at, r.id)
                     FROM research_reply r
                     JOIN enterprise_profile rf ON rf.programme_id = r.programme_id
                      AND rf.enterprise_id = r.enterprise_id AND rf.superseded_at IS NULL
                    WHERE r.programme_id = q.programme_id AND r.question_id = q.id
                      AND ($2::uuid IS NULL OR r.enterprise_id = $2)), '[]') AS replies
    FROM research_question q
    LEFT JOIN enterprise_profile f ON f.programme_id = q.programme_id
     AND f.enterprise_id = q.enterprise_id AND f.superseded_at IS NULL
    LEFT JOIN research_partner p ON p.programme_id = q.programme_id AND p.id = q.partner_id
   WHERE q.programme_id = $1 AND ($2::uuid IS NULL OR q.enterprise_id IS NULL OR q.enterprise_id = $2)
     AND ($3::uuid IS NULL OR q.id = $3)
     AND ($4::uuid IS NULL OR q.id < $4)
   ORDER BY q.id DESC LIMIT $5`;

export const PARTNERS_SQL = `
  SELECT p.id, p.name, p.kind, p.country, p.contact, p.email, p.taken_back_at AS "takenBackAt",
         p.taken_back_reason AS "takenBackReason"
    FROM research_partner p
   WHERE p.programme_id = $1
   ORDER BY p.taken_back_at IS NOT NULL, p.name COLLATE "fi-x-icu", p.id`;

export const OWN_RESEARCH_FIRMS_SQL = `
  SELECT o.programme_id AS "programmeId", p.label AS "programmeLabel", o.enterprise_id AS "enterpriseId",
         f.name AS "enterpriseName"
    FROM verso.own_enterprises() o
    JOIN programme p ON p.id = o.programme_id
    JOIN enterprise_profile f ON f.programme_id = o.programme_id AND f.enterprise_id = o.enterprise_id
     AND f.superseded_at IS NULL
   ORDER BY f.name COLLATE "fi-x-icu", p.code, o.enterprise_id`;
