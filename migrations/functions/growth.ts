/**
 * How other firms of a programme assess themselves, so that nobody's own answers can be told from it:
 * only to who has finished the same round, only from five others on, as medians rounded to five.
 * Others come in by fives, in the order in which they finished: one more firm changes nothing that
 * somebody could compare with the day before. Nothing says how many they are.
 */
export const sql = `
  CREATE FUNCTION verso.growth_group(p_programme uuid, p_enterprise uuid, p_instrument text)
    RETURNS TABLE (round text, dimension text, median integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ WITH own AS (
            SELECT a.round, a.version FROM self_assessment a
             WHERE a.programme_id = p_programme AND a.enterprise_id = p_enterprise
               AND a.instrument = p_instrument AND a.superseded_at IS NULL
               AND (p_programme IN (SELECT verso.staff_programmes())
                    OR (p_programme, p_enterprise) IN (SELECT o.programme_id, o.enterprise_id
                                                         FROM verso.own_enterprises() o))
          ), other AS (
            SELECT a.round, a.scores,
                   row_number() OVER (PARTITION BY a.round ORDER BY a.recorded_at, a.id) AS nth,
                   count(*) OVER (PARTITION BY a.round) AS firms
              FROM own JOIN self_assessment a ON a.round = own.round AND a.version = own.version
             WHERE a.programme_id = p_programme AND a.enterprise_id <> p_enterprise
               AND a.instrument = p_instrument AND a.superseded_at IS NULL
          )
          SELECT o.round, s.key,
                 (round(percentile_cont(0.5) WITHIN GROUP (ORDER BY s.value::numeric)::numeric / 5) * 5)::integer
            FROM other o, jsonb_each_text(o.scores) AS s (key, value)
           WHERE o.nth <= o.firms / 5 * 5 AND s.value IS NOT NULL
           GROUP BY o.round, s.key HAVING count(*) >= 5 $$;
`;
