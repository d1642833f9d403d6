import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { isUUID } from 'class-validator';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { type Page, PAGE_LIMITS, pageOf, readCursor } from '../platform/http/page.js';
import { ResearchCommitment } from './research-commitment.entity.js';
import type {
  CommitmentCounts,
  CommitmentsQuery,
  CommitmentView,
} from './research-commitments.dto.js';
import type { CommitmentKey, FirmKey } from './research-keys.js';

type Change = Partial<
  Pick<
    ResearchCommitment,
    | ('outcome' | 'endedOn' | 'cameOf' | 'endedAt' | 'endedBy')
    | ('takenBackAt' | 'takenBackBy' | 'takenBackReason')
  >
>;

/** How many a firm is shown at most. */
const SHOWN = 200;

/** The state that the domain derives, for filters and counts: `$2` is today. */
const STATE = `coalesce(c.outcome, CASE WHEN c.due_on < $2::date THEN 'overdue' ELSE 'promised' END)`;

const COMMITMENTS_SQL = `
  SELECT c.id, c.enterprise_id AS "enterpriseId", f.name AS "enterpriseName",
         c.question_id AS "researchQuestionId", q.words AS question, c.kind, c.promised,
         c.promised_by AS "promisedBy", c.promised_on AS "promisedOn", c.due_on AS "dueOn",
         ${STATE} AS state, c.ended_on AS "endedOn", c.came_of AS "cameOf",
         c.taken_back_at AS "takenBackAt", c.taken_back_reason AS "takenBackReason"
    FROM research_commitment c
    LEFT JOIN enterprise_profile f ON f.programme_id = c.programme_id
     AND f.enterprise_id = c.enterprise_id AND f.superseded_at IS NULL
    LEFT JOIN research_question q ON q.programme_id = c.programme_id AND q.id = c.question_id
   WHERE c.programme_id = $1 AND ($3::text IS NULL OR (${STATE} = $3 AND c.taken_back_at IS NULL))
     AND ($4::uuid IS NULL OR c.enterprise_id = $4) AND ($5::uuid IS NULL OR c.id < $5)
   ORDER BY c.id DESC LIMIT $6`;

const COUNTS_SQL = `
  SELECT count(*) FILTER (WHERE state = 'promised')::int AS promised,
         count(*) FILTER (WHERE state = 'overdue')::int AS overdue,
         count(*) FILTER (WHERE state = 'delivered')::int AS delivered,
         count(*) FILTER (WHERE state = 'given-up')::int AS "givenUp"
    FROM (SELECT ${STATE} AS state FROM research_commitment c
           WHERE c.programme_id = $1 AND c.taken_back_at IS NULL) standing`;

/** What research partners committed themselves to. */
@Injectable()
export class ResearchCommitmentsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, state }: CommitmentsQuery,
    today: string,
  ): Promise<Page<CommitmentView>> {
    const [id = null] = readCursor(after, 1, ([one]) => isUUID(one)) ?? [];
    const values = [programmeId, today, state ?? null, null, id, limit + 1];
    const rows = await this.unit.query<CommitmentView>(COMMITMENTS_SQL, values);
    return pageOf(rows, limit, (row) => [row.id]);
  }

  ofFirm({ programmeId, enterpriseId }: FirmKey, today: string): Promise<CommitmentView[]> {
    const values = [programmeId, today, null, enterpriseId, null, SHOWN];
    return this.unit.query<CommitmentView>(COMMITMENTS_SQL, values);
  }

  async counts(programmeId: string, today: string): Promise<CommitmentCounts> {
    const [counts] = await this.unit.query<CommitmentCounts>(COUNTS_SQL, [programmeId, today]);
    return counts ?? { promised: 0, overdue: 0, delivered: 0, givenUp: 0 };
  }

  async add(commitment: ResearchCommitment): Promise<void> {
    await this.unit.manager.insert(ResearchCommitment, commitment);
  }

  /** What stands, locked until the unit ends. */
  async lock({
    programmeId,
    researchCommitmentId: id,
  }: CommitmentKey): Promise<ResearchCommitment> {
    const where = { programmeId, id, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const found = await this.unit.manager.findOne(ResearchCommitment, { where, lock });
    if (found) return found;
    const isKnown = await this.unit.manager.existsBy(ResearchCommitment, { programmeId, id });
    throw isKnown
      ? AppError.conflict('research-commitment.taken-back')
      : AppError.notFound('research-commitment');
  }

  async change({ programmeId, id }: ResearchCommitment, to: Change): Promise<void> {
    await this.unit.manager.update(ResearchCommitment, { programmeId, id }, to);
  }
}
