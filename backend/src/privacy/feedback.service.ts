import { Injectable } from '@nestjs/common';
import { ANONYMOUS, helsinkiDate, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Attempts } from '../platform/auth/attempts.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { type MailContent, MailContents } from '../platform/mail/mail-contents.js';
import { Mailbox } from '../platform/mail/mailbox.js';
import type {
  FeedbackAnswerRequest,
  FeedbackReceivedView,
  FeedbackRequest,
  FeedbackRow,
  FeedbackSummary,
} from './feedback.dto.js';
import { type AnsweredMail, FeedbackRepository } from './feedback.repository.js';

/** In a quarter of an hour: from one place, and from everywhere. */
const TRIES = { place: 5, all: 200 } as const;

/** Feedback on accessibility comes without signing in and is answered within fourteen days. */
@Injectable()
export class FeedbackService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly feedback: FeedbackRepository,
    private readonly attempts: Attempts,
    private readonly mailbox: Mailbox,
    private readonly audit: Audit,
    contents: MailContents,
  ) {
    contents.provide('feedback-answer', (ids) => this.content(ids));
  }

  /** Whoever is signed in is not noted: who wants an answer says where to. */
  async give(request: FeedbackRequest, address: string): Promise<FeedbackReceivedView> {
    await this.attempts.count([
      { kind: 'feedback:ip', value: address, limit: TRIES.place },
      { kind: 'feedback', value: 'all', limit: TRIES.all },
    ]);
    const dueOn = await this.unit.run(ANONYMOUS, () => this.feedback.add(request));
    return { dueOn };
  }

  list(actor: PersonActor): Promise<{ items: FeedbackRow[] }> {
    return this.unit.run(actor, async () => ({ items: await this.feedback.list() }));
  }

  summary(actor: PersonActor): Promise<FeedbackSummary> {
    return this.unit.run(actor, () => this.feedback.summary());
  }

  answer(actor: PersonActor, id: string, { answer, byMail }: FeedbackAnswerRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      const found = await this.feedback.find(id);
      if (!found) throw AppError.notFound('feedback');
      if (byMail && found.email === null) {
        throw AppError.invalidField('byMail', 'feedback.no-address');
      }
      if (!(await this.feedback.answer(id, answer))) throw AppError.conflict('feedback.answered');
      if (byMail) await this.post(found);
      const details = { byMail };
      const subject = { subjectKind: 'feedback', subjectId: id, details };
      await this.audit.record({ action: 'feedback.answer', ...subject });
    });
  }

  private async post({ id, language }: FeedbackRow): Promise<void> {
    await this.mailbox.post({
      ...{ kind: 'feedback-answer', personId: null, language, programmeId: null },
      ...{ subjectKind: 'feedback', subjectId: id },
    });
  }

  private async content(ids: readonly string[]): Promise<Map<string, MailContent>> {
    const rows = await this.feedback.answered(ids);
    return new Map(rows.map((row) => [row.id, contentOf(row)]));
  }
}

function contentOf({ text, answer, receivedAt }: AnsweredMail): MailContent {
  const [year, month, day] = helsinkiDate(receivedAt.getTime()).split('-').map(Number);
  return {
    values: { text, answer, receivedOn: `${day}.${month}.${year}` },
    secret: null,
    path: '/accessibility',
  };
}
