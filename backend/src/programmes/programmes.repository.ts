import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { KpiTarget } from './kpi-target.entity.js';
import type { ProgrammeView } from './programmes.dto.js';

// Staff are named to staff only; whom a policy hides, has no row here.
const VIEW_SQL = `
  SELECT p.id, p.code, p.label, p.region_code AS "regionCode", r.label AS "regionLabel",
         p.starts_on AS "startsOn", p.ends_on AS "endsOn", p.budget_cents AS "budgetCents",
         json_build_object('fund', p.fund, 'line', p.funding_line) AS funding,
    (SELECT coalesce(json_agg(json_build_object('organisationId', o.id, 'name', o.name,
              'kind', o.kind, 'role', pp.role) ORDER BY pp.role, o.name COLLATE "fi-x-icu"), '[]')
       FROM programme_partner pp JOIN organisation o ON o.id = pp.organisation_id
      WHERE pp.programme_id = p.id AND pp.superseded_at IS NULL) AS partners,
    (SELECT coalesce(json_agg(json_build_object('personId', g.person_id, 'name', i.name,
              'role', g.role) ORDER BY i.name COLLATE "fi-x-icu", g.person_id, g.role), '[]')
       FROM role_grant g LEFT JOIN person_identity i ON i.person_id = g.person_id
      WHERE g.programme_id = p.id AND g.role IN ('manager', 'advisor') AND g.ended_at IS NULL
        AND p.id = ANY (ARRAY(SELECT verso.staff_programmes()))) AS staff,
    (SELECT coalesce(json_agg(json_build_object('kpi', t.kpi, 'target', t.target,
              'dueOn', t.due_on) ORDER BY t.kpi), '[]')
       FROM (SELECT kpi, sum(target) AS target, max(due_on) AS due_on FROM kpi_target
              WHERE programme_id = p.id AND superseded_at IS NULL GROUP BY kpi) t) AS targets
    FROM programme p JOIN area r ON r.code = p.region_code
   WHERE p.archived_at IS NULL`;
const LIST_SQL = `${VIEW_SQL} ORDER BY p.starts_on DESC, p.code`;
const ONE_SQL = `${VIEW_SQL} AND p.id = $1`;

@Injectable()
export class ProgrammesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  list(): Promise<ProgrammeView[]> {
    return this.unit.query<ProgrammeView>(LIST_SQL);
  }

  async get(programmeId: string): Promise<ProgrammeView> {
    const [view] = await this.unit.query<ProgrammeView>(ONE_SQL, [programmeId]);
    if (!view) throw AppError.notFound('programme');
    return view;
  }

  /** Those who carry the programme out, and so can promise something. */
  async partnerIds(programmeId: string): Promise<string[]> {
    const rows = await this.unit.query<{ id: string }>(
      `SELECT DISTINCT organisation_id AS id FROM programme_partner
        WHERE programme_id = $1 AND superseded_at IS NULL AND role <> 'funder'`,
      [programmeId],
    );
    return rows.map(({ id }) => id);
  }

  async currentTargets(programmeId: string): Promise<KpiTarget[]> {
    const where = { programmeId, supersededAt: IsNull() };
    return this.unit.manager.find(KpiTarget, { where });
  }

  async supersede(target: KpiTarget, at: Date): Promise<void> {
    await this.unit.manager.update(KpiTarget, { id: target.id }, { supersededAt: at });
  }

  async addTarget(target: KpiTarget): Promise<void> {
    await this.unit.manager.insert(KpiTarget, target);
  }
}
