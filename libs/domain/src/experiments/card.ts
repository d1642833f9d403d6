import type { HypothesisKind } from './hypothesis-kinds.js';
import type { Theme } from './themes.js';

/** Which side of the criterion is good: "at least 10 % book" or "at most 5 % return it". */
export const CRITERION_DIRECTIONS = ['at-least', 'at-most'] as const;
export type CriterionDirection = (typeof CRITERION_DIRECTIONS)[number];

/**
 * Limits of a test card, both ends included. Texts in characters, `timeBoxDays` in whole days,
 * `criterionShare` a fraction from 0 to 1.
 */
export const CARD_LIMITS = {
  title: { min: 3, max: 120 },
  hypothesis: { min: 10, max: 500 },
  test: { min: 10, max: 500 },
  metricLabel: { min: 2, max: 80 },
  trialLabel: { min: 2, max: 80 },
  plannedTrials: { min: 1, max: 10_000 },
  criterionShare: { min: 0, max: 1 },
  timeBoxDays: { min: 1, max: 180 },
  observationNote: { min: 1, max: 500 },
  learning: { min: 10, max: 2_000 },
  nextStep: { min: 3, max: 500 },
  cancelReason: { min: 3, max: 500 },
} as const;

/**
 * A test card as it is written. In a draft the texts may be empty and the numbers and dates `null`.
 * "We believe that [hypothesis]. To verify it, we [test] and count who [metricLabel] of how many
 * [trialLabel]. We are right if the share is [direction] [criterionShare]."
 */
export interface TestCard {
  readonly title: string;
  readonly theme: Theme;
  readonly hypothesisKind: HypothesisKind;
  readonly hypothesis: string;
  readonly test: string;
  /** What a success did, as in "9 of 30 *booked a time*". */
  readonly metricLabel: string;
  /** What one trial is, as in "30 *callers*". */
  readonly trialLabel: string;
  readonly direction: CriterionDirection;
  /** A fraction from 0 to 1. */
  readonly criterionShare: number | null;
  readonly plannedTrials: number | null;
  /** First day of the time box, `YYYY-MM-DD`. */
  readonly startsOn: string | null;
  /** Last day of the time box, itself included, `YYYY-MM-DD`. */
  readonly endsOn: string | null;
}
