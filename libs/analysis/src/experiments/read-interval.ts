import type { CriterionDirection, ShareInterval } from '@verso/domain';

/** What is read, and against what. */
export interface Criterion {
  readonly direction: CriterionDirection;
  /** A fraction from 0 to 1. */
  readonly criterionShare: number;
}

/**
 * Reads an interval against a criterion: met when the whole interval is on its good side, not met
 * when the whole interval is on its bad side, else unclear. The criterion itself is good ("at least
 * 10 %" holds at 10 %), so an end that equals it still counts as met.
 *
 * @param interval - where the share lies, fractions 0..1
 * @param criterion - the share asked for, and which side of it is good
 * @returns the outcome
 * @example readInterval({ low: 0.147, high: 0.494 }, { direction: 'at-least', criterionShare: 0.1 })
 * // 'met'
 */
export function readInterval(
  { low, high }: ShareInterval,
  { direction, criterionShare }: Criterion,
): 'met' | 'not-met' | 'unclear' {
  const met = direction === 'at-least' ? low >= criterionShare : high <= criterionShare;
  if (met) return 'met';
  const notMet = direction === 'at-least' ? high < criterionShare : low > criterionShare;
  return notMet ? 'not-met' : 'unclear';
}
