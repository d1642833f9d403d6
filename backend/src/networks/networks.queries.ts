const row = `
  n.id, n.kind, n.name, n.municipality_code AS "municipalityCode", a.label AS "municipalityLabel",
  n.starts_on AS "startsOn", coalesce(m.members, 0) AS "memberCount",
  coalesce(e.running, 0) AS "experimentsRunning", coalesce(e.decided, 0) AS "experimentsDecided"`;

// Counted for all networks at once: policies are then asked once, not once a network.
const source = `
  network n
  LEFT JOIN area a ON a.code = n.municipality_code
  LEFT JOIN (SELECT network_id, count(*)::int AS members
               FROM network_member WHERE programme_id = $1 AND left_on IS NULL GROUP BY network_id) m
    ON m.network_id = n.id
  LEFT JOIN (SELECT network_id, (count(*) FILTER (WHERE stage = 'running'))::int AS running,
                    (count(*) FILTER (WHERE stage = 'closed'))::int AS decided
               FROM experiment WHERE programme_id = $1 AND network_id IS NOT NULL GROUP BY network_id) e
    ON e.network_id = n.id`;

/** The networks that the actor may see in one programme: all of it for staff, her own for an entrepreneur. */
export const NETWORK_LIST_SQL = `
  SELECT ${row} FROM ${source}
   WHERE n.programme_id = $1 AND n.archived_at IS NULL
   ORDER BY n.name COLLATE "fi-x-icu", n.id`;

/** One network: programme, network. */
export const NETWORK_SQL = `
  SELECT ${row} FROM ${source}
   WHERE n.programme_id = $1 AND n.id = $2 AND n.archived_at IS NULL`;

/**
 * Members today as staff see them, each with the invitation that matters now (the one that waits,
 * or else the latest) and whether somebody of the firm has come in. Programme, network, now.
 */
export const MEMBERS_FOR_STAFF_SQL = `
  SELECT m.id AS "memberId", m.enterprise_id AS "enterpriseId", p.name, a.label AS "municipalityLabel",
         m.joined_on AS "joinedOn", v.invitation,
         EXISTS (SELECT 1 FROM role_grant g
                  WHERE g.programme_id = m.programme_id AND g.enterprise_id = m.enterprise_id
                    AND g.role = 'entrepreneur' AND g.ended_at IS NULL) AS "hasEntrepreneur",
         NULL AS "industryLabel", '[]'::json AS contacts
    FROM network_member m
    JOIN enterprise_profile p ON p.programme_id = m.programme_id AND p.enterprise_id = m.enterprise_id
     AND p.superseded_at IS NULL
    LEFT JOIN area a ON a.code = p.municipality_code
    LEFT JOIN LATERAL (
      SELECT json_build_object('id', i.id, 'sentAt', i.sent_at, 'expiresAt', i.expires_at, 'contactName', c.name,
               'state', CASE WHEN i.revoked_at IS NOT NULL THEN 'revoked' WHEN i.accepted_at IS NOT NULL THEN 'accepted'
                             WHEN i.expires_at <= $3 THEN 'expired' ELSE 'pending' END) AS invitation
        FROM invitation i
        JOIN contact c ON c.programme_id = i.programme_id AND c.id = i.contact_id
       WHERE i.programme_id = m.programme_id AND i.enterprise_id = m.enterprise_id
       ORDER BY (i.accepted_at IS NULL AND i.revoked_at IS NULL) DESC, i.sent_at DESC, i.id DESC
       LIMIT 1) v ON true
   WHERE m.programme_id = $1 AND m.network_id = $2 AND m.left_on IS NULL
   ORDER BY p.name COLLATE "fi-x-icu", m.id`;

/** Members today as a member sees them: the names of the firms, nothing else of them. Programme, network. */
export const MEMBERS_FOR_PEERS_SQL = `
  SELECT m.id AS "memberId", m.enterprise_id AS "enterpriseId", peer.name
    FROM verso.network_peers() peer
    JOIN network_member m ON m.programme_id = peer.programme_id AND m.network_id = peer.network_id
     AND m.enterprise_id = peer.enterprise_id AND m.left_on IS NULL
   WHERE peer.programme_id = $1 AND peer.network_id = $2
   ORDER BY peer.name COLLATE "fi-x-icu", m.id`;

/**
 * Members today as the coordinator of the group sees them, with those to write to: what her work needs,
 * and nothing else of the firms. Programme, network.
 */
export const MEMBERS_FOR_COORDINATOR_SQL = `
  SELECT m.id AS "memberId", m.enterprise_id AS "enterpriseId", k.name, a.label AS "municipalityLabel",
         i.label AS "industryLabel", m.joined_on AS "joinedOn",
         coalesce((SELECT json_agg(json_build_object('name', c.name, 'email', c.email, 'phone', c.phone)
                                   ORDER BY c.name COLLATE "fi-x-icu", c.id)
                     FROM contact c
                    WHERE c.programme_id = m.programme_id AND c.enterprise_id = m.enterprise_id
                      AND c.archived_at IS NULL), '[]'::json) AS contacts
    FROM verso.coordinated_members() k
    JOIN network_member m ON m.programme_id = k.programme_id AND m.network_id = k.network_id
     AND m.enterprise_id = k.enterprise_id AND m.left_on IS NULL
    LEFT JOIN area a ON a.code = k.municipality_code
    LEFT JOIN industry i ON i.code_set = k.industry_code_set AND i.code = left(k.industry_code, 2)
   WHERE k.programme_id = $1 AND k.network_id = $2
   ORDER BY k.name COLLATE "fi-x-icu", m.id`;

/**
 * What the network has learned and shared: closed experiments whose owners let at least the group
 * see them. The name is that of a firm which is still a member, and unknown otherwise: a peer may
 * read names of the group only. Programme, network.
 */
export const SHARED_LEARNINGS_SQL = `
  SELECT e.id, e.programme_id AS "programmeId", e.title, e.theme, e.stage, e.visibility,
         e.enterprise_id AS "enterpriseId", coalesce(p.name, peer.name) AS "enterpriseName",
         e.network_id AS "networkId", n.name AS "networkName", e.hypothesis,
         e.metric_label AS "metricLabel", e.trial_label AS "trialLabel", e.direction,
         e.criterion_share AS "criterionShare", e.planned_trials AS "plannedTrials",
         coalesce((d.verdict #>> '{provenance,inputs,trials}')::int, 0) AS trials,
         coalesce((d.verdict #>> '{provenance,inputs,successes}')::int, 0) AS successes,
         e.starts_on AS "startsOn", e.ends_on AS "endsOn", false AS overdue,
         d.verdict ->> 'outcome' AS outcome, d.decision, d.learning, e.updated_at AS "updatedAt"
    FROM experiment e
    JOIN network n ON n.programme_id = e.programme_id AND n.id = e.network_id
    JOIN experiment_decision d ON d.programme_id = e.programme_id AND d.experiment_id = e.id AND d.superseded_at IS NULL
    LEFT JOIN enterprise_profile p ON p.programme_id = e.programme_id AND p.enterprise_id = e.enterprise_id
     AND p.superseded_at IS NULL
    LEFT JOIN verso.network_peers() peer ON peer.programme_id = e.programme_id AND peer.network_id = e.network_id
     AND peer.enterprise_id = e.enterprise_id
   WHERE e.programme_id = $1 AND e.network_id = $2 AND e.stage = 'closed'
     AND e.visibility IN ('group', 'network', 'public')
   ORDER BY e.updated_at DESC, e.id DESC
   LIMIT 100`;
