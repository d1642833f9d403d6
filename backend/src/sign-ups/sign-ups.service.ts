import { type Action, isAllowed, isOfferChangeable, type PersonActor } from '@verso/domain';

import type { Audit } from '../platform/audit/audit.js';
import type { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { FirmKey, OfferKey, OfferStanding, SignUpKey, SignUpOf } from './sign-up-keys.js';
import type { SignUpView } from './sign-ups.dto.js';
import type { SignUpStore } from './sign-up-store.js';

/** What a use case of signing up works with. */
export interface SignUpTools {
  readonly unit: UnitOfWork;
  readonly signUps: SignUpStore<object>;
  readonly audit: Audit;
  readonly clock: Clock;
}

/**
 * People of firms sign up for what a programme offers: in the order in which they come, and those past
 * the seats wait. A feature says what is offered; the rules of signing up are these for all.
 */
export abstract class SignUpsService<View> {
  /** The offer's word, as in `course`; its sign-ups are noted in the audit trail under it. */
  protected abstract readonly word: string;
  /** Who may add people after sign-up has closed. */
  protected abstract readonly arrange: Action;

  constructor(protected readonly tools: SignUpTools) {}

  /** How the offer stands, held until the unit ends: so nobody is numbered twice. */
  protected abstract held(offer: OfferKey): Promise<OfferStanding>;
  protected abstract read(offer: OfferKey): Promise<View>;

  /** Signs somebody up, once. The offer is held, so that places follow the order of writing. */
  protected join(actor: PersonActor, key: FirmKey, request: SignUpOf): Promise<SignUpView> {
    const { unit, signUps, clock } = this.tools;
    const { offerId, contactId } = request;
    const offer = { programmeId: key.programmeId, offerId };
    return unit.run(actor, async () => {
      await signUps.requireContact(key, contactId);
      this.requireOpen(actor, await this.held(offer));
      if (await signUps.isSignedUp(offer, contactId)) throw AppError.conflict('sign-up.twice');
      const id = newId();
      await signUps.add({
        ...{ ...key, id, offerId, contactId },
        ...{ recordedAt: clock.now(), recordedBy: actor.personId },
        ...{ withdrawnAt: null, withdrawnBy: null },
        ...{ attended: null, attendedAt: null, attendedBy: null },
      });
      await this.note('join', { ...key, signUpId: id });
      return signUps.place(key.programmeId, id);
    });
  }

  /** Gives the place up: who comes next moves up by that alone. */
  async withdraw(actor: PersonActor, key: SignUpKey): Promise<void> {
    const { unit, signUps, clock } = this.tools;
    await unit.run(actor, async () => {
      const { offerId } = await signUps.find(key);
      const { state } = await this.held({ programmeId: key.programmeId, offerId });
      if (!isOfferChangeable(state)) throw AppError.conflict('offer.over');
      const signUp = await signUps.find(key);
      if (signUp.attended !== null) throw AppError.conflict('sign-up.attended');
      await signUps.change(signUp, { withdrawnAt: clock.now(), withdrawnBy: actor.personId });
      await this.note('withdraw', key);
    });
  }

  /** Marks whether somebody came, from the first day on; null takes the mark off. */
  markAttendance(actor: PersonActor, key: SignUpKey, attended: boolean | null): Promise<View> {
    const { unit, signUps, clock } = this.tools;
    return unit.run(actor, async () => {
      const signUp = await signUps.find(key);
      const offer = { programmeId: key.programmeId, offerId: signUp.offerId };
      const { state, startsOn } = await this.held(offer);
      if (state === 'cancelled') throw AppError.conflict('offer.over');
      if (startsOn > clock.today()) throw AppError.conflict('offer.not-begun');
      const isMarked = attended !== null;
      await signUps.change(signUp, {
        ...{ attended, attendedAt: isMarked ? clock.now() : null },
        attendedBy: isMarked ? actor.personId : null,
      });
      await this.note('mark', key);
      return this.read(offer);
    });
  }

  /** Firms sign up while it is open; staff add people also after it has closed. */
  private requireOpen(actor: PersonActor, offer: OfferStanding): void {
    const { programmeId, state, signUpUntil } = offer;
    const isStaff = isAllowed(actor, this.arrange, { programmeId });
    const isOpen = state === 'open' && signUpUntil >= this.tools.clock.today();
    const takesMore = isStaff ? state === 'open' || state === 'closed' : isOpen;
    if (!takesMore) throw AppError.conflict('offer.not-open');
  }

  private async note(verb: 'join' | 'withdraw' | 'mark', key: SignUpKey): Promise<void> {
    const { programmeId, enterpriseId, signUpId: subjectId } = key;
    const subject = { subjectKind: `${this.word}-sign-up`, subjectId, programmeId };
    const action = `${this.word}.${verb}`;
    await this.tools.audit.record({ action, ...subject, details: { enterpriseId } });
  }
}
