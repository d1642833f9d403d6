import {
  CRITERION_DIRECTIONS,
  type CriterionDirection,
  type Decision,
  DECISIONS,
  EXPERIMENT_STAGES,
  type ExperimentStage,
  NETWORK_KINDS,
  NETWORK_LIMITS,
  type NetworkKind,
  type Theme,
  THEMES,
  VERDICT_OUTCOMES,
  type VerdictOutcome,
  VISIBILITIES,
  type Visibility,
} from '@verso/domain';

import {
  CalendarDate,
  Decimal,
  Flag,
  Id,
  IdList,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';
import { LocalisedText } from '../platform/http/localised-text.js';
import { MemberInvitation } from './invitations.dto.js';

const nullable = { nullable: true } as const;

export class NetworkChange {
  @Text(NETWORK_LIMITS.name) readonly name!: string;
  @Text({ max: 10, nullable: true }) readonly municipalityCode!: string | null;
}

export class NetworkRequest extends NetworkChange {
  @OneOf('NetworkKind', NETWORK_KINDS) readonly kind!: NetworkKind;
  @CalendarDate() readonly startsOn!: string;
}

export class NetworkMembersRequest {
  /** Firms of the programme; those that are members already stay what they are. */
  @IdList({ min: 1, max: 200 }) readonly enterpriseIds!: string[];
  /** Today unless given. */
  @CalendarDate({ optional: true }) readonly joinedOn?: string;
}

export class MembershipEndRequest {
  /** Today unless given. */
  @CalendarDate({ optional: true }) readonly leftOn?: string;
}

export class NetworkCreatedView {
  @Id() readonly id!: string;
}

/** How many of the firms joined, and how many were members before. */
export class NetworkMembersAddedView {
  @WholeNumber() readonly joined!: number;
  @WholeNumber() readonly alreadyMembers!: number;
}

/** A network in a list. An entrepreneur's counts are of the experiments that she may see. */
export class NetworkRow {
  @Id() readonly id!: string;
  @OneOf('NetworkKind', NETWORK_KINDS) readonly kind!: NetworkKind;
  @Text() readonly name!: string;
  @Text(nullable) readonly municipalityCode!: string | null;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
  @CalendarDate() readonly startsOn!: string;
  @WholeNumber() readonly memberCount!: number;
  @WholeNumber() readonly experimentsRunning!: number;
  @WholeNumber() readonly experimentsDecided!: number;
}

/** Somebody of a firm whom the coordinator of its group may write to or call. */
export class MemberContact {
  @Text() readonly name!: string;
  @Text(nullable) readonly email!: string | null;
  @Text(nullable) readonly phone!: string | null;
}

/** A firm in the network. Fellow members learn its name; the rest is for staff and its coordinator. */
export class NetworkMemberView {
  @Id() readonly memberId!: string;
  @Id() readonly enterpriseId!: string;
  @Text() readonly name!: string;
  @Nested(() => LocalisedText, nullable) readonly municipalityLabel!: LocalisedText | null;
  @CalendarDate(nullable) readonly joinedOn!: string | null;
  @Nested(() => MemberInvitation, nullable) readonly invitation!: MemberInvitation | null;
  /** Whether somebody of the firm has come in; `null` where the reader may not know. */
  @Flag(nullable) readonly hasEntrepreneur!: boolean | null;
  @Nested(() => LocalisedText, nullable) readonly industryLabel!: LocalisedText | null;
  /** For the coordinator; staff find them at the firm. */
  @ListOf(() => MemberContact) readonly contacts!: MemberContact[];
}

/** A closed experiment that the firm lets its network learn from: a row of the list of experiments. */
export class SharedLearning {
  @Id() readonly id!: string;
  @Id() readonly programmeId!: string;
  @Text() readonly title!: string;
  @OneOf('Theme', THEMES) readonly theme!: Theme;
  @OneOf('ExperimentStage', EXPERIMENT_STAGES) readonly stage!: ExperimentStage;
  @OneOf('Visibility', VISIBILITIES) readonly visibility!: Visibility;
  @Id() readonly enterpriseId!: string;
  /** `null` for a peer once the firm has left the network. */
  @Text(nullable) readonly enterpriseName!: string | null;
  @Id(nullable) readonly networkId!: string | null;
  @Text(nullable) readonly networkName!: string | null;
  @Text() readonly hypothesis!: string;
  @Text() readonly metricLabel!: string;
  @Text() readonly trialLabel!: string;
  @OneOf('CriterionDirection', CRITERION_DIRECTIONS) readonly direction!: CriterionDirection;
  @Decimal(nullable) readonly criterionShare!: number | null;
  @WholeNumber(nullable) readonly plannedTrials!: number | null;
  @WholeNumber() readonly trials!: number;
  @WholeNumber() readonly successes!: number;
  @CalendarDate(nullable) readonly startsOn!: string | null;
  @CalendarDate(nullable) readonly endsOn!: string | null;
  @Flag() readonly overdue!: boolean;
  @OneOf('VerdictOutcome', VERDICT_OUTCOMES, nullable) readonly outcome!: VerdictOutcome | null;
  @OneOf('Decision', DECISIONS, nullable) readonly decision!: Decision | null;
  /** What was learned, in the entrepreneur's words. */
  @Text() readonly learning!: string;
  @Instant() readonly updatedAt!: Date;
}

export class NetworkView extends NetworkRow {
  @ListOf(() => NetworkMemberView) readonly members!: NetworkMemberView[];
  @ListOf(() => SharedLearning) readonly sharedLearnings!: SharedLearning[];
}

/** A fellow member as the database answers it to a peer: the name, nothing else. */
export type Peer = Pick<NetworkMemberView, 'memberId' | 'enterpriseId' | 'name'>;

/** A member as its coordinator sees it: without how its people come into Verso. */
export type Coordinated = Omit<NetworkMemberView, 'invitation' | 'hasEntrepreneur'>;

export const toPeerView = (peer: Peer): NetworkMemberView => ({ ...UNTOLD, ...peer });

export const toCoordinatedView = (member: Coordinated): NetworkMemberView => ({
  ...UNTOLD,
  ...member,
});

const UNTOLD = {
  municipalityLabel: null,
  joinedOn: null,
  invitation: null,
  hasEntrepreneur: null,
  industryLabel: null,
  contacts: [],
};
