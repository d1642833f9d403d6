import type { EnterpriseExperimentRow } from '@verso/contract';

/** An experiment as short lines show it: of a firm, or shared by one that may have left since. */
export type ExperimentRow = Pick<
  EnterpriseExperimentRow,
  'id' | 'title' | 'stage' | 'trials' | 'plannedTrials' | 'endsOn' | 'overdue' | 'decision'
> & {
  readonly enterpriseName: string | null;
  /** What was learned, where the list tells it. */
  readonly learning?: string;
};
