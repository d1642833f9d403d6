const programme = `
  p.id, p.code, p.label, a.label AS "regionLabel", p.starts_on AS "startsOn", p.ends_on AS "endsOn",
  json_build_object('fund', p.fund, 'line', p.funding_line) AS funding,
  (SELECT coalesce(json_agg(json_build_object(
            'id', r.id, 'month', r.month, 'publishedAt', r.published_at) ORDER BY r.month DESC), '[]')
     FROM kpi_release r WHERE r.programme_id = p.id AND r.superseded_at IS NULL) AS releases`;

const source = `
  programme p JOIN area a ON a.code = p.region_code
  WHERE p.id IN (SELECT verso.funded_programmes())`;

/** Programmes that the actor funds. */
export const FUNDED_PROGRAMMES_SQL = `
  SELECT ${programme} FROM ${source} ORDER BY p.starts_on DESC, p.code`;

/** One of them: programme. */
export const FUNDED_PROGRAMME_SQL = `SELECT ${programme} FROM ${source} AND p.id = $1`;

/** The release of a month, or the latest: programme, month or null. */
export const RELEASE_OF_MONTH_SQL = `
  SELECT r.id, r.month, r.published_at AS "publishedAt", r.sha256, r.document
    FROM kpi_release r
   WHERE r.programme_id = $1 AND r.superseded_at IS NULL AND ($2::text IS NULL OR r.month = $2)
   ORDER BY r.month DESC LIMIT 1`;

/** One release, also one that a later one has taken the place of: release. */
export const RELEASE_DOCUMENT_SQL = `
  SELECT r.document FROM kpi_release r
   WHERE r.id = $1 AND r.programme_id IN (SELECT verso.funded_programmes())`;

/** Its indicators with their parts: programme, release, order of indicators. */
export const RELEASED_INDICATORS_SQL = `
  SELECT t.kpi, t.value, t.numerator, t.denominator, t.target, t.target_due_on AS "targetDueOn",
         (SELECT coalesce(json_agg(json_build_object(
                   'networkId', b.network_id, 'name', b.scope_name, 'value', b.value,
                   'numerator', b.numerator, 'denominator', b.denominator, 'suppressed', b.suppressed)
                   ORDER BY b.scope_name COLLATE "fi-x-icu", b.network_id), '[]')
            FROM kpi_published b
           WHERE b.programme_id = t.programme_id AND b.release_id = t.release_id
             AND b.kpi = t.kpi AND b.scope = 'network') AS breakdown
    FROM kpi_published t
   WHERE t.programme_id = $1 AND t.release_id = $2 AND t.scope = 'programme'
   ORDER BY array_position($3::text[], t.kpi)`;

/** Published values of the programme between two months: programme, first month, last month. */
export const RELEASED_SERIES_SQL = `
  SELECT v.kpi, r.month, v.value
    FROM kpi_release r
    JOIN kpi_published v ON v.programme_id = r.programme_id AND v.release_id = r.id AND v.scope = 'programme'
   WHERE r.programme_id = $1 AND r.superseded_at IS NULL AND r.month BETWEEN $2 AND $3
   ORDER BY v.kpi, r.month`;
