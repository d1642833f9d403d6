/**
 * Answering a meeting's invitation without an account: the link is the proof. It tells what stands
 * in the mail, and takes one of three answers until the meeting is over or called off.
 */
export const sql = `
  CREATE FUNCTION verso.open_meeting_invitation(p_id uuid, p_token_hash text, p_now timestamptz)
    RETURNS TABLE (state text, answer text, message text, invited_name text, language text, network_name text,
                   host_name text, meets_on date, starts_at text, ends_at text, place text, theme text,
                   programme_label jsonb, programme_code text, funding jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT CASE WHEN m.state = 'cancelled' THEN 'cancelled'
                      WHEN m.state = 'held'
                        OR (m.meets_on + m.ends_at::time) AT TIME ZONE 'Europe/Helsinki' <= p_now THEN 'over'
                      ELSE 'open' END,
                 CASE WHEN v.answered_at >= v.asked_at THEN v.answer END, v.message,
                 c.name, c.language, n.name, f.name, m.meets_on, m.starts_at, m.ends_at, m.place, m.theme,
                 pr.label, pr.code, jsonb_build_object('fund', pr.fund, 'line', pr.funding_line)
            FROM meeting_invitation v
            JOIN meeting m ON m.programme_id = v.programme_id AND m.network_id = v.network_id AND m.id = v.meeting_id
            JOIN network n ON n.programme_id = v.programme_id AND n.id = v.network_id
            JOIN programme pr ON pr.id = v.programme_id
            JOIN contact c ON c.programme_id = v.programme_id AND c.id = v.contact_id
            LEFT JOIN enterprise_profile f ON f.programme_id = m.programme_id AND f.enterprise_id = m.host_id
             AND f.superseded_at IS NULL
            WHERE v.id = p_id AND v.token_hash = p_token_hash $$;

  -- The latest answer counts. Answers whether it was taken.
  CREATE FUNCTION verso.answer_meeting_invitation(
      p_id uuid, p_token_hash text, p_answer text, p_message text, p_now timestamptz)
    RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ WITH answered AS (
            UPDATE meeting_invitation v SET answer = p_answer, message = p_message, answered_at = p_now
              FROM meeting m
             WHERE v.id = p_id AND v.token_hash = p_token_hash AND m.programme_id = v.programme_id
               AND m.network_id = v.network_id AND m.id = v.meeting_id AND m.state = 'planned'
               AND (m.meets_on + m.ends_at::time) AT TIME ZONE 'Europe/Helsinki' > p_now
            RETURNING v.id)
          SELECT EXISTS (SELECT 1 FROM answered) $$;

  -- Whose calendar a secret address is, and of what: its owner's rights decide what stands in it.
  CREATE FUNCTION verso.open_calendar_feed(p_token_hash text)
    RETURNS TABLE (person_id uuid, programme_id uuid, network_id uuid, language text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT f.person_id, f.programme_id, f.network_id, i.language
            FROM calendar_feed f
            JOIN person p ON p.id = f.person_id AND p.archived_at IS NULL
            JOIN person_identity i ON i.person_id = f.person_id
            WHERE f.token_hash = p_token_hash AND f.ended_at IS NULL $$;
`;
