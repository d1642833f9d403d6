/**
 * Who acts, and what they may reach. The unit of work sets `verso.person_id` for its transaction;
 * everything else is read from `role_grant` here, never handed in. Definer functions, because the
 * answer must not depend on the policies that use it.
 *
 * What policies ask is bound to its tables and operators here and now (BEGIN ATOMIC): as safe as a
 * path of its own, which would have to be switched to and back for each table of each statement,
 * and takes half of what a list pays for its policies. Why a caller cannot change what it means:
 *
 * - The body is kept parsed. Tables, functions, operators and casts are ids in it, not names: no
 *   search path, temporary table or operator of the caller comes in between, and no setting that
 *   changes how SQL is read (transform_null_equals).
 * - Names are bound while rights are applied, under a search path that is pinned there, by the one
 *   role that owns the schemas. Nobody else may make anything in them.
 * - A bound body holds on to what it names: what is dropped or renamed takes it along or is refused,
 *   and cannot be replaced by something of the same name.
 * - It runs as the owner, whom policies do not bind, so row_security changes nothing; what else a
 *   caller can set (time-outs, memory, plans) can make it fail, not answer otherwise.
 * - The one thing that it takes from the caller is verso.person_id: whoever may run any statement as
 *   verso_app may be anybody. The application sets it, from the session; no text of a request becomes SQL.
 *
 * A function with variables, or in another language, has no such body: it pins its path.
 *
 * The actor is asked for by a query of its own, (SELECT verso.person_id()): written plainly, a scan
 * of role_grant would read the setting and turn it into an id again for each of its rows. ROWS says
 * how few they answer; the planner expects a thousand.
 */
export const sql = `
  -- An id for a row that a statement makes out of others: like those of the application, a uuid of
  -- version 7, whose beginning is the time.
  CREATE FUNCTION verso.new_id() RETURNS uuid
    LANGUAGE sql VOLATILE PARALLEL SAFE
    BEGIN ATOMIC SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
      PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
      FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid; END;

  CREATE FUNCTION verso.person_id() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    BEGIN ATOMIC SELECT nullif(current_setting('verso.person_id', true), '')::uuid; END;

  CREATE FUNCTION verso.is_administrator() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC SELECT EXISTS (SELECT 1 FROM role_grant
            WHERE person_id = (SELECT verso.person_id()) AND role = 'administrator' AND ended_at IS NULL); END;

  CREATE FUNCTION verso.staff_programmes() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    BEGIN ATOMIC SELECT programme_id FROM role_grant
            WHERE person_id = (SELECT verso.person_id()) AND role IN ('manager', 'advisor') AND ended_at IS NULL; END;

  CREATE FUNCTION verso.managed_programmes() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    BEGIN ATOMIC SELECT programme_id FROM role_grant
            WHERE person_id = (SELECT verso.person_id()) AND role = 'manager' AND ended_at IS NULL; END;

  CREATE FUNCTION verso.funded_programmes() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    BEGIN ATOMIC SELECT programme_id FROM role_grant
            WHERE person_id = (SELECT verso.person_id()) AND role = 'funder' AND ended_at IS NULL; END;

  CREATE FUNCTION verso.granted_programmes() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    BEGIN ATOMIC SELECT programme_id FROM role_grant
            WHERE person_id = (SELECT verso.person_id()) AND programme_id IS NOT NULL AND ended_at IS NULL; END;

  CREATE FUNCTION verso.own_enterprises() RETURNS TABLE (programme_id uuid, enterprise_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    BEGIN ATOMIC SELECT g.programme_id, g.enterprise_id FROM role_grant g
            WHERE g.person_id = (SELECT verso.person_id()) AND g.role = 'entrepreneur' AND g.ended_at IS NULL; END;

  -- The networks in which the actor's own firms are members today.
  CREATE FUNCTION verso.own_networks() RETURNS TABLE (programme_id uuid, network_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    BEGIN ATOMIC SELECT m.programme_id, m.network_id FROM network_member m
            JOIN role_grant g ON g.programme_id = m.programme_id AND g.enterprise_id = m.enterprise_id
            WHERE g.person_id = (SELECT verso.person_id()) AND g.role = 'entrepreneur' AND g.ended_at IS NULL
              AND m.left_on IS NULL; END;

  -- The networks that the actor coordinates.
  CREATE FUNCTION verso.coordinated_networks() RETURNS TABLE (programme_id uuid, network_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 2
    BEGIN ATOMIC SELECT g.programme_id, g.network_id FROM role_grant g
            WHERE g.person_id = (SELECT verso.person_id()) AND g.role = 'coordinator' AND g.ended_at IS NULL; END;

  -- The firms that are in them today.
  CREATE FUNCTION verso.coordinated_enterprises() RETURNS TABLE (programme_id uuid, enterprise_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 40
    BEGIN ATOMIC SELECT m.programme_id, m.enterprise_id FROM network_member m
            JOIN role_grant g ON g.programme_id = m.programme_id AND g.network_id = m.network_id
            WHERE g.person_id = (SELECT verso.person_id()) AND g.role = 'coordinator' AND g.ended_at IS NULL
              AND m.left_on IS NULL; END;

  -- The roles of the one who acts, for her session.
  CREATE FUNCTION verso.own_grants() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'programmeId', g.programme_id,
                                                       'enterpriseId', g.enterprise_id,
                                                       'networkId', g.network_id) ORDER BY g.granted_at, g.id), '[]'::jsonb)
            FROM role_grant g JOIN person p ON p.id = g.person_id AND p.archived_at IS NULL
            WHERE g.person_id = verso.person_id() AND g.ended_at IS NULL $$;

  -- Staff of the programmes that the actor has to do with, and the actor: few, so all at once.
  CREATE FUNCTION verso.known_staff() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 20
    BEGIN ATOMIC SELECT g.person_id FROM role_grant g
            WHERE g.ended_at IS NULL AND g.role IN ('manager', 'advisor')
              AND g.programme_id = ANY (ARRAY(SELECT o.programme_id FROM role_grant o
                    WHERE o.person_id = (SELECT verso.person_id())
                      AND o.role IN ('manager', 'advisor', 'entrepreneur') AND o.ended_at IS NULL))
          UNION ALL
          SELECT verso.person_id(); END;

  -- Whether somebody stands behind a firm of a programme in which the actor is staff. They can be
  -- many thousands, so each is asked for alone. Somebody who is only invited is not known yet: an
  -- address may be that of a person of another programme, and inviting it must not tell her name.
  CREATE FUNCTION verso.knows_guest(p_person uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC SELECT EXISTS (SELECT 1 FROM role_grant g
                    WHERE g.person_id = p_person AND g.role = 'entrepreneur' AND g.ended_at IS NULL
                      AND g.programme_id IN (SELECT verso.staff_programmes())); END;

  -- What the work of a group needs to know of its firms, also of those that have left it. Their
  -- profiles and the firms themselves stay closed to coordinators: this is all that they are told.
  CREATE FUNCTION verso.coordinated_members()
    RETURNS TABLE (programme_id uuid, network_id uuid, enterprise_id uuid, name text,
                   municipality_code text, industry_code text, industry_code_set text)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 40 SET search_path = public, pg_temp
    AS $$ SELECT DISTINCT m.programme_id, m.network_id, m.enterprise_id, p.name,
                 p.municipality_code, p.industry_code, p.industry_code_set
            FROM verso.coordinated_networks() c
            JOIN network_member m ON m.programme_id = c.programme_id AND m.network_id = c.network_id
            JOIN enterprise_profile p ON p.programme_id = m.programme_id AND p.enterprise_id = m.enterprise_id
             AND p.superseded_at IS NULL $$;

  -- Names of the firms that share a network with the actor's own: what joining a group means. And of
  -- those that are, or were, in a group that the actor coordinates.
  CREATE FUNCTION verso.network_peers()
    RETURNS TABLE (programme_id uuid, network_id uuid, enterprise_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT m.programme_id, m.network_id, m.enterprise_id, p.name
            FROM network_member m
            JOIN enterprise_profile p ON p.programme_id = m.programme_id AND p.enterprise_id = m.enterprise_id
             AND p.superseded_at IS NULL
            WHERE m.left_on IS NULL
              AND (m.programme_id, m.network_id) IN (SELECT n.programme_id, n.network_id FROM verso.own_networks() n)
          UNION
          SELECT c.programme_id, c.network_id, c.enterprise_id, c.name FROM verso.coordinated_members() c $$;
`;
