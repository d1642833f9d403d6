/** What all are shown of a network event. */
const facts = `
  g.id, g.title, g.about, g.kind, g.starts_on AS "startsOn", g.starts_at AS "startsAt",
  g.ends_on AS "endsOn", g.ends_at AS "endsAt", g.place, g.link, g.seats,
  g.sign_up_until AS "signUpUntil", g.state, g.cancel_reason AS "cancelReason"`;

/** How many have signed up for each event of the programme `$1`. */
const counted = `
  LEFT JOIN (SELECT p.gathering_id, count(*)::int AS many FROM verso.gathering_places($1) p GROUP BY 1) taken
    ON taken.gathering_id = g.id`;

/** The tables of the sign-up `s` in the seating that stands and that the reader may see. */
const tables = `coalesce((
  SELECT json_agg(json_build_object('round', t.round, 'table', t.table_number) ORDER BY t.round)
    FROM gathering_seating n
    JOIN gathering_seat t ON t.programme_id = n.programme_id AND t.seating_id = n.id AND t.sign_up_id = s.id
   WHERE n.programme_id = s.programme_id AND n.gathering_id = s.gathering_id AND n.superseded_at IS NULL), '[]')`;

/** A page, the latest first: programme, state, kind, the last row's day and id, limit. */
export const GATHERINGS_SQL = `
  SELECT ${facts}, coalesce(taken.many, 0) AS "signedUp" FROM gathering g ${counted}
   WHERE g.programme_id = $1 AND ($2::text IS NULL OR g.state = $2) AND ($3::text IS NULL OR g.kind = $3)
     AND ($4::date IS NULL OR (g.starts_on, g.id) < ($4::date, $5::uuid))
   ORDER BY g.starts_on DESC, g.id DESC LIMIT $6`;

const participants = `coalesce((
  SELECT json_agg(json_build_object('id', s.id, 'enterpriseId', s.enterprise_id, 'enterpriseName', f.name,
           'contactId', k.id, 'contactName', k.name, 'place', p.place,
           'waits', p.place > coalesce(g.seats, p.place), 'attended', s.attended,
           'tables', CASE WHEN p.place <= coalesce(g.seats, p.place) THEN ${tables} ELSE '[]' END,
           'wroteCard', EXISTS (SELECT 1 FROM experiment e
              WHERE e.programme_id = s.programme_id AND e.enterprise_id = s.enterprise_id
                AND (e.created_at AT TIME ZONE 'Europe/Helsinki')::date BETWEEN g.starts_on AND g.ends_on))
         ORDER BY p.place)
    FROM verso.gathering_places($1) p
    JOIN gathering_sign_up s ON s.programme_id = g.programme_id AND s.id = p.sign_up_id
    JOIN contact k ON k.programme_id = s.programme_id AND k.enterprise_id = s.enterprise_id AND k.id = s.contact_id
    JOIN enterprise_profile f ON f.programme_id = s.programme_id AND f.enterprise_id = s.enterprise_id
     AND f.superseded_at IS NULL
   WHERE p.gathering_id = g.id), '[]')`;

/** Who has a seat at the event, and whoever is seated: where these differ the seating is behind. */
const seating = `(
  SELECT json_build_object('id', n.id, 'tableSize', n.table_size, 'rounds', n.rounds, 'people', n.people,
           'knownPairs', n.known_pairs, 'firstMeetings', n.first_meetings, 'atMost', n.at_most,
           'fewest', n.fewest, 'randomMean', n.random_mean::float8, 'exchanges', n.exchanges,
           'plannedAt', n.recorded_at, 'publishedAt', n.published_at,
           'plannedByName', (SELECT i.name FROM person_identity i WHERE i.person_id = n.recorded_by),
           'unseated', (SELECT count(*) FROM comes c WHERE c.sign_up_id NOT IN
              (SELECT t.sign_up_id FROM gathering_seat t WHERE t.programme_id = $1 AND t.seating_id = n.id)),
           'gone', (SELECT count(DISTINCT t.sign_up_id) FROM gathering_seat t
              WHERE t.programme_id = $1 AND t.seating_id = n.id
                AND t.sign_up_id NOT IN (SELECT c.sign_up_id FROM comes c)))
    FROM gathering_seating n
   WHERE n.programme_id = g.programme_id AND n.gathering_id = g.id AND n.superseded_at IS NULL)`;

/** Those with a seat at an event, in the order in which they came: programme, event. */
const comes = `
  SELECT p.sign_up_id, p.place FROM verso.gathering_places($1) p
    JOIN gathering c ON c.programme_id = $1 AND c.id = p.gathering_id
   WHERE p.gathering_id = $2 AND p.sign_up_id IS NOT NULL AND p.place <= coalesce(c.seats, p.place)`;

/** One event for its staff, with who signed up and the seating that stands: programme, event. */
export const GATHERING_SQL = `
  WITH comes AS (${comes})
  SELECT ${facts}, g.version, coalesce(taken.many, 0) AS "signedUp", ${participants} AS participants,
         ${seating} AS seating
    FROM gathering g ${counted}
   WHERE g.programme_id = $1 AND g.id = $2`;

/** The place of one who signed up: programme, sign-up. */
export const GATHERING_PLACE_SQL = `
  SELECT p.sign_up_id AS id, p.place, p.place > coalesce(g.seats, p.place) AS waits
    FROM verso.gathering_places($1) p
    JOIN gathering g ON g.programme_id = $1 AND g.id = p.gathering_id
   WHERE p.sign_up_id = $2`;

/**
 * Events for one firm: those that may be signed up for, and all that its people signed up for,
 * also cancelled and past ones. Programme, firm, today.
 */
export const OWN_GATHERINGS_SQL = `
  WITH place AS MATERIALIZED (SELECT * FROM verso.gathering_places($1)),
  hers AS (
    SELECT s.gathering_id, json_agg(json_build_object('id', s.id, 'contactId', k.id, 'contactName', k.name,
             'place', p.place, 'waits', p.place > coalesce(g.seats, p.place), 'attended', s.attended,
             'tables', CASE WHEN p.place <= coalesce(g.seats, p.place) THEN ${tables} ELSE '[]' END)
             ORDER BY p.place) AS sign_ups
      FROM place p
      JOIN gathering_sign_up s ON s.programme_id = $1 AND s.id = p.sign_up_id AND s.enterprise_id = $2
      JOIN gathering g ON g.programme_id = $1 AND g.id = s.gathering_id
      JOIN contact k ON k.programme_id = $1 AND k.enterprise_id = $2 AND k.id = s.contact_id
     GROUP BY s.gathering_id),
  taken AS (SELECT p.gathering_id, count(*)::int AS many FROM place p GROUP BY 1)
  SELECT ${facts}, coalesce(taken.many, 0) AS "signedUp", coalesce(hers.sign_ups, '[]') AS "signUps",
         g.state = 'open' AND g.sign_up_until >= $3::date AS "isOpen"
    FROM gathering g
    LEFT JOIN hers ON hers.gathering_id = g.id
    LEFT JOIN taken ON taken.gathering_id = g.id
   WHERE g.programme_id = $1 AND g.state <> 'draft'
     AND ((g.state = 'open' AND g.sign_up_until >= $3::date) OR hers.gathering_id IS NOT NULL)
   ORDER BY g.ends_on < $3::date, abs(g.starts_on - $3::date), g.id`;
