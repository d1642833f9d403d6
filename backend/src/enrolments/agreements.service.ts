import { Injectable } from '@nestjs/common';
import { helsinkiDate, type PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { AgreementView } from './agreements.dto.js';
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
  get(actor: PersonActor, { programmeId, enrolmentId }: EnrolmentKey): Promise<AgreementView> {
    return this.unit.run(actor, async () => {
      const enrolment = await this.enrolments.get(programmeId, enrolmentId);
      const signed = await this.enrolments.agreement(enrolment);
      const terms = signed
        ? await this.terms.heldOn(programmeId, signed.signedOn)
        : await this.terms.current(programmeId);
      const text = terms?.agreementText ?? null;
      return { text, saidOn: terms && text ? helsinkiDate(terms.recordedAt.getTime()) : null };
    });
  }
}
