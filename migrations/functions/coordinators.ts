/**
 * Giving and ending the role of a coordinator. Whom an address belongs to, and whether to anybody yet,
 * is told to nobody: the programme keeps the name that it wrote itself.
 */
const MAY_GIVE = `(verso.is_administrator() OR EXISTS (SELECT 1 FROM verso.managed_programmes() s WHERE s = p_programme))`;

export const sql = `
  -- Gives the role to whoever has the address, made when there is nobody. Answers the person; nothing
  -- where she has the role already, or where the programme has no such group.
  CREATE FUNCTION verso.give_coordinator(
      p_programme uuid, p_network uuid, p_grant uuid, p_new_person uuid, p_name text, p_email text,
      p_language text, p_now timestamptz)
    RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    DECLARE v_id uuid;
    BEGIN
      IF NOT ${MAY_GIVE} THEN
        RAISE EXCEPTION 'not manager of the programme' USING ERRCODE = 'insufficient_privilege';
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('person:' || lower(p_email), 0));
      IF NOT EXISTS (SELECT 1 FROM network n
                      WHERE n.programme_id = p_programme AND n.id = p_network AND n.archived_at IS NULL) THEN
        RETURN NULL;
      END IF;
      SELECT i.person_id INTO v_id FROM person_identity i WHERE i.email = lower(p_email);
      IF v_id IS NULL THEN
        v_id := p_new_person;
        INSERT INTO person (id, created_at) VALUES (v_id, p_now);
        INSERT INTO person_identity (person_id, name, email, phone, language, updated_at)
          VALUES (v_id, p_name, lower(p_email), NULL, p_language, p_now);
      END IF;
      INSERT INTO role_grant (id, person_id, role, programme_id, network_id, granted_at, granted_by)
        VALUES (p_grant, v_id, 'coordinator', p_programme, p_network, p_now, verso.person_id())
        ON CONFLICT DO NOTHING;
      IF NOT FOUND THEN RETURN NULL; END IF;
      INSERT INTO coordinator (id, programme_id, network_id, name, email)
        VALUES (p_grant, p_programme, p_network, p_name, lower(p_email));
      RETURN v_id;
    END $$;

  -- Ends it from now on; what was done with it stays. False where there is none that holds.
  CREATE FUNCTION verso.end_coordinator(p_programme uuid, p_network uuid, p_grant uuid, p_now timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    BEGIN
      IF NOT ${MAY_GIVE} THEN RETURN false; END IF;
      UPDATE role_grant g SET ended_at = p_now
       WHERE g.id = p_grant AND g.programme_id = p_programme AND g.network_id = p_network
         AND g.role = 'coordinator' AND g.ended_at IS NULL;
      RETURN FOUND;
    END $$;
`;
