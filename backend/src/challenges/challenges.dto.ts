import {
  CHALLENGE_ACTS,
  CHALLENGE_KINDS,
  CHALLENGE_LIMITS as LIMITS,
  CHALLENGE_STATES,
  type ChallengeAct,
  type ChallengeKind,
  type ChallengeState,
  REASON_LIMITS,
} from '@verso/domain';

import { CalendarDate, Id, Instant, ListOf, Nested, OneOf, Text } from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';

const nullable = { nullable: true } as const;
const MUNICIPALITY = /^\d{3}$/;

export class RaiseChallengeRequest {
  @OneOf('ChallengeKind', CHALLENGE_KINDS) readonly kind!: ChallengeKind;
  @Text(LIMITS.words) readonly words!: string;
  /** Where it is felt: a municipality of today, by its code. */
  @Text({ pattern: MUNICIPALITY }) readonly municipalityCode!: string;
  @CalendarDate() readonly raisedOn!: string;
}

export class TakeBackChallengeRequest {
  @Text(REASON_LIMITS) readonly reason!: string;
}

/** What was done about a challenge that firms share. */
export class ChallengeActView {
  @Id() readonly id!: string;
  @OneOf('ChallengeAct', CHALLENGE_ACTS) readonly act!: ChallengeAct;
  @CalendarDate() readonly happenedOn!: string;
  @Text() readonly words!: string;
  @Text(nullable) readonly handedTo!: string | null;
  /** Null once the person is forgotten, and to those who do not see her. */
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
}

/** What a firm's challenge was gathered into: of other firms it says nothing. */
export class GatheredIntoView {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Text() readonly about!: string;
  @OneOf('ChallengeState', CHALLENGE_STATES) readonly state!: ChallengeState;
  /** Those that stand, in their order. */
  @ListOf(() => ChallengeActView) readonly acts!: ChallengeActView[];
}

/** What a firm raised. */
export class ChallengeView {
  @Id() readonly id!: string;
  @OneOf('ChallengeKind', CHALLENGE_KINDS) readonly kind!: ChallengeKind;
  @Text() readonly words!: string;
  @Text() readonly municipalityCode!: string;
  @Nested(() => LocalisedText) readonly municipalityLabel!: LocalisedText;
  @CalendarDate() readonly raisedOn!: string;
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant(nullable) readonly takenBackAt!: string | null;
  @Text(nullable) readonly takenBackReason!: string | null;
  /** Null while it waits. */
  @Nested(() => GatheredIntoView, nullable) readonly gatheredInto!: GatheredIntoView | null;
}

/** One of the reader's own firms, in one of its programmes. */
export class OwnChallengesFirm {
  @Id() readonly programmeId!: string;
  @Nested(() => LocalisedText) readonly programmeLabel!: LocalisedText;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  /** Where it is; null where that is not known. */
  @Text(nullable) readonly municipalityCode!: string | null;
}
