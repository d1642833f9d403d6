import { Injectable } from '@nestjs/common';
import { MARKET_COUNTRIES, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { AddResearchPartnerRequest, ResearchPartnerView } from './research.dto.js';
import type { PartnerKey } from './research-keys.js';
import { ResearchPartnersRepository } from './research-partners.repository.js';

/** Actors of research and development that a programme works with, at home and abroad. */
@Injectable()
export class ResearchPartnersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly partners: ResearchPartnersRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, programmeId: string): Promise<ResearchPartnerView[]> {
    return this.unit.run(actor, () => this.partners.list(programmeId));
  }

  /** Adds one; what has the same name stands in the list already. */
  add(actor: PersonActor, programmeId: string, request: AddResearchPartnerRequest) {
    const { name, country } = request;
    if (country !== 'FI' && !MARKET_COUNTRIES.some((one) => one === country)) {
      throw AppError.invalidField('country', 'research-partner.country');
    }
    return this.unit.run(actor, async () => {
      await this.partners.hold(programmeId);
      const isSame = (one: ResearchPartnerView): boolean =>
        one.takenBackAt === null && one.name.toLowerCase() === name.toLowerCase();
      if ((await this.partners.list(programmeId)).some(isSame)) {
        throw AppError.conflict('research-partner.known');
      }
      const id = newId();
      await this.partners.add({
        ...{ ...request, programmeId, id },
        ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
        ...{ takenBackAt: null, takenBackBy: null, takenBackReason: null },
      });
      await this.note('research-partner.add', programmeId, id);
      return this.partners.list(programmeId);
    });
  }

  /** Takes back what should not stand: it is still shown, and is given no more questions. */
  takeBack(actor: PersonActor, key: PartnerKey, reason: string): Promise<ResearchPartnerView[]> {
    return this.unit.run(actor, async () => {
      const partner = await this.partners.lock(key);
      await this.partners.takeBack(partner, {
        ...{ takenBackAt: this.clock.now(), takenBackBy: actor.personId, takenBackReason: reason },
      });
      await this.note('research-partner.annul', key.programmeId, partner.id);
      return this.partners.list(key.programmeId);
    });
  }

  private async note(action: string, programmeId: string, subjectId: string): Promise<void> {
    await this.audit.record({ action, subjectKind: 'research-partner', subjectId, programmeId });
  }
}
