/**
 * More doors of signing in: the sessions of the one who acts, and the second step. Nobody reads the
 * tables behind them.
 */
export const sql = `
  -- Sessions of the one who acts ----------------------------------------------------------------

  CREATE FUNCTION verso.own_sessions(p_this_hash text, p_now timestamptz)
    RETURNS TABLE (id uuid, data jsonb, created_at timestamptz, last_seen_at timestamptz, is_this boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT s.id, s.data - 'sealed', s.created_at, s.last_seen_at, s.id_hash = p_this_hash
            FROM session s WHERE s.person_id = verso.person_id() AND s.expires_at > p_now $$;

  CREATE FUNCTION verso.end_own_session(p_id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      DELETE FROM session WHERE id = p_id AND person_id = verso.person_id();
      RETURN FOUND;
    END $$;

  -- When a session was used last, noted now and then.
  CREATE FUNCTION verso.touch_session(p_id_hash text, p_now timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ UPDATE session SET last_seen_at = p_now WHERE id_hash = p_id_hash AND last_seen_at < p_now $$;

  -- The second step ------------------------------------------------------------------------------

  -- A new key of the one who acts, not asked for until it is confirmed; false once one is.
  CREATE FUNCTION verso.begin_totp(p_sealed text, p_now timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      INSERT INTO totp AS t (person_id, sealed_secret, begun_at)
        SELECT verso.person_id(), p_sealed, p_now WHERE verso.person_id() IS NOT NULL
        ON CONFLICT (person_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, begun_at = excluded.begun_at
          WHERE t.confirmed_at IS NULL;
      RETURN FOUND;
    END $$;

  -- The key that was begun is asked for from now on; new recovery codes come with it.
  CREATE FUNCTION verso.confirm_totp(p_sealed text, p_step bigint, p_code_hashes text[], p_now timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      UPDATE totp SET confirmed_at = p_now, last_step = p_step
        WHERE person_id = verso.person_id() AND confirmed_at IS NULL AND sealed_secret = p_sealed;
      IF NOT FOUND THEN RETURN false; END IF;
      PERFORM verso.replace_recovery_codes(p_code_hashes);
      RETURN true;
    END $$;

  CREATE FUNCTION verso.replace_recovery_codes(p_code_hashes text[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ DELETE FROM recovery_code WHERE person_id = verso.person_id();
          INSERT INTO recovery_code (person_id, code_hash)
            SELECT t.person_id, h FROM totp t, unnest(p_code_hashes) h
             WHERE t.person_id = verso.person_id() AND t.confirmed_at IS NOT NULL $$;

  -- The sealed key of a person: for checking a code, before she is signed in.
  CREATE FUNCTION verso.totp_of(p_person uuid)
    RETURNS TABLE (sealed_secret text, confirmed_at timestamptz, codes_left integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT t.sealed_secret, t.confirmed_at,
                 (SELECT count(*)::integer FROM recovery_code c WHERE c.person_id = p_person AND c.used_at IS NULL)
            FROM totp t WHERE t.person_id = p_person $$;

  -- Takes a step of time once: no code of it, or of one before it, is taken again. Where the key
  -- was sealed with an old secret, the row gets it sealed anew.
  CREATE FUNCTION verso.use_totp_step(p_person uuid, p_step bigint, p_sealed text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      UPDATE totp SET last_step = p_step, sealed_secret = p_sealed
        WHERE person_id = p_person AND confirmed_at IS NOT NULL AND last_step < p_step;
      RETURN FOUND;
    END $$;

  CREATE FUNCTION verso.use_recovery_code(p_person uuid, p_code_hashes text[], p_now timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      UPDATE recovery_code SET used_at = p_now
        WHERE person_id = p_person AND code_hash = ANY (p_code_hashes) AND used_at IS NULL;
      RETURN FOUND;
    END $$;

  -- Turns the second step off: for oneself, or by an administrator for somebody who lost the device.
  CREATE FUNCTION verso.end_totp(p_person uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      IF p_person IS DISTINCT FROM verso.person_id() AND NOT verso.is_administrator() THEN
        RAISE EXCEPTION 'not an administrator' USING ERRCODE = 'insufficient_privilege';
      END IF;
      DELETE FROM recovery_code WHERE person_id = p_person;
      DELETE FROM totp WHERE person_id = p_person;
      RETURN FOUND;
    END $$;

  -- Whether a person has turned it on: for herself and for administrators.
  CREATE FUNCTION verso.has_totp(p_person uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT (p_person IS NOT DISTINCT FROM verso.person_id() OR verso.is_administrator())
             AND EXISTS (SELECT 1 FROM totp WHERE person_id = p_person AND confirmed_at IS NOT NULL) $$;
`;
