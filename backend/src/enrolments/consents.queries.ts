const event = (firm: string): string => `
  SELECT v.id, v.purpose, v.contact_id AS "contactId", c.name AS "contactName", v.choice, v.way,
         v.told_on AS "toldOn", v.language, v.wording_version AS "wordingVersion",
         v.recorded_at AS "recordedAt", i.name AS "recordedByName"
    FROM consent_event v
    LEFT JOIN contact c ON c.programme_id = v.programme_id AND c.id = v.contact_id
    LEFT JOIN person_identity i ON i.person_id = v.recorded_by
   WHERE v.programme_id = ${firm}.programme_id AND v.enterprise_id = ${firm}.enterprise_id
   ORDER BY v.recorded_at, v.id`;

const contacts = (firm: string, whose: string): string => `
  SELECT c.id, c.name FROM contact c
   WHERE c.programme_id = ${firm}.programme_id AND c.enterprise_id = ${firm}.enterprise_id
     AND c.archived_at IS NULL AND ${whose}
   ORDER BY c.name COLLATE "fi-x-icu", c.id`;

const list = (statement: string): string =>
  `(SELECT coalesce(json_agg(row_to_json(one)), '[]') FROM (${statement}) one)`;

/** A firm's contacts of today, and every choice in the order in which it was recorded. Programme, firm. */
export const CONSENTS_SQL = `
  SELECT ${list(contacts('f', 'true'))} AS contacts, ${list(event('f'))} AS events
    FROM programme_enterprise f WHERE f.programme_id = $1 AND f.enterprise_id = $2`;

/** The same of each of the actor's own firms, where the only contact is herself. */
export const OWN_CONSENTS_SQL = `
  SELECT o.programme_id AS "programmeId", g.code AS "programmeCode", g.label AS "programmeLabel",
         o.enterprise_id AS "enterpriseId", p.name AS "enterpriseName",
         ${list(contacts('o', 'c.person_id = verso.person_id()'))} AS contacts, ${list(event('o'))} AS events
    FROM verso.own_enterprises() o
    JOIN programme g ON g.id = o.programme_id
    JOIN enterprise_profile p ON p.programme_id = o.programme_id AND p.enterprise_id = o.enterprise_id
     AND p.superseded_at IS NULL
   ORDER BY p.name COLLATE "fi-x-icu", g.code, o.enterprise_id`;

/** How many contacts each list by consent has and leaves out. Programme. */
export const CONSENT_COUNTS_SQL = `
  WITH asked AS (
    SELECT l.purpose, l.place, choice.choice,
           c.email IS NOT NULL OR (l.purpose = 'research-interview' AND c.phone IS NOT NULL) AS reached
      FROM (VALUES ('newsletter', 1), ('research-interview', 2)) AS l (purpose, place)
      LEFT JOIN contact c ON c.programme_id = $1 AND c.archived_at IS NULL
      LEFT JOIN LATERAL verso.latest_choice(c.programme_id, c.enterprise_id, l.purpose, c.id) choice ON true
  )
  SELECT purpose, count(*) FILTER (WHERE choice = 'given' AND reached)::int AS listed,
         count(*) FILTER (WHERE choice = 'given' AND NOT reached)::int AS "withoutAddress",
         count(*) FILTER (WHERE choice = 'withdrawn')::int AS refused,
         count(*) FILTER (WHERE choice IS NULL AND reached IS NOT NULL)::int AS "notAsked"
    FROM asked GROUP BY purpose, place ORDER BY place`;
