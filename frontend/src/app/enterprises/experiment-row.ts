import type { Decision, ExperimentStage, VerdictOutcome } from '@verso/domain';

/** An experiment as lists of firms and groups show it. */
export interface ExperimentRow {
  readonly id: string;
  readonly title: string;
  readonly stage: ExperimentStage;
  readonly enterpriseName: string | null;
  readonly trials: number;
  readonly plannedTrials: number | null;
  readonly endsOn: string | null;
  readonly overdue: boolean;
  readonly outcome: VerdictOutcome | null;
  readonly decision: Decision | null;
  readonly updatedAt: string;
  /** What was learned, where the list tells it. */
  readonly learning?: string;
}
