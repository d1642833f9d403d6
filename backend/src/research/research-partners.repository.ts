import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { ResearchPartnerView } from './research.dto.js';
import { PARTNERS_SQL } from './research.queries.js';
import type { PartnerKey } from './research-keys.js';
import { ResearchPartner } from './research-partner.entity.js';

type TakenBack = Pick<ResearchPartner, 'takenBackAt' | 'takenBackBy' | 'takenBackReason'>;

/** The list of actors of research and development that a programme works with. */
@Injectable()
export class ResearchPartnersRepository {
  constructor(private readonly unit: UnitOfWork) {}

  list(programmeId: string): Promise<ResearchPartnerView[]> {
    return this.unit.query<ResearchPartnerView>(PARTNERS_SQL, [programmeId]);
  }

  /** Whoever adds to the list waits for others who do: what is new depends on theirs. */
  async hold(programmeId: string): Promise<void> {
    await this.unit.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('research-partners:' || $1, 0))`,
      [programmeId],
    );
  }

  /** Refuses what does not stand in the list. */
  async require(programmeId: string, id: string): Promise<ResearchPartner> {
    const partner = await this.unit.manager.findOneBy(ResearchPartner, { programmeId, id });
    if (!partner) throw AppError.invalidField('researchPartnerId', 'research-question.partner');
    if (partner.takenBackAt !== null) throw AppError.conflict('research-partner.taken-back');
    return partner;
  }

  async add(partner: ResearchPartner): Promise<void> {
    await this.unit.manager.insert(ResearchPartner, partner);
  }

  /** What stands, locked until the unit ends. */
  async lock({ programmeId, researchPartnerId: id }: PartnerKey): Promise<ResearchPartner> {
    const standing = { programmeId, id, takenBackAt: IsNull() };
    const lock = { mode: 'pessimistic_write' } as const;
    const partner = await this.unit.manager.findOne(ResearchPartner, { where: standing, lock });
    if (partner) return partner;
    const isKnown = await this.unit.manager.existsBy(ResearchPartner, { programmeId, id });
    throw isKnown
      ? AppError.conflict('research-partner.taken-back')
      : AppError.notFound('research-partner');
  }

  async takeBack({ programmeId, id }: ResearchPartner, change: TakenBack): Promise<void> {
    await this.unit.manager.update(ResearchPartner, { programmeId, id }, change);
  }
}
