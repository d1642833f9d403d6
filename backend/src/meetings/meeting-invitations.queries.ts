/** People of the group's firms with an address who have not been asked yet. Programme, network, meeting. */
export const ADDRESSEES_SQL = `
  SELECT c.id AS "contactId", c.enterprise_id AS "enterpriseId", c.language
    FROM network_member n
    JOIN contact c ON c.programme_id = n.programme_id AND c.enterprise_id = n.enterprise_id
     AND c.archived_at IS NULL AND c.email IS NOT NULL
   WHERE n.programme_id = $1 AND n.network_id = $2 AND n.left_on IS NULL
     AND NOT EXISTS (SELECT 1 FROM meeting_invitation v
                      WHERE v.programme_id = $1 AND v.meeting_id = $3 AND v.contact_id = c.id)
   ORDER BY c.id`;

/** An answer to what was asked before the evening was moved is none. */
const ANSWER = 'CASE WHEN v.answered_at >= v.asked_at THEN v.answer END';

/** Those who were asked and can be written to. Programme, meeting, whether also those who said no. */
export const ASKED_SQL = `
  SELECT v.id, c.language FROM meeting_invitation v
    JOIN contact c ON c.programme_id = v.programme_id AND c.id = v.contact_id
     AND c.archived_at IS NULL AND c.email IS NOT NULL
   WHERE v.programme_id = $1 AND v.meeting_id = $2 AND ($3 OR (${ANSWER}) IS DISTINCT FROM 'no')
   ORDER BY v.id`;

/** Who was asked and who answered what: those who come first. Programme, network, meeting. */
export const INVITED_SQL = `
  SELECT v.id, v.enterprise_id AS "enterpriseId", coalesce(p.name, h.name) AS "enterpriseName",
         c.name AS "contactName", ${ANSWER} AS answer, v.message, v.answered_at AS "answeredAt",
         v.sent_at AS "sentAt", v.reminded_at AS "remindedAt"
    FROM meeting_invitation v
    LEFT JOIN contact c ON c.programme_id = v.programme_id AND c.id = v.contact_id
    LEFT JOIN enterprise_profile p ON p.programme_id = v.programme_id AND p.enterprise_id = v.enterprise_id
     AND p.superseded_at IS NULL
    LEFT JOIN verso.network_peers() h ON h.programme_id = v.programme_id AND h.network_id = v.network_id
     AND h.enterprise_id = v.enterprise_id
   WHERE v.programme_id = $1 AND v.network_id = $2 AND v.meeting_id = $3
   ORDER BY array_position(ARRAY['yes', 'maybe', 'no'], (${ANSWER})), coalesce(p.name, h.name) COLLATE "fi-x-icu",
            c.name COLLATE "fi-x-icu", v.id`;

/** What a mail about a meeting says. Invitations. */
export const MAILS_SQL = `
  SELECT v.id, v.sent_at AS "sentAt", m.state = 'planned' AS "isPlanned", ${ANSWER} AS answer,
         m.id AS "meetingId", m.state = 'cancelled' AS "isCancelled", m.sequence, m.changed_at AS "changedAt",
         m.meets_on AS "meetsOn", m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.place, m.theme,
         n.name AS "networkName", p.name AS "hostName", g.label AS programme,
         json_build_object('fund', g.fund, 'line', g.funding_line) AS funding
    FROM meeting_invitation v
    JOIN meeting m ON m.programme_id = v.programme_id AND m.network_id = v.network_id AND m.id = v.meeting_id
    JOIN network n ON n.programme_id = v.programme_id AND n.id = v.network_id
    JOIN programme g ON g.id = v.programme_id
    LEFT JOIN enterprise_profile p ON p.programme_id = m.programme_id AND p.enterprise_id = m.host_id
     AND p.superseded_at IS NULL
   WHERE v.id = ANY ($1)`;

/**
 * Marks those who are to be reminded, and says who they are: of a meeting within days, asked on an
 * earlier day, not said no, still in the group. The mark makes it once. From and until which day,
 * the beginning of today, now.
 */
export const REMIND_SQL = `
  UPDATE meeting_invitation r SET reminded_at = $4
    FROM (SELECT v.id, c.language FROM meeting_invitation v
            JOIN meeting m ON m.programme_id = v.programme_id AND m.network_id = v.network_id AND m.id = v.meeting_id
             AND m.state = 'planned' AND m.meets_on BETWEEN $1::date AND $2::date
            JOIN network n ON n.programme_id = v.programme_id AND n.id = v.network_id AND n.archived_at IS NULL
            JOIN contact c ON c.programme_id = v.programme_id AND c.id = v.contact_id
             AND c.archived_at IS NULL AND c.email IS NOT NULL
           WHERE v.reminded_at IS NULL AND (${ANSWER}) IS DISTINCT FROM 'no' AND v.asked_at < $3
             AND EXISTS (SELECT 1 FROM network_member k
                          WHERE k.programme_id = v.programme_id AND k.network_id = v.network_id
                            AND k.enterprise_id = v.enterprise_id AND k.left_on IS NULL)
           ORDER BY v.id LIMIT $5) due
   WHERE r.id = due.id AND r.reminded_at IS NULL
  RETURNING r.id, r.programme_id AS "programmeId", due.language`;
