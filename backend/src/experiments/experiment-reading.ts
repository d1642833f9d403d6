import { verdictOf, verdictOutcome } from '@verso/analysis';
import {
  experimentActions,
  type ExperimentReader,
  isOverdue,
  type Verdict,
  type VerdictInput,
  type VerdictOutcome,
} from '@verso/domain';

import type { ExperimentRow, ExperimentView } from './experiments.views.js';

type Derived = 'overdue' | 'outcome' | 'verdict' | 'may';

/** A row of the list as the database gives it. */
export interface ExperimentRowRecord extends Omit<ExperimentRow, Derived> {
  readonly closingVerdict: Verdict | null;
}

/** One experiment as the database gives it. */
export interface ExperimentRecord extends Omit<ExperimentView, Derived> {
  readonly closingVerdict: Verdict | null;
}

type Counted = Pick<
  ExperimentRowRecord,
  'stage' | 'trials' | 'successes' | 'plannedTrials' | 'criterionShare' | 'direction' | 'endsOn'
>;

export function toExperimentRow(record: ExperimentRowRecord, today: string): ExperimentRow {
  const { closingVerdict, ...row } = record;
  return {
    ...row,
    overdue: isOverdue(record, today),
    outcome: closingVerdict?.outcome ?? liveOutcome(record, today),
  };
}

export function toExperimentView(
  record: ExperimentRecord,
  { today, reader }: { today: string; reader: ExperimentReader },
): ExperimentView {
  const { closingVerdict, ...parts } = record;
  const verdict = closingVerdict ?? liveVerdict(record, today);
  return {
    ...parts,
    overdue: isOverdue(record, today),
    outcome: verdict?.outcome ?? null,
    verdict,
    may: experimentActions(record.stage, reader),
  };
}

/**
 * What a verdict is read from, or null where there is nothing to read: a draft, or a card without
 * its numbers. No more trials come once the last day of the time box has passed.
 */
export function verdictInput(counted: Counted, today: string): VerdictInput | null {
  const { stage, trials, successes, plannedTrials, criterionShare, direction, endsOn } = counted;
  if (stage === 'draft' || plannedTrials === null || criterionShare === null) return null;
  const ended = endsOn !== null && endsOn < today;
  return { trials, successes, plannedTrials, criterionShare, direction, ended };
}

function liveVerdict(counted: Counted, today: string): Verdict | null {
  const input = verdictInput(counted, today);
  return input && verdictOf(input);
}

function liveOutcome(counted: Counted, today: string): VerdictOutcome | null {
  const input = verdictInput(counted, today);
  return input && verdictOutcome(input);
}
