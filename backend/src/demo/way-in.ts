import { Injectable } from '@nestjs/common';

import type { EligibilityRulesFields } from '../enrolments/eligibility.dto.js';
import { EligibilityService } from '../enrolments/eligibility.service.js';
import { HandoversService } from '../enrolments/handovers.service.js';
import { MovesService } from '../enrolments/moves.service.js';
import { TermsService } from '../enrolments/terms.service.js';
import { AGREEMENT } from './agreement-text.js';
import type { ProgrammeStory } from './story/story.js';
import type { Telling, ToldFirm } from './telling.js';

const RULES: EligibilityRulesFields = {
  ...{ isInArea: true, personsBelow: 10, sizeClasses: ['micro'], industries: [] },
  ...{ ageFromDays: null, ageBelowYears: 10, aidRoomCents: 200_000 },
};

/** What a programme asks of newcomers, how far they come, and how they leave. */
@Injectable()
export class WayIn {
  constructor(
    private readonly terms: TermsService,
    private readonly eligibility: EligibilityService,
    private readonly moves: MovesService,
    private readonly handovers: HandoversService,
  ) {}

  async ask({ cast }: Telling, { key, manager }: ProgrammeStory): Promise<void> {
    const stages = { asksEligibility: true, asksAgreement: true };
    const asked = { ...stages, rules: RULES, agreementText: AGREEMENT };
    await this.terms.set(cast.person(manager), cast.id('programme', key), asked);
  }

  /** A newcomer of a programme that asks for something first goes as far as the story lets it. */
  async takeIn({ cast }: Telling, told: ToldFirm, contactId: string): Promise<void> {
    const advisor = cast.person(told.advisor);
    const programmeId = cast.id('programme', told.programme);
    const enrolmentId = cast.id('enrolment', told.key);
    const foundedOn = `20${19 + (told.key.length % 5)}-05-02`;
    const declared = { persons: 2, sizeClass: 'micro', foundedOn } as const;
    await this.eligibility.declare(advisor, { programmeId, enrolmentId }, declared);
    for (const to of ['eligible', 'agreed', 'active'] as const) {
      const signature = to === 'agreed' ? { contactId } : {};
      await this.moves.move(advisor, { programmeId, enrolmentId }, { to, ...signature });
      if (told.firm.waitsAt === to) return;
    }
  }

  /** From the advisor who took the firm in to the one who has it since. */
  async handOver({ cast }: Telling, told: ToldFirm): Promise<void> {
    const { before } = told.firm;
    if (!before) return;
    const [from, to] = [cast.person(before.advisor), cast.person(told.advisor)];
    const firm = { fromAdvisorId: from.personId, toAdvisorId: to.personId };
    await this.handovers.handOver(from, cast.id('programme', told.programme), {
      firms: [{ enterpriseId: cast.id('enterprise', told.key), ...firm }],
      reason: before.reason,
    });
  }

  async end({ cast }: Telling, told: ToldFirm): Promise<void> {
    const { ending } = told.firm;
    if (!ending) return;
    await this.moves.move(
      cast.person(told.advisor),
      {
        programmeId: cast.id('programme', told.programme),
        enrolmentId: cast.id('enrolment', told.key),
      },
      { to: ending.stage, ...(ending.reason !== undefined && { reason: ending.reason }) },
    );
  }
}
