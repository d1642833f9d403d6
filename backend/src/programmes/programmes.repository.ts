import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { KpiTarget } from './kpi-target.entity.js';
import { Programme } from './programme.entity.js';
import type { ProgrammeView } from './programmes.dto.js';

// Staff are named to staff only; whom a policy hides, has no row here.
const VIEW_SQL = `
  SELECT p.id, p.code, p.label, p.region_code AS "regionCode", r.label AS "regionLabel",
         p.starts_on AS "startsOn", p.ends_on AS "endsOn", p.budget_cents AS "budgetCents",
    (SELECT coalesce(json_agg(json_build_object('organisationId', o.id, 'name', o.name,
              'kind', o.kind, 'role', pp.role) ORDER BY pp.role, o.name COLLATE "fi-x-icu"), '[]')
       FROM programme_partner pp JOIN organisation o ON o.id = pp.organisation_id
      WHERE pp.programme_id = p.id) AS partners,
    (SELECT coalesce(json_agg(json_build_object('personId', g.person_id, 'name', i.name,
              'role', g.role) ORDER BY i.name COLLATE "fi-x-icu", g.person_id, g.role), '[]')
       FROM role_grant g LEFT JOIN person_identity i ON i.person_id = g.person_id
      WHERE g.programme_id = p.id AND g.role IN ('manager', 'advisor') AND g.ended_at IS NULL
        AND p.id = ANY (ARRAY(SELECT verso.staff_programmes()))) AS staff,
    (SELECT coalesce(json_agg(json_build_object('kpi', t.kpi, 'target', t.target,
              'dueOn', t.due_on) ORDER BY t.kpi), '[]')
       FROM kpi_target t
      WHERE t.programme_id = p.id AND t.superseded_at IS NULL) AS targets
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

  /** Whether there is a region with this code. */
  async hasRegion(code: string): Promise<boolean> {
    const rows = await this.unit.query(
      `SELECT code FROM area WHERE code = $1 AND kind = 'region'`,
      [code],
    );
    return rows.length === 1;
  }

  async add(programme: Programme): Promise<void> {
    await this.unit.manager.insert(Programme, programme);
  }

  /** Targets set at the same time follow one another. */
  async lockTargets(programmeId: string): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('targets:' || $1, 0))`, [
      programmeId,
    ]);
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
