/**
 * The doors in the wall: narrow questions that no policy can answer, because the asker has no
 * rights yet (sign-in), or must not learn whether a hidden row exists (enrolling). Each does one
 * thing, returns fixed columns, and has a test of its own in `tests/security`.
 */
export const sql = `
  -- Sign-in -----------------------------------------------------------------------------------

  -- Who has this address, and with which password: for signing in only.
  CREATE FUNCTION verso.sign_in_by_email(p_email text)
    RETURNS TABLE (person_id uuid, password_hash text, language text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT i.person_id, c.password_hash, i.language
            FROM person_identity i
            JOIN person p ON p.id = i.person_id AND p.archived_at IS NULL
            LEFT JOIN credential c ON c.person_id = i.person_id
            WHERE i.email = lower(p_email)
              AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = i.person_id AND g.ended_at IS NULL) $$;

  CREATE FUNCTION verso.open_sign_in_request(
      p_id uuid, p_person uuid, p_token_hash text, p_code_hash text, p_now timestamptz, p_expires timestamptz)
    RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ UPDATE sign_in_request SET consumed_at = p_now WHERE person_id = p_person AND consumed_at IS NULL;
          INSERT INTO sign_in_request (id, person_id, token_hash, code_hash, attempts, created_at, expires_at)
          VALUES (p_id, p_person, p_token_hash, p_code_hash, 0, p_now, p_expires) $$;

  -- Ids against which a typed code may be checked: open requests and invitations of this address.
  CREATE FUNCTION verso.code_candidates(p_email text, p_now timestamptz)
    RETURNS TABLE (kind text, id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT 'sign-in', r.id FROM sign_in_request r
            JOIN person_identity i ON i.person_id = r.person_id
            WHERE i.email = lower(p_email) AND r.consumed_at IS NULL AND r.expires_at > p_now AND r.attempts < 5
          UNION ALL
          SELECT 'invitation', v.id FROM invitation v
            JOIN person_identity i ON i.person_id = v.person_id
            WHERE i.email = lower(p_email) AND v.accepted_at IS NULL AND v.revoked_at IS NULL
              AND v.expires_at > p_now AND v.attempts < 5
              AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = v.person_id AND g.ended_at IS NULL) $$;

  -- Whether the holder of a link must first sign in as herself: she has roles already, and whoever
  -- invites must not be able to come in as her.
  CREATE FUNCTION verso.invitation_asks_sign_in(p_id uuid, p_token_hash text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT EXISTS (SELECT 1 FROM invitation v
            JOIN role_grant g ON g.person_id = v.person_id AND g.ended_at IS NULL
            WHERE v.id = p_id AND v.token_hash = p_token_hash
              AND v.person_id IS DISTINCT FROM verso.person_id()) $$;

  -- Consumes a request by its link or its code; every wrong code counts. Returns the person once.
  CREATE FUNCTION verso.consume_sign_in_request(p_id uuid, p_token_hash text, p_code_hash text, p_now timestamptz)
    RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE r sign_in_request%ROWTYPE;
    BEGIN
      SELECT * INTO r FROM sign_in_request WHERE id = p_id FOR UPDATE;
      IF NOT FOUND OR r.consumed_at IS NOT NULL OR r.expires_at <= p_now OR r.attempts >= 5 THEN
        RETURN NULL;
      END IF;
      IF r.token_hash = p_token_hash OR r.code_hash = p_code_hash THEN
        UPDATE sign_in_request SET consumed_at = p_now WHERE id = p_id;
        RETURN r.person_id;
      END IF;
      UPDATE sign_in_request SET attempts = attempts + 1 WHERE id = p_id;
      RETURN NULL;
    END $$;

  CREATE FUNCTION verso.set_password(p_password_hash text, p_now timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ INSERT INTO credential (person_id, password_hash, changed_at)
            SELECT verso.person_id(), p_password_hash, p_now WHERE verso.person_id() IS NOT NULL
          ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at $$;

  -- Sessions: stored under a hash of their id, reachable only one at a time ---------------------

  CREATE FUNCTION verso.load_session(p_id_hash text, p_now timestamptz)
    RETURNS TABLE (data jsonb, person_id uuid, expires_at timestamptz, last_seen_at timestamptz, grants jsonb,
                   name text, language text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT s.data, s.person_id, s.expires_at, s.last_seen_at,
                 coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'programmeId', g.programme_id,
                                                               'enterpriseId', g.enterprise_id,
                                                               'networkId', g.network_id) ORDER BY g.granted_at, g.id)
                             FROM role_grant g WHERE g.person_id = s.person_id AND g.ended_at IS NULL), '[]'::jsonb),
                 i.name, i.language
            FROM session s
            LEFT JOIN person p ON p.id = s.person_id
            LEFT JOIN person_identity i ON i.person_id = s.person_id
            WHERE s.id_hash = p_id_hash AND s.expires_at > p_now AND p.archived_at IS NULL $$;

  CREATE FUNCTION verso.save_session(
      p_id_hash text, p_person uuid, p_data jsonb, p_now timestamptz, p_expires timestamptz)
    RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ INSERT INTO session (id_hash, person_id, data, created_at, last_seen_at, expires_at)
            VALUES (p_id_hash, p_person, p_data, p_now, p_now, p_expires)
          ON CONFLICT (id_hash) DO UPDATE
            SET person_id = excluded.person_id, data = excluded.data, expires_at = excluded.expires_at $$;

  CREATE FUNCTION verso.end_session(p_id_hash text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ DELETE FROM session WHERE id_hash = p_id_hash $$;

  -- After a new password: whoever else is signed in as this person has to sign in again.
  CREATE FUNCTION verso.end_other_sessions(p_kept_hash text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ DELETE FROM session WHERE person_id = verso.person_id() AND id_hash <> p_kept_hash $$;

  -- What a person may do, for jobs that act on somebody's behalf.
  CREATE FUNCTION verso.grants_of(p_person uuid) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'programmeId', g.programme_id,
                                                       'enterpriseId', g.enterprise_id,
                                                       'networkId', g.network_id) ORDER BY g.granted_at, g.id), '[]'::jsonb)
            FROM role_grant g JOIN person p ON p.id = g.person_id AND p.archived_at IS NULL
            WHERE g.person_id = p_person AND g.ended_at IS NULL $$;

  -- Counts one attempt under a key; true while the window's limit is not passed.
  CREATE FUNCTION verso.count_attempt(p_key text, p_window timestamptz, p_limit integer) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ INSERT INTO attempt_count AS c (key, window_at, attempts) VALUES (p_key, p_window, 1)
          ON CONFLICT (key, window_at) DO UPDATE SET attempts = c.attempts + 1
          RETURNING attempts <= p_limit $$;

  -- Enrolling ---------------------------------------------------------------------------------

  -- Links a programme to the one identity of a firm, making it when there is none. Only for staff
  -- of the programme; says nothing of other programmes.
  CREATE FUNCTION verso.enrol_enterprise(
      p_programme uuid, p_new_id uuid, p_business_id text, p_kind text, p_now timestamptz)
    RETURNS TABLE (enterprise_id uuid, outcome text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE v_id uuid; v_outcome text := 'linked';
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM verso.staff_programmes() s WHERE s = p_programme) THEN
        RAISE EXCEPTION 'not staff of the programme' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF p_business_id IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('enterprise:' || p_business_id, 0));
        SELECT e.id INTO v_id FROM enterprise e WHERE e.business_id = p_business_id;
      END IF;
      IF v_id IS NULL THEN
        v_id := p_new_id; v_outcome := 'created';
        INSERT INTO enterprise (id, business_id, kind, created_at) VALUES (v_id, p_business_id, p_kind, p_now)
          ON CONFLICT (business_id) DO NOTHING;
        IF NOT FOUND THEN -- a file that is being imported has just brought it in
          SELECT e.id INTO v_id FROM enterprise e WHERE e.business_id = p_business_id;
          v_outcome := 'linked';
        END IF;
      END IF;
      INSERT INTO programme_enterprise (programme_id, enterprise_id, added_at) VALUES (p_programme, v_id, p_now)
        ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN v_outcome := 'present'; END IF;
      RETURN QUERY SELECT v_id, v_outcome;
    END $$;

  -- The same for many firms at once, in the order in which they are handed in; for managers, who
  -- import. Rows without a Business ID are firms that nobody else can know.
  CREATE FUNCTION verso.enrol_enterprises(
      p_programme uuid, p_new_ids uuid[], p_business_ids text[], p_kinds text[], p_now timestamptz)
    RETURNS TABLE (nth bigint, enterprise_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM verso.managed_programmes() s WHERE s = p_programme) THEN
        RAISE EXCEPTION 'not manager of the programme' USING ERRCODE = 'insufficient_privilege';
      END IF;
      -- In one order, so that two files that name the same firms wait for one another.
      INSERT INTO enterprise (id, business_id, kind, created_at)
        SELECT r.id, r.business_id, r.kind, p_now
          FROM unnest(p_new_ids, p_business_ids, p_kinds) AS r (id, business_id, kind)
         ORDER BY r.business_id, r.id
        ON CONFLICT (business_id) DO NOTHING;
      RETURN QUERY
        WITH known AS MATERIALIZED (
          SELECT r.place, coalesce(e.id, r.id) AS id, coalesce(e.id = r.id, true) AS is_new
            FROM unnest(p_new_ids, p_business_ids) WITH ORDINALITY AS r (id, business_id, place)
            LEFT JOIN enterprise e ON e.business_id = r.business_id AND e.business_id = ANY (p_business_ids)),
        -- Nobody else can have linked what has just been made; asking for each takes as long as linking.
        linked AS (
          INSERT INTO programme_enterprise (programme_id, enterprise_id, added_at)
            SELECT p_programme, k.id, p_now FROM known k WHERE k.is_new),
        joined AS (
          INSERT INTO programme_enterprise (programme_id, enterprise_id, added_at)
            SELECT p_programme, k.id, p_now FROM known k
             WHERE NOT k.is_new AND k.id NOT IN (SELECT n.id FROM known n WHERE n.is_new) ORDER BY k.id
            ON CONFLICT DO NOTHING)
        SELECT k.place, k.id FROM known k;
    END $$;

  -- Public facts of a firm that Verso already knows, whoever enrolled it. Register facts only.
  CREATE FUNCTION verso.find_enterprise(p_business_id text)
    RETURNS TABLE (enterprise_id uuid, kind text, name text, legal_form text, industry_code text, industry_code_set text,
                   street text, post_code text, post_office text, municipality_code text, source text, source_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT e.id, e.kind, f.name, f.legal_form, f.industry_code, f.industry_code_set,
                 f.street, f.post_code, f.post_office, f.municipality_code, f.source, f.source_at
            FROM enterprise e
            LEFT JOIN enterprise_register_fact f ON f.enterprise_id = e.id AND f.superseded_at IS NULL
            WHERE e.business_id = p_business_id AND EXISTS (SELECT 1 FROM verso.staff_programmes()) $$;

  -- A sole trader enrolled without an id gets it later; refused where another identity has it.
  CREATE FUNCTION verso.give_business_id(p_programme uuid, p_enterprise uuid, p_business_id text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM verso.staff_programmes() s
                       JOIN programme_enterprise pe ON pe.programme_id = s
                       WHERE s = p_programme AND pe.enterprise_id = p_enterprise) THEN
        RAISE EXCEPTION 'not staff of the programme' USING ERRCODE = 'insufficient_privilege';
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('enterprise:' || p_business_id, 0));
      UPDATE enterprise SET business_id = p_business_id
        WHERE id = p_enterprise AND business_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM enterprise o WHERE o.business_id = p_business_id);
      RETURN FOUND;
    END $$;

  -- Which of these ids some firm has, whoever knows it; for managers, who try a file out before they
  -- write it. It says which are taken, not by whom.
  CREATE FUNCTION verso.taken_business_ids(p_business_ids text[]) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT e.business_id FROM enterprise e
            WHERE e.business_id = ANY (p_business_ids) AND EXISTS (SELECT 1 FROM verso.managed_programmes()) $$;

  -- Ids of the firms of one programme whose name contains the text or whose Business ID begins with it,
  -- at most so many of each.
  -- Text operators are not leakproof, so under policies they would not use the trigram index.
  CREATE FUNCTION verso.search_enterprises(p_programme uuid, p_text text, p_limit integer) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ (SELECT pe.enterprise_id FROM programme_enterprise pe JOIN enterprise e ON e.id = pe.enterprise_id
             WHERE pe.programme_id = p_programme AND e.business_id = p_text
               AND p_programme IN (SELECT verso.staff_programmes()))
          UNION
          (SELECT pe.enterprise_id FROM programme_enterprise pe JOIN enterprise e ON e.id = pe.enterprise_id
             WHERE p_text ~ '^[0-9]{3,7}-?$' AND pe.programme_id = p_programme
               AND starts_with(e.business_id, p_text)
               AND p_programme IN (SELECT verso.staff_programmes())
             LIMIT p_limit)
          UNION
          (SELECT p.enterprise_id FROM enterprise_profile p
             WHERE p.programme_id = p_programme AND p.superseded_at IS NULL
               AND p_programme IN (SELECT verso.staff_programmes())
               AND p.name ILIKE '%' || replace(replace(replace(p_text, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
             LIMIT p_limit) $$;

  -- People and invitations --------------------------------------------------------------------

  -- The person behind an address, made when there is none; for staff and administrators who invite.
  CREATE FUNCTION verso.invite_person(
      p_new_id uuid, p_name text, p_email text, p_phone text, p_language text, p_now timestamptz)
    RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE v_id uuid;
    BEGIN
      IF NOT verso.is_administrator() AND NOT EXISTS (SELECT 1 FROM verso.staff_programmes()) THEN
        RAISE EXCEPTION 'not staff' USING ERRCODE = 'insufficient_privilege';
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('person:' || lower(p_email), 0));
      SELECT i.person_id INTO v_id FROM person_identity i WHERE i.email = lower(p_email);
      IF v_id IS NULL THEN
        v_id := p_new_id;
        INSERT INTO person (id, created_at) VALUES (v_id, p_now);
        INSERT INTO person_identity (person_id, name, email, phone, language, updated_at)
          VALUES (v_id, p_name, lower(p_email), p_phone, p_language, p_now);
      END IF;
      RETURN v_id;
    END $$;

  -- What the holder of an invitation link may read before signing in.
  CREATE FUNCTION verso.open_invitation(p_id uuid, p_token_hash text, p_now timestamptz)
    RETURNS TABLE (state text, programme_code text, programme_label jsonb, network_name text, enterprise_name text,
                   invited_name text, inviter_name text, language text, expires_at timestamptz, funding jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT CASE WHEN v.revoked_at IS NOT NULL THEN 'revoked' WHEN v.accepted_at IS NOT NULL THEN 'accepted'
                      WHEN v.expires_at <= p_now THEN 'expired' ELSE 'pending' END,
                 pr.code, pr.label, n.name, f.name, c.name, i.name, c.language, v.expires_at,
                 jsonb_build_object('fund', pr.fund, 'line', pr.funding_line)
            FROM invitation v
            JOIN programme pr ON pr.id = v.programme_id
            JOIN contact c ON c.id = v.contact_id
            LEFT JOIN network n ON n.id = v.network_id
            LEFT JOIN enterprise_profile f ON f.programme_id = v.programme_id AND f.enterprise_id = v.enterprise_id
             AND f.superseded_at IS NULL
            LEFT JOIN person_identity i ON i.person_id = v.sent_by
            WHERE v.id = p_id AND v.token_hash = p_token_hash $$;

  -- Accepts once, by link or by code, and gives the person the firm. Every wrong code counts.
  CREATE FUNCTION verso.accept_invitation(
      p_id uuid, p_token_hash text, p_code_hash text, p_grant_id uuid, p_now timestamptz)
    RETURNS TABLE (person_id uuid, programme_id uuid, enterprise_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE v invitation%ROWTYPE;
    BEGIN
      SELECT * INTO v FROM invitation i WHERE i.id = p_id FOR UPDATE;
      IF NOT FOUND OR v.accepted_at IS NOT NULL OR v.revoked_at IS NOT NULL
         OR v.expires_at <= p_now THEN RETURN; END IF;
      -- The proof brings in newcomers; who has roles already accepts as herself only.
      IF v.person_id IS DISTINCT FROM verso.person_id()
         AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = v.person_id AND g.ended_at IS NULL) THEN
        RETURN;
      END IF;
      -- Guessed codes close the way of codes; they must not close that of the link, which nobody guesses.
      IF v.token_hash IS DISTINCT FROM p_token_hash
         AND (v.attempts >= 5 OR v.code_hash IS DISTINCT FROM p_code_hash) THEN
        UPDATE invitation i SET attempts = i.attempts + 1 WHERE i.id = p_id;
        RETURN;
      END IF;
      UPDATE invitation i SET accepted_at = p_now WHERE i.id = p_id;
      UPDATE contact c SET person_id = v.person_id WHERE c.id = v.contact_id;
      INSERT INTO role_grant (id, person_id, role, programme_id, enterprise_id, granted_at, granted_by)
        VALUES (p_grant_id, v.person_id, 'entrepreneur', v.programme_id, v.enterprise_id, p_now, v.sent_by)
        ON CONFLICT DO NOTHING;
      RETURN QUERY SELECT v.person_id, v.programme_id, v.enterprise_id;
    END $$;

  -- Programmes ---------------------------------------------------------------------------------

  -- Gives an organisation its right name, for who sets up the programme that alone knows it. False
  -- where it is no partner there, where another programme knows it too, or the name is another's.
  CREATE FUNCTION verso.correct_organisation(p_programme uuid, p_organisation uuid, p_name text, p_kind text)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    BEGIN
      IF NOT verso.is_administrator()
         AND NOT EXISTS (SELECT 1 FROM verso.managed_programmes() m WHERE m = p_programme) THEN
        RETURN false;
      END IF;
      -- Whoever names an organisation holds the lock of its name until it is done.
      PERFORM pg_advisory_xact_lock(hashtextextended('organisation:' || n.name, 0))
        FROM (SELECT lower(p_name) AS name
              UNION SELECT lower(o.name) FROM organisation o WHERE o.id = p_organisation ORDER BY name) n;
      UPDATE organisation o SET name = p_name, kind = p_kind
       WHERE o.id = p_organisation AND o.archived_at IS NULL
         AND EXISTS (SELECT 1 FROM programme_partner p
                      WHERE p.organisation_id = o.id AND p.programme_id = p_programme AND p.superseded_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM programme_partner p
                          WHERE p.organisation_id = o.id AND p.programme_id <> p_programme)
         AND NOT EXISTS (SELECT 1 FROM role_grant g
                          WHERE g.organisation_id = o.id AND g.programme_id IS DISTINCT FROM p_programme)
         AND NOT EXISTS (SELECT 1 FROM organisation other
                          WHERE other.id <> o.id AND lower(other.name) = lower(p_name) AND other.archived_at IS NULL);
      RETURN FOUND;
    END $$;

  -- Whether the one who asks has a password, for her own settings.
  CREATE FUNCTION verso.has_password() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT EXISTS (SELECT 1 FROM credential WHERE person_id = verso.person_id()) $$;

  -- Access tokens: stored under their hash, reachable only one at a time --------------------------

  -- Who asks with a token, with the roles of now; counts the request, and notes the minute of use.
  CREATE FUNCTION verso.use_access_token(p_token_hash text, p_now timestamptz, p_window timestamptz, p_limit integer)
    RETURNS TABLE (id uuid, person_id uuid, scopes text[], grants jsonb, is_within boolean)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE t access_token%ROWTYPE; v_within boolean;
    BEGIN
      SELECT a.* INTO t FROM access_token a JOIN person p ON p.id = a.person_id AND p.archived_at IS NULL
       WHERE a.token_hash = p_token_hash AND a.revoked_at IS NULL AND a.expires_at > p_now;
      IF NOT FOUND THEN RETURN; END IF;
      INSERT INTO attempt_count AS c (key, window_at, attempts) VALUES ('token:' || t.id, p_window, 1)
        ON CONFLICT (key, window_at) DO UPDATE SET attempts = c.attempts + 1
        RETURNING attempts <= p_limit INTO v_within;
      IF t.last_used_at IS NULL OR t.last_used_at < p_window THEN
        UPDATE access_token a SET last_used_at = p_now WHERE a.id = t.id;
      END IF;
      RETURN QUERY SELECT t.id, t.person_id, t.scopes,
        coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'programmeId', g.programme_id,
                                                      'enterpriseId', g.enterprise_id,
                                                      'networkId', g.network_id) ORDER BY g.granted_at, g.id)
                    FROM role_grant g WHERE g.person_id = t.person_id AND g.ended_at IS NULL), '[]'::jsonb), v_within;
    END $$;

  -- Writes that may be sent twice -----------------------------------------------------------------

  -- Takes the key of a write until the transaction ends; not taken while another request holds it.
  -- What was answered before comes with it. Each statement inside sees what is committed by then.
  CREATE FUNCTION verso.take_write_key(p_key_hash text, p_now timestamptz)
    RETURNS TABLE (is_taken boolean, request_hash text, status integer, answer bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    BEGIN
      IF verso.person_id() IS NULL THEN
        RAISE EXCEPTION 'nobody writes' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF NOT pg_try_advisory_xact_lock(hashtextextended('write:' || verso.person_id() || p_key_hash, 0)) THEN
        RETURN QUERY SELECT false, NULL::text, NULL::integer, NULL::bytea;
        RETURN;
      END IF;
      RETURN QUERY SELECT true, k.request_hash, k.status, k.answer FROM kept_answer k
        WHERE k.person_id = verso.person_id() AND k.key_hash = p_key_hash AND k.expires_at > p_now;
      IF NOT FOUND THEN
        RETURN QUERY SELECT true, NULL::text, NULL::integer, NULL::bytea;
      END IF;
    END $$;

  -- Keeps what the one who acts was answered. An answer that still holds is never replaced.
  CREATE FUNCTION verso.keep_answer(
      p_key_hash text, p_request_hash text, p_status integer, p_answer bytea, p_now timestamptz, p_expires timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    BEGIN
      INSERT INTO kept_answer AS k (person_id, key_hash, request_hash, status, answer, created_at, expires_at)
        SELECT verso.person_id(), p_key_hash, p_request_hash, p_status, p_answer, p_now, p_expires
         WHERE verso.person_id() IS NOT NULL
        ON CONFLICT (person_id, key_hash) DO UPDATE
          SET request_hash = excluded.request_hash, status = excluded.status, answer = excluded.answer,
              created_at = excluded.created_at, expires_at = excluded.expires_at
          WHERE k.expires_at <= p_now;
      RETURN FOUND;
    END $$;

  -- For the health of an installation: how long the oldest due job has waited to leave. No data.
  CREATE FUNCTION verso.outbox_age_seconds() RETURNS double precision
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT coalesce(extract(epoch FROM clock_timestamp() - min(greatest(created_at, run_at))), 0)::double precision
            FROM outbox WHERE relayed_at IS NULL AND coalesce(run_at, created_at) <= clock_timestamp() $$;

  -- A job that has failed is done once more, as the one it was asked by: an administrator may order
  -- that, and nobody may write another person's name into the outbox. False when it has been ordered.
  CREATE FUNCTION verso.retry_job(p_id uuid, p_outbox_id uuid, p_now timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN
      IF NOT verso.is_administrator() THEN RETURN false; END IF;
      UPDATE job_failure SET retried_at = p_now, retried_by = verso.person_id()
        WHERE id = p_id AND retried_at IS NULL;
      IF NOT FOUND THEN RETURN false; END IF;
      INSERT INTO outbox (id, queue, name, payload, created_at)
        SELECT p_outbox_id, queue, name, payload, p_now FROM job_failure WHERE id = p_id;
      RETURN true;
    END $$;

  -- Whether the database is what this build expects: names of migrations, no data.
  CREATE FUNCTION verso.applied_migrations() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT name::text FROM typeorm_migration $$;

  -- After much was written at once: the planner learns how large the tables are, without waiting for
  -- the server to notice. Only the owner of a table may ask for that.
  CREATE FUNCTION verso.renew_statistics() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE
      v_table regclass;
    BEGIN
      FOR v_table IN SELECT c.oid FROM pg_class c
          WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' LOOP
        EXECUTE format('ANALYZE %s', v_table);
      END LOOP;
    END $$;
`;
