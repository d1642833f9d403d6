/** Those with a seat at an event, in the order in which they came: programme, event. */
export const COMING_SQL = `
  SELECT s.id, s.enterprise_id AS "enterpriseId" FROM verso.gathering_places($1) p
    JOIN gathering g ON g.programme_id = $1 AND g.id = p.gathering_id
    JOIN gathering_sign_up s ON s.programme_id = $1 AND s.id = p.sign_up_id
   WHERE p.gathering_id = $2 AND p.place <= coalesce(g.seats, p.place)
   ORDER BY p.place`;

/** Those seated, with their firms: programme, seating. */
export const SEATED_SQL = `
  SELECT DISTINCT s.id, s.enterprise_id AS "enterpriseId" FROM gathering_seat t
    JOIN gathering_sign_up s ON s.programme_id = t.programme_id AND s.id = t.sign_up_id
   WHERE t.programme_id = $1 AND t.seating_id = $2
   ORDER BY s.id`;

/** Firms of a meeting that was held, of those asked for. */
const came = `
  SELECT a.meeting_id, a.enterprise_id FROM meeting_attendee a
    JOIN meeting m ON m.programme_id = a.programme_id AND m.network_id = a.network_id AND m.id = a.meeting_id
   WHERE a.programme_id = $1 AND a.enterprise_id = ANY ($2::uuid[]) AND a.superseded_at IS NULL
     AND m.state = 'held'`;

/**
 * Where people of those firms sat at other events that were held: those who were marked as there, and all
 * who had a seat where nobody was marked.
 */
const sat = `
  SELECT t.seating_id, t.round, t.table_number, s.enterprise_id FROM gathering_seat t
    JOIN gathering_seating n ON n.programme_id = t.programme_id AND n.id = t.seating_id AND n.superseded_at IS NULL
    JOIN gathering g ON g.programme_id = n.programme_id AND g.id = n.gathering_id AND g.state = 'held'
    JOIN gathering_sign_up s ON s.programme_id = t.programme_id AND s.id = t.sign_up_id
   WHERE t.programme_id = $1 AND t.gathering_id <> $3 AND s.enterprise_id = ANY ($2::uuid[])
     AND s.withdrawn_at IS NULL
     AND (s.attended OR NOT EXISTS (SELECT 1 FROM gathering_sign_up o
            WHERE o.programme_id = g.programme_id AND o.gathering_id = g.id AND o.attended IS NOT NULL))`;

/**
 * Pairs of firms who have met: in one group at one time, at one meeting, or at one table of another
 * event. Programme, firms, event, today.
 */
export const MET_SQL = `
  WITH came AS (${came}), sat AS (${sat})
  SELECT a.enterprise_id AS one, b.enterprise_id AS other
    FROM network_member a
    JOIN network_member b ON b.programme_id = a.programme_id AND b.network_id = a.network_id
     AND a.enterprise_id < b.enterprise_id
     AND a.joined_on <= coalesce(b.left_on, 'infinity') AND b.joined_on <= coalesce(a.left_on, 'infinity')
   WHERE a.programme_id = $1 AND a.enterprise_id = ANY ($2::uuid[]) AND b.enterprise_id = ANY ($2::uuid[])
     AND greatest(a.joined_on, b.joined_on) <= $4::date
  UNION
  SELECT a.enterprise_id, b.enterprise_id FROM came a
    JOIN came b ON b.meeting_id = a.meeting_id AND a.enterprise_id < b.enterprise_id
  UNION
  SELECT a.enterprise_id, b.enterprise_id FROM sat a
    JOIN sat b ON b.seating_id = a.seating_id AND b.round = a.round AND b.table_number = a.table_number
     AND a.enterprise_id < b.enterprise_id`;
