import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { AidRoomService } from './aid-room.service.js';
import { aidByRegulation, aidOf, hoursOf, hundredths } from './support-sums.js';
import { SupportTrail } from './support-trail.js';
import type {
  OwnSupportView,
  RecordSupportRequest,
  SupportItem,
  SupportQuery,
  SupportView,
} from './support.dto.js';
import { SupportRepository } from './support.repository.js';
import type { FirmKey, SupportKey } from './support-keys.js';

/** What firms have received of a programme: hours, services, and aid that must fit in its room. */
@Injectable()
export class SupportService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly support: SupportRepository,
    private readonly room: AidRoomService,
    private readonly trail: SupportTrail,
    private readonly clock: Clock,
  ) {}

  view(
    actor: PersonActor,
    key: FirmKey,
    { regulation = 'general' }: SupportQuery,
  ): Promise<SupportView> {
    return this.unit.run(actor, async () => {
      await this.support.programmeStart(key);
      const items = await this.support.list(key);
      const standing = items.filter(({ annulledAt }) => annulledAt === null);
      const sums = { hours: hoursOf(standing), aidCents: aidOf(standing) };
      const reading = await this.room.read(key, regulation);
      if (reading.declaration?.signedBy) await this.trail.noteReading(key);
      return { items, ...sums, ...reading };
    });
  }

  /** What the actor's own firms have received, without what was annulled. */
  async listOwn(actor: PersonActor): Promise<OwnSupportView[]> {
    const firms = await this.unit.run(actor, () => this.support.own());
    return firms.map(({ items, ...firm }) => {
      return { ...firm, items, hours: hoursOf(items), aid: aidByRegulation(items) };
    });
  }

  /** Writes down what was given. Aid is refused where it does not fit, or where nobody can tell. */
  record(actor: PersonActor, key: FirmKey, request: RecordSupportRequest): Promise<SupportItem> {
    const { aidCents, regulation, givenOn, hours } = request;
    requireWhole(request);
    return this.unit.run(actor, async () => {
      await this.requireDay(key, givenOn);
      if (aidCents !== null && regulation !== null) {
        await this.room.require(key, { grantedOn: givenOn, cents: aidCents, regulation });
      }
      const id = newId();
      const { kind, title } = request;
      await this.support.add({
        ...{ ...key, id, kind, title, givenOn, givenBy: actor.personId, aidCents, regulation },
        ...{ hours: hours === null ? null : hundredths(hours) / 100, registerEnteredOn: null },
        ...{ recordedAt: this.clock.now(), annulledAt: null, annulledBy: null, annulReason: null },
      });
      const path = { ...key, supportId: id };
      await this.trail.note('support.record', path);
      return this.support.read(path);
    });
  }

  /** Takes back what should not stand: it stays in the ledger, and counts no more. */
  annul(actor: PersonActor, path: SupportKey, reason: string): Promise<SupportItem> {
    return this.unit.run(actor, async () => {
      const given = await this.support.lock(path);
      const annulled = { annulledAt: this.clock.now(), annulledBy: actor.personId };
      await this.support.change(given, { ...annulled, annulReason: reason });
      await this.trail.note('support.annul', path);
      return this.support.read(path);
    });
  }

  /** Notes that aid stands in the central register, once. */
  noteEntry(actor: PersonActor, path: SupportKey, enteredOn: string): Promise<SupportItem> {
    if (enteredOn > this.clock.today()) {
      throw AppError.invalidField('enteredOn', 'in-the-future');
    }
    return this.unit.run(actor, async () => {
      const given = await this.support.lock(path);
      if (given.aidCents === null) throw AppError.conflict('support.not-aid');
      if (given.registerEnteredOn !== null) throw AppError.conflict('support.entered');
      if (enteredOn < given.givenOn) {
        throw AppError.invalidField('enteredOn', 'support.entered-before');
      }
      await this.support.change(given, { registerEnteredOn: enteredOn });
      await this.trail.note('support.enter', path);
      return this.support.read(path);
    });
  }

  private async requireDay(key: FirmKey, givenOn: string): Promise<void> {
    const startsOn = await this.support.programmeStart(key);
    if (givenOn > this.clock.today()) throw AppError.invalidField('givenOn', 'in-the-future');
    if (givenOn < startsOn) {
      throw AppError.invalidField('givenOn', 'support.before-programme', { startsOn });
    }
  }
}

/** Aid has an amount and a regulation, and what is no aid has neither. */
function requireWhole({ aidCents, regulation }: RecordSupportRequest): void {
  if (aidCents !== null && regulation === null) {
    throw AppError.invalidField('regulation', 'required');
  }
  if (aidCents === null && regulation !== null) {
    throw AppError.invalidField('aidCents', 'required');
  }
}
