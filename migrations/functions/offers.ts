/**
 * The places of those who signed up for the courses, or the network events, of a programme, in the order
 * in which they came. A firm learns how many there are and the places of its own people; who the others
 * are it does not.
 */
const places = (offer: string) => `
  CREATE FUNCTION verso.${offer}_places(p_programme uuid)
    RETURNS TABLE (${offer}_id uuid, sign_up_id uuid, place int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ WITH own AS (SELECT o.enterprise_id FROM verso.own_enterprises() o WHERE o.programme_id = p_programme),
               staff AS (SELECT p_programme IN (SELECT verso.staff_programmes()) AS here)
          SELECT s.${offer}_id,
                 CASE WHEN staff.here OR s.enterprise_id IN (SELECT own.enterprise_id FROM own) THEN s.id END,
                 (row_number() OVER (PARTITION BY s.${offer}_id ORDER BY s.nth))::int
            FROM ${offer}_sign_up s CROSS JOIN staff
           WHERE s.programme_id = p_programme AND s.withdrawn_at IS NULL
             AND (staff.here OR EXISTS (SELECT 1 FROM own)) $$;`;

export const sql = places('course') + places('gathering');
