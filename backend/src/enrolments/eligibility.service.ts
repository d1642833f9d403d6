import { Injectable } from '@nestjs/common';
import { checkEligibility, type EligibilityLine, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { AidRoomService } from '../support/aid-room.service.js';
import type { DeclareRequest, EligibilityView } from './eligibility.dto.js';
import { EligibilityRepository } from './eligibility.repository.js';
import type { Enrolment } from './enrolment.entity.js';
import { EnrolmentsRepository } from './enrolments.repository.js';
import { TermsService } from './terms.service.js';

interface EnrolmentKey {
  readonly programmeId: string;
  readonly enrolmentId: string;
}

/** Whether a firm may take part: what the programme's rules find, rule by rule. */
@Injectable()
export class EligibilityService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly enrolments: EnrolmentsRepository,
    private readonly stored: EligibilityRepository,
    private readonly terms: TermsService,
    private readonly room: AidRoomService,
    private readonly clock: Clock,
  ) {}

  get(actor: PersonActor, { programmeId, enrolmentId }: EnrolmentKey): Promise<EligibilityView> {
    return this.unit.run(actor, async () =>
      this.view(await this.enrolments.get(programmeId, enrolmentId)),
    );
  }

  /** What the rules find today, in the open unit. */
  async lines({ programmeId, enterpriseId }: Enrolment): Promise<EligibilityLine[]> {
    const rules = await this.terms.rules(programmeId);
    const facts = await this.stored.facts({ programmeId, enterpriseId });
    const aidRoomCents =
      rules.aidRoomCents === null ? null : await this.room.cents({ programmeId, enterpriseId });
    return checkEligibility(rules, { ...facts, aidRoomCents }, this.clock.today());
  }

  /** Keeps what a decision rested on, in the open unit. */
  async keep(actor: PersonActor, enrolment: Enrolment, found: DecidedOn): Promise<void> {
    const { id: enrolmentId, programmeId, enterpriseId } = enrolment;
    await this.stored.decide({
      ...{ id: newId(), programmeId, enrolmentId, enterpriseId, ...found },
      ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
    });
  }

  /** Keeps what the firm declares, and answers with what the rules find then. */
  declare(
    actor: PersonActor,
    { programmeId, enrolmentId }: EnrolmentKey,
    { persons = null, foundedOn = null, sizeClass = null }: DeclareRequest,
  ): Promise<EligibilityView> {
    return this.unit.run(actor, async () => {
      const enrolment = await this.enrolments.lock(programmeId, enrolmentId);
      if (foundedOn !== null && foundedOn > this.clock.today()) {
        throw AppError.invalidField('foundedOn', 'in-the-future');
      }
      const { enterpriseId } = enrolment;
      const before = await this.stored.declared(enrolment);
      const at = this.clock.now();
      if (before) await this.stored.supersede(before, at);
      await this.stored.declare({
        ...{ id: newId(), programmeId, enterpriseId, persons, foundedOn, sizeClass },
        ...{ recordedAt: at, recordedBy: actor.personId, supersededAt: null },
      });
      return this.view(enrolment);
    });
  }

  private async view(enrolment: Enrolment): Promise<EligibilityView> {
    const lines = await this.lines(enrolment);
    const declaration = await this.stored.declared(enrolment);
    const { persons = null, foundedOn = null, sizeClass = null } = declaration ?? {};
    const decision = await this.stored.decision(enrolment);
    return { lines, declared: { persons, foundedOn, sizeClass }, decision };
  }
}

interface DecidedOn {
  readonly lines: EligibilityLine[];
  readonly decidedOn: string;
}
