import { Injectable } from '@nestjs/common';
import type { PersonActor, ResearchVoice } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type * as dto from './research.dto.js';
import type { ResearchQuestionView } from './research.dto.js';
import type { ResearchQuestion } from './research-question.entity.js';
import type { ExchangeKey, FirmKey, QuestionKey } from './research-keys.js';
import { ResearchPartnersRepository } from './research-partners.repository.js';
import { ResearchQuestionsRepository } from './research-questions.repository.js';

type Questions = Page<ResearchQuestionView>;

/** Questions from firms to research and back, and what is written about them. */
@Injectable()
export class ResearchQuestionsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly questions: ResearchQuestionsRepository,
    private readonly partners: ResearchPartnersRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string, query: PageQuery): Promise<Questions> {
    return this.unit.run(actor, () => this.questions.page(programmeId, query));
  }

  listOwnFirms(actor: PersonActor): Promise<dto.OwnResearchFirm[]> {
    return this.unit.run(actor, () => this.questions.ownFirms());
  }

  listOfFirm(actor: PersonActor, key: FirmKey): Promise<ResearchQuestionView[]> {
    return this.unit.run(actor, async () => {
      await this.questions.requireFirm(key);
      return this.questions.ofFirm(key);
    });
  }

  /** A firm asks, or staff for it. */
  ask(actor: PersonActor, key: FirmKey, words: string): Promise<ResearchQuestionView[]> {
    return this.unit.run(actor, async () => {
      await this.questions.requireFirm(key);
      await this.write(actor, { ...key, partnerId: null, words });
      return this.questions.ofFirm(key);
    });
  }

  /** All firms of the programme are asked. */
  askFirms(actor: PersonActor, programmeId: string, request: dto.AskFirmsRequest) {
    const { words, researchPartnerId: partnerId } = request;
    return this.unit.run(actor, async (): Promise<ResearchQuestionView> => {
      if (partnerId !== null) await this.partners.require(programmeId, partnerId);
      const asked = { programmeId, enterpriseId: null, partnerId, words };
      return this.questions.read(await this.write(actor, asked));
    });
  }

  /** Gives a firm's question to a partner; to another one, where it was with one before. */
  give(actor: PersonActor, key: QuestionKey, partnerId: string): Promise<ResearchQuestionView> {
    return this.unit.run(actor, async () => {
      const question = await this.lockOpen(key);
      if (question.enterpriseId === null) throw AppError.conflict('research-question.to-firms');
      await this.partners.require(key.programmeId, partnerId);
      await this.questions.change(key, { partnerId });
      await this.note('research-question.give', key);
      return this.questions.read(key);
    });
  }

  /** Closes a question: one of a firm only where it has no answer. */
  close(actor: PersonActor, key: QuestionKey, reason: string): Promise<ResearchQuestionView> {
    return this.unit.run(actor, async () => {
      const { state, enterpriseId } = await this.lockOpen(key);
      if (enterpriseId !== null && state === 'answered') {
        throw AppError.conflict('research-question.answered');
      }
      const by = { closedAt: this.clock.now(), closedBy: actor.personId };
      await this.questions.change(key, { ...by, closedReason: reason });
      await this.note('research-question.close', key);
      return this.questions.read(key);
    });
  }

  reply(actor: PersonActor, key: ExchangeKey, request: dto.AddResearchReplyRequest) {
    const { programmeId, enterpriseId, researchQuestionId: questionId } = key;
    return this.unit.run(actor, async (): Promise<ResearchQuestionView[]> => {
      await this.questions.requireFirm(key);
      const question = await this.lockOpen(key, enterpriseId);
      const saidBy = await this.voiceOf(key, question, request);
      const partnerId = saidBy === 'partner' ? question.researchPartnerId : null;
      if (partnerId !== null) await this.partners.require(programmeId, partnerId);
      await this.questions.reply({
        ...{
          programmeId,
          enterpriseId,
          questionId,
          id: newId(),
          saidBy,
          partnerId,
          words: request.words,
        },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      });
      await this.note('research-question.answer', key);
      return this.questions.ofFirm(key);
    });
  }

  private async voiceOf(
    key: ExchangeKey,
    { researchPartnerId }: ResearchQuestionView,
    { isFromPartner }: dto.AddResearchReplyRequest,
  ): Promise<ResearchVoice> {
    if (await this.questions.isOwn(key)) return 'firm';
    if (!isFromPartner) return 'staff';
    if (researchPartnerId !== null) return 'partner';
    throw AppError.conflict('research-question.no-partner');
  }

  private async lockOpen(key: QuestionKey, enterpriseId: string | null = null) {
    await this.questions.hold(key);
    const question = await this.questions.read(key, enterpriseId);
    if (question.closedAt !== null) throw AppError.conflict('research-question.closed');
    return question;
  }

  private async write(
    actor: PersonActor,
    asked: Pick<ResearchQuestion, 'programmeId' | 'enterpriseId' | 'partnerId' | 'words'>,
  ): Promise<QuestionKey> {
    const id = newId();
    await this.questions.ask({
      ...{ ...asked, id },
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
      ...{ closedAt: null, closedBy: null, closedReason: null },
    });
    const key = { programmeId: asked.programmeId, researchQuestionId: id };
    await this.note('research-question.add', key);
    return key;
  }

  private async note(action: string, { programmeId, researchQuestionId: subjectId }: QuestionKey) {
    await this.audit.record({ action, subjectKind: 'research-question', subjectId, programmeId });
  }
}
