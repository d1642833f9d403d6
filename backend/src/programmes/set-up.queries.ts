/** A programme's set-up as it stands: programme. */
export const SET_UP_SQL = `
  SELECT p.id, p.code, p.label, p.region_code AS "regionCode", r.label AS "regionLabel",
         p.starts_on AS "startsOn", p.ends_on AS "endsOn", p.budget_cents AS "budgetCents",
         json_build_object('fund', p.fund, 'line', p.funding_line) AS funding, p.priorities,
    (SELECT coalesce(json_agg(json_build_object('code', a.code, 'label', a.label)
              ORDER BY a.kind DESC, a.label ->> 'fi' COLLATE "fi-x-icu"), '[]')
       FROM area a WHERE a.code = ANY (p.eligible_areas)) AS "eligibleAreas",
    EXISTS (SELECT 1 FROM role_grant g
             WHERE g.programme_id = p.id AND g.role = 'manager' AND g.ended_at IS NULL) AS "hasManager"
    FROM programme p JOIN area r ON r.code = p.region_code
   WHERE p.id = $1 AND p.archived_at IS NULL`;

/** Those who carry a programme out or pay for it, the lead partner first: programme. */
export const PARTNERS_SQL = `
  SELECT pp.organisation_id AS "organisationId", o.name, o.kind, pp.role, pp.share,
         pp.amount_cents AS "amountCents", pp.decision_number AS "decisionNumber", pp.decided_on AS "decidedOn",
    (SELECT coalesce(json_agg(json_build_object('name', c.name, 'email', c.email, 'phone', c.phone)
              ORDER BY c.recorded_at, c.id), '[]')
       FROM programme_contact c
      WHERE c.programme_id = pp.programme_id AND c.organisation_id = pp.organisation_id
        AND c.archived_at IS NULL AND pp.role <> 'funder') AS contacts
    FROM programme_partner pp JOIN organisation o ON o.id = pp.organisation_id
   WHERE pp.programme_id = $1 AND pp.superseded_at IS NULL
   ORDER BY array_position(ARRAY['lead', 'partner', 'funder'], pp.role), o.name COLLATE "fi-x-icu", o.id`;

/** Objectives with the specific ones under them: programme. */
export const OBJECTIVES_SQL = `
  SELECT b.objective_id AS id, b.code, b.label, b.kpis,
    (SELECT coalesce(json_agg(json_build_object('id', s.objective_id, 'code', s.code, 'label', s.label,
              'kpis', s.kpis) ORDER BY s.place), '[]')
       FROM programme_objective s
      WHERE s.programme_id = b.programme_id AND s.parent_id = b.objective_id
        AND s.superseded_at IS NULL) AS specific
    FROM programme_objective b
   WHERE b.programme_id = $1 AND b.parent_id IS NULL AND b.superseded_at IS NULL ORDER BY b.place`;

/** Promises that hold, and those that have held, the latest first: programme. */
export const TARGETS_SQL = `
  SELECT t.kpi, t.organisation_id AS "organisationId", t.target, t.due_on AS "dueOn",
         t.recorded_at AS "recordedAt", t.superseded_at AS "supersededAt"
    FROM kpi_target t
   WHERE t.programme_id = $1
   ORDER BY t.superseded_at DESC NULLS FIRST, t.recorded_at DESC, t.kpi, t.id LIMIT 500`;
