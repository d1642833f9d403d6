import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  isDayAndId,
  type Page,
  PAGE_LIMITS,
  pageOf,
  type PageQuery,
  readCursor,
} from '../platform/http/page.js';
import { ForumFirm } from './forum-firm.entity.js';
import { ForumReading } from './forum-reading.entity.js';
import { ForumVisit } from './forum-visit.entity.js';
import type { ForumView } from './forums.dto.js';
import type { ForumKey } from './innovation-keys.js';

type TakenBack = Pick<ForumVisit, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

const FORUMS_SQL = `
  SELECT v.id, v.name, v.country, v.starts_on AS "startsOn", v.ends_on AS "endsOn", v.priority, v.host,
         v.presenter, v.taken_back_at AS "takenBackAt", v.taken_back_reason AS "takenBackReason",
         coalesce((SELECT jsonb_agg(jsonb_build_object('enterpriseId', f.enterprise_id, 'enterpriseName', f.name)
                                    ORDER BY f.name COLLATE "fi-x-icu", f.enterprise_id)
                     FROM enterprise_profile f
                    WHERE f.programme_id = $1 AND f.superseded_at IS NULL AND EXISTS (SELECT 1 FROM forum_firm p
                          WHERE p.programme_id = $1 AND p.visit_id = v.id AND p.enterprise_id = f.enterprise_id)),
                  '[]') AS firms,
         (SELECT jsonb_build_object('readOn', r.read_on, 'contacts', r.contacts, 'leads', r.leads,
                                    'recordedAt', r.recorded_at)
            FROM forum_reading r
           WHERE r.programme_id = $1 AND r.visit_id = v.id AND r.superseded_at IS NULL) AS reading,
         (SELECT count(*)::int FROM forum_reading r
           WHERE r.programme_id = $1 AND r.visit_id = v.id AND r.superseded_at IS NOT NULL) AS "earlierReadings"
    FROM forum_visit v
   WHERE v.programme_id = $1 AND ($2::uuid IS NULL OR v.id = $2)
     AND ($3::date IS NULL OR (v.starts_on, v.id) < ($3::date, $4::uuid))
   ORDER BY v.starts_on DESC, v.id DESC LIMIT $5`;

/** Forums and fairs where a programme and its firms were seen. */
@Injectable()
export class ForumsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default }: PageQuery,
  ): Promise<Page<ForumView>> {
    const [day = null, id = null] = readCursor(after, 2, isDayAndId) ?? [];
    const values = [programmeId, null, day, id, limit + 1];
    const rows = await this.unit.query<ForumView>(FORUMS_SQL, values);
    return pageOf(rows, limit, (row) => [row.startsOn, row.id]);
  }

  async read({ programmeId, forumVisitId }: ForumKey): Promise<ForumView> {
    const values = [programmeId, forumVisitId, null, null, 1];
    const [forum] = await this.unit.query<ForumView>(FORUMS_SQL, values);
    if (!forum) throw AppError.notFound('forum');
    return forum;
  }

  /** Whether all of them are firms of the programme that the reader knows. */
  async knowsFirms(programmeId: string, enterpriseIds: readonly string[]): Promise<boolean> {
    const [row] = await this.unit.query<{ known: number }>(
      `SELECT count(*)::int AS known FROM programme_enterprise pe
        WHERE pe.programme_id = $1 AND pe.enterprise_id = ANY ($2::uuid[])`,
      [programmeId, enterpriseIds],
    );
    return row?.known === enterpriseIds.length;
  }

  async add(visit: ForumVisit, firms: readonly ForumFirm[]): Promise<void> {
    await this.unit.manager.insert(ForumVisit, visit);
    if (firms.length > 0) await this.unit.manager.insert(ForumFirm, [...firms]);
  }

  /** What stands, locked until the unit ends. */
  async lock({ programmeId, forumVisitId: id }: ForumKey): Promise<ForumVisit> {
    const where = { programmeId, id };
    const standing = { ...where, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const visit = await this.unit.manager.findOne(ForumVisit, { where: standing, lock });
    if (visit) return visit;
    const isKnown = await this.unit.manager.existsBy(ForumVisit, where);
    throw isKnown ? AppError.conflict('forum.taken-back') : AppError.notFound('forum');
  }

  /** Ends the count that stands, and writes the one that takes its place. */
  async supersede(reading: ForumReading): Promise<void> {
    const { programmeId, visitId, recordedAt: supersededAt } = reading;
    const standing = { programmeId, visitId, supersededAt: IsNull() };
    await this.unit.manager.update(ForumReading, standing, { supersededAt });
    await this.unit.manager.insert(ForumReading, reading);
  }

  async takeBack({ programmeId, id }: ForumVisit, change: TakenBack): Promise<void> {
    await this.unit.manager.update(ForumVisit, { programmeId, id }, change);
  }
}
