import {
  GATHERING_KINDS,
  GATHERING_LIMITS as LIMITS,
  type GatheringKind,
  OFFER_STATES,
  type OfferState,
  REASON_LIMITS,
  SEATING_LIMITS,
} from '@verso/domain';

import {
  PLANNED,
  CalendarDate,
  Decimal,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/page.js';
import { OwnFirm, OwnSignUp, Participant } from '../sign-ups/sign-ups.dto.js';

const nullable = { nullable: true } as const;
const optional = { optional: true } as const;
/** By the clock in Helsinki, `18:00`. */
const HOUR = { min: 5, max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/ } as const;

export class GatheringsQuery extends PageQuery {
  @OneOf('OfferState', OFFER_STATES, optional) readonly state?: OfferState;
  @OneOf('GatheringKind', GATHERING_KINDS, optional) readonly kind?: GatheringKind;
}

export class GatheringFields {
  @Text(LIMITS.title) readonly title!: string;
  @Text(LIMITS.about) readonly about!: string;
  @OneOf('GatheringKind', GATHERING_KINDS) readonly kind!: GatheringKind;
  @CalendarDate(PLANNED) readonly startsOn!: string;
  @Text(HOUR) readonly startsAt!: string;
  @CalendarDate(PLANNED) readonly endsOn!: string;
  @Text(HOUR) readonly endsAt!: string;
  @Text(LIMITS.place) readonly place!: string;
  @Text({ ...LIMITS.link, ...nullable }) readonly link!: string | null;
  /** Null where as many may come as wish to. */
  @WholeNumber({ ...LIMITS.seats, ...nullable }) readonly seats!: number | null;
  @CalendarDate(PLANNED) readonly signUpUntil!: string;
}

export class PlanGatheringRequest extends GatheringFields {}

export class ChangeGatheringRequest extends GatheringFields {
  /** The version that the change is made to. */
  @WholeNumber({ min: 1 }) readonly basedOn!: number;
}

export class MoveGatheringRequest {
  @OneOf('OfferState', OFFER_STATES) readonly state!: OfferState;
  /** With a cancellation, and only with it. */
  @Text({ ...REASON_LIMITS, ...nullable }) readonly reason!: string | null;
}

export class GatheringRow extends GatheringFields {
  @Id() readonly id!: string;
  @OneOf('OfferState', OFFER_STATES) readonly state!: OfferState;
  @Text(nullable) readonly cancelReason!: string | null;
  /** How many have signed up, those who wait among them. */
  @WholeNumber() readonly signedUp!: number;
}

/** At which table somebody sits in a round; both are numbered from 1. */
export class SeatView {
  @WholeNumber() readonly round!: number;
  @WholeNumber() readonly table!: number;
}

/** Somebody who comes, with her tables. */
export class GatheringParticipant extends Participant {
  /** Of the seating that stands, in the order of rounds; none where she is not seated. */
  @ListOf(() => SeatView) readonly tables!: SeatView[];
  /** Whether her firm wrote a test card, which staff may see, on the days of the event. */
  @Flag() readonly wroteCard!: boolean;
}

/** What the seating that stands comes to. A pair counts once, however often it sits together. */
export class SeatingView {
  @Id() readonly id!: string;
  @WholeNumber() readonly tableSize!: number;
  @WholeNumber() readonly rounds!: number;
  @WholeNumber() readonly people!: number;
  /** Pairs of those seated who had met before. */
  @WholeNumber() readonly knownPairs!: number;
  /** Pairs who sit together and had not met. */
  @WholeNumber() readonly firstMeetings!: number;
  /** No seating with these tables reaches more. */
  @WholeNumber() readonly atMost!: number;
  /** The fewest new acquaintances that somebody makes. */
  @WholeNumber() readonly fewest!: number;
  /** First meetings of a random seating, the mean of a hundred. */
  @Decimal() readonly randomMean!: number;
  /** How often two people were exchanged by hand since. */
  @WholeNumber() readonly exchanges!: number;
  @Instant() readonly plannedAt!: string;
  /** Null once the person is forgotten. */
  @Text(nullable) readonly plannedByName!: string | null;
  /** When those seated were shown their tables; null while only staff see it. */
  @Instant(nullable) readonly publishedAt!: string | null;
  /** Those who come and have no seat, and those seated who come no more. */
  @WholeNumber() readonly unseated!: number;
  @WholeNumber() readonly gone!: number;
}

export class GatheringView extends GatheringRow {
  @WholeNumber() readonly version!: number;
  /** In the order in which they signed up. */
  @ListOf(() => GatheringParticipant) readonly participants!: GatheringParticipant[];
  @Nested(() => SeatingView, nullable) readonly seating!: SeatingView | null;
}

export class PlanSeatingRequest {
  @WholeNumber(SEATING_LIMITS.tableSize) readonly tableSize!: number;
  @WholeNumber(SEATING_LIMITS.rounds) readonly rounds!: number;
}

/** Two people who exchange their seats in one round. */
export class ExchangeSeatsRequest {
  @WholeNumber(SEATING_LIMITS.rounds) readonly round!: number;
  @Id() readonly gatheringSignUpId!: string;
  @Id() readonly withSignUpId!: string;
}

export class JoinGatheringRequest {
  @Id() readonly gatheringId!: string;
  @Id() readonly contactId!: string;
}

export class OwnGatheringSignUp extends OwnSignUp {
  /** In the order of rounds, once the seating is published. */
  @ListOf(() => SeatView) readonly tables!: SeatView[];
}

/** A network event as the firm is shown it, with those of its people who signed up. */
export class OwnGathering extends GatheringRow {
  /** Whether people may sign up today. */
  @Flag() readonly isOpen!: boolean;
  @ListOf(() => OwnGatheringSignUp) readonly signUps!: OwnGatheringSignUp[];
}

/** Network events for one of the reader's own firms, in one programme: those coming first. */
export class OwnGatheringsView extends OwnFirm {
  @ListOf(() => OwnGathering) readonly items!: OwnGathering[];
}
