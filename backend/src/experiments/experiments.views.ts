import {
  CRITERION_DIRECTIONS,
  type CriterionDirection,
  type Decision,
  DECISIONS,
  EXPERIMENT_STAGES,
  type ExperimentStage,
  HYPOTHESIS_KINDS,
  type HypothesisKind,
  NO_MORE_TRIALS_REASONS,
  type NoMoreTrialsReason,
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
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  WholeNumber,
} from '../platform/http/fields.js';

const nullable = { nullable: true } as const;

/** An experiment in a list. */
export class ExperimentRow {
  @Id() readonly id!: string;
  @Id() readonly programmeId!: string;
  @Text() readonly title!: string;
  @OneOf('Theme', THEMES) readonly theme!: Theme;
  @OneOf('ExperimentStage', EXPERIMENT_STAGES) readonly stage!: ExperimentStage;
  @OneOf('Visibility', VISIBILITIES) readonly visibility!: Visibility;
  @Id() readonly enterpriseId!: string;
  /** `null` where the reader may not know whose experiment it is. */
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
  /** Of the verdict; `null` before it runs. */
  @OneOf('VerdictOutcome', VERDICT_OUTCOMES, nullable) readonly outcome!: VerdictOutcome | null;
  @OneOf('Decision', DECISIONS, nullable) readonly decision!: Decision | null;
  @Instant() readonly updatedAt!: Date;
}

export class ShareIntervalView {
  @Decimal() readonly low!: number;
  @Decimal() readonly high!: number;
}

export class VerdictInputView {
  @WholeNumber() readonly trials!: number;
  @WholeNumber() readonly successes!: number;
  @WholeNumber() readonly plannedTrials!: number;
  @Decimal() readonly criterionShare!: number;
  @OneOf('CriterionDirection', CRITERION_DIRECTIONS) readonly direction!: CriterionDirection;
  @Flag() readonly ended!: boolean;
}

export class VerdictProvenanceView {
  @OneOf('VerdictMethod', ['clopper-pearson']) readonly method!: 'clopper-pearson';
  @WholeNumber() readonly version!: number;
  @Decimal() readonly confidence!: number;
  @Nested(() => VerdictInputView) readonly inputs!: VerdictInputView;
}

/** What the trials say about the criterion, and how that was found. */
export class VerdictView {
  @OneOf('VerdictOutcome', VERDICT_OUTCOMES) readonly outcome!: VerdictOutcome;
  @Decimal(nullable) readonly estimate!: number | null;
  @Nested(() => ShareIntervalView, nullable) readonly interval!: ShareIntervalView | null;
  @WholeNumber(nullable) readonly moreTrials!: number | null;
  @OneOf('NoMoreTrialsReason', NO_MORE_TRIALS_REASONS, nullable)
  readonly noMoreTrialsReason!: NoMoreTrialsReason | null;
  @Flag() readonly fewData!: boolean;
  @Nested(() => VerdictProvenanceView) readonly provenance!: VerdictProvenanceView;
}

export class ObservationView {
  @Id() readonly id!: string;
  @WholeNumber() readonly trials!: number;
  @WholeNumber() readonly successes!: number;
  @Text(nullable) readonly note!: string | null;
  @CalendarDate() readonly observedOn!: string;
  @Instant() readonly recordedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
  @Instant(nullable) readonly supersededAt!: string | null;
  @Id(nullable) readonly supersedesId!: string | null;
}

export class ExperimentTransitionView {
  @OneOf('ExperimentStage', EXPERIMENT_STAGES, nullable)
  readonly fromStage!: ExperimentStage | null;
  @OneOf('ExperimentStage', EXPERIMENT_STAGES) readonly toStage!: ExperimentStage;
  @Text(nullable) readonly reason!: string | null;
  @Instant() readonly recordedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
}

/** The learning card. */
export class ExperimentDecisionView {
  @OneOf('Decision', DECISIONS) readonly decision!: Decision;
  @Text() readonly learning!: string;
  @Text(nullable) readonly nextStep!: string | null;
  @Nested(() => VerdictView) readonly verdict!: VerdictView;
  @Instant() readonly recordedAt!: string;
  @Text(nullable) readonly recordedByName!: string | null;
}

/** What the reader may do now. */
export class ExperimentMayView {
  @Flag() readonly edit!: boolean;
  @Flag() readonly start!: boolean;
  @Flag() readonly observe!: boolean;
  @Flag() readonly close!: boolean;
  @Flag() readonly cancel!: boolean;
  @Flag() readonly share!: boolean;
}

/** An experiment with all its parts. Peers read neither observations nor history. */
export class ExperimentView extends ExperimentRow {
  @OneOf('HypothesisKind', HYPOTHESIS_KINDS) readonly hypothesisKind!: HypothesisKind;
  @Text() readonly test!: string;
  @Instant(nullable) readonly lockedAt!: Date | null;
  /** SHA-256 of the locked part of the card. */
  @Text(nullable) readonly lockedHash!: string | null;
  @Text(nullable) readonly createdByName!: string | null;
  /** Read from the observations now; of a closed experiment as it was read at closing. */
  @Nested(() => VerdictView, nullable) readonly verdict!: VerdictView | null;
  @ListOf(() => ObservationView) readonly observations!: ObservationView[];
  @ListOf(() => ExperimentTransitionView) readonly transitions!: ExperimentTransitionView[];
  @Nested(() => ExperimentDecisionView, nullable)
  readonly decisionRecord!: ExperimentDecisionView | null;
  @Nested(() => ExperimentMayView) readonly may!: ExperimentMayView;
}

/** The id of what was made. */
export class ExperimentCreatedView {
  @Id() readonly id!: string;
}
