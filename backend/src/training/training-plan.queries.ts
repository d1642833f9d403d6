const completionOf = (row: string) =>
  `json_build_object('id', ${row}.id, 'title', ${row}.title, 'completedOn', ${row}.completed_on)`;

/** What stands as completed by whom the item is for. */
const hers = `t.programme_id = i.programme_id AND t.enterprise_id = i.enterprise_id
      AND t.contact_id = i.contact_id AND t.annulled_at IS NULL`;

/**
 * The training plan of a firm, what is open first. What is planned is done for as long as a completion
 * of its course stands, or the one that the firm named. Programme, firm, and one id or null for all.
 */
export const PLAN_SQL = `
  SELECT i.id, i.contact_id AS "contactId", c.name AS "contactName", i.what, i.why, i.skill,
         i.due_on AS "dueOn", i.course_id AS "courseId", k.title AS "courseTitle",
         i.marked_by AS "markedBy", CASE WHEN by.id IS NULL THEN i.state ELSE 'done' END AS state,
         coalesce(i.settled_on, by.completed_on) AS "settledOn", i.reason,
         CASE WHEN by.id IS NOT NULL THEN ${completionOf('by')} END AS completion,
         CASE WHEN i.state = 'planned' AND by.id IS NULL THEN coalesce((
           SELECT json_agg(${completionOf('t')} ORDER BY t.completed_on DESC, t.id DESC)
             FROM training_completion t
            WHERE ${hers} AND t.skill = i.skill
              AND t.completed_on >= (i.recorded_at AT TIME ZONE 'Europe/Helsinki')::date), '[]')
           ELSE '[]' END AS since, i.version
    FROM training_plan_item i
    JOIN contact c ON c.programme_id = i.programme_id AND c.enterprise_id = i.enterprise_id AND c.id = i.contact_id
    LEFT JOIN course k ON k.programme_id = i.programme_id AND k.id = i.course_id
    LEFT JOIN LATERAL (
      SELECT t.id, t.title, t.completed_on FROM training_completion t
       WHERE ${hers} AND (t.id = i.completion_id OR lower(t.title) = lower(k.title))
       ORDER BY t.id = i.completion_id DESC NULLS LAST, t.completed_on, t.id LIMIT 1
    ) by ON i.state = 'planned'
   WHERE i.programme_id = $1 AND i.enterprise_id = $2 AND ($3::uuid IS NULL OR i.id = $3)
   ORDER BY i.state NOT IN ('suggested', 'planned') OR by.id IS NOT NULL, i.due_on, i.recorded_at, i.id`;
