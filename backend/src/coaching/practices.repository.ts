import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  isInstantAndId,
  type Page,
  PAGE_LIMITS,
  pageOf,
  readCursor,
} from '../platform/http/page.js';
import type { CoachedGroup, PracticeFields, PracticesQuery, PracticeView } from './coaching.dto.js';
import type { PracticeKey } from './coaching-keys.js';
import { Practice } from './practice.entity.js';
import { PracticeTrial } from './practice-trial.entity.js';

/** A practice without what is worked out of its trials. */
export type PracticeRow = Omit<PracticeView, 'tally'>;
type TakenBack = Pick<Practice, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

const COLUMNS = `
  p.id, p.topic, p.title, p.did, p.works_when AS "worksWhen", p.version,
  coalesce(i.name, (SELECT c.name FROM role_grant g JOIN coordinator c ON c.id = g.id
     WHERE g.programme_id = p.programme_id AND g.person_id = p.recorded_by
     ORDER BY g.granted_at DESC, g.id LIMIT 1)) AS "recordedByName",
  p.recorded_at AS "recordedAt",
  p.recorded_by = verso.person_id()
    OR p.programme_id = ANY (ARRAY(SELECT verso.staff_programmes())) AS "isMine",
  coalesce((SELECT json_agg(json_build_object('networkId', t.network_id, 'networkName', n.name,
              'triedOn', t.tried_on, 'outcome', t.outcome, 'words', t.words)
              ORDER BY t.tried_on DESC, t.recorded_at DESC, t.id)
              FROM practice_trial t
              LEFT JOIN network n ON n.programme_id = t.programme_id AND n.id = t.network_id
             WHERE t.programme_id = p.programme_id AND t.practice_id = p.id AND t.superseded_at IS NULL),
           '[]') AS trials`;
const FROM = `FROM practice p LEFT JOIN person_identity i ON i.person_id = p.recorded_by
   WHERE p.programme_id = $1 AND p.taken_back_at IS NULL`;

const PAGE_SQL = `
  SELECT ${COLUMNS} ${FROM} AND ($2::text IS NULL OR p.topic = $2)
     AND ($3::timestamptz IS NULL OR (p.recorded_at, p.id) < ($3::timestamptz, $4::uuid))
   ORDER BY p.recorded_at DESC, p.id DESC LIMIT $5`;

/** Groups that the actor may tell of: those that she coordinates, and all of a programme to its staff. */
const GROUPS_SQL = `
  SELECT n.id, n.name FROM network n
   WHERE n.programme_id = $1 AND n.archived_at IS NULL
     AND (n.programme_id = ANY (ARRAY(SELECT verso.staff_programmes()))
          OR (n.programme_id, n.id) IN (SELECT c.programme_id, c.network_id FROM verso.coordinated_networks() c))
   ORDER BY n.name COLLATE "fi-x-icu", n.id`;

/** Practices that coordinators share, and what came of them elsewhere. */
@Injectable()
export class PracticesRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, topic }: PracticesQuery,
  ): Promise<Page<PracticeRow>> {
    const [at = null, id = null] = readCursor(after, 2, isInstantAndId) ?? [];
    const values = [programmeId, topic ?? null, at, id, limit + 1];
    const rows = await this.unit.query<PracticeRow>(PAGE_SQL, values);
    return pageOf(rows, limit, (row) => [new Date(row.recordedAt).toISOString(), row.id]);
  }

  async read({ programmeId, practiceId }: PracticeKey): Promise<PracticeRow> {
    const [row] = await this.unit.query<PracticeRow>(`SELECT ${COLUMNS} ${FROM} AND p.id = $2`, [
      ...[programmeId, practiceId],
    ]);
    if (!row) throw AppError.notFound('practice');
    return row;
  }

  groups(programmeId: string): Promise<CoachedGroup[]> {
    return this.unit.query<CoachedGroup>(GROUPS_SQL, [programmeId]);
  }

  async add(practice: Practice): Promise<void> {
    await this.unit.manager.insert(Practice, practice);
  }

  /** One that stands and that the actor may change, locked until the unit ends. */
  async lock({ programmeId, practiceId: id }: PracticeKey): Promise<Practice> {
    const where = { programmeId, id, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const practice = await this.unit.manager.findOne(Practice, { where, lock });
    if (!practice) throw AppError.notFound('practice');
    return practice;
  }

  async change({ programmeId, id, version }: Practice, to: PracticeFields): Promise<void> {
    const next = { ...to, version: version + 1 };
    await this.unit.manager.update(Practice, { programmeId, id }, next);
  }

  async takeBack({ programmeId, id }: Practice, change: TakenBack): Promise<void> {
    await this.unit.manager.update(Practice, { programmeId, id }, change);
  }

  /** Whoever tells of a practice waits for others who do. */
  async holdTrials({ programmeId, practiceId }: PracticeKey): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('practice-trials:' || $1 || ':' || $2, 0))`,
      [programmeId, practiceId],
    );
  }

  async supersedeTrial({ practiceId, ...trial }: PracticeTrial, at: Date): Promise<void> {
    const { programmeId, networkId } = trial;
    const current = { programmeId, practiceId, networkId, supersededAt: IsNull() };
    await this.unit.manager.update(PracticeTrial, current, { supersededAt: at });
  }

  async addTrial(trial: PracticeTrial): Promise<void> {
    await this.unit.manager.insert(PracticeTrial, trial);
  }
}
