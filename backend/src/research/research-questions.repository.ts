import { Injectable } from '@nestjs/common';
import { researchStateOf } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  type CursorValue,
  type Page,
  PAGE_LIMITS,
  pageOf,
  type PageQuery,
  readCursor,
} from '../platform/http/page.js';
import type { OwnResearchFirm, ResearchQuestionView } from './research.dto.js';
import { OWN_RESEARCH_FIRMS_SQL, QUESTIONS_SQL } from './research.queries.js';
import type { FirmKey, QuestionKey } from './research-keys.js';
import { ResearchQuestion } from './research-question.entity.js';
import { ResearchReply } from './research-reply.entity.js';

type QuestionRow = Omit<ResearchQuestionView, 'state'>;
type Change = Partial<
  Pick<ResearchQuestion, 'partnerId' | 'closedAt' | 'closedBy' | 'closedReason'>
>;

/** How many questions a firm is shown at most: its own, and those to all firms. */
const SHOWN = 200;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isId = ([id]: readonly CursorValue[]): boolean => ID.test(String(id));

const withState = (row: QuestionRow): ResearchQuestionView => ({
  ...row,
  state: researchStateOf({
    ...{ enterpriseId: row.enterpriseId, partnerId: row.researchPartnerId },
    ...{ closedAt: row.closedAt, voices: row.replies.map(({ saidBy }) => saidBy) },
  }),
});

/** Questions between firms and research, and what was written about them. */
@Injectable()
export class ResearchQuestionsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Absent firms are answered as absent. */
  async requireFirm({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    const [firm] = await this.unit.query(
      'SELECT 1 FROM programme_enterprise pe WHERE pe.programme_id = $1 AND pe.enterprise_id = $2',
      [programmeId, enterpriseId],
    );
    if (!firm) throw AppError.notFound('enterprise');
  }

  /** Whether the firm is the reader's own. */
  async isOwn({ programmeId, enterpriseId }: FirmKey): Promise<boolean> {
    const [firm] = await this.unit.query(
      'SELECT 1 FROM verso.own_enterprises() o WHERE o.programme_id = $1 AND o.enterprise_id = $2',
      [programmeId, enterpriseId],
    );
    return firm !== undefined;
  }

  ownFirms(): Promise<OwnResearchFirm[]> {
    return this.unit.query<OwnResearchFirm>(OWN_RESEARCH_FIRMS_SQL);
  }

  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default }: PageQuery,
  ): Promise<Page<ResearchQuestionView>> {
    const [id = null] = readCursor(after, 1, isId) ?? [];
    const values = [programmeId, null, null, id, limit + 1];
    const rows = await this.unit.query<QuestionRow>(QUESTIONS_SQL, values);
    return pageOf(rows.map(withState), limit, (row) => [row.id]);
  }

  async ofFirm({ programmeId, enterpriseId }: FirmKey): Promise<ResearchQuestionView[]> {
    const values = [programmeId, enterpriseId, null, null, SHOWN];
    return (await this.unit.query<QuestionRow>(QUESTIONS_SQL, values)).map(withState);
  }

  /** As the firm sees it, where one is named. */
  async read(key: QuestionKey, enterpriseId: string | null = null): Promise<ResearchQuestionView> {
    const values = [key.programmeId, enterpriseId, key.researchQuestionId, null, 1];
    const [row] = await this.unit.query<QuestionRow>(QUESTIONS_SQL, values);
    if (!row) throw AppError.notFound('research-question');
    return withState(row);
  }

  /** Whoever writes about a question waits for others who do. */
  async hold({ researchQuestionId }: QuestionKey): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('research:' || $1, 0))`, [
      researchQuestionId,
    ]);
  }

  async ask(question: ResearchQuestion): Promise<void> {
    await this.unit.manager.insert(ResearchQuestion, question);
  }

  async reply(reply: ResearchReply): Promise<void> {
    await this.unit.manager.insert(ResearchReply, reply);
  }

  async change({ programmeId, researchQuestionId: id }: QuestionKey, to: Change): Promise<void> {
    await this.unit.manager.update(ResearchQuestion, { programmeId, id }, to);
  }
}
