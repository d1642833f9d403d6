import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page } from '../platform/http/page.js';
import type {
  AddCommitmentRequest,
  CommitmentCounts,
  CommitmentsQuery,
  CommitmentView,
  EndCommitmentRequest,
} from './research-commitments.dto.js';
import { ResearchCommitmentsRepository } from './research-commitments.repository.js';
import type { CommitmentKey, FirmKey } from './research-keys.js';
import { ResearchPartnersRepository } from './research-partners.repository.js';
import { ResearchQuestionsRepository } from './research-questions.repository.js';

/** What research partners commit themselves to: tests, theses and projects, promised and delivered. */
@Injectable()
export class ResearchCommitmentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly commitments: ResearchCommitmentsRepository,
    private readonly partners: ResearchPartnersRepository,
    private readonly questions: ResearchQuestionsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    programmeId: string,
    query: CommitmentsQuery,
  ): Promise<Page<CommitmentView>> {
    return this.unit.run(actor, () =>
      this.commitments.page(programmeId, query, this.clock.today()),
    );
  }

  count(actor: PersonActor, programmeId: string): Promise<CommitmentCounts> {
    return this.unit.run(actor, () => this.commitments.counts(programmeId, this.clock.today()));
  }

  listOfFirm(actor: PersonActor, key: FirmKey): Promise<CommitmentView[]> {
    return this.unit.run(actor, async () => {
      await this.questions.requireFirm(key);
      return this.commitments.ofFirm(key, this.clock.today());
    });
  }

  /** Writes down what a partner promises, for a firm or for the programme. */
  async add(actor: PersonActor, programmeId: string, request: AddCommitmentRequest): Promise<void> {
    const { researchPartnerId, researchQuestionId, ...fields } = request;
    const { promisedOn, dueOn } = fields;
    if (promisedOn > this.clock.today()) throw AppError.invalidField('promisedOn', 'in-the-future');
    if (dueOn !== null && dueOn < promisedOn) {
      throw AppError.invalidField('dueOn', 'research-commitment.due-later');
    }
    await this.unit.run(actor, async () => {
      await this.requireFits(programmeId, request);
      const { name: promisedBy } = await this.partners.require(programmeId, researchPartnerId);
      const id = newId();
      await this.commitments.add({
        ...{ ...fields, programmeId, id, promisedBy },
        ...{ partnerId: researchPartnerId, questionId: researchQuestionId },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ outcome: null, endedOn: null, cameOf: null, endedAt: null, endedBy: null },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      await this.note('research-commitment.add', { programmeId, researchCommitmentId: id });
    });
  }

  /** Tells how it ended, once. */
  async end(actor: PersonActor, key: CommitmentKey, request: EndCommitmentRequest): Promise<void> {
    const { outcome, endedOn, cameOf } = request;
    if (endedOn > this.clock.today()) throw AppError.invalidField('endedOn', 'in-the-future');
    await this.unit.run(actor, async () => {
      const commitment = await this.commitments.lock(key);
      if (commitment.outcome !== null) throw AppError.conflict('research-commitment.ended');
      if (endedOn < commitment.promisedOn) {
        throw AppError.invalidField('endedOn', 'research-commitment.ended-later');
      }
      const by = { endedAt: this.clock.now(), endedBy: actor.personId };
      await this.commitments.change(commitment, { outcome, endedOn, cameOf, ...by });
      await this.note('research-commitment.close', key);
    });
  }

  /** Takes back what should not stand: it is still shown, and counts no more. */
  async takeBack(actor: PersonActor, key: CommitmentKey, reason: string): Promise<void> {
    await this.unit.run(actor, async () => {
      const commitment = await this.commitments.lock(key);
      await this.commitments.change(commitment, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('research-commitment.annul', key);
    });
  }

  /** The firm is known here, and the question is its own or one to all firms. */
  private async requireFits(
    programmeId: string,
    { enterpriseId, researchQuestionId }: AddCommitmentRequest,
  ): Promise<void> {
    if (enterpriseId !== null) await this.questions.requireFirm({ programmeId, enterpriseId });
    if (researchQuestionId === null) return;
    const asked = await this.questions.read({ programmeId, researchQuestionId });
    if (asked.enterpriseId !== null && asked.enterpriseId !== enterpriseId) {
      throw AppError.invalidField('researchQuestionId', 'research-commitment.question');
    }
  }

  private async note(action: string, key: CommitmentKey): Promise<void> {
    const { programmeId, researchCommitmentId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'research-commitment', subjectId, programmeId });
  }
}
