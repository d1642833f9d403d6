import { Injectable } from '@nestjs/common';
import type { EligibilityFacts } from '@verso/domain';
import { IsNull } from 'typeorm';

import { SizeService } from '../enterprises/size.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { EligibilityDecisionView } from './eligibility.dto.js';
import { DECISION_SQL, ELIGIBILITY_FACTS_SQL } from './eligibility.queries.js';
import { EligibilityDecision } from './eligibility-decision.entity.js';
import { EligibilityDeclaration } from './eligibility-declaration.entity.js';
import type { Enrolment } from './enrolment.entity.js';

/** Of the firm alone. */
type StoredFacts = Omit<EligibilityFacts, 'aidRoomCents' | 'linked'>;
type Key = Pick<Enrolment, 'programmeId' | 'enterpriseId'>;

/** What is known of firms for the rules, what they declare, and what was decided. */
@Injectable()
export class EligibilityRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly size: SizeService,
  ) {}

  /** All but the room for aid, which the ledger of support tells. */
  async facts({ programmeId, enterpriseId }: Key): Promise<Omit<EligibilityFacts, 'aidRoomCents'>> {
    const [facts] = await this.unit.query<StoredFacts>(ELIGIBILITY_FACTS_SQL, [
      ...[programmeId, enterpriseId],
    ]);
    if (!facts) throw new Error('an enrolled firm has a profile');
    return { ...facts, linked: await this.size.linked({ programmeId, enterpriseId }) };
  }

  declared({ programmeId, enterpriseId }: Key): Promise<EligibilityDeclaration | null> {
    const where = { programmeId, enterpriseId, supersededAt: IsNull() };
    return this.unit.manager.findOne(EligibilityDeclaration, { where });
  }

  async supersede({ id }: EligibilityDeclaration, at: Date): Promise<void> {
    await this.unit.manager.update(EligibilityDeclaration, { id }, { supersededAt: at });
  }

  async declare(declaration: EligibilityDeclaration): Promise<void> {
    await this.unit.manager.insert(EligibilityDeclaration, declaration);
  }

  async decision({ programmeId, id }: Enrolment): Promise<EligibilityDecisionView | null> {
    const [decision] = await this.unit.query<EligibilityDecisionView>(DECISION_SQL, [
      programmeId,
      id,
    ]);
    return decision ?? null;
  }

  async decide(decision: EligibilityDecision): Promise<void> {
    await this.unit.manager.insert(EligibilityDecision, decision);
  }
}
