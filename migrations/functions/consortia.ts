/** Consortia in which a firm of the actor's own is a member today. */
export const sql = `
  CREATE FUNCTION verso.own_consortia() RETURNS TABLE (programme_id uuid, consortium_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT m.programme_id, m.consortium_id FROM consortium_member m
            JOIN verso.own_enterprises() o ON o.programme_id = m.programme_id AND o.enterprise_id = m.enterprise_id
           WHERE m.until_on IS NULL $$;`;
