const definer = 'SECURITY DEFINER SET search_path = public, pg_temp';

/** Whose firm a row is: every column that is moved. A table that is not here keeps firms from being merged. */
const MOVED: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ...[
    ...['consent_event', 'contact', 'de_minimis_check', 'de_minimis_declaration'],
    ...['de_minimis_reported_aid', 'eligibility_decision', 'eligibility_declaration', 'enrolment'],
    ...[
      'enrolment_agreement',
      'enrolment_handover',
      'enrolment_transition',
      'enterprise_own_number',
    ],
    ...['enterprise_profile', 'experiment', 'experiment_decision', 'experiment_transition'],
    ...['indicator_reading', 'information_given', 'invitation', 'meeting_attendee'],
    ...[
      'meeting_invitation',
      'meeting_task',
      'meeting_theme',
      'network_agreement',
      'network_member',
    ],
    ...['observation'],
    ...['growth_goal', 'growth_mark', 'growth_reading', 'growth_step', 'host_proposal'],
    ...['no_links_declaration', 'ownership_link', 'related_enterprise', 'related_figure'],
    ...[
      'challenge',
      'consortium_member',
      'gathered_challenge',
      'export_step',
      'first_order',
      'forum_firm',
      'innovation',
      'innovation_step',
      'reminder',
      'research_question',
      'research_reply',
      'research_commitment',
      'role_grant',
      'self_assessment',
      'self_assessment_sheet',
      'start_interview',
      'support_given',
    ],
    ...[
      'course_sign_up',
      'gathering_sign_up',
      'touchpoint',
      'training_completion',
      'training_plan_item',
      'yearly_figure',
    ],
  ].map((table): readonly [string, readonly string[]] => [table, ['enterprise_id']]),
  ['host_swap', ['enterprise_id', 'with_id']],
  ['host_turn', ['enterprise_id', 'with_id']],
  ['meeting', ['host_id']],
];

/** Of what both have a current one of the same key, the kept firm's stands: the other ends so. */
const ENDED: readonly (readonly [table: string, key: readonly string[], end: string])[] = [
  ['enterprise_profile', [], 'superseded_at'],
  ['enterprise_own_number', [], 'superseded_at'],
  ['eligibility_declaration', [], 'superseded_at'],
  ['yearly_figure', ['fiscal_year_ends_on'], 'superseded_at'],
  ['indicator_reading', ['indicator', 'read_on'], 'superseded_at'],
  ['self_assessment', ['instrument', 'round'], 'superseded_at'],
  ['network_member', ['network_id'], 'left_on'],
  ['role_grant', ['person_id', 'role'], 'ended_at'],
  ['invitation', ['person_id'], 'revoked_at'],
];
/** An invitation that was answered is no current one. */
const STILL: Readonly<Record<string, string>> = { invitation: ' AND %.accepted_at IS NULL' };

const note = (table: string, before: string): string => `
      INSERT INTO enterprise_merge_row (programme_id, merge_id, relation, row_id, before)
        SELECT p_programme, p_id, '${table}', c.id, ${before} FROM changed c ORDER BY c.id;`;
const bound = 'programme_id = p_programme AND';

const endSql = ENDED.map(([table, key, end]) => {
  const current = (row: string): string =>
    `${row}.${end} IS NULL${(STILL[table] ?? '').replace('%', row)}`;
  const same = key.map((column) => ` AND k.${column} = t.${column}`).join('');
  return `
      WITH changed AS (
        UPDATE ${table} t SET ${end} = ${end === 'left_on' ? 'greatest(p_today, t.joined_on)' : 'p_now'}
         WHERE t.${bound} t.enterprise_id = p_merged AND ${current('t')} AND EXISTS (
               SELECT 1 FROM ${table} k WHERE k.${bound} k.enterprise_id = p_kept AND ${current('k')}${same})
        RETURNING t.id)${note(table, `'{"${end}": null}'`)}`;
});

const moveSql = MOVED.flatMap(([table, columns]) =>
  columns.map(
    (column) => `
      WITH changed AS (
        UPDATE ${table} t SET ${column} = p_kept
         WHERE t.${bound} t.${column} = p_merged RETURNING t.id)${note(
           table,
           `jsonb_build_object('${column}', p_merged)`,
         )}`,
  ),
);

/** Where a row belongs to another one that has a firm as well, by its id alone. */
const CHILDREN: readonly (readonly [child: string, column: string, parent: string])[] = [
  ['enrolment_agreement', 'enrolment_id', 'enrolment'],
  ['enrolment_handover', 'enrolment_id', 'enrolment'],
  ['enrolment_transition', 'enrolment_id', 'enrolment'],
  ['experiment_decision', 'experiment_id', 'experiment'],
  ['experiment_transition', 'experiment_id', 'experiment'],
  ['observation', 'experiment_id', 'experiment'],
  ['reminder', 'experiment_id', 'experiment'],
  ['touchpoint', 'corrects_id', 'touchpoint'],
];
const lostChildren = CHILDREN.map(
  ([child, column, parent]) =>
    `SELECT 1 FROM ${child} c JOIN ${parent} p ON p.programme_id = c.programme_id AND p.id = c.${column}
           WHERE c.programme_id = p_programme AND c.enterprise_id <> p.enterprise_id
             AND r.merged_id IN (c.enterprise_id, p.enterprise_id)`,
).join(' UNION ALL ');

const has = (table: string, condition = 'true'): string =>
  `EXISTS (SELECT 1 FROM ${table} t WHERE t.${bound} t.enterprise_id = f.id AND ${condition})`;
const aided = `(${has('support_given', 't.aid_cents IS NOT NULL AND t.annulled_at IS NULL')}
              OR ${has('de_minimis_declaration')} OR ${has('de_minimis_check')})`;
const owned = `(${has('related_enterprise')} OR ${has('no_links_declaration', 't.superseded_at IS NULL')})`;
const swapped = (table: string): string => `EXISTS (SELECT 1 FROM ${table} t WHERE t.${bound}
              (t.enterprise_id, t.with_id) IN ((p_kept, p_merged), (p_merged, p_kept)))`;

const OBSTACLE = `
  -- Why two firms of one's own programme cannot be merged; null where they can, or where one is hidden.
  CREATE FUNCTION verso.merge_obstacle(p_programme uuid, p_kept uuid, p_merged uuid) RETURNS text
    LANGUAGE sql STABLE ${definer}
    AS $$ SELECT CASE
            WHEN k.business_id <> m.business_id THEN 'merge.business-ids'
            WHEN m.business_id IS NOT NULL THEN 'merge.keep-business-id'
            WHEN k.kind <> m.kind THEN 'merge.kinds'
            WHEN EXISTS (SELECT 1 FROM enterprise_merge g WHERE g.${bound} g.kept_id = p_merged AND g.undone_at IS NULL)
              THEN 'merge.has-merged'
            WHEN EXISTS (SELECT 1 FROM erasure_request t WHERE t.${bound} t.enterprise_id IN (p_kept, p_merged))
              THEN 'merge.erasure'
            WHEN EXISTS (SELECT 1 FROM enterprise_distinction d WHERE d.${bound} d.withdrawn_at IS NULL
                            AND d.first_id = least(p_kept, p_merged) AND d.second_id = greatest(p_kept, p_merged))
              THEN 'merge.not-the-same'
            WHEN (SELECT bool_and(${aided}) FROM (VALUES (p_kept), (p_merged)) AS f (id))
              THEN 'merge.both-have-aid'
            WHEN (SELECT bool_and(${owned}) FROM (VALUES (p_kept), (p_merged)) AS f (id))
              THEN 'merge.both-have-links'
            WHEN EXISTS (SELECT 1 FROM export_step t JOIN export_step o USING (programme_id, country)
                          WHERE t.${bound} t.taken_back_at IS NULL AND o.taken_back_at IS NULL
                            AND t.enterprise_id = p_kept AND o.enterprise_id = p_merged)
              THEN 'merge.both-export'
            WHEN EXISTS (SELECT 1 FROM self_assessment_sheet t JOIN self_assessment_sheet o
                           USING (programme_id, instrument, round)
                          WHERE t.${bound} t.finished_at IS NULL AND o.finished_at IS NULL
                            AND t.enterprise_id = p_kept AND o.enterprise_id = p_merged)
              THEN 'merge.both-assess'
            WHEN ${swapped('host_turn')} OR ${swapped('host_swap')} THEN 'merge.turns-swapped'
          END
          FROM enterprise k, enterprise m
         WHERE k.id = p_kept AND m.id = p_merged AND p_kept <> p_merged
           AND p_programme IN (SELECT verso.staff_programmes())
           AND 2 = (SELECT count(*) FROM programme_enterprise l WHERE l.${bound} l.enterprise_id IN (p_kept, p_merged)) $$;`;

/** The open enrolment stands, or else the kept firm's; a second open one ends on the day of the merge. */
const ENROLMENTS = `
      SELECT k.id AS kept, m.id AS merged, k.ended_on IS NOT NULL AND m.ended_on IS NULL AS turned,
             k.ended_on IS NULL AND m.ended_on IS NULL AS both_open, m.stage
        INTO e FROM enrolment k, enrolment m
       WHERE k.${bound} k.enterprise_id = p_kept AND k.superseded_at IS NULL
         AND m.${bound} m.enterprise_id = p_merged AND m.superseded_at IS NULL;
      IF FOUND THEN
        WITH changed AS (
          UPDATE enrolment t SET superseded_at = p_now,
                 stage = CASE WHEN e.both_open THEN 'withdrawn' ELSE t.stage END,
                 ended_on = CASE WHEN e.both_open THEN greatest(p_today, t.enrolled_on) ELSE t.ended_on END
           WHERE t.${bound} t.id = CASE WHEN e.turned THEN e.kept ELSE e.merged END
          RETURNING t.id)${note(
            'enrolment',
            `CASE WHEN e.both_open
                 THEN jsonb_build_object('superseded_at', NULL, 'ended_on', NULL, 'stage', e.stage)
                 ELSE '{"superseded_at": null}' END`,
          )}
        IF e.both_open THEN
          INSERT INTO enrolment_transition (id, programme_id, enrolment_id, enterprise_id, from_stage, to_stage,
                                            reason, effective_on, recorded_at, recorded_by)
            VALUES (gen_random_uuid(), p_programme, e.merged, p_kept, e.stage, 'withdrawn', NULL, p_today, p_now,
                    verso.person_id()) RETURNING id INTO v_added;
          INSERT INTO enterprise_merge_row (programme_id, merge_id, relation, row_id)
            VALUES (p_programme, p_id, 'enrolment_transition', v_added);
        END IF;
      END IF;`;

const MERGE = `
  -- Hangs what the programme knows of one firm on another one, and unlinks the first: from then on no
  -- key leads to it, whoever writes. The journal says what each row was. False where there are not two.
  CREATE FUNCTION verso.merge_enterprises(
      p_programme uuid, p_id uuid, p_kept uuid, p_merged uuid, p_now timestamptz, p_today date) RETURNS boolean
    LANGUAGE plpgsql ${definer}
    AS $$
    DECLARE e record; v_obstacle text; v_added uuid; v_links integer;
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM verso.managed_programmes() s WHERE s = p_programme) THEN
        RAISE EXCEPTION 'not manager of the programme' USING ERRCODE = 'insufficient_privilege';
      END IF;
      -- Whoever grants aid counts the firms of an undertaking, and waits; whoever writes a fact waits for its firm.
      PERFORM pg_advisory_xact_lock(hashtextextended('undertakings', 0));
      PERFORM 1 FROM programme_enterprise l
        WHERE l.${bound} l.enterprise_id IN (p_kept, p_merged) ORDER BY l.enterprise_id FOR UPDATE;
      GET DIAGNOSTICS v_links = ROW_COUNT;
      IF v_links <> 2 THEN RETURN false; END IF;
      v_obstacle := verso.merge_obstacle(p_programme, p_kept, p_merged);
      IF v_obstacle IS NOT NULL THEN
        RAISE EXCEPTION 'not to be merged' USING ERRCODE = 'check_violation', CONSTRAINT = v_obstacle;
      END IF;
      INSERT INTO enterprise_merge (id, programme_id, kept_id, merged_id, added_at, merged_at, merged_by)
        SELECT p_id, p_programme, p_kept, p_merged, l.added_at, p_now, verso.person_id()
          FROM programme_enterprise l WHERE l.${bound} l.enterprise_id = p_merged;
      SET CONSTRAINTS ALL DEFERRED;
      ${ENROLMENTS}
      ${endSql.join('')}
      ${moveSql.join('')}
      -- Derived: made anew from the facts.
      DELETE FROM kpi_cell_enterprise c WHERE c.${bound} c.enterprise_id = p_merged;
      BEGIN
        SET CONSTRAINTS ALL IMMEDIATE;
        DELETE FROM programme_enterprise l WHERE l.${bound} l.enterprise_id = p_merged;
      EXCEPTION WHEN foreign_key_violation THEN
        RAISE EXCEPTION 'not to be merged' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge.other-facts';
      END;
      RETURN true;
    END $$;`;

const UNDO = `
  -- Takes a merge back, row by row, as long as nothing that was moved has been written since and nothing
  -- newer hangs on it. A row is as the merge left it while it is of that transaction's making.
  CREATE FUNCTION verso.undo_enterprise_merge(p_programme uuid, p_id uuid, p_now timestamptz) RETURNS boolean
    LANGUAGE plpgsql ${definer}
    AS $$
    DECLARE r enterprise_merge%ROWTYPE; j record; v_columns text; v_same boolean;
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM verso.managed_programmes() s WHERE s = p_programme) THEN
        RAISE EXCEPTION 'not manager of the programme' USING ERRCODE = 'insufficient_privilege';
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('undertakings', 0));
      SELECT * INTO r FROM enterprise_merge m WHERE m.${bound} m.id = p_id FOR UPDATE;
      IF NOT FOUND OR r.undone_at IS NOT NULL THEN RETURN false; END IF;
      PERFORM 1 FROM programme_enterprise l WHERE l.${bound} l.enterprise_id = r.kept_id FOR UPDATE;
      FOR j IN SELECT DISTINCT w.relation, w.row_id FROM enterprise_merge_row w
                WHERE w.${bound} w.merge_id = p_id LOOP
        EXECUTE format('SELECT t.xmin::text::bigint = ($3::text::numeric %% 4294967296)::bigint FROM %I t'
                       ' WHERE t.programme_id = $1 AND t.id = $2 FOR UPDATE', j.relation)
          INTO v_same USING p_programme, j.row_id, r.xid;
        IF v_same IS NOT TRUE THEN
          RAISE EXCEPTION 'written since' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge.later-facts';
        END IF;
      END LOOP;
      INSERT INTO programme_enterprise (programme_id, enterprise_id, added_at)
        VALUES (p_programme, r.merged_id, r.added_at);
      SET CONSTRAINTS ALL DEFERRED;
      FOR j IN SELECT * FROM enterprise_merge_row w WHERE w.${bound} w.merge_id = p_id ORDER BY w.nth DESC LOOP
        IF j.before IS NULL THEN
          EXECUTE format('DELETE FROM %I t WHERE t.programme_id = $1 AND t.id = $2', j.relation)
            USING p_programme, j.row_id;
        ELSE
          SELECT string_agg(quote_ident(c), ', ') INTO v_columns FROM jsonb_object_keys(j.before) c;
          EXECUTE format('UPDATE %1$I t SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $3))'
                         ' WHERE t.programme_id = $1 AND t.id = $2', j.relation, v_columns)
            USING p_programme, j.row_id, j.before;
        END IF;
      END LOOP;
      IF EXISTS (${lostChildren}) THEN
        RAISE EXCEPTION 'written since' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge.later-facts';
      END IF;
      BEGIN
        SET CONSTRAINTS ALL IMMEDIATE;
      EXCEPTION WHEN foreign_key_violation THEN
        RAISE EXCEPTION 'written since' USING ERRCODE = 'check_violation', CONSTRAINT = 'merge.later-facts';
      END;
      UPDATE enterprise_merge SET undone_at = p_now, undone_by = verso.person_id()
        WHERE programme_id = p_programme AND id = p_id;
      RETURN true;
    END $$;`;

/** The name without legal form, diacritics and punctuation: near enough to find what is then compared. */
const KEY = (text: string): string => `regexp_replace(regexp_replace(regexp_replace(
              normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g'),
              '\\m(oy|oyj|ab|abp|ky|kb|ay|tmi|osk|ry|rf|ltd|toiminimi)\\M', '', 'g'), '[^[:alnum:]]', '', 'g')`;

const CANDIDATES = `
  -- Pairs of firms of one's own programme that have a key in common: the name, its beginning where the
  -- names are near, a telephone, an address of mail or of a street. Two Business IDs are two firms. What
  -- very many share, such as the telephone of an accountant, tells nothing. Likeliest first.
  CREATE FUNCTION verso.duplicate_candidates(p_programme uuid, p_limit integer)
    RETURNS TABLE (first_id uuid, second_id uuid)
    LANGUAGE sql STABLE ${definer}
    AS $$ WITH firm AS MATERIALIZED (
            SELECT p.enterprise_id AS id, e.business_id IS NULL AS bare, p.municipality_code AS place,
                   ${KEY('p.name')} AS name, ${KEY('p.street')} || p.post_code AS street
              FROM enterprise_profile p JOIN enterprise e ON e.id = p.enterprise_id
             WHERE p.${bound} p.superseded_at IS NULL AND p_programme IN (SELECT verso.staff_programmes())
          ), trait AS MATERIALIZED (
            SELECT f.id, f.bare, NULL AS near, t.key, t.weight FROM firm f
              CROSS JOIN LATERAL (VALUES ('n' || nullif(f.name, ''), 3), ('a' || f.street, 1)) AS t (key, weight)
            UNION ALL SELECT f.id, f.bare, f.name, 'b' || left(f.name, 4) || coalesce(f.place, ''), 2 FROM firm f
            UNION ALL SELECT f.id, f.bare, NULL, t.key, 2 FROM contact c JOIN firm f ON f.id = c.enterprise_id
              CROSS JOIN LATERAL (VALUES ('p' || c.phone), ('e' || c.email)) AS t (key)
             WHERE c.${bound} c.archived_at IS NULL
          ), told AS (
            SELECT t.*, count(*) OVER (PARTITION BY t.key) AS sharers FROM trait t WHERE t.key IS NOT NULL
          ), pair AS (
            SELECT least(a.id, b.id) AS first_id, greatest(a.id, b.id) AS second_id, sum(DISTINCT a.weight) AS weight
              FROM told a JOIN told b ON b.key = a.key AND b.id <> a.id AND (NOT b.bare OR a.id < b.id)
             WHERE a.bare AND a.sharers BETWEEN 2 AND 200
               AND (a.near IS NULL OR similarity(a.near, b.near) >= 0.6)
             GROUP BY 1, 2)
          SELECT p.first_id, p.second_id FROM pair p
           WHERE NOT EXISTS (SELECT 1 FROM enterprise_distinction d
                              WHERE d.${bound} d.withdrawn_at IS NULL
                                AND d.first_id = p.first_id AND d.second_id = p.second_id)
           ORDER BY p.weight DESC, p.first_id, p.second_id LIMIT p_limit $$;`;

const SIMILAR = `
  -- Firms of one's own programme whose names look like this one, likeliest first: for whoever types it in.
  CREATE FUNCTION verso.similar_enterprises(p_programme uuid, p_name text, p_limit integer) RETURNS SETOF uuid
    LANGUAGE sql STABLE ${definer}
    AS $$ SELECT p.enterprise_id FROM enterprise_profile p
           WHERE p.${bound} p.superseded_at IS NULL AND p.name % p_name
             AND p_programme IN (SELECT verso.staff_programmes())
           ORDER BY similarity(p.name, p_name) DESC, p.enterprise_id LIMIT p_limit $$;`;

/**
 * Merging two firms of a programme, and taking it back. Facts are hung on the kept firm, as composite
 * keys and policies ask whose a row is: read through a link, each policy would have to know of merges.
 */
export const sql = [OBSTACLE, MERGE, UNDO, CANDIDATES, SIMILAR].join('\n');
