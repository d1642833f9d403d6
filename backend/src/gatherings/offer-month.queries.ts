/** Each day of network events and courses between `$2` and `$3`. */
const days = `
  SELECT 'gathering' AS sort, g.id, g.title, d::date AS day, g.place, g.state, g.sign_up_until,
         CASE WHEN d::date = g.starts_on THEN g.starts_at END AS starts_at,
         CASE WHEN d::date = g.ends_on THEN g.ends_at END AS ends_at, NULL::date AS open_until
    FROM gathering g
   CROSS JOIN generate_series(greatest(g.starts_on, $2::date), least(g.ends_on, $3::date), '1 day') d
   WHERE g.programme_id = $1 AND g.starts_on <= $3::date AND g.ends_on >= $2::date
   UNION ALL
  SELECT 'course', c.id, c.title, d.day, c.place, c.state, c.sign_up_until, s."startsAt", s."endsAt",
         CASE WHEN s."startsAt" IS NULL THEN s."endsOn" END
    FROM course c
   CROSS JOIN jsonb_to_recordset(c.sessions)
     AS s("startsOn" date, "endsOn" date, "startsAt" text, "endsAt" text)
   CROSS JOIN LATERAL (SELECT DISTINCT unnest(ARRAY[s."startsOn", s."endsOn"]) AS day) d
   WHERE c.programme_id = $1 AND c.starts_on <= $3::date AND c.ends_on >= $2::date
     AND d.day BETWEEN $2::date AND $3::date`;

/** What somebody of the reader's own firms has signed up for; she waits where nobody of them has a seat. */
const comingTo = (offer: string) => `
  SELECT '${offer}' AS sort, o.id, bool_and(p.place > coalesce(o.seats, p.place)) AS waits
    FROM verso.${offer}_places($1) p
    JOIN ${offer} o ON o.programme_id = $1 AND o.id = p.${offer}_id
    JOIN ${offer}_sign_up s ON s.programme_id = $1 AND s.id = p.sign_up_id
   WHERE (s.programme_id, s.enterprise_id) IN
         (SELECT w.programme_id, w.enterprise_id FROM verso.own_enterprises() w)
   GROUP BY o.id`;

/**
 * Network events and courses of one month, day by day. Staff are shown all of the programme; a firm
 * those that it may sign up for, and those that its people have. Programme, first day, last day, today,
 * whether the reader is staff.
 */
export const OFFER_MONTH_SQL = `
  WITH coming AS (${comingTo('gathering')} UNION ALL ${comingTo('course')})
  SELECT d.id, d.sort, d.title, d.day AS "takesPlaceOn", d.starts_at AS "startsAt", d.ends_at AS "endsAt",
         d.open_until AS "openUntil", d.place, d.state,
         CASE WHEN c.id IS NOT NULL THEN CASE WHEN c.waits THEN 'waits' ELSE 'comes' END END AS coming
    FROM (${days}) d
    LEFT JOIN coming c ON c.sort = d.sort AND c.id = d.id
   WHERE $5::boolean OR (d.state <> 'draft'
     AND (c.id IS NOT NULL OR (d.state = 'open' AND d.sign_up_until >= $4::date)))
   ORDER BY d.day, d.starts_at NULLS FIRST, d.title, d.id`;
