import type { CriterionDirection } from './card.js';

/** What the trials say about the criterion. */
export const VERDICT_OUTCOMES = ['met', 'not-met', 'unclear', 'too-early'] as const;
export type VerdictOutcome = (typeof VERDICT_OUTCOMES)[number];

/**
 * Why no number of further trials can be named: the share seen is the criterion itself, or even
 * the longest search found no number.
 */
export const NO_MORE_TRIALS_REASONS = ['share-equals-criterion', 'beyond-search'] as const;
export type NoMoreTrialsReason = (typeof NO_MORE_TRIALS_REASONS)[number];

/** An interval of shares, both ends fractions from 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** What a verdict is made from. Counts are whole, shares fractions from 0 to 1. */
export interface VerdictInput {
  readonly trials: number;
  readonly successes: number;
  readonly plannedTrials: number;
  readonly criterionShare: number;
  readonly direction: CriterionDirection;
  /** Whether no more trials come: the time box is over, or the experiment is closed. */
  readonly ended: boolean;
}

/** The reading of an experiment, with all that is needed to say how it was made. */
export interface Verdict {
  readonly outcome: VerdictOutcome;
  /** Successes by trials, 0..1; `null` without trials. */
  readonly estimate: number | null;
  /** Where the share lies with the stated confidence; `null` without trials. */
  readonly interval: ShareInterval | null;
  /**
   * Too early: planned trials still to come. Unclear: further trials that would tell, should the
   * share seen go on. `null` when the outcome is known or no number can be named.
   */
  readonly moreTrials: number | null;
  /** Set when the outcome is unclear and `moreTrials` is `null`. */
  readonly noMoreTrialsReason: NoMoreTrialsReason | null;
  /** Five or fewer successes or failures: to be read as a hint, whatever the outcome. */
  readonly fewData: boolean;
  readonly provenance: VerdictProvenance;
}

/** How a verdict was made. */
export interface VerdictProvenance {
  readonly method: 'clopper-pearson';
  /** Of the rule; goes up when the same inputs may give another verdict. */
  readonly version: number;
  /** Of the interval, 0..1. */
  readonly confidence: number;
  readonly inputs: VerdictInput;
}
