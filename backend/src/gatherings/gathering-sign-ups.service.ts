import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { FirmKey, OfferKey, OfferStanding } from '../sign-ups/sign-up-keys.js';
import type { SignUpView } from '../sign-ups/sign-ups.dto.js';
import { SignUpsService } from '../sign-ups/sign-ups.service.js';
import { GatheringSignUpsRepository } from './gathering-sign-ups.repository.js';
import type { GatheringView, JoinGatheringRequest, OwnGatheringsView } from './gatherings.dto.js';
import { GatheringsRepository } from './gatherings.repository.js';

/** People of firms sign up for network events. */
@Injectable()
export class GatheringSignUpsService extends SignUpsService<GatheringView> {
  protected readonly word = 'gathering';
  protected readonly arrange = 'gathering.arrange';

  constructor(
    unit: UnitOfWork,
    private readonly gatherings: GatheringsRepository,
    private readonly signUps: GatheringSignUpsRepository,
    audit: Audit,
    clock: Clock,
  ) {
    super({ unit, signUps, audit, clock });
  }

  listOwn(actor: PersonActor): Promise<OwnGatheringsView[]> {
    const { unit, clock } = this.tools;
    return unit.run(actor, () => this.signUps.own(clock.today()));
  }

  signUp(actor: PersonActor, key: FirmKey, request: JoinGatheringRequest): Promise<SignUpView> {
    const { gatheringId: offerId, contactId } = request;
    return this.join(actor, key, { offerId, contactId });
  }

  protected held({ programmeId, offerId: gatheringId }: OfferKey): Promise<OfferStanding> {
    return this.gatherings.held({ programmeId, gatheringId });
  }

  protected read({ programmeId, offerId: gatheringId }: OfferKey): Promise<GatheringView> {
    return this.gatherings.read({ programmeId, gatheringId });
  }
}
