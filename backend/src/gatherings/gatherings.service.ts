import { Injectable } from '@nestjs/common';
import {
  gatheringFault,
  isOfferChangeable,
  offerStatesAfter,
  type PersonActor,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { Page } from '../platform/http/page.js';
import { isOtherwise, OfferMails, type OfferNews } from '../sign-ups/offer-mails.js';
import type { GatheringKey } from './gathering-keys.js';
import type {
  ChangeGatheringRequest,
  GatheringFields,
  GatheringRow,
  GatheringsQuery,
  GatheringView,
  MoveGatheringRequest,
} from './gatherings.dto.js';
import { GatheringsRepository } from './gatherings.repository.js';

/** Of whatever else changes, those who come need no mail. */
const WHEN_AND_WHERE = [
  ...(['startsOn', 'startsAt', 'endsOn', 'endsAt', 'place', 'link'] as const),
];

/** Events across groups: planned, opened for people to sign up, closed, and held or cancelled. */
@Injectable()
export class GatheringsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly gatherings: GatheringsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly mails: OfferMails,
  ) {}

  list(
    actor: PersonActor,
    programmeId: string,
    query: GatheringsQuery,
  ): Promise<Page<GatheringRow>> {
    return this.unit.run(actor, () => this.gatherings.page(programmeId, query));
  }

  read(actor: PersonActor, key: GatheringKey): Promise<GatheringView> {
    return this.unit.run(actor, () => this.gatherings.read(key));
  }

  /** Plans an event: a draft, which only staff see. */
  plan(actor: PersonActor, programmeId: string, request: GatheringFields): Promise<GatheringView> {
    const facts = factsOf(request);
    const [id, now] = [newId(), this.clock.now()];
    return this.unit.run(actor, async () => {
      await this.gatherings.add({
        ...{ ...facts, programmeId, id, state: 'draft', cancelReason: null, version: 1 },
        ...{ recordedAt: now, recordedBy: actor.personId, changedAt: now },
      });
      return this.noted('gathering.plan', { programmeId, gatheringId: id });
    });
  }

  /** Changes an event that is not over. */
  change(
    actor: PersonActor,
    key: GatheringKey,
    { basedOn, ...request }: ChangeGatheringRequest,
  ): Promise<GatheringView> {
    const facts = factsOf(request);
    return this.unit.run(actor, async () => {
      const gathering = await this.gatherings.held(key);
      if (!isOfferChangeable(gathering.state)) throw AppError.conflict('offer.over');
      if (gathering.version !== basedOn) throw AppError.conflict('offer.version');
      await this.gatherings.change(gathering, { ...facts, changedAt: this.clock.now() });
      if (isOtherwise<GatheringFields>(gathering, facts, WHEN_AND_WHERE)) {
        await this.tell('changed', key, facts);
      }
      return this.noted('gathering.change', key);
    });
  }

  move(
    actor: PersonActor,
    key: GatheringKey,
    { state, reason }: MoveGatheringRequest,
  ): Promise<GatheringView> {
    return this.unit.run(actor, async () => {
      const gathering = await this.gatherings.held(key);
      if ((state === 'cancelled') !== (reason !== null)) {
        throw AppError.invalidField('reason', reason === null ? 'required' : 'offer.no-reason');
      }
      if (!offerStatesAfter(gathering.state).includes(state)) throw AppError.conflict('offer.move');
      if (state === 'held' && gathering.startsOn > this.clock.today()) {
        throw AppError.conflict('offer.not-begun');
      }
      const changedAt = this.clock.now();
      await this.gatherings.change(gathering, { state, cancelReason: reason, changedAt });
      if (state === 'cancelled') await this.tell('cancelled', key, gathering);
      return this.noted('gathering.move', key);
    });
  }

  private tell(
    news: OfferNews,
    { programmeId, gatheringId: offerId }: GatheringKey,
    { endsOn }: Pick<GatheringFields, 'endsOn'>,
  ): Promise<void> {
    return this.mails.tell('gathering', news, { programmeId, offerId, endsOn });
  }

  private async noted(action: string, key: GatheringKey): Promise<GatheringView> {
    const { programmeId, gatheringId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'gathering', subjectId, programmeId });
    return this.gatherings.read(key);
  }
}

/** As it is kept: what does not fit together is refused. */
function factsOf(request: GatheringFields): GatheringFields {
  const fault = gatheringFault(request);
  if (fault) throw AppError.invalidField(fault.path, fault.code);
  const { title, about, kind, startsOn, startsAt, endsOn, endsAt } = request;
  const { place, link, seats, signUpUntil } = request;
  return {
    ...{ title, about, kind, startsOn, startsAt, endsOn, endsAt, place, link, seats, signUpUntil },
  };
}
