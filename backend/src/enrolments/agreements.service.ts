import { Injectable } from '@nestjs/common';
import { helsinkiDate, type PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { AgreementView, OwnAgreementView } from './agreements.dto.js';
import type { EnrolmentAgreement } from './enrolment-agreement.entity.js';
import type { EnrolmentTerms } from './enrolment-terms.entity.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { TermsRepository } from './terms.repository.js';

interface EnrolmentKey {
  readonly programmeId: string;
  readonly enrolmentId: string;
}

/** What firms agree to with a programme. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly enrolments: EnrolmentsRepository,
    private readonly terms: TermsRepository,
  ) {}

  /** What is signed stays what it was: a later change of the words is for those who sign later. */
  get(actor: PersonActor, key: EnrolmentKey): Promise<AgreementView> {
    return this.unit.run(actor, () => this.read(key));
  }

  /** What the actor's own firms have agreed to, in every programme. */
  listOwn(actor: PersonActor): Promise<OwnAgreementView[]> {
    return this.unit.run(actor, async () => {
      const papers: OwnAgreementView[] = [];
      for (const { enrolmentId, ...paper } of await this.enrolments.ownAgreements()) {
        const { programmeId } = paper;
        papers.push({ ...paper, ...(await this.read({ programmeId, enrolmentId })) });
      }
      return papers;
    });
  }

  private async read({ programmeId, enrolmentId }: EnrolmentKey): Promise<AgreementView> {
    const enrolment = await this.enrolments.get(programmeId, enrolmentId);
    const signed = await this.enrolments.agreement(enrolment);
    const history = await this.terms.history(programmeId);
    const isOfThen = (terms: EnrolmentTerms, { signedOn, recordedAt }: EnrolmentAgreement) =>
      dayOf(terms) <= signedOn && terms.recordedAt <= recordedAt;
    return viewOf(signed ? history.filter((terms) => isOfThen(terms, signed)) : history);
  }
}

const dayOf = ({ recordedAt }: EnrolmentTerms): string => helsinkiDate(recordedAt.getTime());

/** The words of the latest terms, and since when they have been the same; the latest stand first. */
function viewOf(history: readonly EnrolmentTerms[]): AgreementView {
  const [latest] = history;
  const text = latest?.agreementText ?? null;
  if (!latest || text === null) return { text: null, saidOn: null };
  const isSame = (terms: EnrolmentTerms): boolean =>
    JSON.stringify(terms.agreementText) === JSON.stringify(text);
  const before = history.findIndex((terms) => !isSame(terms));
  const same = before < 0 ? history : history.slice(0, before);
  return { text, saidOn: dayOf(same.at(-1) ?? latest) };
}
