/** What the mail of an invitation says: invitation. */
export const INVITATION_MAIL_SQL = `
  SELECT v.id, v.sent_at AS "sentAt", (v.accepted_at IS NULL AND v.revoked_at IS NULL) AS "isOpen", pr.label AS "programmeLabel",
         json_build_object('fund', pr.fund, 'line', pr.funding_line) AS funding, n.name AS "networkName",
         p.name AS "enterpriseName", i.name AS "inviterName"
    FROM invitation v
    JOIN programme pr ON pr.id = v.programme_id
    JOIN enterprise_profile p ON p.programme_id = v.programme_id AND p.enterprise_id = v.enterprise_id
     AND p.superseded_at IS NULL
    LEFT JOIN network n ON n.programme_id = v.programme_id AND n.id = v.network_id
    LEFT JOIN person_identity i ON i.person_id = v.sent_by
   WHERE v.id = ANY ($1)`;
