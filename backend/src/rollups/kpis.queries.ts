const cell = `
  c.id, c.kpi, c.scope, c.network_id AS "networkId", n.name AS "networkName",
  c.numerator, c.denominator, c.value, t.target, t.due_on AS "targetDueOn"`;

const source = `
  kpi_cell c
  LEFT JOIN network n ON n.programme_id = c.programme_id AND n.id = c.network_id
  LEFT JOIN LATERAL (
    SELECT sum(k.target) AS target, max(k.due_on) AS due_on FROM kpi_target k
     WHERE k.programme_id = c.programme_id AND k.kpi = c.kpi AND k.superseded_at IS NULL
       AND c.scope = 'programme') t ON true`;

/** Months with figures, the latest first: programme. */
export const KPI_MONTHS_SQL = `
  SELECT month, max(computed_at) AS "computedAt" FROM kpi_cell
   WHERE programme_id = $1 GROUP BY month ORDER BY month DESC`;

/** Cells of one month, the programme's before its networks': programme, month, order of indicators. */
export const KPI_CELLS_SQL = `
  SELECT ${cell} FROM ${source}
   WHERE c.programme_id = $1 AND c.month = $2
   ORDER BY array_position($3::text[], c.kpi), c.scope = 'network', n.name COLLATE "fi-x-icu", c.id`;

/** The programme's own values between two months: programme, first month, last month. */
export const KPI_SERIES_SQL = `
  SELECT c.month, c.kpi, c.value FROM kpi_cell c
   WHERE c.programme_id = $1 AND c.month BETWEEN $2 AND $3 AND c.scope = 'programme'
   ORDER BY c.kpi, c.month`;

/** The release of a month that stands: programme, month. */
export const KPI_RELEASE_SQL = `
  SELECT r.month, r.published_at AS "publishedAt", i.name AS "publishedByName", r.sha256
    FROM kpi_release r LEFT JOIN person_identity i ON i.person_id = r.published_by
   WHERE r.programme_id = $1 AND r.month = $2 AND r.superseded_at IS NULL`;

/** One cell and how it was made: programme, cell. */
export const KPI_CELL_SQL = `
  SELECT ${cell}, c.made_of AS "madeOf" FROM ${source} WHERE c.programme_id = $1 AND c.id = $2`;

/** The firms behind a cell: programme, cell. */
export const KPI_CELL_ENTERPRISES_SQL = `
  SELECT f.enterprise_id AS id, p.name, a.label AS "municipalityLabel"
    FROM kpi_cell_enterprise f
    JOIN enterprise_profile p ON p.programme_id = f.programme_id
     AND p.enterprise_id = f.enterprise_id AND p.superseded_at IS NULL
    LEFT JOIN area a ON a.code = p.municipality_code
   WHERE f.programme_id = $1 AND f.cell_id = $2
   ORDER BY p.name COLLATE "fi-x-icu", f.enterprise_id`;

/** What a release is made from: programme, month, order of indicators. */
export const RELEASE_CELLS_SQL = `
  SELECT c.kpi, c.scope, c.network_id AS "networkId", n.name AS "networkName",
         c.numerator, c.denominator, c.value, c.made_of AS "madeOf",
         t.target, t.due_on AS "targetDueOn",
         (SELECT count(*) FROM kpi_cell_enterprise f WHERE f.cell_id = c.id) AS enterprises
    FROM ${source}
   WHERE c.programme_id = $1 AND c.month = $2
   ORDER BY array_position($3::text[], c.kpi), c.scope = 'network', n.name COLLATE "fi-x-icu", c.id`;
