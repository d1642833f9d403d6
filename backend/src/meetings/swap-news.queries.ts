/** What was answered to a request. Programme, network, request. */
export const TOLD_SWAP_SQL = `
  SELECT answer FROM host_swap WHERE programme_id = $1 AND network_id = $2 AND id = $3`;

/** Requests that may have been overtaken without anybody having heard of it. Asked after. */
export const OPEN_SWAPS_SQL = `
  SELECT s.id, s.programme_id AS "programmeId", s.network_id AS "networkId", s.enterprise_id AS "enterpriseId",
         s.with_id AS "withId", s.answer, s.recorded_at AS at
    FROM host_swap s
    JOIN network n ON n.programme_id = s.programme_id AND n.id = s.network_id AND n.archived_at IS NULL
   WHERE s.answer IS NULL AND s.recorded_at > $1
     AND NOT EXISTS (SELECT 1 FROM mail_message m
                      WHERE m.subject_kind = 'host-swap' AND m.subject_id = s.id AND m.kind = 'swap-overtaken')
   ORDER BY s.programme_id, s.network_id, s.id`;

/**
 * Whom to write to, each in her language: those who speak for the firm that is told, while it is in
 * the group, and have not heard of this yet. Programme, request, kind of mail.
 */
export const RECIPIENTS_SQL = `
  SELECT g.person_id AS "personId", i.language
    FROM host_swap s
    JOIN network_member k ON k.programme_id = s.programme_id AND k.network_id = s.network_id AND k.left_on IS NULL
     AND k.enterprise_id = CASE $3 WHEN 'swap-asked' THEN s.with_id ELSE s.enterprise_id END
    JOIN role_grant g ON g.programme_id = k.programme_id AND g.enterprise_id = k.enterprise_id
     AND g.role = 'entrepreneur' AND g.ended_at IS NULL
    JOIN person p ON p.id = g.person_id AND p.archived_at IS NULL
    JOIN person_identity i ON i.person_id = g.person_id
   WHERE s.programme_id = $1 AND s.id = $2
     AND NOT EXISTS (SELECT 1 FROM mail_message m
                      WHERE m.subject_kind = 'host-swap' AND m.subject_id = s.id AND m.kind = $3
                        AND m.person_id = g.person_id)
   ORDER BY g.granted_at, g.id`;

/** What a mail about a request says. Requests. */
export const NEWS_SQL = `
  SELECT s.id, s.answer, s.message, n.name AS "networkName", a.name AS asker, o.name AS other, g.label AS programme,
         json_build_object('fund', g.fund, 'line', g.funding_line) AS funding
    FROM host_swap s
    JOIN network n ON n.programme_id = s.programme_id AND n.id = s.network_id
    JOIN programme g ON g.id = s.programme_id
    LEFT JOIN enterprise_profile a ON a.programme_id = s.programme_id AND a.enterprise_id = s.enterprise_id
     AND a.superseded_at IS NULL
    LEFT JOIN enterprise_profile o ON o.programme_id = s.programme_id AND o.enterprise_id = s.with_id
     AND o.superseded_at IS NULL
   WHERE s.id = ANY ($1)`;
