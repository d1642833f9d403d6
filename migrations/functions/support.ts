/**
 * De minimis aid is counted for a single undertaking, over all programmes: a programme that grants
 * must know what others have granted, and nothing else of them. Firms belong together that name each
 * other, or the same other firm, in the latest declarations that any programme has of them.
 */
export const sql = `
  -- The firms of this house that belong to an undertaking, through whatever links. It runs with the
  -- rights of whoever asks: inside the doors below it sees all, from elsewhere what policies show.
  CREATE FUNCTION verso.undertaking_of(p_enterprise uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE SET search_path = public, pg_temp
    AS $$ WITH RECURSIVE latest AS MATERIALIZED (
            SELECT DISTINCT ON (d.programme_id, d.enterprise_id)
                   coalesce(e.business_id, e.id::text) AS firm, d.linked_business_ids
              FROM de_minimis_declaration d JOIN enterprise e ON e.id = d.enterprise_id
             ORDER BY d.programme_id, d.enterprise_id, d.declared_on DESC, d.recorded_at DESC, d.id DESC
          ), link AS MATERIALIZED (
            SELECT l.firm AS a, n.linked AS b FROM latest l, unnest(l.linked_business_ids) AS n (linked)
            UNION SELECT n.linked, l.firm FROM latest l, unnest(l.linked_business_ids) AS n (linked)
          ), undertaking AS (
            SELECT coalesce(e.business_id, e.id::text) AS firm FROM enterprise e WHERE e.id = p_enterprise
            UNION SELECT k.b FROM undertaking u JOIN link k ON k.a = u.firm
          )
          SELECT e.id FROM undertaking u JOIN enterprise e ON e.business_id = u.firm
          UNION SELECT p_enterprise $$;

  -- Aid that this house has granted to the undertaking of a firm of one's own programme.
  CREATE FUNCTION verso.aid_of_undertaking(p_programme uuid, p_enterprise uuid)
    RETURNS TABLE (granted_on date, cents bigint, regulation text, own_programme boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT s.given_on, s.aid_cents, s.regulation, s.programme_id = p_programme
            FROM support_given s
           WHERE s.aid_cents IS NOT NULL AND s.annulled_at IS NULL
             AND s.enterprise_id IN (SELECT verso.undertaking_of(p_enterprise))
             AND p_programme IN (SELECT verso.staff_programmes())
             AND EXISTS (SELECT 1 FROM programme_enterprise pe
                          WHERE pe.programme_id = p_programme AND pe.enterprise_id = p_enterprise)
           ORDER BY s.given_on, s.id $$;

  -- Whoever grants holds the firms of the undertaking until her transaction ends, in one order; links
  -- stand still meanwhile, as whoever declares waits for all who grant.
  CREATE FUNCTION verso.hold_undertaking(p_programme uuid, p_enterprise uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE firm uuid;
    BEGIN
      IF p_programme NOT IN (SELECT verso.staff_programmes()) OR NOT EXISTS (
           SELECT 1 FROM programme_enterprise pe
            WHERE pe.programme_id = p_programme AND pe.enterprise_id = p_enterprise) THEN
        RETURN;
      END IF;
      PERFORM pg_advisory_xact_lock_shared(hashtextextended('undertakings', 0));
      FOR firm IN SELECT u.id FROM verso.undertaking_of(p_enterprise) AS u (id) ORDER BY u.id LOOP
        PERFORM pg_advisory_xact_lock(hashtextextended('undertaking:' || firm, 0));
      END LOOP;
    END $$;
`;
