/** Consortia as their readers see them: programme, consortium or null, firm or null. */
export const CONSORTIA_SQL = `
  SELECT c.id, c.name, c.about, c.call, c.call_due_on AS "callDueOn", c.funder, c.version,
         c.applied_cents::float8 AS "appliedCents",
         coalesce((SELECT json_agg(json_build_object('id', m.id, 'researchPartnerId', m.partner_id,
                     'enterpriseId', m.enterprise_id, 'name', m.name, 'isLead', m.is_lead,
                     'sinceOn', m.since_on, 'untilOn', m.until_on)
                     ORDER BY m.until_on IS NOT NULL, m.is_lead DESC, m.name, m.id)
                     FROM consortium_member m
                    WHERE m.programme_id = c.programme_id AND m.consortium_id = c.id), '[]') AS members,
         coalesce((SELECT json_agg(json_build_object('id', s.id, 'state', s.state,
                     'happenedOn', s.happened_on, 'grantedCents', s.granted_cents, 'words', s.words, 'takenBackAt', s.taken_back_at,
                     'takenBackReason', s.taken_back_reason) ORDER BY s.happened_on, s.recorded_at, s.id)
                     FROM consortium_step s
                    WHERE s.programme_id = c.programme_id AND s.consortium_id = c.id), '[]') AS steps
    FROM consortium c
   WHERE c.programme_id = $1 AND ($2::uuid IS NULL OR c.id = $2)
     AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM consortium_member h
           WHERE h.programme_id = c.programme_id AND h.consortium_id = c.id AND h.enterprise_id = $3))
   ORDER BY c.id DESC LIMIT 200`;
