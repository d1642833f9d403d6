import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';
import { OwnershipTrail } from './ownership-trail.js';
import { OwnershipRepository } from './ownership.repository.js';
import type { SizeView } from './size.dto.js';
import { SizeService } from './size.service.js';

/**
 * A firm's word that no other enterprise owns a part of it, nor it of another: given in good faith by
 * the entrepreneur, or by staff as she tells them (Recommendation 2003/361/EC, Annex, article 3(5)).
 */
@Injectable()
export class NoLinksService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly stored: OwnershipRepository,
    private readonly enterprises: EnterprisesRepository,
    private readonly size: SizeService,
    private readonly trail: OwnershipTrail,
    private readonly clock: Clock,
  ) {}

  /** Said again, it is of the later day. Refused while a link is known to hold. */
  declare(actor: PersonActor, key: FirmKey): Promise<SizeView> {
    return this.unit.run(actor, async () => {
      await this.enterprises.businessIdOf(key);
      await this.stored.hold(key);
      const declaredOn = this.clock.today();
      const links = await this.stored.standing('ownership-link', key);
      const isHeld = links.some(({ heldUntil }) => heldUntil === null || heldUntil >= declaredOn);
      if (isHeld) throw AppError.conflict('ownership.has-links');
      const before = await this.stored.standing('no-links', key);
      if (!before.some((one) => one.declaredOn === declaredOn)) {
        await this.supersede(before);
        const { programmeId, enterpriseId } = key;
        const id = newId();
        await this.stored.add('no-links', {
          ...{ programmeId, enterpriseId, id, declaredOn },
          ...{ recordedAt: this.clock.now(), recordedBy: actor.personId, supersededAt: null },
        });
        await this.trail.note('no-links', 'record', key, id);
      }
      return this.size.read(key);
    });
  }

  /** Takes the word back; where there is none, that stays so. */
  withdraw(actor: PersonActor, key: FirmKey): Promise<SizeView> {
    return this.unit.run(actor, async () => {
      await this.enterprises.businessIdOf(key);
      await this.stored.hold(key);
      const standing = await this.stored.standing('no-links', key);
      await this.supersede(standing);
      for (const { id } of standing) await this.trail.note('no-links', 'annul', key, id);
      return this.size.read(key);
    });
  }

  private async supersede(standing: readonly { programmeId: string; id: string }[]) {
    for (const one of standing) await this.stored.supersede('no-links', one, this.clock.now());
  }
}
