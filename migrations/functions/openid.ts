/** The doors of signing in through an organisation. Nobody reads the tables behind them. */
export const sql = `
  CREATE FUNCTION verso.open_openid_request(
      p_state_hash text, p_sealed text, p_now timestamptz, p_expires timestamptz)
    RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ INSERT INTO openid_request (state_hash, sealed, created_at, expires_at)
          VALUES (p_state_hash, p_sealed, p_now, p_expires) $$;

  -- What was kept for a sign-in under way: once, and not after its time.
  CREATE FUNCTION verso.take_openid_request(p_state_hash text, p_now timestamptz) RETURNS text
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ WITH taken AS (DELETE FROM openid_request WHERE state_hash = p_state_hash RETURNING sealed, expires_at)
          SELECT sealed FROM taken WHERE expires_at > p_now $$;

  -- Who somebody is whom the issuer has named. Known by the issuer's own name for her; else by her
  -- address, which links an account that exists only where the issuer is trusted with it.
  CREATE FUNCTION verso.enter_by_openid(
      p_issuer text, p_subject text, p_identity jsonb, p_now timestamptz)
    RETURNS TABLE (person_id uuid, outcome text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE v_person uuid; v_email text := lower(p_identity ->> 'email');
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended('openid:' || p_issuer || ' ' || p_subject, 0));
      SELECT i.person_id INTO v_person FROM openid_identity i
        WHERE i.issuer = p_issuer AND i.subject = p_subject;
      IF v_person IS NOT NULL THEN
        RETURN QUERY SELECT v_person, CASE WHEN p.archived_at IS NULL THEN 'known' ELSE 'archived' END
                       FROM person p WHERE p.id = v_person;
        RETURN;
      END IF;
      IF v_email IS NULL OR NOT (p_identity ->> 'mayEnter')::boolean THEN
        RETURN QUERY SELECT NULL::uuid, 'unknown'; RETURN;
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('person:' || v_email, 0));
      SELECT i.person_id INTO v_person FROM person_identity i WHERE i.email = v_email;
      IF v_person IS NOT NULL AND NOT (p_identity ->> 'mayLink')::boolean THEN
        RETURN QUERY SELECT NULL::uuid, 'taken'; RETURN;
      END IF;
      IF v_person IS NOT NULL THEN
        INSERT INTO openid_identity VALUES (p_issuer, p_subject, v_person, p_now);
        RETURN QUERY SELECT v_person, CASE WHEN p.archived_at IS NULL THEN 'linked' ELSE 'archived' END
                       FROM person p WHERE p.id = v_person;
        RETURN;
      END IF;
      v_person := (p_identity ->> 'newId')::uuid;
      INSERT INTO person (id, created_at) VALUES (v_person, p_now);
      INSERT INTO person_identity (person_id, name, email, language, updated_at)
        VALUES (v_person, p_identity ->> 'name', v_email, p_identity ->> 'language', p_now);
      INSERT INTO openid_identity VALUES (p_issuer, p_subject, v_person, p_now);
      RETURN QUERY SELECT v_person, 'created';
    END $$;

  -- Ends what an issuer says has ended: one session of its own, or all that somebody has by it. Whose
  -- they were; null for a notice that has been taken before.
  CREATE FUNCTION verso.end_openid_sessions(p_token_hash text, p_issuer text, p_notice jsonb, p_now timestamptz)
    RETURNS uuid[]
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE v_people uuid[];
    BEGIN
      INSERT INTO openid_notice (token_hash, taken_at, expires_at)
        VALUES (p_token_hash, p_now, (p_notice ->> 'expiresAt')::timestamptz) ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN RETURN NULL; END IF;
      WITH ended AS (
        DELETE FROM session s
         WHERE s.data ->> 'way' = 'openid' AND s.person_id IS NOT NULL
           AND (p_notice ->> 'session' IS NOT NULL OR p_notice ->> 'subject' IS NOT NULL)
           AND (p_notice ->> 'session' IS NULL OR s.data ->> 'issuerSession' = p_notice ->> 'session')
           AND (p_notice ->> 'subject' IS NULL
                OR s.person_id IN (SELECT i.person_id FROM openid_identity i
                                    WHERE i.issuer = p_issuer AND i.subject = p_notice ->> 'subject'))
        RETURNING s.person_id)
      SELECT coalesce(array_agg(ended.person_id), '{}') INTO v_people FROM ended;
      RETURN v_people;
    END $$;

  -- Makes the roles that an issuer gave follow what it says now. Roles that people gave stay.
  -- p_roles: [{"id", "role", "programmeCode"}]; a programme that is not there gives nothing.
  CREATE FUNCTION verso.follow_openid_roles(p_person uuid, p_issuer text, p_roles jsonb, p_now timestamptz)
    RETURNS TABLE (grant_id uuid, role text, programme_id uuid, change text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM openid_identity i WHERE i.person_id = p_person AND i.issuer = p_issuer) THEN
        RAISE EXCEPTION 'not known to the issuer' USING ERRCODE = 'insufficient_privilege';
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('openid-roles:' || p_person, 0));
      RETURN QUERY
        UPDATE role_grant g SET ended_at = p_now FROM openid_grant o
         WHERE o.grant_id = g.id AND o.issuer = p_issuer AND g.person_id = p_person AND g.ended_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p_roles) w
                             LEFT JOIN programme p ON p.code = w ->> 'programmeCode'
                            WHERE w ->> 'role' = g.role AND p.id IS NOT DISTINCT FROM g.programme_id)
        RETURNING g.id, g.role, g.programme_id, 'ended';
      RETURN QUERY
        WITH wanted AS (
          SELECT DISTINCT ON (w ->> 'role', p.id) (w ->> 'id')::uuid AS id, w ->> 'role' AS role, p.id AS programme_id
            FROM jsonb_array_elements(p_roles) w LEFT JOIN programme p ON p.code = w ->> 'programmeCode'
           WHERE w ->> 'role' IN ('administrator', 'manager', 'advisor', 'funder')
             AND (w ->> 'role' = 'administrator') = (p.id IS NULL)
             AND (w ->> 'programmeCode' IS NULL) = (p.id IS NULL)),
        given AS (
          INSERT INTO role_grant AS g (id, person_id, role, programme_id, granted_at)
            SELECT w.id, p_person, w.role, w.programme_id, p_now FROM wanted w
          ON CONFLICT DO NOTHING RETURNING g.id, g.role, g.programme_id),
        noted AS (INSERT INTO openid_grant SELECT given.id, p_issuer FROM given)
        SELECT given.id, given.role, given.programme_id, 'added' FROM given;
    END $$;
`;
