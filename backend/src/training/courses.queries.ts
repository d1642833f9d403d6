/** What all are shown of a course. `json_build_object` writes dates as the answers do. */
const facts = `
  c.id, c.title, c.teaches, c.skill, c.provider, c.language, c.way, c.link, c.place, c.sessions,
  c.starts_on AS "startsOn", c.ends_on AS "endsOn", c.hours, c.seats, c.price_note AS "priceNote",
  c.sign_up_until AS "signUpUntil", c.state, c.cancel_reason AS "cancelReason"`;

/** How many have signed up for each course of the programme `$1`. */
const counted = `
  LEFT JOIN (SELECT p.course_id, count(*)::int AS many FROM verso.course_places($1) p GROUP BY 1) taken
    ON taken.course_id = c.id`;

/** A page, the latest first: programme, state, skill, way, the last row's day and id, limit. */
export const COURSES_SQL = `
  SELECT ${facts}, coalesce(taken.many, 0) AS "signedUp" FROM course c ${counted}
   WHERE c.programme_id = $1 AND ($2::text IS NULL OR c.state = $2)
     AND ($3::text IS NULL OR c.skill = $3) AND ($4::text IS NULL OR c.way = $4)
     AND ($5::date IS NULL OR (c.starts_on, c.id) < ($5::date, $6::uuid))
   ORDER BY c.starts_on DESC, c.id DESC LIMIT $7`;

/** One course for its staff, with its earlier days and who signed up: programme, course. */
export const COURSE_SQL = `
  SELECT ${facts}, c.version, coalesce(taken.many, 0) AS "signedUp",
         coalesce((SELECT json_agg(json_build_object('changedAt', h.recorded_at, 'sessions', h.sessions,
             'changedByName', (SELECT i.name FROM person_identity i WHERE i.person_id = h.recorded_by))
             ORDER BY h.recorded_at DESC, h.id DESC)
           FROM course_change h WHERE h.programme_id = c.programme_id AND h.course_id = c.id), '[]') AS earlier,
         coalesce((SELECT json_agg(json_build_object('id', s.id, 'enterpriseId', s.enterprise_id,
             'enterpriseName', f.name, 'contactId', k.id, 'contactName', k.name, 'place', p.place,
             'waits', p.place > coalesce(c.seats, p.place), 'attended', s.attended,
             'completed', EXISTS (SELECT 1 FROM training_completion t
                WHERE t.programme_id = s.programme_id AND t.contact_id = s.contact_id
                  AND lower(t.title) = lower(c.title) AND t.annulled_at IS NULL)) ORDER BY p.place)
           FROM verso.course_places($1) p
           JOIN course_sign_up s ON s.programme_id = c.programme_id AND s.id = p.sign_up_id
           JOIN contact k ON k.programme_id = s.programme_id AND k.enterprise_id = s.enterprise_id
            AND k.id = s.contact_id
           JOIN enterprise_profile f ON f.programme_id = s.programme_id
            AND f.enterprise_id = s.enterprise_id AND f.superseded_at IS NULL
          WHERE p.course_id = c.id), '[]') AS participants
    FROM course c ${counted}
   WHERE c.programme_id = $1 AND c.id = $2`;

/** The place of one who signed up: programme, sign-up. */
export const SIGN_UP_SQL = `
  SELECT p.sign_up_id AS id, p.place, p.place > coalesce(c.seats, p.place) AS waits
    FROM verso.course_places($1) p
    JOIN course c ON c.programme_id = $1 AND c.id = p.course_id
   WHERE p.sign_up_id = $2`;

/**
 * Courses for one firm: those that may be signed up for, and all that its people signed up for,
 * also cancelled and past ones. Programme, firm, today.
 */
export const OWN_COURSES_SQL = `
  WITH place AS MATERIALIZED (SELECT * FROM verso.course_places($1)),
  hers AS (
    SELECT s.course_id, json_agg(json_build_object('id', s.id, 'contactId', k.id, 'contactName', k.name,
             'place', p.place, 'waits', p.place > coalesce(c.seats, p.place), 'attended', s.attended)
             ORDER BY p.place) AS sign_ups
      FROM place p
      JOIN course_sign_up s ON s.programme_id = $1 AND s.id = p.sign_up_id AND s.enterprise_id = $2
      JOIN course c ON c.programme_id = $1 AND c.id = s.course_id
      JOIN contact k ON k.programme_id = $1 AND k.enterprise_id = $2 AND k.id = s.contact_id
     GROUP BY s.course_id),
  taken AS (SELECT p.course_id, count(*)::int AS many FROM place p GROUP BY 1)
  SELECT ${facts}, coalesce(taken.many, 0) AS "signedUp", coalesce(hers.sign_ups, '[]') AS "signUps",
         c.state = 'open' AND c.sign_up_until >= $3::date AS "isOpen"
    FROM course c
    LEFT JOIN hers ON hers.course_id = c.id
    LEFT JOIN taken ON taken.course_id = c.id
   WHERE c.programme_id = $1 AND c.state <> 'draft'
     AND ((c.state = 'open' AND c.sign_up_until >= $3::date) OR hers.course_id IS NOT NULL)
   ORDER BY c.ends_on < $3::date, abs(c.starts_on - $3::date), c.id`;

/**
 * Those who attended and have not completed training of that title: programme, course. In one order for
 * all courses, so that two whose people are the same do not wait for each other.
 */
export const TO_COMPLETE_SQL = `
  SELECT s.enterprise_id AS "enterpriseId", s.contact_id AS "contactId"
    FROM course_sign_up s
    JOIN course c ON c.programme_id = s.programme_id AND c.id = s.course_id
    JOIN contact k ON k.programme_id = s.programme_id AND k.enterprise_id = s.enterprise_id
     AND k.id = s.contact_id AND k.archived_at IS NULL
   WHERE s.programme_id = $1 AND s.course_id = $2 AND s.withdrawn_at IS NULL AND s.attended
     AND NOT EXISTS (SELECT 1 FROM training_completion t
           WHERE t.programme_id = s.programme_id AND t.contact_id = s.contact_id
             AND lower(t.title) = lower(c.title) AND t.annulled_at IS NULL)
   ORDER BY s.contact_id`;
