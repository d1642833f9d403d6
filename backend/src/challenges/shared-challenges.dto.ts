import {
  CHALLENGE_ACTS,
  CHALLENGE_KINDS,
  CHALLENGE_LIMITS as LIMITS,
  CHALLENGE_STATES,
  type ChallengeAct,
  type ChallengeKind,
  type ChallengeState,
} from '@verso/domain';

import {
  CalendarDate,
  CodesOf,
  Id,
  IdList,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { PageQuery } from '../platform/http/page.js';
import { ChallengeActView } from './challenges.dto.js';

const nullable = { nullable: true } as const;
const optional = { optional: true } as const;
const MUNICIPALITY = /^\d{3}$/;

export class SharedChallengesQuery extends PageQuery {
  @OneOf('ChallengeKind', CHALLENGE_KINDS, optional) readonly kind?: ChallengeKind;
  @OneOf('ChallengeState', CHALLENGE_STATES, optional) readonly state?: ChallengeState;
  /** Code of a municipality. */
  @Text({ pattern: MUNICIPALITY, ...optional }) readonly municipality?: string;
}

export class SharedChallengeFields {
  @Text(LIMITS.title) readonly title!: string;
  /** Firms that it was gathered from read it: it names none. */
  @Text(LIMITS.words) readonly about!: string;
  @OneOf('ChallengeKind', CHALLENGE_KINDS) readonly kind!: ChallengeKind;
  /** Codes of municipalities of today, besides those of what is gathered into it. */
  @CodesOf(MUNICIPALITY, LIMITS.municipalities) readonly municipalities!: string[];
}

export class OpenSharedChallengeRequest extends SharedChallengeFields {
  /** What is gathered into it at once. */
  @IdList({ max: LIMITS.gathered.max }) readonly challengeIds!: string[];
}

export class ChangeSharedChallengeRequest extends SharedChallengeFields {
  /** The version that the change is made to. */
  @WholeNumber({ min: 1 }) readonly basedOn!: number;
}

export class GatherChallengesRequest {
  @IdList(LIMITS.gathered) readonly challengeIds!: string[];
}

export class AddChallengeActRequest {
  @OneOf('ChallengeAct', CHALLENGE_ACTS) readonly act!: ChallengeAct;
  @CalendarDate() readonly happenedOn!: string;
  /** Firms that it was gathered from read it. */
  @Text(LIMITS.words) readonly words!: string;
  /** The organisation that took it on; of what is handed over, and only of it. */
  @Text({ ...LIMITS.handedTo, ...nullable }) readonly handedTo!: string | null;
}

export class ChallengeMunicipality {
  @Text() readonly code!: string;
  @Nested(() => LocalisedText) readonly label!: LocalisedText;
}

/** A line of the register. */
export class SharedChallengeRow {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @OneOf('ChallengeKind', CHALLENGE_KINDS) readonly kind!: ChallengeKind;
  @OneOf('ChallengeState', CHALLENGE_STATES) readonly state!: ChallengeState;
  /** Of what was gathered, and those told of it besides. */
  @ListOf(() => ChallengeMunicipality) readonly reaches!: ChallengeMunicipality[];
  @WholeNumber() readonly raised!: number;
  @WholeNumber() readonly enterprises!: number;
  /** The newest day on which something was raised or done. */
  @CalendarDate() readonly latestOn!: string;
}

/** What a firm raised, as staff see it. */
export class RaisedChallenge {
  @Id() readonly id!: string;
  @Id() readonly enterpriseId!: string;
  @Text() readonly enterpriseName!: string;
  @OneOf('ChallengeKind', CHALLENGE_KINDS) readonly kind!: ChallengeKind;
  @Text() readonly words!: string;
  @Nested(() => ChallengeMunicipality) readonly municipality!: ChallengeMunicipality;
  @CalendarDate() readonly raisedOn!: string;
}

export class SharedChallengeView extends SharedChallengeRow {
  @Text() readonly about!: string;
  @CodesOf(MUNICIPALITY, LIMITS.municipalities) readonly municipalities!: string[];
  @WholeNumber() readonly version!: number;
  @ListOf(() => RaisedChallenge) readonly gathered!: RaisedChallenge[];
  /** In their order, those that were taken back among them. */
  @ListOf(() => ChallengeActView) readonly acts!: ChallengeActView[];
}

export class ChallengeKindCount {
  @OneOf('ChallengeKind', CHALLENGE_KINDS) readonly kind!: ChallengeKind;
  @WholeNumber() readonly shared!: number;
}

export class ChallengeStateCount {
  @OneOf('ChallengeState', CHALLENGE_STATES) readonly state!: ChallengeState;
  @WholeNumber() readonly shared!: number;
}

export class ChallengeMunicipalityCount extends ChallengeMunicipality {
  /** Shared challenges that reach it. */
  @WholeNumber() readonly shared!: number;
  /** What was raised there, and by how many firms. */
  @WholeNumber() readonly raised!: number;
  @WholeNumber() readonly enterprises!: number;
}

/** How many challenges there are, each part under the other filters but its own. */
export class ChallengeCountsView {
  @WholeNumber() readonly shared!: number;
  @WholeNumber() readonly raised!: number;
  @WholeNumber() readonly enterprises!: number;
  /** Raised and gathered into nothing yet; knows no filters. */
  @WholeNumber() readonly waiting!: number;
  @ListOf(() => ChallengeKindCount) readonly kinds!: ChallengeKindCount[];
  @ListOf(() => ChallengeStateCount) readonly states!: ChallengeStateCount[];
  @ListOf(() => ChallengeMunicipalityCount) readonly municipalities!: ChallengeMunicipalityCount[];
}
