const recordedBy = (alias: string): string =>
  `(SELECT i.name FROM person_identity i WHERE i.person_id = ${alias}.recorded_by) AS "recordedByName"`;

/** A standing link of the firm names the enterprise. */
const isLinked = (id: string): string => `EXISTS (
       SELECT 1 FROM ownership_link l
        WHERE l.programme_id = $1 AND l.enterprise_id = $2 AND l.other_id = ${id} AND l.superseded_at IS NULL)`;

/** The enterprises around a firm that a standing link names, by name. Programme, firm. */
export const OTHERS_SQL = `
  SELECT r.id, r.name, r.business_id AS "businessId"
    FROM related_enterprise r
   WHERE r.programme_id = $1 AND r.enterprise_id = $2 AND ${isLinked('r.id')}
   ORDER BY r.name COLLATE "fi-x-icu", r.id`;

/** Standing links of a firm, in the order in which they were told of. Programme, firm. */
export const LINKS_SQL = `
  SELECT l.id, l.other_id AS "otherId", l.other_is AS "otherIs", l.with_id AS "withId",
         l.owner_kind AS "ownerKind", l.capital_percent AS "capitalPercent",
         l.voting_percent AS "votingPercent", l.control, l.held_from AS "heldFrom",
         l.held_until AS "heldUntil", l.source, l.recorded_at AS "recordedAt", ${recordedBy('l')}
    FROM ownership_link l
   WHERE l.programme_id = $1 AND l.enterprise_id = $2 AND l.superseded_at IS NULL
   ORDER BY l.recorded_at, l.id`;

/** Fiscal years of the enterprises around a firm, newest first. Programme, firm. */
export const RELATED_FIGURES_SQL = `
  SELECT f.id, f.other_id AS "otherId", f.fiscal_year_ends_on AS "fiscalYearEndsOn", f.persons,
         f.turnover_cents AS "turnoverCents", f.balance_total_cents AS "balanceTotalCents",
         f.consolidated_ids AS "consolidatedIds", f.source, f.recorded_at AS "recordedAt",
         ${recordedBy('f')}
    FROM related_figure f
   WHERE f.programme_id = $1 AND f.enterprise_id = $2 AND f.superseded_at IS NULL
     AND ${isLinked('f.other_id')}
   ORDER BY f.fiscal_year_ends_on DESC, f.id`;

/** Programme, firm. */
export const NO_LINKS_SQL = `
  SELECT d.declared_on AS "declaredOn", d.recorded_at AS "recordedAt", ${recordedBy('d')}
    FROM no_links_declaration d
   WHERE d.programme_id = $1 AND d.enterprise_id = $2 AND d.superseded_at IS NULL`;

/** The actor's own firms, in every programme. */
export const OWN_FIRMS_SQL = `
  SELECT o.programme_id AS "programmeId", p.label AS "programmeLabel", o.enterprise_id AS "enterpriseId",
         f.name AS "enterpriseName"
    FROM verso.own_enterprises() o
    JOIN programme p ON p.id = o.programme_id
    JOIN enterprise_profile f ON f.programme_id = o.programme_id AND f.enterprise_id = o.enterprise_id
     AND f.superseded_at IS NULL
   ORDER BY f.name COLLATE "fi-x-icu", p.code, o.enterprise_id`;
