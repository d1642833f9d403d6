import { Injectable } from '@nestjs/common';
import {
  isOfferChangeable,
  type Pair,
  type PersonActor,
  planSeating,
  SEATING_LIMITS,
  seatingFigures,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { GatheringKey, SeatingKey } from './gathering-keys.js';
import type { GatheringSeat } from './gathering-seat.entity.js';
import type { ExchangeSeatsRequest, GatheringView, PlanSeatingRequest } from './gatherings.dto.js';
import { GatheringsRepository } from './gatherings.repository.js';
import { type Comer, SeatingsRepository } from './seatings.repository.js';

/** Seats people at network events so that they meet whom they have not met. */
@Injectable()
export class SeatingsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly gatherings: GatheringsRepository,
    private readonly seatings: SeatingsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Plans a seating of those who have a seat, in the place of an earlier one. Staff see it before others. */
  plan(
    actor: PersonActor,
    key: GatheringKey,
    { tableSize, rounds }: PlanSeatingRequest,
  ): Promise<GatheringView> {
    const { programmeId, gatheringId } = key;
    return this.unit.run(actor, async () => {
      await this.requireAhead(key);
      const comers = await this.seatings.coming(key);
      const { min, max } = SEATING_LIMITS.people;
      if (comers.length < min) throw AppError.conflict('seating.too-few');
      if (comers.length > max) throw AppError.conflict('seating.too-many');
      if (comers.length <= tableSize) {
        throw AppError.invalidField('tableSize', 'seating.one-table');
      }
      const id = newId();
      const met = await this.pairsOf(key, comers);
      const planned = planSeating({ people: comers.length, tableSize, rounds, met }, id);
      const { seats, knownPairs, firstMeetings, atMost, fewest, randomMean } = planned;
      await this.seatings.replace(
        {
          ...{ programmeId, gatheringId, id, tableSize, rounds, people: comers.length },
          ...{ knownPairs, firstMeetings, atMost, fewest, randomMean, exchanges: 0 },
          ...{ recordedAt: this.clock.now(), recordedBy: actor.personId },
          ...{ publishedAt: null, publishedBy: null, supersededAt: null },
        },
        seats.flatMap((round, nth) =>
          comers.map((comer, one) => ({
            ...{ programmeId, gatheringId, seatingId: id, signUpId: comer.id },
            ...{ round: nth + 1, tableNumber: (round[one] ?? 0) + 1 },
          })),
        ),
      );
      return this.noted('gathering.assign', key);
    });
  }

  /** Exchanges two people of different tables in one round; what the seating comes to is worked out anew. */
  exchange(
    actor: PersonActor,
    key: SeatingKey,
    { round, gatheringSignUpId, withSignUpId }: ExchangeSeatsRequest,
  ): Promise<GatheringView> {
    return this.unit.run(actor, async () => {
      await this.requireAhead(key);
      const seating = await this.seatings.require(key);
      const seats = await this.seatings.seats(key);
      const at = (signUpId: string) =>
        seats.find((seat) => seat.round === round && seat.signUpId === signUpId);
      const one = at(gatheringSignUpId);
      const other = at(withSignUpId);
      if (!one || !other) throw AppError.notFound('sign-up');
      if (one.tableNumber === other.tableNumber) throw AppError.conflict('seating.same-table');
      const [from, to] = [one.tableNumber, other.tableNumber];
      await this.seatings.move(one, to);
      await this.seatings.move(other, from);
      [one.tableNumber, other.tableNumber] = [to, from];
      const people = await this.seatings.seated(key);
      const figures = seatingFigures(
        roundsOf(seats, people),
        await this.pairsOf(key, people),
        people.length,
      );
      await this.seatings.count(seating, figures);
      return this.noted('gathering.assign', key);
    });
  }

  /** Shows those seated their own tables; what was published stays so. */
  publish(actor: PersonActor, key: SeatingKey): Promise<GatheringView> {
    return this.unit.run(actor, async () => {
      await this.requireAhead(key);
      const seating = await this.seatings.require(key);
      if (seating.publishedAt !== null) throw AppError.conflict('seating.published');
      await this.seatings.publish(seating, this.clock.now(), actor.personId);
      return this.noted('gathering.publish', key);
    });
  }

  private async requireAhead(key: GatheringKey): Promise<void> {
    const { state } = await this.gatherings.held(key);
    if (!isOfferChangeable(state)) throw AppError.conflict('offer.over');
  }

  /** Pairs of those people who have met: of one firm, or of firms who have. */
  private async pairsOf(key: GatheringKey, people: readonly Comer[]): Promise<Pair[]> {
    const firms = [...new Set(people.map(({ enterpriseId }) => enterpriseId))];
    const met = await this.seatings.met(key, firms, this.clock.today());
    const known = new Set(met.map(({ one, other }) => `${one} ${other}`));
    const haveMet = (one: string, other: string) =>
      one === other || known.has(`${one} ${other}`) || known.has(`${other} ${one}`);
    return people.flatMap(({ enterpriseId }, one) =>
      people.flatMap((another, other): Pair[] =>
        other < one && haveMet(enterpriseId, another.enterpriseId) ? [[other, one]] : [],
      ),
    );
  }

  private async noted(action: string, key: GatheringKey): Promise<GatheringView> {
    const { programmeId, gatheringId: subjectId } = key;
    await this.audit.record({ action, subjectKind: 'gathering', subjectId, programmeId });
    return this.gatherings.read(key);
  }
}

/** The table of each person in each round, both from 0. */
function roundsOf(seats: readonly GatheringSeat[], people: readonly Comer[]): number[][] {
  const rounds = Math.max(0, ...seats.map(({ round }) => round));
  const tableOf = new Map(
    seats.map((seat) => [`${seat.round} ${seat.signUpId}`, seat.tableNumber]),
  );
  return Array.from({ length: rounds }, (_, nth) =>
    people.map(({ id }) => (tableOf.get(`${nth + 1} ${id}`) ?? 1) - 1),
  );
}
