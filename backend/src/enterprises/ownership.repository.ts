import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey } from './enterprises.repository.js';
import { NoLinksDeclaration } from './no-links-declaration.entity.js';
import { OwnershipLinkFact } from './ownership-link.entity.js';
import { RelatedEnterprise } from './related-enterprise.entity.js';
import { RelatedFigure } from './related-figure.entity.js';

const FACTS = {
  'ownership-link': OwnershipLinkFact,
  'related-figure': RelatedFigure,
  'no-links': NoLinksDeclaration,
} as const;
export type OwnershipFact = keyof typeof FACTS;
type Standing<Fact extends OwnershipFact> = InstanceType<(typeof FACTS)[Fact]>;

/** What is written of the ownership around firms. Whoever writes of a firm waits for who does already. */
@Injectable()
export class OwnershipRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Until the unit ends; what is checked of a firm's links holds until then. */
  async hold({ programmeId, enterpriseId }: FirmKey): Promise<void> {
    const name = `ownership:${programmeId}:${enterpriseId}`;
    await this.unit.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  other({ programmeId, enterpriseId }: FirmKey, id: string): Promise<RelatedEnterprise | null> {
    const where = { programmeId, enterpriseId, id };
    return this.unit.manager.findOne(RelatedEnterprise, { where });
  }

  /** The one that has the Business ID. */
  otherBy({ programmeId, enterpriseId }: FirmKey, businessId: string) {
    const where = { programmeId, enterpriseId, businessId };
    return this.unit.manager.findOne(RelatedEnterprise, { where });
  }

  async addOther(other: RelatedEnterprise): Promise<void> {
    await this.unit.manager.insert(RelatedEnterprise, other);
  }

  async nameOther(
    { programmeId, id }: RelatedEnterprise,
    named: Pick<RelatedEnterprise, 'name' | 'businessId'>,
  ): Promise<void> {
    await this.unit.manager.update(RelatedEnterprise, { programmeId, id }, named);
  }

  /** Standing facts of a firm. */
  standing<Fact extends OwnershipFact>(fact: Fact, key: FirmKey): Promise<Standing<Fact>[]> {
    const { programmeId, enterpriseId } = key;
    const where = { programmeId, enterpriseId, supersededAt: IsNull() };
    return this.unit.manager.find(FACTS[fact], { where }) as Promise<Standing<Fact>[]>;
  }

  /** One that stands. One that a later version has superseded is nobody's to change. */
  async one<Fact extends OwnershipFact>(
    fact: Fact,
    key: FirmKey,
    id: string,
  ): Promise<Standing<Fact>> {
    const found = (await this.standing(fact, key)).find((each) => each.id === id);
    if (found) return found;
    const { programmeId, enterpriseId } = key;
    const where = { programmeId, enterpriseId, id };
    const isKnown = await this.unit.manager.exists(FACTS[fact], { where });
    throw isKnown ? AppError.conflict('ownership.changed') : AppError.notFound('ownership');
  }

  async add<Fact extends OwnershipFact>(fact: Fact, row: Standing<Fact>): Promise<void> {
    await this.unit.manager.insert(FACTS[fact], row);
  }

  async supersede(
    fact: OwnershipFact,
    { programmeId, id }: { programmeId: string; id: string },
    now: Date,
  ): Promise<void> {
    await this.unit.manager.update(FACTS[fact], { programmeId, id }, { supersededAt: now });
  }
}
