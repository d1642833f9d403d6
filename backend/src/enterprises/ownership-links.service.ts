import { Injectable } from '@nestjs/common';
import { OWNERSHIP_LIMITS, type PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';
import type { OwnershipLinkFact } from './ownership-link.entity.js';
import { requireApart, requireLoose, soundOf } from './ownership-rules.js';
import { OwnershipTrail } from './ownership-trail.js';
import type { OwnershipLinkRequest } from './ownership.dto.js';
import { OwnershipRepository } from './ownership.repository.js';
import type { SizeView } from './size.dto.js';
import { SizeService } from './size.service.js';

/** Who owns whom around a firm: a link is superseded by its correction, and annulled where it is wrong. */
@Injectable()
export class OwnershipLinksService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: OwnershipRepository,
    private readonly enterprises: EnterprisesRepository,
    private readonly size: SizeService,
    private readonly trail: OwnershipTrail,
    private readonly clock: Clock,
  ) {}

  /** Writes down a link. Where the firm had said that it has none, that stands no more. */
  record(actor: PersonActor, key: FirmKey, told: OwnershipLinkRequest): Promise<SizeView> {
    const request = soundOf(told);
    return this.change(actor, key, async (businessId) => {
      const links = await this.stored.standing('ownership-link', key);
      if (links.length >= OWNERSHIP_LIMITS.links) throw AppError.conflict('ownership.too-many');
      const link = await this.linkOf(actor, key, request, businessId);
      requireApart(link, links);
      await this.stored.add('ownership-link', link);
      await this.endNoLinks(key);
      await this.trail.note('ownership-link', 'record', key, link.id);
    });
  }

  /** Writes a link anew, in the place of the one that was shown. */
  correct(
    actor: PersonActor,
    key: FirmKey,
    linkId: string,
    told: OwnershipLinkRequest,
  ): Promise<SizeView> {
    const request = soundOf(told);
    return this.change(actor, key, async (businessId) => {
      const before = await this.stored.one('ownership-link', key, linkId);
      const links = await this.stored.standing('ownership-link', key);
      const link = await this.linkOf(actor, key, request, businessId);
      const others = links.filter(({ id }) => id !== linkId);
      requireApart(link, others);
      if (link.otherId !== before.otherId) requireLoose(before.otherId, others);
      await this.stored.supersede('ownership-link', before, this.clock.now());
      await this.stored.add('ownership-link', link);
      await this.trail.note('ownership-link', 'correct', key, link.id);
    });
  }

  /** Takes back a link that never was; one that ended has a last day. */
  annul(actor: PersonActor, key: FirmKey, linkId: string): Promise<SizeView> {
    return this.change(actor, key, async () => {
      const link = await this.stored.one('ownership-link', key, linkId);
      const links = await this.stored.standing('ownership-link', key);
      requireLoose(
        link.otherId,
        links.filter(({ id }) => id !== linkId),
      );
      await this.stored.supersede('ownership-link', link, this.clock.now());
      await this.trail.note('ownership-link', 'annul', key, linkId);
    });
  }

  private change(
    actor: PersonActor,
    key: FirmKey,
    work: (businessId: string | null) => Promise<void>,
  ): Promise<SizeView> {
    return this.unit.run(actor, async () => {
      const businessId = await this.enterprises.businessIdOf(key);
      await this.stored.hold(key);
      await work(businessId);
      return this.size.read(key);
    });
  }

  private async linkOf(
    actor: PersonActor,
    key: FirmKey,
    { otherId, name, businessId, ...told }: OwnershipLinkRequest,
    ownBusinessId: string | null,
  ): Promise<OwnershipLinkFact> {
    if (businessId !== null && businessId === ownBusinessId) {
      throw AppError.invalidField('businessId', 'ownership.itself');
    }
    const recorded = { recordedAt: this.clock.now(), recordedBy: actor.personId };
    const other = { ...key, name, businessId, ...recorded };
    const foundId = await this.named(key, otherId, other);
    const { programmeId, enterpriseId } = key;
    if (told.withId !== null) await this.requireOther(key, told.withId, foundId);
    const place = { programmeId, enterpriseId, id: newId(), otherId: foundId };
    return { ...told, ...place, ...recorded, supersededAt: null };
  }

  /** The id of the other enterprise, which goes by this name from now on. */
  private async named(
    key: FirmKey,
    otherId: string | null,
    other: { name: string; businessId: string | null; recordedAt: Date; recordedBy: string },
  ): Promise<string> {
    const { name, businessId } = other;
    const same = businessId === null ? null : await this.stored.otherBy(key, businessId);
    if (otherId !== null && same && same.id !== otherId) {
      throw AppError.invalidField('businessId', 'ownership.known-already');
    }
    const known = otherId === null ? same : await this.stored.other(key, otherId);
    if (otherId !== null && !known) throw AppError.invalidField('otherId', 'ownership.gone');
    if (known) {
      await this.stored.nameOther(known, { name, businessId });
      return known.id;
    }
    const id = newId();
    const { programmeId, enterpriseId } = key;
    await this.stored.addOther({ ...other, programmeId, enterpriseId, id });
    return id;
  }

  /** The far end stands in a link of its own: nothing hangs on what hangs nowhere. */
  private async requireOther(key: FirmKey, withId: string, otherId: string): Promise<void> {
    const links = await this.stored.standing('ownership-link', key);
    if (withId === otherId || !links.some((link) => link.otherId === withId)) {
      throw AppError.invalidField('withId', 'ownership.gone');
    }
  }

  private async endNoLinks(key: FirmKey): Promise<void> {
    for (const declared of await this.stored.standing('no-links', key)) {
      await this.stored.supersede('no-links', declared, this.clock.now());
    }
  }
}
