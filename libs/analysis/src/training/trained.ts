import type { TrainingSkill } from '@verso/domain';

/** One completed training that stands. */
export interface Completion {
  /** Whoever completed it: an id that stays hers when her name is erased. */
  readonly personId: string;
  readonly enterpriseId: string;
  readonly skill: TrainingSkill;
  /** Hundredths of an hour. */
  readonly hundredths: number;
}

/** What completed training comes to. */
export interface Trained {
  /** Distinct people. */
  readonly persons: number;
  /** Distinct firms whose people completed something. */
  readonly enterprises: number;
  readonly hours: number;
}

/**
 * Counts those who completed training: each person and each firm once, however many trainings; hours
 * are those of all completions. Sums by type of skill may exceed the whole, as somebody may complete
 * training in several.
 *
 * @param completions - those that stand, in any order
 * @returns people, firms, and hours to the hundredth
 * @see Regulation (EU) 2021/1058, annex I, RCR98: SMEs staff completing training, unit participants
 * @example
 * // Aino completed two trainings of 6 and 1.5 hours, Eero of the same firm one of 2
 * trained(completions) // { persons: 2, enterprises: 1, hours: 9.5 }
 */
export function trained(completions: readonly Completion[]): Trained {
  const hundredths = completions.reduce((sum, completion) => sum + completion.hundredths, 0);
  return {
    persons: new Set(completions.map(({ personId }) => personId)).size,
    enterprises: new Set(completions.map(({ enterpriseId }) => enterpriseId)).size,
    hours: hundredths / 100,
  };
}
