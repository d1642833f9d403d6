import type {
  CriterionDirection,
  Decision,
  ExperimentActions,
  ExperimentStage,
  HypothesisKind,
  Theme,
  Verdict,
  VerdictOutcome,
  Visibility,
} from '@verso/domain';

/** An experiment in a list. */
export interface ExperimentRow {
  readonly id: string;
  readonly programmeId: string;
  readonly title: string;
  readonly theme: Theme;
  readonly stage: ExperimentStage;
  readonly visibility: Visibility;
  readonly enterpriseId: string;
  readonly enterpriseName: string | null;
  readonly networkId: string | null;
  readonly networkName: string | null;
  readonly hypothesis: string;
  readonly metricLabel: string;
  readonly trialLabel: string;
  readonly direction: CriterionDirection;
  readonly criterionShare: number | null;
  readonly plannedTrials: number | null;
  readonly trials: number;
  readonly successes: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly overdue: boolean;
  readonly outcome: VerdictOutcome | null;
  readonly decision: Decision | null;
  readonly updatedAt: string;
}

export interface ObservationView {
  readonly id: string;
  readonly trials: number;
  readonly successes: number;
  readonly note: string | null;
  readonly observedOn: string;
  readonly recordedAt: string;
  readonly recordedByName: string | null;
  readonly supersededAt: string | null;
  readonly supersedesId: string | null;
}

export interface DecisionRecord {
  readonly decision: Decision;
  readonly learning: string;
  readonly nextStep: string | null;
  readonly verdict: Verdict;
  readonly recordedAt: string;
  readonly recordedByName: string | null;
}

export interface TransitionView {
  readonly fromStage: ExperimentStage | null;
  readonly toStage: ExperimentStage;
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly recordedByName: string | null;
}

/** An experiment with all its parts; peers get neither observations nor history. */
export interface ExperimentView extends ExperimentRow {
  readonly hypothesisKind: HypothesisKind;
  readonly test: string;
  readonly lockedAt: string | null;
  readonly lockedHash: string | null;
  readonly createdByName: string | null;
  readonly verdict: Verdict | null;
  readonly observations: readonly ObservationView[];
  readonly transitions: readonly TransitionView[];
  readonly decisionRecord: DecisionRecord | null;
  readonly may: ExperimentActions;
}
