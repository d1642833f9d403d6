import { Injectable } from '@nestjs/common';
import { addDays, FEEDBACK_DAYS, helsinkiDate } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FeedbackRequest, FeedbackRow, FeedbackSummary } from './feedback.dto.js';

export interface AnsweredMail {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
  readonly receivedAt: Date;
}

const FEEDBACK = `
  SELECT id, received_at AS "receivedAt", due_on AS "dueOn", state = 'open' AND due_on < $1 AS "isOverdue", language,
         page, text, name, email, state, answer, settled_at AS "settledAt"
    FROM accessibility_feedback`;

/** Feedback on accessibility. */
@Injectable()
export class FeedbackRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers the day by which it will be answered. */
  async add({ text, page, name, email, language }: FeedbackRequest): Promise<string> {
    const now = this.clock.now();
    const dueOn = addDays(helsinkiDate(now.getTime()), FEEDBACK_DAYS);
    await this.unit.query(
      `INSERT INTO accessibility_feedback (id, received_at, due_on, language, page, text, name, email, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'open')`,
      [newId(), now, dueOn, language, page ?? null, text, name ?? null, email ?? null],
    );
    return dueOn;
  }

  /** What waits, the most urgent first; then what was answered, the latest first. */
  list(): Promise<FeedbackRow[]> {
    return this.unit.query<FeedbackRow>(
      `${FEEDBACK} ORDER BY (state = 'open') DESC, CASE WHEN state = 'open' THEN due_on END, received_at DESC, id
        LIMIT 200`,
      [this.clock.today()],
    );
  }

  async find(id: string): Promise<FeedbackRow | null> {
    const [row] = await this.unit.query<FeedbackRow>(`${FEEDBACK} WHERE id = $2`, [
      this.clock.today(),
      id,
    ]);
    return row ?? null;
  }

  async summary(): Promise<FeedbackSummary> {
    const [row] = await this.unit.query<FeedbackSummary>(
      `SELECT count(*)::integer AS open, (count(*) FILTER (WHERE due_on < $1))::integer AS overdue
         FROM accessibility_feedback WHERE state = 'open'`,
      [this.clock.today()],
    );
    return row ?? { open: 0, overdue: 0 };
  }

  /** False when it was answered before. */
  async answer(id: string, answer: string): Promise<boolean> {
    const count = await this.unit.execute(
      `UPDATE accessibility_feedback SET state = 'answered', answer = $2, settled_at = $3, settled_by = verso.person_id()
        WHERE id = $1 AND state = 'open'`,
      [id, answer, this.clock.now()],
    );
    return count === 1;
  }

  answered(ids: readonly string[]): Promise<AnsweredMail[]> {
    return this.unit.query<AnsweredMail>(
      `SELECT id, text, answer, received_at AS "receivedAt" FROM accessibility_feedback
        WHERE id = ANY ($1) AND answer IS NOT NULL`,
      [ids],
    );
  }
}
