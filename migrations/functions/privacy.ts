import { DELETE_EMPTIED_ROWS, EMPTY_FILES } from '../personal-data/kept-files.js';
import { TRAIL_OF_FIRM, TRAIL_OF_PERSON } from '../personal-data/personal-table.js';
import { countsOf, erasureOf, fileOf, keptOf } from '../personal-data/statements.js';

const definer = 'SECURITY DEFINER SET search_path = public, pg_temp';

/** Who settles a request: herself or an administrator for a person, a manager for a firm. */
const SETTLES = `(r.subject = 'person' AND (r.person_id = verso.person_id() OR verso.is_administrator()))
        OR (r.subject = 'enterprise' AND r.programme_id IN (SELECT verso.managed_programmes()))`;

/** Until when a programme keeps its records, and on what basis: five years after its last year unless it says otherwise. */
const keptUntil = (programmes: string): string => `(SELECT jsonb_build_object(
    'keptUntil', max((make_date(extract(year FROM p.ends_on)::int, 12, 31)
                      + make_interval(months => coalesce(k.months, 60)))::date),
    'legalBasis', min(k.legal_basis))
  FROM programme p
  LEFT JOIN retention_rule k ON k.programme_id = p.id AND k.kind = 'records' AND k.superseded_at IS NULL
 WHERE ${programmes})`;
const KEPT_OF_FIRM = keptUntil('p.id = p_programme');
const KEPT_OF_PERSON = keptUntil(
  'p.id IN (SELECT g.programme_id FROM role_grant g WHERE g.person_id = p_person)',
);

/** When a person last had to do with a programme: by a role, or by an invitation she never took. */
const MET = `
  SELECT g.programme_id, g.ended_at AS at FROM role_grant g WHERE g.person_id = p.id AND g.programme_id IS NOT NULL
  UNION ALL SELECT v.programme_id, v.sent_at FROM invitation v WHERE v.person_id = p.id`;

/** People without any role since a day, who last had to do with this programme. */
const FORGOTTEN = `
  SELECT p.id FROM person p
   WHERE p.archived_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM role_grant o WHERE o.person_id = p.id AND o.ended_at IS NULL)
     AND (SELECT m.programme_id FROM (${MET}) m ORDER BY m.at DESC LIMIT 1) = p_programme
     AND (SELECT max(m.at) FROM (${MET}) m) < p_before`;

/**
 * Rows of the trail that are not sealed yet will be sealed without a salt. The sealer locks what it
 * seals: it comes before this statement, and the next one finds its seals, or after it.
 */
const forget = (trail: string): string =>
  `UPDATE audit_event a SET is_forgotten = true WHERE a.sealed_as IS NULL AND (${trail});`;

/**
 * Doors of the privacy desk: somebody's whole file, and erasing. Which tables and columns they touch
 * is written from the registry of personal data, never from what a caller says.
 */
export const sql = `
  -- Everything held about a person: for herself, and for an administrator who is asked for it.
  CREATE FUNCTION verso.held_about_person(p_person uuid) RETURNS jsonb
    LANGUAGE sql STABLE ${definer}
    AS $$ SELECT CASE WHEN p_person = verso.person_id() THEN ${fileOf('ofPerson', 'herself')}
                      WHEN verso.is_administrator() THEN ${fileOf('ofPerson', 'others')} END $$;

  -- Everything one programme holds about a firm: for its manager, and for the sole trader herself.
  CREATE FUNCTION verso.held_about_enterprise(p_programme uuid, p_enterprise uuid) RETURNS jsonb
    LANGUAGE sql STABLE ${definer}
    AS $$ SELECT CASE
            WHEN EXISTS (SELECT 1 FROM verso.own_enterprises() o JOIN enterprise e ON e.id = o.enterprise_id
                          WHERE o.programme_id = p_programme AND o.enterprise_id = p_enterprise
                            AND e.kind = 'sole-trader')
            THEN ${fileOf('ofFirm', 'herself')}
            WHEN p_programme IN (SELECT verso.managed_programmes()) THEN ${fileOf('ofFirm', 'others')} END $$;

  -- What erasing would change, by table, and until when the rest is kept. Counts only.
  CREATE FUNCTION verso.erasure_ahead(p_person uuid, p_programme uuid, p_enterprise uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE ${definer}
    AS $$
    DECLARE v_sole boolean;
    BEGIN
      IF p_person IS NOT NULL THEN
        IF p_person IS DISTINCT FROM verso.person_id() AND NOT verso.is_administrator() THEN RETURN NULL; END IF;
        RETURN jsonb_build_object('tables', ${countsOf('ofPerson', ['erasePerson'])}) || ${KEPT_OF_PERSON};
      END IF;
      IF NOT EXISTS (SELECT 1 FROM verso.managed_programmes() m WHERE m = p_programme) THEN RETURN NULL; END IF;
      SELECT e.kind = 'sole-trader' INTO v_sole FROM enterprise e WHERE e.id = p_enterprise;
      RETURN jsonb_build_object('tables', ${countsOf('ofFirm', ['eraseFirm', 'eraseSoleTrader'])}) || ${KEPT_OF_FIRM};
    END $$;

  -- Carries a request out, in the caller's transaction; a second time it changes nothing. Answers
  -- the proof: tables, counts, what is kept. A sole trader who leaves asks for her firms as well.
  CREATE FUNCTION verso.carry_out_erasure(p_request uuid, p_now timestamptz) RETURNS jsonb
    LANGUAGE plpgsql ${definer}
    AS $$
    DECLARE r erasure_request%ROWTYPE; p_person uuid; p_programme uuid; p_enterprise uuid;
            v_rows integer; v_done jsonb := '[]'; v_kept jsonb; v_until jsonb;
    BEGIN
      SELECT * INTO r FROM erasure_request WHERE id = p_request FOR UPDATE;
      IF NOT FOUND OR NOT coalesce(${SETTLES}, false) THEN RETURN NULL; END IF;
      IF r.state <> 'open' THEN RETURN r.proof; END IF;
      p_person := r.person_id; p_programme := r.programme_id; p_enterprise := r.enterprise_id;
      v_until := CASE WHEN r.subject = 'person' THEN ${KEPT_OF_PERSON} ELSE ${KEPT_OF_FIRM} END;
      v_kept := CASE WHEN r.subject = 'person' THEN ${keptOf('ofPerson')} ELSE ${keptOf('ofFirm')} END;
      IF r.subject = 'person' THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('administrators', 0));
        IF EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p_person AND g.role = 'administrator' AND g.ended_at IS NULL)
           AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id <> p_person AND g.role = 'administrator'
                             AND g.ended_at IS NULL) THEN
          RAISE EXCEPTION 'the last administrator' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'erasure_last_administrator';
        END IF;
        INSERT INTO erasure_request (id, subject, programme_id, enterprise_id, state, requested_at, requested_by, due_on)
          SELECT gen_random_uuid(), 'enterprise', g.programme_id, g.enterprise_id, 'open', p_now, r.requested_by, r.due_on
            FROM role_grant g JOIN enterprise e ON e.id = g.enterprise_id AND e.kind = 'sole-trader'
           WHERE g.person_id = p_person AND g.role = 'entrepreneur' AND g.ended_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM role_grant o WHERE o.programme_id = g.programme_id
                               AND o.enterprise_id = g.enterprise_id AND o.person_id <> p_person AND o.ended_at IS NULL)
          ON CONFLICT DO NOTHING;
      ${EMPTY_FILES.ofPerson}
      ${forget(TRAIL_OF_PERSON)}
      ${erasureOf('ofPerson', 'erasePerson')}
      ELSE
        PERFORM pg_advisory_xact_lock(hashtextextended('erasure:' || p_enterprise, 0));
        -- A firm that takes part is counted: it leaves first, then it is forgotten.
        IF EXISTS (SELECT 1 FROM enrolment n WHERE n.programme_id = p_programme AND n.enterprise_id = p_enterprise
                     AND n.ended_on IS NULL) THEN
          RAISE EXCEPTION 'the firm takes part' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'erasure_enrolment_open';
        END IF;
      ${EMPTY_FILES.ofFirm}
      ${forget(TRAIL_OF_FIRM)}
      ${erasureOf('ofFirm', 'eraseFirm')}
        IF EXISTS (SELECT 1 FROM enterprise e WHERE e.id = p_enterprise AND e.kind = 'sole-trader') THEN
      ${erasureOf('ofFirm', 'eraseSoleTrader')}
          -- Who was here for this firm alone has no role any more: her account is the administrator's to end.
          INSERT INTO erasure_request (id, subject, person_id, state, requested_at, requested_by, due_on)
            SELECT gen_random_uuid(), 'person', g.person_id, 'open', p_now, r.requested_by, r.due_on
              FROM role_grant g JOIN person p ON p.id = g.person_id AND p.archived_at IS NULL
             WHERE g.programme_id = p_programme AND g.enterprise_id = p_enterprise AND g.ended_at = p_now
               AND NOT EXISTS (SELECT 1 FROM role_grant o WHERE o.person_id = g.person_id AND o.ended_at IS NULL)
            ON CONFLICT DO NOTHING;
        END IF;
      END IF;
      ${DELETE_EMPTIED_ROWS}
      UPDATE erasure_request SET state = 'done', settled_at = p_now, settled_by = verso.person_id(),
             proof = jsonb_build_object('request', r.id, 'subject', r.subject, 'requestedAt', r.requested_at,
                                        'doneAt', p_now, 'doneBy', verso.person_id(), 'tables', v_done, 'kept', v_kept) || v_until
        WHERE id = r.id RETURNING proof INTO v_done;
      RETURN v_done;
    END $$;

  -- The end of the retention of people: they have had no role for long. Jobs only.
  CREATE FUNCTION verso.erase_forgotten_people(p_programme uuid, p_before timestamptz, p_now timestamptz) RETURNS integer
    LANGUAGE plpgsql ${definer}
    AS $$
    DECLARE p_person uuid; v_rows integer; v_done jsonb; v_count integer := 0;
    BEGIN
      FOR p_person IN ${FORGOTTEN} FOR UPDATE OF p SKIP LOCKED LOOP
        v_done := '[]';
      ${forget(TRAIL_OF_PERSON)}
      ${erasureOf('ofPerson', 'erasePerson')}
        v_count := v_count + 1;
      END LOOP;
      RETURN v_count;
    END $$;

  -- How many that would be, for the manager who looks ahead.
  CREATE FUNCTION verso.count_forgotten_people(p_programme uuid, p_before timestamptz) RETURNS integer
    LANGUAGE sql STABLE ${definer}
    AS $$ SELECT count(*)::integer FROM (${FORGOTTEN}) f WHERE p_programme IN (SELECT verso.managed_programmes()) $$;

  -- What anybody may read of a programme: who keeps data, why, and for how long.
  CREATE FUNCTION verso.public_notices(p_code text) RETURNS jsonb
    LANGUAGE sql STABLE ${definer}
    AS $$ SELECT coalesce(jsonb_agg(jsonb_build_object(
              'programmeCode', p.code, 'programmeLabel', p.label, 'endsOn', p.ends_on,
              'controllers', coalesce((SELECT jsonb_agg(o.name ORDER BY o.name) FROM programme_partner pp
                  JOIN organisation o ON o.id = pp.organisation_id
                 WHERE pp.programme_id = p.id AND pp.role = 'lead' AND pp.superseded_at IS NULL), '[]'),
              'funding', jsonb_build_object('fund', p.fund, 'line', p.funding_line),
              'texts', n.texts, 'recordedAt', n.recorded_at,
              'rules', coalesce((SELECT jsonb_agg(jsonb_build_object('kind', t.kind, 'months', t.months,
                                                                     'legalBasis', t.legal_basis) ORDER BY t.kind)
                 FROM retention_rule t WHERE t.programme_id = p.id AND t.superseded_at IS NULL), '[]'))
              ORDER BY p.code), '[]')
            FROM programme p
            LEFT JOIN privacy_notice n ON n.programme_id = p.id AND n.superseded_at IS NULL
           WHERE p.archived_at IS NULL AND (p_code IS NULL OR p.code = p_code) $$;
`;
