import { Injectable } from '@nestjs/common';
import {
  type AgreementText,
  DIRECT_COURSE,
  type EligibilityRules,
  type EnrolmentCourse,
  NO_RULES,
  type PersonActor,
  SIZE_CLASSES,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { EnrolmentTerms, SaidRules } from './enrolment-terms.entity.js';
import type { EnrolmentTermsView, SetEnrolmentTermsRequest } from './terms.dto.js';
import { TermsRepository } from './terms.repository.js';

/** What a programme asks of firms before they take part; nothing, unless it has said so. */
@Injectable()
export class TermsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly terms: TermsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  get(actor: PersonActor, programmeId: string): Promise<EnrolmentTermsView> {
    return this.unit.run(actor, async () => {
      const { asksEligibility, asksAgreement, rules, agreementText } = await this.held(programmeId);
      return {
        asksEligibility,
        asksAgreement,
        agreementText,
        rules: {
          ...rules,
          sizeClasses: [...rules.sizeClasses],
          industries: [...rules.industries],
        },
      };
    });
  }

  /** Which stages are asked for now, in the open unit. */
  async course(programmeId: string): Promise<EnrolmentCourse> {
    const { asksEligibility, asksAgreement } = await this.held(programmeId);
    return { asksEligibility, asksAgreement };
  }

  /** The rules of eligibility that hold now, in the open unit. */
  async rules(programmeId: string): Promise<EligibilityRules> {
    return (await this.held(programmeId)).rules;
  }

  /** From now on; firms that are on their way in go on from where they stand. */
  set(actor: PersonActor, programmeId: string, request: SetEnrolmentTermsRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.terms.lock(programmeId);
      const before = await this.terms.current(programmeId);
      const held = toHeld(before);
      const { asksEligibility, asksAgreement } = request;
      const rules = rulesOf(request.rules ?? held.rules);
      const agreementText = textOf(
        request.agreementText === undefined ? held.agreementText : request.agreementText,
      );
      const said = { asksEligibility, asksAgreement, rules, agreementText };
      if (JSON.stringify(said) === JSON.stringify(held)) return;
      const at = this.clock.now();
      if (before) await this.terms.supersede(before, at);
      await this.terms.add({
        ...{ id: newId(), programmeId, ...said },
        ...{ recordedAt: at, recordedBy: actor.personId, supersededAt: null },
      });
      const subject = { subjectKind: 'programme', subjectId: programmeId, programmeId };
      const details = { asksEligibility, asksAgreement };
      await this.audit.record({ action: 'enrolment.set-terms', ...subject, details });
    });
  }

  private async held(programmeId: string): Promise<Held> {
    return toHeld(await this.terms.current(programmeId));
  }
}

type Held = EnrolmentCourse & {
  readonly rules: EligibilityRules;
  readonly agreementText: AgreementText | null;
};

function toHeld(terms: EnrolmentTerms | null): Held {
  const { asksEligibility, asksAgreement } = terms ?? DIRECT_COURSE;
  const rules = rulesOf(terms?.rules ?? NO_RULES);
  return {
    asksEligibility,
    asksAgreement,
    rules,
    agreementText: textOf(terms?.agreementText ?? null),
  };
}

/** None when it is said in no language. */
function textOf(text: AgreementText | null): AgreementText | null {
  if (text === null) return null;
  const { fi, sv, en } = text;
  return (fi ?? sv ?? en) ? { fi, sv, en } : null;
}

/** In one order, whatever the order in which they came: what is the same is not written again. */
function rulesOf(rules: SaidRules): EligibilityRules {
  const { isInArea, personsBelow, ageFromDays, ageBelowYears, aidRoomCents } = rules;
  const { sizeClasses: asked = [] } = rules;
  const sizeClasses = SIZE_CLASSES.filter((size) => asked.includes(size));
  const industries = [...new Set(rules.industries)].sort();
  return {
    isInArea,
    personsBelow,
    sizeClasses,
    industries,
    ageFromDays,
    ageBelowYears,
    aidRoomCents,
  };
}
