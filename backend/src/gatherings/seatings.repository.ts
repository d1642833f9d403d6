import { Injectable } from '@nestjs/common';
import type { SeatingFigures } from '@verso/domain';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { GatheringKey, SeatingKey } from './gathering-keys.js';
import { GatheringSeat } from './gathering-seat.entity.js';
import { GatheringSeating } from './gathering-seating.entity.js';
import { COMING_SQL, MET_SQL, SEATED_SQL } from './seatings.queries.js';

/** Somebody to be seated: her sign-up, and the firm that she comes for. */
export interface Comer {
  readonly id: string;
  readonly enterpriseId: string;
}

/** Two firms whose people have met. */
export interface MetFirms {
  readonly one: string;
  readonly other: string;
}

/** Who sits where at network events. */
@Injectable()
export class SeatingsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** Those with a seat at the event, in the order in which they came. */
  coming({ programmeId, gatheringId }: GatheringKey): Promise<Comer[]> {
    return this.unit.query<Comer>(COMING_SQL, [programmeId, gatheringId]);
  }

  seated({ programmeId, seatingId }: SeatingKey): Promise<Comer[]> {
    return this.unit.query<Comer>(SEATED_SQL, [programmeId, seatingId]);
  }

  /** Pairs of those firms who have met elsewhere until today. */
  met(
    { programmeId, gatheringId }: GatheringKey,
    firms: readonly string[],
    today: string,
  ): Promise<MetFirms[]> {
    return this.unit.query<MetFirms>(MET_SQL, [programmeId, [...firms], gatheringId, today]);
  }

  /** Ends the seating that stands, if any, and puts another one in its place. */
  async replace(seating: GatheringSeating, seats: GatheringSeat[]): Promise<void> {
    const { programmeId, gatheringId, recordedAt: supersededAt } = seating;
    const standing = { programmeId, gatheringId, supersededAt: IsNull() };
    await this.unit.manager.update(GatheringSeating, standing, { supersededAt });
    await this.unit.manager.insert(GatheringSeating, seating);
    await this.unit.manager.insert(GatheringSeat, seats);
  }

  /** The seating, which must be the one that stands. */
  async require({
    programmeId,
    gatheringId,
    seatingId: id,
  }: SeatingKey): Promise<GatheringSeating> {
    const where = { programmeId, gatheringId, id };
    const seating = await this.unit.manager.findOneBy(GatheringSeating, where);
    if (!seating) throw AppError.notFound('seating');
    if (seating.supersededAt !== null) throw AppError.conflict('seating.superseded');
    return seating;
  }

  seats({ programmeId, seatingId }: SeatingKey): Promise<GatheringSeat[]> {
    return this.unit.manager.findBy(GatheringSeat, { programmeId, seatingId });
  }

  async move(seat: GatheringSeat, tableNumber: number): Promise<void> {
    const { programmeId, seatingId, round, signUpId } = seat;
    const at = { programmeId, seatingId, round, signUpId };
    await this.unit.manager.update(GatheringSeat, at, { tableNumber });
  }

  async count(
    { programmeId, id, exchanges }: GatheringSeating,
    figures: SeatingFigures,
  ): Promise<void> {
    const next = { ...figures, exchanges: exchanges + 1 };
    await this.unit.manager.update(GatheringSeating, { programmeId, id }, next);
  }

  async publish({ programmeId, id }: GatheringSeating, at: Date, by: string): Promise<void> {
    const to = { publishedAt: at, publishedBy: by };
    await this.unit.manager.update(GatheringSeating, { programmeId, id }, to);
  }
}
