/** Facts of a programme's firms that have no page of their own: read past no policy, page by page. */
const FIRM = `
  JOIN enterprise e ON e.id = f.enterprise_id
  JOIN enterprise_profile p ON p.programme_id = f.programme_id AND p.enterprise_id = f.enterprise_id
   AND p.superseded_at IS NULL
  LEFT JOIN enterprise_own_number o ON o.programme_id = f.programme_id AND o.enterprise_id = f.enterprise_id
   AND o.superseded_at IS NULL`;
const FIRM_COLUMNS = `f.id, e.business_id AS "businessId", o.own_number AS "ownNumber", p.name AS enterprise`;
const PAGE = `AND ($2::uuid IS NULL OR f.id > $2) ORDER BY f.id LIMIT $3`;

export const CONTACTS_SQL = `
  SELECT ${FIRM_COLUMNS}, f.name, f.email, f.phone, f.language FROM contact f ${FIRM}
   WHERE f.programme_id = $1 AND f.archived_at IS NULL ${PAGE}`;

const agreed = (purpose: string): string => `
  SELECT ${FIRM_COLUMNS}, f.name, f.email, f.phone, f.language, choice.told_on AS "consentedOn" FROM contact f ${FIRM}
    JOIN LATERAL verso.latest_choice(f.programme_id, f.enterprise_id, '${purpose}', f.id) choice
      ON choice.choice = 'given'
   WHERE f.programme_id = $1 AND f.archived_at IS NULL`;

/** Contacts whose consent stands as the list is read, and who can be reached. */
export const NEWSLETTER_SQL = `${agreed('newsletter')} AND f.email IS NOT NULL ${PAGE}`;
export const INTERVIEWS_SQL = `${agreed('research-interview')} AND (f.email IS NOT NULL OR f.phone IS NOT NULL) ${PAGE}`;

export const ENROLMENTS_SQL = `
  SELECT ${FIRM_COLUMNS}, f.stage, f.enrolled_on AS "enrolledOn", f.ended_on AS "endedOn", i.name AS advisor
    FROM enrolment f ${FIRM} LEFT JOIN person_identity i ON i.person_id = f.advisor_id
   WHERE f.programme_id = $1 AND f.superseded_at IS NULL ${PAGE}`;

export const YEARLY_FIGURES_SQL = `
  SELECT ${FIRM_COLUMNS}, f.fiscal_year_ends_on AS "fiscalYear", f.persons, f.turnover_cents AS turnover,
         f.balance_total_cents AS "balanceTotal", f.value_added_cents AS "valueAdded", f.exports_cents AS exports,
         f.rdi_cents AS rdi
    FROM yearly_figure f ${FIRM} WHERE f.programme_id = $1 AND f.superseded_at IS NULL ${PAGE}`;

export const READINGS_SQL = `
  SELECT ${FIRM_COLUMNS}, f.indicator, f.read_on AS "readOn", f.value FROM indicator_reading f ${FIRM}
   WHERE f.programme_id = $1 AND f.superseded_at IS NULL ${PAGE}`;

export const NETWORK_MEMBERS_SQL = `
  SELECT ${FIRM_COLUMNS}, n.name AS network, f.joined_on AS "joinedOn", f.left_on AS "leftOn"
    FROM network_member f ${FIRM} JOIN network n ON n.programme_id = f.programme_id AND n.id = f.network_id
   WHERE f.programme_id = $1 ${PAGE}`;
