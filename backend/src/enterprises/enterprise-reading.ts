import { verdictOutcome } from '@verso/analysis';
import { isOverdue, type VerdictOutcome } from '@verso/domain';

import type { EnterpriseExperimentRow, EnterpriseView } from './enterprises.views.js';

type Derived = 'overdue' | 'outcome' | 'programmeId' | 'enterpriseId' | 'enterpriseName';

interface ExperimentRecord extends Omit<EnterpriseExperimentRow, Derived> {
  /** Of a closed experiment: the verdict as it was read then. */
  readonly closingOutcome: VerdictOutcome | null;
}

/** A firm as the database gives it. */
export interface EnterpriseRecord extends Omit<EnterpriseView, 'experiments'> {
  readonly experiments: readonly ExperimentRecord[];
}

export function toEnterpriseView(
  record: EnterpriseRecord,
  { programmeId, today }: { programmeId: string; today: string },
): EnterpriseView {
  const firm = { programmeId, enterpriseId: record.id, enterpriseName: record.profile.name };
  const experiments = record.experiments.map(({ closingOutcome, ...row }) => ({
    ...row,
    ...firm,
    overdue: isOverdue(row, today),
    outcome: closingOutcome ?? liveOutcome(row, today),
  }));
  return { ...record, experiments };
}

type Counted = Omit<ExperimentRecord, 'closingOutcome'>;

// No more trials come once the last day of the time box has passed.
function liveOutcome(row: Counted, today: string): VerdictOutcome | null {
  const { stage, trials, successes, plannedTrials, criterionShare, direction, endsOn } = row;
  if (stage === 'draft' || plannedTrials === null || criterionShare === null) return null;
  const ended = endsOn !== null && endsOn < today;
  return verdictOutcome({ trials, successes, plannedTrials, criterionShare, direction, ended });
}
